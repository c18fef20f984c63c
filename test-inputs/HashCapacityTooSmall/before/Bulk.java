package hashcapacitytoosmall;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

/** Calls that put in many, and do not make room for them first. */
class Bulk {
  Set<String> addAll(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    Set<String> set = new HashSet<>(words.size());
    set.addAll(words);
    return set;
  }

  Map<String, String> hashtable(Map<String, String> map) {
    // BUG: Diagnostic contains: `map.size()` counts elements
    Map<String, String> copy = new Hashtable<>(map.size());
    copy.putAll(map);
    return copy;
  }

  /** It makes room first, and takes the old table back because that is empty. */
  Map<Object, String> weak(Map<Object, String> map) {
    // BUG: Diagnostic contains: `map.size()` counts elements
    Map<Object, String> copy = new WeakHashMap<>(map.size());
    copy.putAll(map);
    return copy;
  }

  /** The first call makes room for what it puts in, the second not for both. */
  Map<String, String> two(Map<String, String> first, Map<String, String> second) {
    // BUG: Diagnostic contains: `first.size() + second.size()` counts elements
    Map<String, String> both = new HashMap<>(first.size() + second.size());
    both.putAll(first);
    both.putAll(second);
    return both;
  }

  Set<String> reference(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    Set<String> set = new LinkedHashSet<>(words.size());
    words.forEach(set::add);
    return set;
  }

  Set<String> array(String[] words) {
    // BUG: Diagnostic contains: `words.length` counts elements
    Set<String> set = new HashSet<>(words.length);
    Collections.addAll(set, words);
    return set;
  }

  Set<String> collected(List<String> words) {
    return words.stream()
        // BUG: Diagnostic contains: `words.size()` counts elements
        .collect(Collectors.toCollection(() -> new LinkedHashSet<>(words.size())));
  }
}
