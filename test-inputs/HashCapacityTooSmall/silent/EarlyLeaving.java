// The loop may end long before the count is reached.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class EarlyLeaving {
  boolean hasTwins(List<String> words) {
    Set<String> seen = new HashSet<>(words.size());
    for (String word : words) {
      if (!seen.add(word)) {
        return true;
      }
    }
    return false;
  }

  Set<String> untilEmpty(String[] words) {
    Set<String> set = new HashSet<>(words.length);
    for (String word : words) {
      if (word.isEmpty()) {
        break;
      }
      set.add(word);
    }
    return set;
  }

  Map<Integer, Integer> untilRepeated(int start, int n) {
    Map<Integer, Integer> seen = new HashMap<>(n);
    int value = start;
    for (int i = 0; i < n; i++) {
      seen.put(value, i);
      value = value * value % n;
      if (seen.containsKey(value)) {
        break;
      }
    }
    return seen;
  }

  /** Seven names, unless there is no locale. */
  Map<String, Integer> days(String locale) {
    Map<String, Integer> days = new HashMap<>(4);
    days.put("", 0);
    if (locale == null) {
      return days;
    }
    days.put("mon", 1);
    days.put("tue", 2);
    days.put("wed", 3);
    days.put("thu", 4);
    days.put("fri", 5);
    days.put("sat", 6);
    days.put("sun", 7);
    return days;
  }
}
