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
    // BUG: Diagnostic contains: `text.length() + 2` chars
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
    // BUG: Diagnostic contains: `text.length()` chars
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
}
