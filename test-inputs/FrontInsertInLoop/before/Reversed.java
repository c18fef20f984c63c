package frontinsertinloop;

/** Single chars that are no halves of a pair: appended and reversed they give the same text. */
class Reversed {
  private static final char[] LETTERS = {'a', 'b', 'c'};
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  static String bits(boolean[] bits) {
    StringBuilder text = new StringBuilder();
    for (boolean bit : bits) {
      // BUG: Diagnostic contains: 1,000 inserts of one char move 499,500 chars. Append instead, and reverse
      text.insert(0, bit ? '1' : '0');
    }
    return text.toString();
  }

  static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder(2 * bytes.length);
    for (byte each : bytes) {
      // BUG: Diagnostic contains: Inserting at the front of `text` shifts everything behind it
      text.insert(0, HEX[each & 15]);
      text.insert(0, HEX[(each >> 4) & 15]); // the upper half
    }
    text.append('h');
    return text.toString();
  }

  static StringBuffer digits(int[] digits, int radix) {
    StringBuffer text = new StringBuffer();
    for (int i = 0; i < digits.length; i++) {
      if (text.length() % 4 == 3) {
        // BUG: Diagnostic contains: Inserting at the front of `text` shifts everything behind it
        text.insert(0, " ");
      }
      text.insert(0, Character.forDigit(digits[i], radix));
    }
    return text;
  }

  static int length(int n) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < n) {
      char letter = LETTERS[i++ % 3];
      // BUG: Diagnostic contains: Inserting at the front of `text` shifts everything behind it
      text.insert(0, letter);
    }
    for (int j = 0; j < 3; j++) {
      System.out.println(text.toString());
    }
    return text.length();
  }

  public static Object run(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: Inserting at the front of `text` shifts everything behind it
      text.insert(0, "xyz".charAt(i % 3));
    }
    return text.toString();
  }
}
