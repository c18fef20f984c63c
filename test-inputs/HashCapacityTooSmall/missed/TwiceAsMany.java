package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.Map;

/** A multiple of a count passes for a capacity, also where as many elements are put in. */
class TwiceAsMany {
  Map<String, String> bothWays(String[] left, String[] right) {
    Map<String, String> map = new HashMap<>(2 * left.length);
    for (int i = 0; i < left.length; i++) {
      map.put(left[i], right[i]);
      map.put(right[i], left[i]);
    }
    return map;
  }
}
