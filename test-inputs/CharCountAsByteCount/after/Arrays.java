package charcountasbytecount;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The same with an array. */
class Arrays {
  static byte[] copy(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] copy = new byte[bytes.length];
    System.arraycopy(bytes, 0, copy, 0, copy.length);
    return copy;
  }

  static byte[] terminated(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
    byte[] copy = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, copy, 0, copy.length - 1);
    return copy;
  }

  static byte[] encodedBefore(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] copy = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, copy, 1, bytes.length);
    return copy;
  }

  static byte[] part(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] copy = new byte[bytes.length];
    System.arraycopy(bytes, 0, copy, 0, bytes.length);
    return copy;
  }

  static byte[] wrapped(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] copy = new byte[bytes.length];
    ByteBuffer.wrap(copy).put(bytes);
    return copy;
  }
}
