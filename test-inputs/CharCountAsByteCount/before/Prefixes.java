package charcountasbytecount;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The length in front of the bytes is that of the chars. */
class Prefixes {
  private final DataOutputStream out;

  Prefixes(DataOutputStream out) {
    this.out = out;
  }

  void send(String text) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.writeInt(text.length());
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  void sendShort(String text) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.writeShort(text.length());
    out.write(text.getBytes("UTF-8"));
    out.flush();
  }

  void sendLong(String text) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    this.out.writeLong((long) text.length());
    this.out.write(text.getBytes());
  }

  static void put(ByteBuffer buffer, String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    buffer.putInt(text.length());
    buffer.put(text.getBytes(StandardCharsets.UTF_8));
  }

  static void chain(ByteBuffer buffer, String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    buffer.putShort((short) text.length()).put(text.getBytes(StandardCharsets.UTF_8));
  }

  static void frame(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer frame = ByteBuffer.allocate(4 + text.length());
    frame.putInt(text.length());
    frame.put(text.getBytes(StandardCharsets.UTF_8));
  }

  static void pair(DataOutputStream out, String key, String value) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.writeInt(key.length());
    out.write(key.getBytes(StandardCharsets.UTF_8));
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.writeInt(value.length());
    out.write(value.getBytes(StandardCharsets.UTF_8));
  }

  static void encodedBefore(DataOutputStream out, String text) throws IOException {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.writeInt(text.length());
    out.write(encoded, 0, encoded.length);
  }

  static ByteBuffer key(byte table, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int size = 1 + 2 + bytes.length;
    ByteBuffer key = ByteBuffer.allocate(size);
    key.put(table);
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    key.putShort((short) name.length());
    return key.put(bytes);
  }
}
