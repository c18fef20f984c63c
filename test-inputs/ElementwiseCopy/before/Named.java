package elementwisecopy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What is added has a name of its own; the source is the same field of something else. */
class Named {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  void addAllOf(Map<String, Integer> more) {
    // BUG: Diagnostic contains: copies `more` into `lengths`
    for (Map.Entry<String, Integer> entry : more.entrySet()) {
      String name = entry.getKey();
      Integer length = entry.getValue();
      lengths.put(name, length);
    }
  }

  void looked(Map<String, Integer> more) {
    // BUG: Diagnostic contains: copies `more` into `lengths`
    for (String name : more.keySet()) {
      Integer length = more.get(name);
      lengths.put(name, length);
    }
  }

  static void indexed(String[] more, List<String> target) {
    // BUG: Diagnostic contains: copies `more` into `target`
    for (int i = 0; i < more.length; i++) {
      String name = more[i];
      target.add(name);
    }
  }

  static void iterated(List<String> more, List<String> target) {
    // BUG: Diagnostic contains: copies `more` into `target`
    for (Iterator<String> each = more.iterator(); each.hasNext(); ) {
      String name = each.next();
      target.add(name);
    }
  }

  void merge(Named other) {
    // BUG: Diagnostic contains: copies `other.names` into `names`
    for (String name : other.names) {
      names.add(name);
    }
    // BUG: Diagnostic contains: copies `other.lengths` into `this.lengths`
    other.lengths.forEach((name, length) -> this.lengths.put(name, length));
  }

  static Map<String, Integer> copy(Named other) {
    Map<String, Integer> result = newMap(other.lengths.size());
    // BUG: Diagnostic contains: copies `other.lengths` into `result`
    for (Map.Entry<String, Integer> entry : other.lengths.entrySet()) {
      result.put(entry.getKey(), entry.getValue());
    }
    return result;
  }

  private static Map<String, Integer> newMap(int size) {
    return size > 100 ? new HashMap<>() : new java.util.LinkedHashMap<>();
  }
}
