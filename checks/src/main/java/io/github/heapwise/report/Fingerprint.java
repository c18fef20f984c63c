package io.github.heapwise.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stays the same when code moves, is laid out anew or gets other comments. */
public final class Fingerprint {
  private static final int BYTES = 12;

  private Fingerprint() {}

  /** A hexadecimal digest of the check, the member and the code without layout and comments. */
  public static String of(String check, String member, CharSequence code) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String key = check + '\n' + member + '\n' + normalise(code);
      byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /**
   * {@code code} without comments, and with white space only where two words would join. What is
   * inside string and character literals stays.
   */
  static String normalise(CharSequence code) {
    String text = code.toString();
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (text.startsWith("//", i)) {
        end = lineEnd(text, i);
      } else if (text.startsWith("/*", i)) {
        int close = text.indexOf("*/", i + 2);
        end = close < 0 ? text.length() : close + 2;
      } else if (c == '"' || c == '\'') {
        end = literalEnd(text, i);
        out.append(text, i, end);
        i = end;
        continue;
      } else if (!Character.isWhitespace(c)) {
        out.append(c);
        i = end;
        continue;
      }
      boolean joins =
          out.length() > 0
              && Character.isJavaIdentifierPart(out.charAt(out.length() - 1))
              && end < text.length()
              && Character.isJavaIdentifierPart(text.charAt(end));
      if (joins) {
        out.append(' ');
      }
      i = end;
    }
    return out.toString();
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int literalEnd(String text, int start) {
    String quote = text.startsWith("\"\"\"", start) ? "\"\"\"" : text.substring(start, start + 1);
    int i = start + quote.length();
    while (i < text.length() && !text.startsWith(quote, i)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + quote.length());
  }
}
