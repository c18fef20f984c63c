package roundtripcopy;

import java.util.List;

/** A builder is made into a string only to ask it something. */
class Builders {
  private final StringBuilder lines = new StringBuilder();

  static String join(List<String> words, int width) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      // BUG: Diagnostic contains: only to be looked at
      if (text.toString().length() > width) {
        text.append("...");
        break;
      }
      // BUG: Diagnostic contains: only to be looked at
      if (!text.toString().isEmpty()) {
        text.append(", ");
      }
      text.append(word);
    }
    return text.toString();
  }

  static int brackets(StringBuilder text) {
    int open = 0;
    // BUG: Diagnostic contains: only to be looked at
    for (int i = 0; i < text.toString().length(); i++) {
      // BUG: Diagnostic contains: only to be looked at
      if (text.toString().charAt(i) == '(') {
        open++;
      }
    }
    return open;
  }

  boolean has(String word) {
    // BUG: Diagnostic contains: only to be looked at
    return lines.toString().indexOf(word) >= 0;
  }

  int last(String word) {
    // BUG: Diagnostic contains: only to be looked at
    return this.lines.toString().lastIndexOf(word, 10);
  }

  String head(int length) {
    // BUG: Diagnostic contains: only to be looked at
    return lines.toString().substring(0, length);
  }

  String tail(boolean shown, StringBuilder other) {
    // BUG: Diagnostic contains: only to be looked at
    return (shown ? lines : other).toString().substring(1);
  }

  /** Bytes allocated grow with the square of n before the fix. */
  public static Object run(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append((char) ('a' + i % 26));
    }
    int vowels = 0;
    for (int i = 0; i < Math.min(n, 1_000); i++) {
      // BUG: Diagnostic contains: only to be looked at
      char c = text.toString().charAt(i);
      if ("aeiou".indexOf(c) >= 0) {
        vowels++;
      }
    }
    return vowels;
  }
}
