package roundtripcopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes are copied to be decoded or written. */
class Streams {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static String named(ByteArrayOutputStream bytes) throws IOException {
    return bytes.toString("UTF-8");
  }

  String inDefault() {
    return this.sent.toString();
  }

  String in(Charset charset) {
    String text = sent.toString(charset);
    return text.trim();
  }

  void send(OutputStream out) throws IOException {
    sent.writeTo(out);
    out.flush();
  }

  static void copy(ByteArrayOutputStream from, ByteArrayOutputStream to) throws IOException {
    from.writeTo(to);
  }
}
