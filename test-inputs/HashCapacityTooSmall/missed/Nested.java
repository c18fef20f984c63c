package hashcapacitytoosmall;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The outer count is too small in any case, but what would be large enough is not known. */
class Nested {
  Set<String> words(List<String[]> lines) {
    Set<String> words = new HashSet<>(lines.size());
    for (String[] line : lines) {
      for (String word : line) {
        words.add(word);
      }
    }
    return words;
  }
}
