package roundtripcopy;

/** A string is copied to an array for one char, or for its length. */
class Chars {
  static boolean isQuoted(String text) {
    // BUG: Diagnostic contains: only to be looked at
    return text.toCharArray()[0] == '"';
  }

  static int digits(String text) {
    int digits = 0;
    // BUG: Diagnostic contains: only to be looked at
    for (int i = 0; i < text.toCharArray().length; i++) {
      // BUG: Diagnostic contains: only to be looked at
      if (Character.isDigit(text.toCharArray()[i])) {
        digits++;
      }
    }
    return digits;
  }

  static int length(Object value) {
    // BUG: Diagnostic contains: only to be looked at
    return String.valueOf(value).toCharArray().length;
  }

  static char last(String first, String second) {
    // BUG: Diagnostic contains: only to be looked at
    return (first + second).toCharArray()[first.length()];
  }
}
