package roundtripcopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The copy stands in a local from one statement to the next, or is asked for as a whole. */
class Locals {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  String text() {
    byte[] bytes = body.toByteArray();
    // BUG: Diagnostic contains: Let the stream decode its bytes: toString.
    return new String(bytes, StandardCharsets.UTF_8);
  }

  void send(OutputStream out) throws IOException {
    byte[] bytes = body.toByteArray();
    // BUG: Diagnostic contains: Let the stream write its bytes: writeTo.
    out.write(bytes);
    out.flush();
  }

  void sendWhole(OutputStream out) throws IOException {
    // BUG: Diagnostic contains: Let the stream write its bytes: writeTo.
    out.write(body.toByteArray(), 0, body.size());
  }

  static int number(Set<String> words) {
    if (words.size() > 3) {
      Object[] all = words.toArray();
      // BUG: Diagnostic contains: Ask the collection for its size.
      return all.length;
    }
    return 0;
  }

  static boolean isQuoted(StringBuilder text, String quote) {
    // BUG: Diagnostic contains: The builder has the method itself.
    boolean isPlain = text.toString().contains("'");
    // BUG: Diagnostic contains: The builder has the method itself.
    return isPlain || !text.toString().contains(quote);
  }

  static boolean names(StringBuffer text, List<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: The builder has the method itself.
      if (text.toString().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
