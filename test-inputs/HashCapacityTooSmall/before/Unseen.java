package hashcapacitytoosmall;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is put in cannot be seen, but the argument is a count by itself or by its name. */
class Unseen {
  private Map<String, Integer> positions;

  Set<String> returned(Collection<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    return new HashSet<>(words.size());
  }

  void passedOn(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    fill(words, new HashMap<>(words.size()));
  }

  void kept(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    this.positions = new LinkedHashMap<>(words.size());
    fill(words, positions);
  }

  Set<String> named(Iterator<String> words, int wordCount) {
    // BUG: Diagnostic contains: `wordCount` counts elements
    Set<String> set = new HashSet<>(wordCount);
    while (words.hasNext()) {
      set.add(words.next());
    }
    return set;
  }

  Set<String> iterated(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` counts elements
    Set<String> set = new HashSet<>(words.size());
    for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
      set.add(each.next());
    }
    return set;
  }

  Map<Integer, String> behindLock(int n) {
    // BUG: Diagnostic contains: `n` counts elements
    Map<Integer, String> map = Collections.synchronizedMap(new HashMap<>(n));
    for (int i = 0; i < n; i++) {
      map.put(i, "");
    }
    return map;
  }

  private static void fill(List<String> words, Map<String, Integer> map) {
    for (int i = 0; i < words.size(); i++) {
      map.put(words.get(i), i);
    }
  }
}
