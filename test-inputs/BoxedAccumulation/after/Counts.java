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
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  static Map<Integer, Long> sums(int[] keys, long[] values) {
    Map<Integer, Long> sums = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      int key = keys[i];
      long value = values[i];
      sums.merge(key, value, Long::sum);
    }
    return sums;
  }

  static Map<Character, Integer> letters(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    for (char c : text.toCharArray()) {
      counts.merge(c, 1, Integer::sum);
    }
    return counts;
  }

  static Map<String, Integer> either(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  static Map<String, Integer> inLambda(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
