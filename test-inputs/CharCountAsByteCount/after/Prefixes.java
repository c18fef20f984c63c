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
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void sendShort(String text) throws IOException {
    byte[] bytes = text.getBytes("UTF-8");
    out.writeShort(bytes.length);
    out.write(bytes);
    out.flush();
  }

  void sendLong(String text) throws IOException {
    byte[] bytes = text.getBytes();
    this.out.writeLong((long) bytes.length);
    this.out.write(bytes);
  }

  static void put(ByteBuffer buffer, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    buffer.putInt(bytes.length);
    buffer.put(bytes);
  }

  static void chain(ByteBuffer buffer, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    buffer.putShort((short) bytes.length).put(bytes);
  }

  static void frame(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer frame = ByteBuffer.allocate(4 + bytes.length);
    frame.putInt(bytes.length);
    frame.put(bytes);
  }

  static void pair(DataOutputStream out, String key, String value) throws IOException {
    byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
    out.writeInt(keyBytes.length);
    out.write(keyBytes);
    byte[] valueBytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(valueBytes.length);
    out.write(valueBytes);
  }

  static void encodedBefore(DataOutputStream out, String text) throws IOException {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded, 0, encoded.length);
  }

  static ByteBuffer key(byte table, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int size = 1 + 2 + bytes.length;
    ByteBuffer key = ByteBuffer.allocate(size);
    key.put(table);
    key.putShort((short) bytes.length);
    return key.put(bytes);
  }
}
