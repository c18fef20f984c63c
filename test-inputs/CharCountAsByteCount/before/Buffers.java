package charcountasbytecount;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The buffer has room for as many bytes as the text has chars. */
class Buffers {
  private static final Charset CHARSET = StandardCharsets.UTF_8;

  static ByteBuffer frame(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer frame = ByteBuffer.allocate(text.length());
    frame.put(text.getBytes(StandardCharsets.UTF_8));
    return frame.flip();
  }

  static ByteBuffer withLength(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer frame = ByteBuffer.allocate(4 + text.length());
    frame.putInt(0).put(text.getBytes(UTF_8));
    return frame;
  }

  static ByteBuffer direct(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer bytes = ByteBuffer.allocateDirect(text.length() + 1);
    bytes.put((byte) 1);
    bytes.put(text.getBytes(CHARSET));
    return bytes;
  }

  static ByteBuffer named(String text) throws UnsupportedEncodingException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer frame = ByteBuffer.allocate((text.length()));
    frame.put(text.getBytes("utf-8"));
    return frame;
  }

  static ByteBuffer atOnce(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    return ByteBuffer.allocate(text.length()).put(text.getBytes(UTF_8));
  }

  static ByteBuffer inDefault(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer frame = ByteBuffer.allocate(text.length());
    frame.put(text.getBytes());
    return frame;
  }

  /** Of ASCII text there is nothing to see, which is why it takes so long to be found. */
  public static Object run(int n) {
    return frame("x".repeat(n)).remaining();
  }
}
