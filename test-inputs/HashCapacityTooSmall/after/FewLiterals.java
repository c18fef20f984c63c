package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A handful of elements, and a table for as many slots. */
class FewLiterals {
  private static final Map<String, Integer> SIZES = new HashMap<>(8);

  static {
    SIZES.put("small", 1);
    SIZES.put("medium", 2);
    SIZES.put("large", 3);
    SIZES.put("huge", 4);
  }

  Map<String, String> two(String name, String value) {
    Map<String, String> map = new LinkedHashMap<>(4);
    map.put("name", name);
    map.put("value", value);
    return map;
  }

  Set<String> four() {
    Set<String> set = new HashSet<>(8);
    set.add("north");
    set.add("east");
    set.add("south");
    set.add("west");
    return set;
  }
}
