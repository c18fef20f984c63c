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
    Map<String, List<Integer>> copy = new HashMap<String, List<Integer>>((int) Math.ceil(map.size() / 0.75));
    for (Map.Entry<String, List<Integer>> each : map.entrySet()) {
      copy.put(each.getKey(), each.getValue());
    }
    return copy;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  Map raw(List<String> words) {
    Map map = new HashMap((int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      map.put(word, word);
    }
    return map;
  }

  Set<String> qualified(List<String> words) {
    Set<String> set = new java.util.LinkedHashSet<>((int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Set<String> loadFactor(List<String> words) {
    Set<String> set = new HashSet<>((int) Math.ceil(words.size() / 0.75), 0.75f);
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Set<String> half(List<String> words) {
    Set<String> set = new HashSet<>((int) Math.ceil((words.size() + 1) / 0.5), HALF);
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Map<String, Integer> accessOrder(String[] words) {
    Map<String, Integer> map = new LinkedHashMap<>((int) Math.ceil(words.length / 0.75), 0.75f, true);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> commented(List<String> words) {
    Set<String> set = new HashSet<>(/* expected */ (int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      set.add(word);
    }
    return set;
  }
}
