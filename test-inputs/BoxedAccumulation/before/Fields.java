package boxedaccumulation;

import java.util.List;

/** Private fields that are known to this file alone. */
final class Fields {
  private Long total = 0L;
  private Integer lines = 0;
  private static Long all = 0L;

  void read(List<String> texts) {
    for (String text : texts) {
      // BUG: Diagnostic contains: `total` is a Long
      total += text.length();
      // BUG: Diagnostic contains: `this.lines` is an Integer
      this.lines++;
    }
    texts.forEach(
        text -> {
          // BUG: Diagnostic contains: `all` is a Long
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
