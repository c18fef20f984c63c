// The view is meant to show what changes behind it.
package sublistretention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentNavigableMap;

class WrittenThrough {
  private Set<String> open;
  private ConcurrentNavigableMap<String, Object> recent;

  void filledLater(List<Object> xs) {
    Map<String, Object> m = new HashMap<>();
    open = m.keySet();
    for (Object x : xs) {
      m.put(x.toString(), x);
    }
  }

  Set<String> concurrent(List<Object> xs) {
    ConcurrentHashMap<String, Object> m = new ConcurrentHashMap<>();
    xs.forEach(x -> m.put(x.toString(), x));
    return m.keySet();
  }

  void live(ConcurrentSkipListMap<String, Object> all, String from) {
    recent = all.tailMap(from);
  }

  int size() {
    return open.size() + recent.size();
  }
}
