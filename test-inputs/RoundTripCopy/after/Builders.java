package roundtripcopy;

import java.util.List;

/** A builder is made into a string only to ask it something. */
class Builders {
  private final StringBuilder lines = new StringBuilder();

  static String join(List<String> words, int width) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      if (text.length() > width) {
        text.append("...");
        break;
      }
      if (!text.isEmpty()) {
        text.append(", ");
      }
      text.append(word);
    }
    return text.toString();
  }

  static int brackets(StringBuilder text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        open++;
      }
    }
    return open;
  }

  boolean has(String word) {
    return lines.indexOf(word) >= 0;
  }

  int last(String word) {
    return this.lines.lastIndexOf(word, 10);
  }

  String head(int length) {
    return lines.substring(0, length);
  }

  String tail(boolean shown, StringBuilder other) {
    return (shown ? lines : other).substring(1);
  }

  /** Bytes allocated grow with the square of n before the fix. */
  public static Object run(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append((char) ('a' + i % 26));
    }
    int vowels = 0;
    for (int i = 0; i < Math.min(n, 1_000); i++) {
      char c = text.charAt(i);
      if ("aeiou".indexOf(c) >= 0) {
        vowels++;
      }
    }
    return vowels;
  }
}
