// Padding to a width: as many chars as the column is wide, not as the input is long.
package frontinsertinloop;

class Widths {
  static String rightAligned(Object value, int width) {
    StringBuilder text = new StringBuilder().append(value);
    while (text.length() < width) {
      text.insert(0, ' ');
    }
    return text.toString();
  }

  static String zeros(long number, int length) {
    StringBuilder text = new StringBuilder(Long.toOctalString(number));
    int missing = length - text.length();
    for (int i = 0; i < missing; i++) {
      text.insert(0, "0");
    }
    return text.toString();
  }
}
