// Made once, or where the loop goes no further; or nothing is copied at all.
package loopinvariantcopy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

class Once {
  private static final Pattern WORD = Pattern.compile("\\w+");

  int noLoop(String line) {
    return Pattern.compile("\\s+").split(line).length + Arrays.asList("a", "b").indexOf(line);
  }

  int header(String text) {
    int sum = 0;
    for (char c : text.toCharArray()) {
      sum += c;
    }
    for (String each : Arrays.asList("a", "b")) {
      sum += each.length();
    }
    for (byte b : "x".getBytes(StandardCharsets.UTF_8)) {
      sum += b;
    }
    return sum;
  }

  int initialiser(String text) {
    int sum = 0;
    char[] chars = text.toCharArray();
    for (int i = 0, n = Arrays.asList("a", "b").size(); i < n; i++) {
      sum += chars[i];
    }
    return sum;
  }

  int constant(List<String> lines) {
    int found = 0;
    for (String line : lines) {
      found += WORD.matcher(line).find() ? 1 : 0;
    }
    return found;
  }

  boolean leaves(List<String> words) {
    for (String word : words) {
      if (word.startsWith("#")) {
        return Arrays.asList("#a", "#b").contains(word);
      }
    }
    return false;
  }

  void fails(List<String> words) throws IOException {
    for (String word : words) {
      if (word.isEmpty()) {
        throw new IOException("none of " + Arrays.asList("a", "b"));
      }
    }
  }

  int afterFailure(List<String> words) {
    int sum = 0;
    for (String word : words) {
      try {
        sum += Integer.parseInt(word);
      } catch (NumberFormatException e) {
        sum += Arrays.asList("a", "b").indexOf(word);
      }
    }
    return sum;
  }

  int lazily(List<String> lines) {
    Pattern pattern = null;
    int found = 0;
    for (String line : lines) {
      if (line.startsWith("!")) {
        if (pattern == null) {
          pattern = Pattern.compile("!+");
        }
        found += pattern.matcher(line).find() ? 1 : 0;
      }
    }
    return found;
  }

  boolean isValid(List<String> lines, String regex) {
    for (String line : lines) {
      try {
        Pattern.compile(regex);
      } catch (PatternSyntaxException e) {
        return line.isEmpty();
      }
    }
    return true;
  }

  int shared(List<String> words) {
    int found = 0;
    for (String word : words) {
      found += List.of().contains(word) ? 1 : 0;
      found += Collections.emptyList().contains(word) ? 1 : 0;
      found += new ArrayList<String>(16).size();
      found += new byte[0].length;
    }
    return found;
  }

  int onlyLookedAt(List<String> words, String text) {
    int sum = 0;
    for (String word : words) {
      sum += text.toCharArray()[0];
      sum += text.getBytes(StandardCharsets.UTF_8).length;
      sum += word.length();
    }
    return sum;
  }

  int matches(List<String> words) {
    int found = 0;
    for (String word : words) {
      found += word.matches("[a-z]+") ? 1 : 0;
      found += word.split(",").length;
    }
    return found;
  }

  Runnable later(List<String> words) {
    return () -> System.out.println(Arrays.asList("a", "b").containsAll(words));
  }

  static void checked(List<String> words) {
    for (String word : words) {
      assert Arrays.asList("and", "or", "not").contains(word);
    }
  }
}
