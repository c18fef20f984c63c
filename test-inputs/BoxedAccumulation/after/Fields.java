package boxedaccumulation;

import java.util.List;

/** Private fields that are known to this file alone. */
final class Fields {
  private long total = 0L;
  private int lines = 0;
  private static long all = 0L;

  void read(List<String> texts) {
    for (String text : texts) {
      total += text.length();
      this.lines++;
    }
    texts.forEach(
        text -> {
          all += text.length();
        });
  }

  long total() {
    return total + all;
  }

  Integer lines() {
    return lines;
  }
}
