package roundtripcopy;

/** A string is copied to an array for one char, or for its length. */
class Chars {
  static boolean isQuoted(String text) {
    return text.charAt(0) == '"';
  }

  static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits++;
      }
    }
    return digits;
  }

  static int length(Object value) {
    return String.valueOf(value).length();
  }

  static char last(String first, String second) {
    return (first + second).charAt(first.length());
  }
}
