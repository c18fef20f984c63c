// Every char is one byte: of the charset, or of the text.
package charcountasbytecount;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import jakarta.servlet.http.HttpServletResponse;

class OneByteAChar {
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;
  private static final String MAGIC = "HEAP";

  static ByteBuffer latin(String text) {
    ByteBuffer frame = ByteBuffer.allocate(text.length());
    frame.put(text.getBytes(StandardCharsets.ISO_8859_1));
    return frame;
  }

  static ByteBuffer constant(String text) {
    ByteBuffer frame = ByteBuffer.allocate(text.length());
    frame.put(text.getBytes(LATIN));
    return frame;
  }

  static void ascii(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.write(text.getBytes("US-ASCII"));
  }

  static byte[] copy(String text) {
    byte[] copy = new byte[text.length()];
    System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, copy, 0, copy.length);
    return copy;
  }

  static ByteBuffer unknown(String text, Charset charset) {
    ByteBuffer frame = ByteBuffer.allocate(text.length());
    frame.put(text.getBytes(charset));
    return frame;
  }

  static ByteBuffer magic() {
    return ByteBuffer.allocate(MAGIC.length()).put(MAGIC.getBytes(StandardCharsets.UTF_8));
  }

  static void number(DataOutputStream out, long value) throws IOException {
    String text = Long.toString(value);
    out.writeShort(text.length());
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static void hex(DataOutputStream out, int value) throws IOException {
    String text = "0x" + Integer.toHexString(value);
    out.writeShort(text.length());
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static void id(DataOutputStream out) throws IOException {
    String id = UUID.randomUUID().toString();
    out.writeShort(id.length());
    out.write(id.getBytes(StandardCharsets.UTF_8));
  }

  static void form(HttpServletResponse response, String value) throws IOException {
    String body = "q=" + URLEncoder.encode(value, "UTF-8");
    response.setContentLength(body.length());
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  static ByteBuffer packed(byte[] data) {
    String text = Base64.getEncoder().encodeToString(data);
    ByteBuffer frame = ByteBuffer.allocate(text.length());
    return frame.put(text.getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("deprecation")
  static byte[] lowBytes(String text) {
    byte[] bytes = new byte[text.length()];
    text.getBytes(0, text.length(), bytes, 0);
    return bytes;
  }

  static void latinWriter(HttpServletResponse response, String body) throws IOException {
    response.setContentType("text/plain; charset=ISO-8859-1");
    response.setContentLength(body.length());
    response.getWriter().write(body);
  }

  static void encodingOfCaller(HttpServletResponse response, String body, String encoding)
      throws IOException {
    response.setCharacterEncoding(encoding);
    response.setContentLength(body.length());
    response.getWriter().write(body);
  }

  static void charsetOfCaller(HttpURLConnection connection, String body, Charset charset)
      throws IOException {
    connection.setFixedLengthStreamingMode(body.length());
    try (Writer writer = new OutputStreamWriter(connection.getOutputStream(), charset)) {
      writer.write(body);
    }
  }

  static void lowBytesOnly(HttpURLConnection connection, String body) throws IOException {
    connection.setRequestProperty("Content-Length", Integer.toString(body.length()));
    try (DataOutputStream out = new DataOutputStream(connection.getOutputStream())) {
      out.writeBytes(body);
    }
  }

  static void asciiMessage(OutputStream out, String body) throws IOException {
    String message = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    out.write(message.getBytes(StandardCharsets.US_ASCII));
  }

  static void byName(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.write(text.getBytes(StandardCharsets.US_ASCII.name()));
  }
}
