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
}
