// As many as fit, or one: there is nothing to move.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class FewLiterals {
  private static final Map<String, Integer> SIZES = new HashMap<>(5);

  static {
    SIZES.put("small", 1);
    SIZES.put("medium", 2);
    SIZES.put("large", 3);
    SIZES.put("huge", 4);
  }

  Map<String, String> three(String name, String value) {
    Map<String, String> map = new HashMap<>(3);
    map.put("name", name);
    map.put("value", value);
    map.put("time", "now");
    return map;
  }

  Map<String, String> either(boolean first) {
    Map<String, String> map = new HashMap<>(2);
    if (first) {
      map.put("first", "1");
    } else {
      map.put("second", "2");
    }
    return map;
  }

  Map<String, String> twice(String name) {
    Map<String, String> map = new HashMap<>(2);
    map.put("name", "");
    map.put("name", name);
    return map;
  }

  Set<String> one(String name) {
    Set<String> set = new HashSet<>(1);
    set.add(name);
    return set;
  }

  Set<String> constant() {
    Set<String> set = new HashSet<>(1);
    set.add("one");
    return set;
  }
}
