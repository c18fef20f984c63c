package hashcapacitytoosmall;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is put in is not in the method or initialiser that creates the table. */
class FilledElsewhere {
  private final Map<String, Integer> days = new HashMap<>(7);

  FilledElsewhere() {
    days.put("mon", 1);
    days.put("tue", 2);
    days.put("wed", 3);
    days.put("thu", 4);
    days.put("fri", 5);
    days.put("sat", 6);
    days.put("sun", 7);
  }

  Map<Integer, String> delegated(int n) {
    Map<Integer, String> map = new HashMap<>(n);
    fill(map, n);
    return map;
  }

  Set<String> listed() {
    Set<String> set = new HashSet<>(8);
    Collections.addAll(set, "a", "b", "c", "d", "e", "f", "g", "h");
    return set;
  }

  private static void fill(Map<Integer, String> map, int n) {
    for (int i = 0; i < n; i++) {
      map.put(i, "");
    }
  }
}
