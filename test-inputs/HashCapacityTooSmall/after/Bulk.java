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
    Set<String> set = new HashSet<>((int) Math.ceil(words.size() / 0.75));
    set.addAll(words);
    return set;
  }

  Map<String, String> hashtable(Map<String, String> map) {
    Map<String, String> copy = new Hashtable<>((int) Math.ceil(map.size() / 0.75));
    copy.putAll(map);
    return copy;
  }

  /** It makes room first, and takes the old table back because that is empty. */
  Map<Object, String> weak(Map<Object, String> map) {
    Map<Object, String> copy = new WeakHashMap<>((int) Math.ceil(map.size() / 0.75) + 1);
    copy.putAll(map);
    return copy;
  }

  /** The first call makes room for what it puts in, the second not for both. */
  Map<String, String> two(Map<String, String> first, Map<String, String> second) {
    Map<String, String> both = new HashMap<>((int) Math.ceil((first.size() + second.size()) / 0.75));
    both.putAll(first);
    both.putAll(second);
    return both;
  }

  Set<String> reference(List<String> words) {
    Set<String> set = new LinkedHashSet<>((int) Math.ceil(words.size() / 0.75));
    words.forEach(set::add);
    return set;
  }

  Set<String> array(String[] words) {
    Set<String> set = new HashSet<>((int) Math.ceil(words.length / 0.75));
    Collections.addAll(set, words);
    return set;
  }

  Set<String> collected(List<String> words) {
    return words.stream()
        .collect(Collectors.toCollection(() -> new LinkedHashSet<>((int) Math.ceil(words.size() / 0.75))));
  }
}
