package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Branches {
  static List<String> signs(int[] numbers) {
    List<String> result = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      if (number < 0) {
        result.add("-");
      } else if (number > 0) {
        result.add("+");
      } else {
        result.add("0");
      }
    }
    return result;
  }

  static List<String> words(int[] numbers) {
    List<String> result = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      switch (number) {
        case 0 -> result.add("none");
        case 1 -> result.add("one");
        default -> result.add("many");
      }
    }
    return result;
  }

  static List<String> skipping(List<String> lines) {
    List<String> result = new ArrayList<>(lines.size());
    for (String line : lines) {
      if (line.isBlank()) {
        result.add("");
        continue;
      }
      result.add(line.strip());
    }
    return result;
  }

  static List<String> withNotes(List<String> lines) {
    List<String> result = new ArrayList<>(Math.max(lines.size(), 10));
    for (String line : lines) {
      result.add(line.strip());
      if (line.endsWith("*")) {
        result.add("(see the notes)");
      }
    }
    return result;
  }

  static List<String> despiteErrors(List<String> lines) {
    List<String> result = new ArrayList<>(lines.size());
    for (String line : lines) {
      try {
        result.add(String.valueOf(Integer.parseInt(line)));
      } catch (NumberFormatException e) {
        result.add("?");
      }
    }
    return result;
  }

  static Set<String> withTwins(List<String> lines) {
    Set<String> result = new HashSet<>((int) Math.ceil(Math.max(lines.size(), 12) / 0.75));
    for (String line : lines) {
      result.add(line.strip());
      if (line.endsWith("*")) {
        result.add(line + "*");
      }
    }
    return result;
  }

  static List<String> inPairs(Map<String, String> words) {
    List<String> result = new ArrayList<>(2 * words.size());
    words.forEach(
        (word, meaning) -> {
          result.add(word);
          result.add(meaning);
        });
    return result;
  }
}
