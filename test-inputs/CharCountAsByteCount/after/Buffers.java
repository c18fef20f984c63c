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
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer frame = ByteBuffer.allocate(bytes.length);
    frame.put(bytes);
    return frame.flip();
  }

  static ByteBuffer withLength(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    ByteBuffer frame = ByteBuffer.allocate(4 + bytes.length);
    frame.putInt(0).put(bytes);
    return frame;
  }

  static ByteBuffer direct(String text) {
    byte[] encoded = text.getBytes(CHARSET);
    ByteBuffer bytes = ByteBuffer.allocateDirect(encoded.length + 1);
    bytes.put((byte) 1);
    bytes.put(encoded);
    return bytes;
  }

  static ByteBuffer named(String text) throws UnsupportedEncodingException {
    byte[] bytes = text.getBytes("utf-8");
    ByteBuffer frame = ByteBuffer.allocate((bytes.length));
    frame.put(bytes);
    return frame;
  }

  static ByteBuffer atOnce(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return ByteBuffer.allocate(bytes.length).put(bytes);
  }

  static ByteBuffer inDefault(String text) {
    byte[] bytes = text.getBytes();
    ByteBuffer frame = ByteBuffer.allocate(bytes.length);
    frame.put(bytes);
    return frame;
  }

  /** Of ASCII text there is nothing to see, which is why it takes so long to be found. */
  public static Object run(int n) {
    return frame("x".repeat(n)).remaining();
  }
}
