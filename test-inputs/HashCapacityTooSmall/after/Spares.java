package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A minimum, a choice or a little to spare does not make a capacity of a count. */
class Spares {
  Set<String> atLeast(List<String> words) {
    Set<String> set = new HashSet<>((int) Math.ceil(Math.max(words.size(), 16) / 0.75));
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  Map<String, String> either(Map<String, String> map, boolean empty) {
    Map<String, String> copy = new HashMap<>((int) Math.ceil((empty ? 16 : map.size()) / 0.75));
    for (String key : map.keySet()) {
      copy.put(key, map.get(key));
    }
    return copy;
  }

  Map<String, Integer> oneMore(List<String> words) {
    Map<String, Integer> map = new HashMap<>((int) Math.ceil((words.size() + 1) / 0.75));
    map.put("", 0);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> sum(List<String> first, List<String> second) {
    Set<String> all = new HashSet<>((int) Math.ceil((first.size() + second.size()) / 0.75));
    for (String each : first) {
      all.add(each);
    }
    for (String each : second) {
      all.add(each);
    }
    return all;
  }

  Set<String> larger(List<String> first, List<String> second) {
    Set<String> all = new HashSet<>((int) Math.ceil(Math.max(first.size(), second.size()) / 0.75));
    for (String each : first) {
      all.add(each);
    }
    return all;
  }
}
