package charcountasbytecount;

import java.nio.charset.StandardCharsets;

/** The same with an array. */
class Arrays {
  static byte[] copy(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    byte[] copy = new byte[text.length()];
    System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, copy, 0, copy.length);
    return copy;
  }

  static byte[] terminated(String text) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    byte[] copy = new byte[text.length() + 1];
    System.arraycopy(text.getBytes(StandardCharsets.UTF_16LE), 0, copy, 0, copy.length - 1);
    return copy;
  }
}
