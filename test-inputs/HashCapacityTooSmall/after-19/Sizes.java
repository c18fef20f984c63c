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
    Map<String, Integer> lengths = HashMap.newHashMap(words.size());
    for (String word : words) {
      lengths.put(word, word.length());
    }
    return lengths;
  }

  Map<String, String> swapped(Map<String, String> map) {
    Map<String, String> swapped = LinkedHashMap.newLinkedHashMap(map.size());
    map.forEach((key, value) -> swapped.put(value, key));
    return swapped;
  }

  Set<String> trimmed(Collection<String> words) {
    Set<String> trimmed = HashSet.newHashSet(words.size());
    words.stream().map(String::strip).forEach(trimmed::add);
    return trimmed;
  }

  Set<String> keys(Map<String, String> map) {
    Set<String> keys = LinkedHashSet.newLinkedHashSet(map.keySet().size());
    for (Map.Entry<String, String> each : map.entrySet()) {
      keys.add(each.getKey());
    }
    return keys;
  }

  Hashtable<String, Integer> table(List<String> words) {
    Hashtable<String, Integer> table = new Hashtable<>((int) Math.ceil(words.size() / 0.75));
    for (int i = 0; i < words.size(); i++) {
      table.put(words.get(i), i);
    }
    return table;
  }

  Map<Object, String> names(Set<Object> listeners) {
    Map<Object, String> names = WeakHashMap.newWeakHashMap(listeners.size());
    for (Object listener : listeners) {
      names.put(listener, listener.toString());
    }
    return names;
  }
}
