package boxedaccumulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts in a map of this method. */
final class Counts {
  private Counts() {}

  static Map<String, Integer> words(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      // BUG: Diagnostic contains: looks its key up a second time
      counts.put(word, counts.getOrDefault(word, 0) + 1);
    }
    return counts;
  }

  static Map<Integer, Long> sums(int[] keys, long[] values) {
    Map<Integer, Long> sums = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      int key = keys[i];
      long value = values[i];
      // BUG: Diagnostic contains: 2,400,000 bytes of Long objects
      sums.put(key, sums.getOrDefault(key, 0L) + value);
    }
    return sums;
  }

  static Map<Character, Integer> letters(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    for (char c : text.toCharArray()) {
      if (counts.containsKey(c)) {
        // BUG: Diagnostic contains: Use merge
        counts.put(c, counts.get(c) + 1);
      } else {
        counts.put(c, 1);
      }
    }
    return counts;
  }

  static Map<String, Integer> either(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      // BUG: Diagnostic contains: Use merge
      counts.put(word, counts.containsKey(word) ? counts.get(word) + 1 : 1);
    }
    return counts;
  }

  static Map<String, Integer> inLambda(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    // BUG: Diagnostic contains: Use merge
    words.forEach(word -> counts.put(word, counts.getOrDefault(word, 0) + 1));
    return counts;
  }
}
