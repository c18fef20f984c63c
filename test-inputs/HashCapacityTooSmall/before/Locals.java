package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The count goes through a local. */
class Locals {
  Set<String> once(List<String> words) {
    int expected = words.size();
    // BUG: Diagnostic contains: `expected` counts elements
    Set<String> set = new HashSet<>(expected);
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Map<String, Integer> twice(String[] words) {
    int total = words.length;
    final int capacity = total + 1;
    // BUG: Diagnostic contains: `capacity` counts elements
    Map<String, Integer> map = new HashMap<>(capacity);
    for (int i = 0; i < total; i++) {
      map.put(words[i], i);
    }
    return map;
  }

  Set<String> boundOnly(List<String> words) {
    int last = words.size();
    // BUG: Diagnostic contains: `words.size()` counts elements
    Set<String> set = new HashSet<>(words.size());
    for (int i = 0; i < last; i++) {
      set.add(words.get(i));
    }
    return set;
  }

  Map<String, String> view(Map<String, String> map) {
    Set<Map.Entry<String, String>> entries = map.entrySet();
    // BUG: Diagnostic contains: `map.size()` counts elements
    Map<String, String> swapped = new HashMap<>(map.size());
    for (Map.Entry<String, String> each : entries) {
      swapped.put(each.getValue(), each.getKey());
    }
    return swapped;
  }

  Set<String> assignedLater(boolean all, List<String> words, List<String> more) {
    int count;
    if (all) {
      count = words.size() + more.size();
    } else {
      count = words.size();
    }
    // BUG: Diagnostic contains: `count` counts elements
    Set<String> set = new HashSet<>(count);
    for (int i = 0; i < count; i++) {
      set.add(i < words.size() ? words.get(i) : more.get(i - words.size()));
    }
    return set;
  }
}
