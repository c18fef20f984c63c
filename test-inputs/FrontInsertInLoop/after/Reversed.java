package frontinsertinloop;

/** Single chars that are no halves of a pair: appended and reversed they give the same text. */
class Reversed {
  private static final char[] LETTERS = {'a', 'b', 'c'};
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  static String bits(boolean[] bits) {
    StringBuilder text = new StringBuilder();
    for (boolean bit : bits) {
      text.append(bit ? '1' : '0');
    }
    return text.reverse().toString();
  }

  static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder(2 * bytes.length);
    for (byte each : bytes) {
      text.append(HEX[each & 15]);
      text.append(HEX[(each >> 4) & 15]); // the upper half
    }
    text.reverse();
    text.append('h');
    return text.toString();
  }

  static StringBuffer digits(int[] digits, int radix) {
    StringBuffer text = new StringBuffer();
    for (int i = 0; i < digits.length; i++) {
      if (text.length() % 4 == 3) {
        text.append(" ");
      }
      text.append(Character.forDigit(digits[i], radix));
    }
    text.reverse();
    return text;
  }

  static int length(int n) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < n) {
      char letter = LETTERS[i++ % 3];
      text.append(letter);
    }
    text.reverse();
    for (int j = 0; j < 3; j++) {
      System.out.println(text.toString());
    }
    return text.length();
  }

  public static Object run(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append("xyz".charAt(i % 3));
    }
    return text.reverse().toString();
  }
}
