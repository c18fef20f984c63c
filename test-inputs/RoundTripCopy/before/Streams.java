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
    // BUG: Diagnostic contains: only to be looked at
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }

  static String named(ByteArrayOutputStream bytes) throws IOException {
    // BUG: Diagnostic contains: only to be looked at
    return new String(bytes.toByteArray(), "UTF-8");
  }

  String inDefault() {
    // BUG: Diagnostic contains: only to be looked at
    return new String(this.sent.toByteArray());
  }

  String in(Charset charset) {
    // BUG: Diagnostic contains: only to be looked at
    String text = new String(sent.toByteArray(), charset);
    return text.trim();
  }

  void send(OutputStream out) throws IOException {
    // BUG: Diagnostic contains: only to be looked at
    out.write(sent.toByteArray());
    out.flush();
  }

  static void copy(ByteArrayOutputStream from, ByteArrayOutputStream to) throws IOException {
    // BUG: Diagnostic contains: only to be looked at
    to.write(from.toByteArray());
  }
}
