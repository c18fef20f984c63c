package oversizedcapacity;

import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.StringWriter;

class Text {
  static String point(int x, int y) {
    // BUG: Diagnostic contains: room for 1,024 and gets 26 chars at most. Its array takes 1,040 bytes, where 48 would do
    StringBuilder text = new StringBuilder(1024);
    text.append('(').append(x).append(", ");
    text.append(y);
    return text.append(')').substring(1);
  }

  static String answer(boolean yes) {
    // BUG: Diagnostic contains: room for 4,096 and gets 3
    StringBuffer text = new StringBuffer(4096);
    text.append(yes ? "yes" : "no");
    return text.toString();
  }

  static String line(int width) {
    // BUG: Diagnostic contains: and gets 82
    StringBuilder text = new StringBuilder(8192);
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
    // BUG: Diagnostic contains: and gets 162
    StringBuilder text = new StringBuilder(8192);
    text.append("+");
    for (int i = 0; i < 80; i++) {
      text.append("- ");
    }
    text.insert(0, "+");
    return text.toString();
  }

  static String chained(long id, double share) {
    // BUG: Diagnostic contains: and gets 47
    return new StringBuilder(2048).append("id ").append(id).append(share).toString();
  }

  static String concatenated(int line, boolean isLast) {
    // BUG: Diagnostic contains: and gets 23 chars at most
    StringBuilder text = new StringBuilder(2048).append("line " + line + (isLast ? "." : ", more"));
    text.append("\n");
    System.out.println(text);
    return text + "";
  }

  static String written(char mark) {
    // BUG: Diagnostic contains: This StringWriter has room for 1,024
    StringWriter text = new StringWriter(1024);
    text.write(mark);
    text.append("abc", 1, 2);
    return text.toString();
  }

  static char[] chars() {
    // BUG: Diagnostic contains: This CharArrayWriter has room for 1,024
    CharArrayWriter text = new CharArrayWriter(1024);
    text.append("abc");
    return text.toCharArray();
  }

  static byte[] bytes(int length, byte[] data) {
    // BUG: Diagnostic contains: room for 65,536 and gets 7 bytes at most. Its array takes 65,552 bytes, where 48
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    bytes.write(length >> 8);
    bytes.write(length);
    bytes.write(data, 0, 5);
    return bytes.toByteArray();
  }
}
