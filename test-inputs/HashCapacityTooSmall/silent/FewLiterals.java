// A handful of elements: the table that is thrown away is smaller than they are.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class FewLiterals {
  private static final Map<String, Integer> SIZES = new HashMap<>(4);

  static {
    SIZES.put("small", 1);
    SIZES.put("medium", 2);
    SIZES.put("large", 3);
    SIZES.put("huge", 4);
  }

  Map<String, String> two(String name, String value) {
    Map<String, String> map = new HashMap<>(2);
    map.put("name", name);
    map.put("value", value);
    return map;
  }

  Set<String> one(String name) {
    Set<String> set = new HashSet<>(1);
    set.add(name);
    return set;
  }
}
