package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is copied between, or has the same name in another object, is not changed. */
class Copies {
  private Map<String, String> labels = new HashMap<>();
  private List<String> names = new ArrayList<>();

  Copies() {}

  Copies(Copies other) {
    // BUG: Diagnostic contains: `other.labels.size()` entries
    labels = new ConcurrentHashMap<>();
    for (Map.Entry<String, String> label : other.labels.entrySet()) {
      labels.put(label.getKey(), label.getValue().trim());
    }
    // BUG: Diagnostic contains: `other.names.size()` elements
    names = new ArrayList<>();
    for (String name : other.names) {
      names.add(name.trim());
    }
  }

  static Map<String, Integer> lengths(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` entries
    Map<String, Integer> result = new HashMap<>();
    Set<String> left = new HashSet<>(words);
    left.removeAll(words);
    for (String word : words) {
      result.put(word, word.length());
    }
    return left.isEmpty() ? result : Map.of();
  }

  static class Labels extends HashMap<String, String> {
    private static final long serialVersionUID = 1;

    List<String> lines() {
      // BUG: Diagnostic contains: `size()` elements
      List<String> result = new ArrayList<>();
      for (String key : keySet()) {
        result.add(key + ": " + get(key));
      }
      return result;
    }
  }
}
