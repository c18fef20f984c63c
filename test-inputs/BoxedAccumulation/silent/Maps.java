// Maps of other checks, of other code, or without a number read from them.
package boxedaccumulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class Maps {
  private Maps() {}

  /** Another trap, and another check's. */
  static Map<String, Integer> concurrent(List<String> words) {
    Map<String, Integer> counts = new ConcurrentHashMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1);
    }
    return counts;
  }

  static Map<String, Integer> merged(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>();
    for (String word : words) {
      lengths.put(word, word.length() + 1);
    }
    return lengths;
  }

  static Map<String, Integer> otherKey(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    String before = "";
    for (String word : words) {
      counts.put(word, counts.getOrDefault(before, 0) + 1);
      before = word;
    }
    return counts;
  }

  static Map<String, Integer> otherMap(Map<String, Integer> old) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : old.keySet()) {
      counts.put(word, old.get(word) + 1);
    }
    return counts;
  }

  static void freshEachTime(List<List<String>> lists) {
    for (List<String> words : lists) {
      Map<String, Integer> counts = new HashMap<>();
      counts.put("all", counts.getOrDefault("all", 0) + words.size());
      System.out.println(counts);
    }
  }

  static Map<String, int[]> inPlace(List<String> words) {
    Map<String, int[]> counts = new HashMap<>();
    for (String word : words) {
      counts.computeIfAbsent(word, key -> new int[1])[0]++;
    }
    return counts;
  }
}
