package oversizedcapacity;

import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.StringWriter;

class Text {
  static String point(int x, int y) {
    StringBuilder text = new StringBuilder(26);
    text.append('(').append(x).append(", ");
    text.append(y);
    return text.append(')').substring(1);
  }

  static String answer(boolean yes) {
    StringBuffer text = new StringBuffer();
    text.append(yes ? "yes" : "no");
    return text.toString();
  }

  static String line(int width) {
    StringBuilder text = new StringBuilder(82);
    text.append("+");
    for (int i = 0; i < 80; i++) {
      if (i == width) {
        break;
      }
      text.append('-');
    }
    text.append("+");
    return text.toString();
  }

  static String dashes() {
    StringBuilder text = new StringBuilder(162);
    text.append("+");
    for (int i = 0; i < 80; i++) {
      text.append("- ");
    }
    text.insert(0, "+");
    return text.toString();
  }

  static String chained(long id, double share) {
    return new StringBuilder(47).append("id ").append(id).append(share).toString();
  }

  static String concatenated(int line, boolean isLast) {
    StringBuilder text = new StringBuilder(23).append("line " + line + (isLast ? "." : ", more"));
    text.append("\n");
    System.out.println(text);
    return text + "";
  }

  static String written(char mark) {
    StringWriter text = new StringWriter();
    text.write(mark);
    text.append("abc", 1, 2);
    return text.toString();
  }

  static char[] chars() {
    CharArrayWriter text = new CharArrayWriter();
    text.append("abc");
    return text.toCharArray();
  }

  static byte[] bytes(int length, byte[] data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(length >> 8);
    bytes.write(length);
    bytes.write(data, 0, 5);
    return bytes.toByteArray();
  }
}
