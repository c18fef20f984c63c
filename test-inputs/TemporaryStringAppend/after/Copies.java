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
      result.append(text, from, at);
      from = at + 1;
    }
    return result.append(text.substring(from)).toString();
  }

  String tails(String word) {
    StringBuilder tails = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      tails.append(word, i, word.length()).append(' ');
    }
    return tails.toString();
  }

  String shortened(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word, 0, word.length() - 1).append("-").append(word, 1, word.length());
    }
    return text.toString();
  }

  String pieces(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      StringBuilder piece = new StringBuilder(word).reverse();
      text.append(piece);
      text.append(piece, 0, 1);
    }
    return text.toString();
  }

  String numbers(int n, long total, double share, char sign) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(i).append(total).append(share);
      text.append(sign).append(i + 1);
    }
    return text.toString();
  }

  String boxes(List<Integer> counts, Character mark) {
    StringBuilder text = new StringBuilder();
    for (Integer count : counts) {
      text.append(count.intValue()).append(((Object) mark).toString()).append(mark.charValue());
    }
    return text.toString();
  }

  String chars(char[] buffer, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(buffer, 0, i).append(buffer);
      text.append(buffer).append(buffer, 0, 1);
    }
    return text.toString();
  }

  String both(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return text.toString();
  }

  String read(Reader in, char[] buffer) throws IOException {
    StringBuilder text = new StringBuilder();
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        text.append(buffer, 0, n);
      }
    } finally {
      in.close();
    }
    return text.toString();
  }

  void whereNotNull(StringBuilder out, List<StringBuilder> all, String suffix) {
    for (StringBuilder each : all) {
      if (each != null && suffix != null) {
        out.append(each).append(suffix, 1, 3);
      }
    }
  }
}
