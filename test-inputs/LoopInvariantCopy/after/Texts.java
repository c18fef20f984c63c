package loopinvariantcopy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes, chars and patterns of a text that stays. */
class Texts {
  private static final Charset CHARSET = StandardCharsets.UTF_8;
  private static final String NEWLINE = "\n";

  void separator(List<byte[]> rows, OutputStream out) throws IOException {
    byte[] bytes = "\r\n".getBytes(StandardCharsets.US_ASCII);
    for (byte[] row : rows) {
      out.write(row);
      out.write(bytes);
    }
  }

  void separators(List<String> rows, OutputStream out) throws IOException {
    byte[] bytes = NEWLINE.getBytes(StandardCharsets.UTF_8);
    for (String row : rows) {
      out.write(row.getBytes(CHARSET));
      out.write(bytes);
      if (row.isEmpty()) {
        out.write(bytes);
      }
    }
  }

  int vowels(List<String> words) {
    int found = 0;
    char[] chars = "aeiou".toCharArray();
    for (String word : words) {
      for (char vowel : chars) {
        found += word.indexOf(vowel) >= 0 ? 1 : 0;
      }
    }
    return found;
  }

  String key(String password, byte[] data) {
    String trimmed = password.trim();
    StringBuilder text = new StringBuilder();
    char[] chars = trimmed.toCharArray();
    for (int i = 0; i < data.length; i++) {
      text.append((char) (data[i] ^ chars[i % chars.length]));
    }
    return text.toString();
  }

  int words(List<String> lines) {
    int words = 0;
    Pattern pattern = Pattern.compile("\\s+");
    for (String line : lines) {
      words += pattern.split(line).length;
    }
    return words;
  }

  int numbers(List<String> lines) {
    int numbers = 0;
    Pattern number = Pattern.compile("\\d+");
    for (String line : lines) {
      Matcher matcher = number.matcher(line);
      while (matcher.find()) {
        numbers++;
      }
    }
    return numbers;
  }

  boolean anyMatch(List<String> lines) {
    Pattern pattern = Pattern.compile("[a-z]+");
    return lines.stream().anyMatch(line -> pattern.matcher(line).matches());
  }

  void inForEach(List<String> lines, StringBuilder out) {
    Pattern pattern = Pattern.compile("a|b");
    lines.forEach(
        line -> {
          out.append(pattern.matcher(line).replaceAll("c"));
        });
  }

  int twoPatterns(List<String> lines) {
    int found = 0;
    Pattern pattern = Pattern.compile("x+");
    Pattern pattern2 = Pattern.compile("y+");
    for (String line : lines) {
      found += pattern.matcher(line).find() ? 1 : 0;
      found += pattern2.matcher(line).find() ? 1 : 0;
    }
    return found;
  }

  int nested(String[][] table, int pattern) {
    int found = 0;
    Pattern pattern2 = Pattern.compile("z");
    outer:
    for (String[] row : table) {
      for (String cell : row) {
        if (pattern2.matcher(cell).find()) {
          found += pattern;
          continue outer;
        }
      }
    }
    return found;
  }

  int withoutBraces(List<String> lines, boolean all) {
    int found = 0;
    Pattern pattern = Pattern.compile("q");
    if (all)
      for (String line : lines)
        found += pattern.matcher(line).find() ? 1 : 0;
    else found = -1;
    return found;
  }

  void untilFound(OutputStream out, int n) throws IOException {
    int i = n;
    byte[] zeros = new byte[1024];
    while (i > 0) {
      i--;
      out.write(zeros);
    }
  }

  int inSwitch(int kind, List<String> lines) {
    int found = 0;
    switch (kind) {
      case 1:
        Pattern pattern = Pattern.compile("s");
        for (String line : lines) {
          found += pattern.matcher(line).find() ? 1 : 0;
        }
        break;
      default:
        found = -1;
    }
    return found;
  }
}
