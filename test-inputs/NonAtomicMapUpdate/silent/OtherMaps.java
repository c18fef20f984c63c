// No concurrent map: whoever shares it needs a lock anyway, or nobody does.
package nonatomicmapupdate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class OtherMaps {
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Integer> counts = Collections.synchronizedMap(new HashMap<>());
  private final Set<String> seen = new HashSet<>();

  void add(String key) {
    if (!lists.containsKey(key)) {
      lists.put(key, new ArrayList<>());
    }
    counts.put(key, counts.getOrDefault(key, 0) + 1);
    if (!seen.contains(key)) {
      seen.add(key);
      System.out.println(key);
    }
  }

  static void parameter(Map<String, Integer> any, String key) {
    if (!any.containsKey(key)) {
      any.put(key, 1 + any.size());
    }
  }
}
