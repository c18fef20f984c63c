package stringconcatinloop;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Others may read a field or an element while the loop runs: no fix. */
class Fields {
  private String text = "";
  private static String log = "";
  private final String[] lines = new String[4];

  static class Page {
    String body = "";
  }

  void field(List<String> names) {
    for (String name : names) {
      // BUG: Diagnostic contains: `this.text` is copied
      this.text += name;
    }
  }

  void inLambda(List<String> names) {
    // BUG: Diagnostic contains: `text` is copied
    names.forEach(name -> text += name);
  }

  void inBlockLambda(Map<String, String> headers) {
    headers.forEach(
        (name, value) -> {
          // BUG: Diagnostic contains: `log` is copied
          log = log + name + "=" + value;
        });
  }

  void range(int n) {
    // BUG: Diagnostic contains: `text` is copied
    IntStream.range(0, n).forEach(i -> text += i);
  }

  void ofAnother(Page page, List<String> names) {
    for (String name : names) {
      // BUG: Diagnostic contains: `page.body` is copied
      page.body += name;
    }
  }

  void element(List<String> names) {
    for (String name : names) {
      // BUG: Diagnostic contains: `lines[0]` is copied
      lines[0] += name;
    }
  }

  void eachColumn(String[][] rows) {
    for (String[] row : rows) {
      for (int i = 0; i < lines.length; i++) {
        // BUG: Diagnostic contains: `lines[i]` is copied
        lines[i] += row[i];
      }
    }
  }

  void element(String[] totals, int slot, List<String> names) {
    for (String name : names) {
      // BUG: Diagnostic contains: `totals[slot]` is copied
      totals[slot] = totals[slot] + name;
    }
  }
}
