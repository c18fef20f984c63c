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
    labels = new ConcurrentHashMap<>(other.labels.size());
    for (Map.Entry<String, String> label : other.labels.entrySet()) {
      labels.put(label.getKey(), label.getValue().trim());
    }
    names = new ArrayList<>(other.names.size());
    for (String name : other.names) {
      names.add(name.trim());
    }
  }

  static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> result = new HashMap<>((int) Math.ceil(words.size() / 0.75));
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
      List<String> result = new ArrayList<>(size());
      for (String key : keySet()) {
        result.add(key + ": " + get(key));
      }
      return result;
    }
  }
}
