// The length counts chars, and chars follow; or it is only a hint for what grows.
package charcountasbytecount;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

class CharsAreMeant {
  static void chars(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  static void bytesOfChars(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeBytes(text);
  }

  static void each(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.writeChar(text.charAt(i));
    }
  }

  static CharBuffer buffer(String text) {
    return CharBuffer.allocate(text.length()).put(text);
  }

  static char[] array(String text) {
    char[] chars = new char[text.length()];
    text.getChars(0, chars.length, chars, 0);
    return chars;
  }

  static byte[] hint(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    out.write(text.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static StringBuilder builder(String text) {
    return new StringBuilder(text.length()).append(text);
  }

  static ByteBuffer enough(String text) {
    ByteBuffer buffer = ByteBuffer.allocate(text.length() * 3);
    buffer.put(text.getBytes(StandardCharsets.UTF_8));
    return buffer;
  }

  static ByteBuffer twoBytes(String text) {
    ByteBuffer buffer = ByteBuffer.allocate(2 * text.length());
    for (char c : text.toCharArray()) {
      buffer.putChar(c);
    }
    return buffer;
  }

  static byte[] perChar(String text) {
    byte[] bits = new byte[text.length()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (byte) (text.charAt(i) == '1' ? 1 : 0);
    }
    return bits;
  }

  static byte[] other(String text, String name) {
    byte[] marks = new byte[text.length()];
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    marks[0] = bytes[0];
    return marks;
  }

  static void ofAnother(DataOutputStream out, String text, String name) throws IOException {
    out.writeInt(text.length());
    out.write(name.getBytes(StandardCharsets.UTF_8));
  }

  static void elsewhere(DataOutputStream out, DataOutputStream index, String text)
      throws IOException {
    index.writeInt(text.length());
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The writer of a response is ISO-8859-1 unless somebody says otherwise. */
  static void servlet(HttpServletResponse response, String body) throws IOException {
    response.setContentLength(body.length());
    response.getWriter().write(body);
  }

  /** Of UTF-16, the number of units says how much follows, too. */
  static void units(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length());
    out.write(text.getBytes(StandardCharsets.UTF_16BE));
  }

  static void said(String body) {
    System.out.println("Content-Length: " + body.length());
  }

  static void logged(Logger log, String body) {
    log.info("Content-Length: " + body.length() + " of " + body);
  }

  static byte[] flags(String text) {
    int n = text.length();
    byte[] flags = new byte[n];
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < n; i++) {
      flags[i] = (byte) (text.charAt(i) < 128 ? 1 : 0);
    }
    return bytes.length > n ? bytes : flags;
  }

  static String asText(String text) {
    String length = String.valueOf(text.length());
    return length + text;
  }

  static void described(Document document, String text) {
    document.setContentLength(text.length());
  }

  interface Document {
    void setContentLength(int chars);
  }
}
