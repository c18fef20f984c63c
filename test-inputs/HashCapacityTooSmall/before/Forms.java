package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to write the constructor. */
class Forms {
  private static final float HALF = 0.5f;

  Map<String, List<Integer>> typeArguments(Map<String, List<Integer>> map) {
    // BUG: Diagnostic contains: `map.size()` counts elements
    Map<String, List<Integer>> copy = new HashMap<String, List<Integer>>(map.size());
    for (Map.Entry<String, List<Integer>> each : map.entrySet()) {
      copy.put(each.getKey(), each.getValue());
    }
    return copy;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  Map raw(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    Map map = new HashMap(words.size());
    for (String word : words) {
      map.put(word, word);
    }
    return map;
  }

  Set<String> qualified(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    Set<String> set = new java.util.LinkedHashSet<>(words.size());
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Set<String> loadFactor(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    Set<String> set = new HashSet<>(words.size(), 0.75f);
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Set<String> half(List<String> words) {
    // BUG: Diagnostic contains: resized when the table is 50 % full: for all counts
    Set<String> set = new HashSet<>(words.size() + 1, HALF);
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Map<String, Integer> accessOrder(String[] words) {
    // BUG: Diagnostic contains: `words.length` counts elements
    Map<String, Integer> map = new LinkedHashMap<>(words.length, 0.75f, true);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> commented(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    Set<String> set = new HashSet<>(/* expected */ words.size());
    for (String word : words) {
      set.add(word);
    }
    return set;
  }
}
