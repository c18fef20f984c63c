package unsizedcollectioninloop;

import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.StringWriter;

class Text {
  static String upperCase(String text) {
    // BUG: Diagnostic contains: This StringBuilder is created without a capacity
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      result.append(Character.toUpperCase(text.charAt(i)));
    }
    return result.toString();
  }

  static String reversed(CharSequence text) {
    // BUG: Diagnostic contains: `text.length()` chars
    StringBuffer result = new StringBuffer();
    for (int i = text.length() - 1; i >= 0; i--) {
      result.append(text.charAt(i));
    }
    return result.toString();
  }

  static String quoted(String text) {
    // BUG: Diagnostic contains: gets at least `text.length() + 2` chars
    StringBuilder result = new StringBuilder();
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
    // BUG: Diagnostic contains: gets at least `text.length()` chars
    StringBuilder result = new StringBuilder();
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
    // BUG: Diagnostic contains: This StringWriter is created without a capacity
    StringWriter result = new StringWriter();
    for (int code : codes) {
      result.write(code ^ 1);
    }
    return result.toString();
  }

  static char[] padded(int width) {
    // BUG: Diagnostic contains: `width` chars
    CharArrayWriter result = new CharArrayWriter();
    for (int i = 0; i < width; i++) {
      result.append(' ');
    }
    return result.toCharArray();
  }

  static byte[] inverted(byte[] data) {
    // BUG: Diagnostic contains: `data.length` bytes in a loop. For 1,000 bytes it grows 5 times
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    for (byte each : data) {
      result.write(~each);
    }
    return result.toByteArray();
  }

  static String hex(byte[] data) {
    // BUG: Diagnostic contains: `2 * data.length` chars
    StringBuilder result = new StringBuilder();
    for (byte each : data) {
      result.append(Character.forDigit(each >> 4 & 15, 16));
      result.append(Character.forDigit(each & 15, 16));
    }
    return result.toString();
  }

  static String snake(String name) {
    // BUG: Diagnostic contains: gets at least `name.length()` chars
    StringBuilder result = new StringBuilder();
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
    // BUG: Diagnostic contains: gets at least `digits` chars
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      result.append('0');
      if (i % 3 == 2) {
        result.append(' ');
      }
    }
    return result.toString();
  }

  static byte[] stuffed(byte[] data) {
    // BUG: Diagnostic contains: gets at least `data.length` bytes
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    for (byte each : data) {
      if (each == 0x7e) {
        result.write(0x7d);
      }
      result.write(each);
    }
    return result.toByteArray();
  }
}
