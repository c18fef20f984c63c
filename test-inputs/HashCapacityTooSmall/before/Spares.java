package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A minimum, a choice or a little to spare does not make a capacity of a count. */
class Spares {
  Set<String> atLeast(List<String> words) {
    // BUG: Diagnostic contains: `Math.max(words.size(), 16)` counts elements
    Set<String> set = new HashSet<>(Math.max(words.size(), 16));
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Map<String, String> either(Map<String, String> map, boolean empty) {
    // BUG: Diagnostic contains: `empty ? 16 : map.size()` counts elements
    Map<String, String> copy = new HashMap<>(empty ? 16 : map.size());
    for (String key : map.keySet()) {
      copy.put(key, map.get(key));
    }
    return copy;
  }

  Map<String, Integer> oneMore(List<String> words) {
    // BUG: Diagnostic contains: `words.size() + 1` counts elements
    Map<String, Integer> map = new HashMap<>(words.size() + 1);
    map.put("", 0);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> sum(List<String> first, List<String> second) {
    // BUG: Diagnostic contains: `first.size() + second.size()` counts elements
    Set<String> all = new HashSet<>(first.size() + second.size());
    for (String each : first) {
      all.add(each);
    }
    for (String each : second) {
      all.add(each);
    }
    return all;
  }

  Set<String> larger(List<String> first, List<String> second) {
    // BUG: Diagnostic contains: `Math.max(first.size(), second.size())` counts elements
    Set<String> all = new HashSet<>(Math.max(first.size(), second.size()));
    for (String each : first) {
      all.add(each);
    }
    return all;
  }
}
