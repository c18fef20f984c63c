// Other bytes than those that went in: the text is decoded anew on purpose.
package roundtripcopy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class Recoded {
  static String mended(String garbled) {
    return new String(garbled.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  static String named(String garbled) throws UnsupportedEncodingException {
    return new String(garbled.getBytes("ISO-8859-1"), "UTF-8");
  }

  static String inDefault(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8));
  }

  static String fromDefault(String text) {
    return new String(text.getBytes(), StandardCharsets.UTF_8);
  }

  static String between(String text, Charset from, Charset to) {
    return new String(text.getBytes(from), to);
  }

  static String byCall(String text) {
    return new String(text.getBytes(Charset.forName("cp037")), Charset.forName("cp1047"));
  }
}
