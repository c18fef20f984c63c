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
    return body.toString(StandardCharsets.UTF_8);
  }

  void send(OutputStream out) throws IOException {
    body.writeTo(out);
    out.flush();
  }

  void sendWhole(OutputStream out) throws IOException {
    body.writeTo(out);
  }

  static int number(Set<String> words) {
    if (words.size() > 3) {
      return words.size();
    }
    return 0;
  }

  static boolean isQuoted(StringBuilder text, String quote) {
    boolean isPlain = text.indexOf("'") >= 0;
    return isPlain || !(text.indexOf(quote) >= 0);
  }

  static boolean names(StringBuffer text, List<String> words) {
    for (String word : words) {
      if (text.indexOf(word) >= 0) {
        return true;
      }
    }
    return false;
  }
}
