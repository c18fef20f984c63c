package unsizedcollectioninloop;

import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.StringWriter;

class Text {
  static String upperCase(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      result.append(Character.toUpperCase(text.charAt(i)));
    }
    return result.toString();
  }

  static String reversed(CharSequence text) {
    StringBuffer result = new StringBuffer(text.length());
    for (int i = text.length() - 1; i >= 0; i--) {
      result.append(text.charAt(i));
    }
    return result.toString();
  }

  static String quoted(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    result.append('"');
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        result.append('\\');
      }
      result.append(c);
    }
    return result.append('"').toString();
  }

  static String escaped(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (char c : text.toCharArray()) {
      switch (c) {
        case '<':
          result.append("&lt;");
          break;
        case '&':
          result.append("&amp;");
          break;
        default:
          result.append(c);
      }
    }
    return result.toString();
  }

  static String masked(int[] codes) {
    StringWriter result = new StringWriter(codes.length);
    for (int code : codes) {
      result.write(code ^ 1);
    }
    return result.toString();
  }

  static char[] padded(int width) {
    CharArrayWriter result = new CharArrayWriter(Math.max(width, 0));
    for (int i = 0; i < width; i++) {
      result.append(' ');
    }
    return result.toCharArray();
  }

  static byte[] inverted(byte[] data) {
    ByteArrayOutputStream result = new ByteArrayOutputStream(data.length);
    for (byte each : data) {
      result.write(~each);
    }
    return result.toByteArray();
  }

  static String hex(byte[] data) {
    StringBuilder result = new StringBuilder(2 * data.length);
    for (byte each : data) {
      result.append(Character.forDigit(each >> 4 & 15, 16));
      result.append(Character.forDigit(each & 15, 16));
    }
    return result.toString();
  }

  static String snake(String name) {
    StringBuilder result = new StringBuilder(name.length() + 16);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        result.append('_').append(Character.toLowerCase(c));
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }

  static String grouped(int digits) {
    StringBuilder result = new StringBuilder(Math.max(digits, 16));
    for (int i = 0; i < digits; i++) {
      result.append('0');
      if (i % 3 == 2) {
        result.append(' ');
      }
    }
    return result.toString();
  }

  static byte[] stuffed(byte[] data) {
    ByteArrayOutputStream result = new ByteArrayOutputStream(data.length + 32);
    for (byte each : data) {
      if (each == 0x7e) {
        result.write(0x7d);
      }
      result.write(each);
    }
    return result.toByteArray();
  }
}
