package temporarystringappend;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** A part of a text, another builder, a number: the builder takes them as they are. */
class Copies {
  String unescaped(String text) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
      // BUG: Diagnostic contains: `text.substring(from, at)` makes a string each time round this
      result.append(text.substring(from, at));
      from = at + 1;
    }
    return result.append(text.substring(from)).toString();
  }

  String tails(String word) {
    StringBuilder tails = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      // BUG: Diagnostic contains: Append the range: append(text, start, end) instead.
      tails.append(word.substring(i)).append(' ');
    }
    return tails.toString();
  }

  String shortened(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      // BUG: Diagnostic contains: `word.substring(0, word.length() - 1)` makes
      text.append(word.substring(0, word.length() - 1)).append("-").append(word.substring(1));
    }
    return text.toString();
  }

  String pieces(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      StringBuilder piece = new StringBuilder(word).reverse();
      // BUG: Diagnostic contains: Append the other builder instead.
      text.append(piece.toString());
      text.append(piece.substring(0, 1));
    }
    return text.toString();
  }

  String numbers(int n, long total, double share, char sign) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `String.valueOf(i)` makes a string each time round this loop
      text.append(String.valueOf(i)).append(Long.toString(total)).append(Double.toString(share));
      text.append(String.valueOf(sign)).append(Integer.toString(i + 1));
    }
    return text.toString();
  }

  String boxes(List<Integer> counts, Character mark) {
    StringBuilder text = new StringBuilder();
    for (Integer count : counts) {
      // BUG: Diagnostic contains: `count.toString()` makes a string each time round this loop
      text.append(count.toString()).append(((Object) mark).toString()).append(mark.toString());
    }
    return text.toString();
  }

  String chars(char[] buffer, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      // BUG: Diagnostic contains: `new String(buffer, 0, i)` makes
      text.append(new String(buffer, 0, i)).append(new String(buffer));
      text.append(String.valueOf(buffer)).append(String.valueOf(buffer, 0, 1));
    }
    return text.toString();
  }

  String both(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      // BUG: Diagnostic contains: `Character.toUpperCase(word.charAt(0)) + word.substring(1)` makes
      text.append(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return text.toString();
  }

  String read(Reader in, char[] buffer) throws IOException {
    StringBuilder text = new StringBuilder();
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        // BUG: Diagnostic contains: Append the chars instead.
        text.append(new String(buffer, 0, n));
      }
    } finally {
      in.close();
    }
    return text.toString();
  }

  void whereNotNull(StringBuilder out, List<StringBuilder> all, String suffix) {
    for (StringBuilder each : all) {
      if (each != null && suffix != null) {
        // BUG: Diagnostic contains: `each.toString()` makes
        out.append(each.toString()).append(suffix.substring(1, 3));
      }
    }
  }
}
