package charcountasbytecount;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The same with an array. */
class Arrays {
  static byte[] copy(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    byte[] copy = new byte[text.length()];
    System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, copy, 0, copy.length);
    return copy;
  }

  static byte[] terminated(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    byte[] copy = new byte[text.length() + 1];
    System.arraycopy(text.getBytes(StandardCharsets.UTF_16LE), 0, copy, 0, copy.length - 1);
    return copy;
  }

  static byte[] encodedBefore(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    byte[] copy = new byte[text.length() + 1];
    System.arraycopy(bytes, 0, copy, 1, bytes.length);
    return copy;
  }

  static byte[] part(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    byte[] copy = new byte[text.length()];
    System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, copy, 0, text.length());
    return copy;
  }

  static byte[] wrapped(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    byte[] copy = new byte[text.length()];
    ByteBuffer.wrap(copy).put(text.getBytes(StandardCharsets.UTF_8));
    return copy;
  }
}
