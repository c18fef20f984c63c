// Whoever knows better says so.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Suppressed {
  @SuppressWarnings("HashCapacityTooSmall")
  Map<String, Integer> method(List<String> words) {
    Map<String, Integer> map = new HashMap<>(words.size());
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> variable(List<String> words) {
    @SuppressWarnings("heapwise")
    Set<String> set = new HashSet<>(words.size());
    set.addAll(words);
    return set;
  }
}
