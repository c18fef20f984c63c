package hashcapacitytoosmall;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** Each of the six types, created with the size of what is put in. */
class Sizes {
  Map<String, Integer> lengths(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements, but a HashMap takes a table capacity
    Map<String, Integer> lengths = new HashMap<>(words.size());
    for (String word : words) {
      lengths.put(word, word.length());
    }
    return lengths;
  }

  Map<String, String> swapped(Map<String, String> map) {
    // BUG: Diagnostic contains: a LinkedHashMap takes a table capacity and is resized when the table is 75 % full
    Map<String, String> swapped = new LinkedHashMap<>(map.size());
    map.forEach((key, value) -> swapped.put(value, key));
    return swapped;
  }

  Set<String> trimmed(Collection<String> words) {
    // BUG: Diagnostic contains: for 50 % of all counts. With 1,000 elements that is 1 resize, 769 entries moved
    Set<String> trimmed = new HashSet<>(words.size());
    words.stream().map(String::strip).forEach(trimmed::add);
    return trimmed;
  }

  Set<String> keys(Map<String, String> map) {
    // BUG: Diagnostic contains: `map.keySet().size()` counts elements, but a LinkedHashSet
    Set<String> keys = new LinkedHashSet<>(map.keySet().size());
    for (Map.Entry<String, String> each : map.entrySet()) {
      keys.add(each.getKey());
    }
    return keys;
  }

  Hashtable<String, Integer> table(List<String> words) {
    // BUG: Diagnostic contains: a Hashtable takes a table capacity and is resized when the table is 75 % full: for all counts
    Hashtable<String, Integer> table = new Hashtable<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      table.put(words.get(i), i);
    }
    return table;
  }

  Map<Object, String> names(Set<Object> listeners) {
    // BUG: Diagnostic contains: `listeners.size()` counts elements, but a WeakHashMap
    Map<Object, String> names = new WeakHashMap<>(listeners.size());
    for (Object listener : listeners) {
      names.put(listener, listener.toString());
    }
    return names;
  }
}
