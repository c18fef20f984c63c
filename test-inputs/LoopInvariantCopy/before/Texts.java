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
    for (byte[] row : rows) {
      out.write(row);
      // BUG: Diagnostic contains: It takes 24 bytes, 2,400,000 bytes for 100,000 times
      out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  void separators(List<String> rows, OutputStream out) throws IOException {
    for (String row : rows) {
      out.write(row.getBytes(CHARSET));
      // BUG: Diagnostic contains: `NEWLINE.getBytes(StandardCharsets.UTF_8)` makes the same copy
      out.write(NEWLINE.getBytes(StandardCharsets.UTF_8));
      if (row.isEmpty()) {
        out.write(NEWLINE.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  int vowels(List<String> words) {
    int found = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: `"aeiou".toCharArray()` makes the same copy each time round the loop
      for (char vowel : "aeiou".toCharArray()) {
        found += word.indexOf(vowel) >= 0 ? 1 : 0;
      }
    }
    return found;
  }

  String key(String password, byte[] data) {
    String trimmed = password.trim();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < data.length; i++) {
      // BUG: Diagnostic contains: Of 100 chars it takes 216 bytes
      char[] chars = trimmed.toCharArray();
      text.append((char) (data[i] ^ chars[i % chars.length]));
    }
    return text.toString();
  }

  int words(List<String> lines) {
    int words = 0;
    for (String line : lines) {
      // BUG: Diagnostic contains: compiles the same regular expression each time round the loop
      words += Pattern.compile("\\s+").split(line).length;
    }
    return words;
  }

  int numbers(List<String> lines) {
    int numbers = 0;
    for (String line : lines) {
      // BUG: Diagnostic contains: Compile it once, in a constant or before the loop
      Pattern number = Pattern.compile("\\d+");
      Matcher matcher = number.matcher(line);
      while (matcher.find()) {
        numbers++;
      }
    }
    return numbers;
  }

  boolean anyMatch(List<String> lines) {
    // BUG: Diagnostic contains: compiles the same regular expression for each element
    return lines.stream().anyMatch(line -> Pattern.compile("[a-z]+").matcher(line).matches());
  }

  void inForEach(List<String> lines, StringBuilder out) {
    lines.forEach(
        line -> {
          // BUG: Diagnostic contains: compiles the same regular expression for each element
          out.append(Pattern.compile("a|b").matcher(line).replaceAll("c"));
        });
  }

  int twoPatterns(List<String> lines) {
    int found = 0;
    for (String line : lines) {
      // BUG: Diagnostic contains: `Pattern.compile("x+")` compiles the same
      found += Pattern.compile("x+").matcher(line).find() ? 1 : 0;
      // BUG: Diagnostic contains: `Pattern.compile("y+")` compiles the same
      found += Pattern.compile("y+").matcher(line).find() ? 1 : 0;
    }
    return found;
  }

  int nested(String[][] table, int pattern) {
    int found = 0;
    outer:
    for (String[] row : table) {
      for (String cell : row) {
        // BUG: Diagnostic contains: compiles the same
        if (Pattern.compile("z").matcher(cell).find()) {
          found += pattern;
          continue outer;
        }
      }
    }
    return found;
  }

  int withoutBraces(List<String> lines, boolean all) {
    int found = 0;
    if (all)
      for (String line : lines)
        // BUG: Diagnostic contains: compiles the same
        found += Pattern.compile("q").matcher(line).find() ? 1 : 0;
    else found = -1;
    return found;
  }

  void untilFound(OutputStream out, int n) throws IOException {
    int i = n;
    while (i > 0) {
      i--;
      // BUG: Diagnostic contains: It takes 1,040 bytes
      out.write(new byte[1024]);
    }
  }

  int inSwitch(int kind, List<String> lines) {
    int found = 0;
    switch (kind) {
      case 1:
        for (String line : lines) {
          // BUG: Diagnostic contains: compiles the same
          found += Pattern.compile("s").matcher(line).find() ? 1 : 0;
        }
        break;
      default:
        found = -1;
    }
    return found;
  }
}
