// One entry a group: how many there will be is not the number of elements.
package hashcapacitytoosmall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Grouping {
  Map<Integer, List<String>> byLength(List<String> words) {
    Map<Integer, List<String>> groups = new HashMap<>(words.size());
    for (String word : words) {
      groups.computeIfAbsent(word.length(), length -> new ArrayList<>()).add(word);
    }
    return groups;
  }

  Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>(words.size());
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  Map<Character, String> firstWords(String[] words) {
    Map<Character, String> first = new HashMap<>(words.length);
    for (String word : words) {
      first.putIfAbsent(word.charAt(0), word);
    }
    return first;
  }

  Map<String, Integer> countsByHand(List<String> words) {
    Map<String, Integer> counts = new HashMap<>(words.size());
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1);
    }
    return counts;
  }

  Map<String, Integer> countsWithTest(String[] words) {
    Map<String, Integer> counts = new HashMap<>(words.length);
    for (String word : words) {
      Integer before = counts.get(word);
      counts.put(word, before == null ? 1 : before + 1);
    }
    return counts;
  }

  /** The same characters come again and again. */
  Map<Character, Integer> lastPositions(String text) {
    Map<Character, Integer> last = new HashMap<>(text.length());
    for (int i = 0; i < text.length(); i++) {
      last.put(text.charAt(i), i);
    }
    return last;
  }
}
