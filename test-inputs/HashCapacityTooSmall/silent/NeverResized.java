// The table takes all that is put in: no count here makes it grow.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;

class NeverResized {
  /** Three constants fit into four slots. */
  enum Level {
    LOW,
    MIDDLE,
    HIGH;

    private static final Map<String, Level> BY_NAME = new HashMap<>(values().length);

    static {
      for (Level each : values()) {
        BY_NAME.put(each.name(), each);
      }
    }
  }

  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};

  Set<Integer> twelveInSixteen() {
    Set<Integer> set = new HashSet<>(16);
    for (int i = 0; i < 12; i++) {
      set.add(i);
    }
    return set;
  }

  Set<Integer> twelve() {
    Set<Integer> set = new HashSet<>(12);
    for (int i = 0; i < 12; i++) {
      set.add(i);
    }
    return set;
  }

  Set<String> vowels() {
    Set<String> set = new HashSet<>(VOWELS.length);
    for (String vowel : VOWELS) {
      set.add(vowel);
    }
    return set;
  }

  Map<String, Integer> hashtable() {
    Map<String, Integer> table = new Hashtable<>(10);
    table.put("one", 1);
    table.put("two", 2);
    table.put("three", 3);
    table.put("four", 4);
    table.put("five", 5);
    table.put("six", 6);
    table.put("seven", 7);
    return table;
  }

  /** Eight calls, six keys. */
  Map<String, Integer> sameKeys(int n) {
    Map<String, Integer> map = new HashMap<>(8);
    map.put("one", 1);
    map.put("two", 2);
    map.put("three", 3);
    map.put("four", 4);
    map.put("five", 5);
    map.put("six", 6);
    map.put("one", n);
    map.put("two", n);
    return map;
  }
}
