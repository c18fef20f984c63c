// The bytes are counted.
package charcountasbytecount;

import jakarta.servlet.http.HttpServletResponse;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

class Encoded {
  static ByteBuffer frame(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes);
  }

  static void send(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static void answer(HttpServletResponse response, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  static int count(StringBuilder text, String name) {
    return text.length() + name.length();
  }

  /** Both are written. */
  static void both(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length());
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static void compared(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == text.length()) {
      out.writeInt(text.length());
      out.write(bytes);
    }
  }

  static ByteBuffer cut(String text) {
    ByteBuffer buffer = ByteBuffer.allocate(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return buffer.put(bytes, 0, Math.min(bytes.length, buffer.remaining()));
  }

  static ByteBuffer made(String text) {
    ByteBuffer buffer = ByteBuffer.allocate(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    buffer = ByteBuffer.allocate(bytes.length);
    return buffer.put(bytes);
  }

  static void file(HttpServletResponse response, File file) {
    response.setContentLengthLong(file.length());
  }
}
