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
    return new HashSet<>((int) Math.ceil(words.size() / 0.75));
  }

  void passedOn(List<String> words) {
    fill(words, new HashMap<>((int) Math.ceil(words.size() / 0.75)));
  }

  void kept(List<String> words) {
    this.positions = new LinkedHashMap<>((int) Math.ceil(words.size() / 0.75));
    fill(words, positions);
  }

  Set<String> named(Iterator<String> words, int wordCount) {
    Set<String> set = new HashSet<>((int) Math.ceil(wordCount / 0.75));
    while (words.hasNext()) {
      set.add(words.next());
    }
    return set;
  }

  Set<String> iterated(List<String> words) {
    Set<String> set = new HashSet<>((int) Math.ceil(words.size() / 0.75));
    for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
      set.add(each.next());
    }
    return set;
  }

  Map<Integer, String> behindLock(int n) {
    Map<Integer, String> map = Collections.synchronizedMap(new HashMap<>((int) Math.ceil(n / 0.75)));
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
