package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A handful of elements, and a table for as many slots. */
class FewLiterals {
  // BUG: Diagnostic contains: resized when it holds more than 3 elements, and it gets 4. That is 1 resize
  private static final Map<String, Integer> SIZES = new HashMap<>(4);

  static {
    SIZES.put("small", 1);
    SIZES.put("medium", 2);
    SIZES.put("large", 3);
    SIZES.put("huge", 4);
  }

  Map<String, String> two(String name, String value) {
    // BUG: Diagnostic contains: resized when it holds more than 1 element, and it gets 2.
    Map<String, String> map = new LinkedHashMap<>(2);
    map.put("name", name);
    map.put("value", value);
    return map;
  }

  Set<String> four() {
    // BUG: Diagnostic contains: Ask for room for 4 elements.
    Set<String> set = new HashSet<>(3);
    set.add("north");
    set.add("east");
    set.add("south");
    set.add("west");
    return set;
  }
}
