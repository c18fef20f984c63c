package nonatomicmapupdate;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is done for a new element is done twice. */
final class Sets {
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Set<String> started = Collections.newSetFromMap(new ConcurrentHashMap<>());

  void handle(String id) {
    if (!seen.contains(id)) {
      // BUG: Diagnostic contains: two threads may both find the element missing, and both go on. Ask the result of `add`
      seen.add(id);
      System.out.println(id);
    }
  }

  void start(String id) {
    if (started.contains(id)) {
      return;
    }
    // BUG: Diagnostic contains: Another thread can change `started` between `contains` (line 21)
    started.add(id);
    System.out.println(id);
  }
}
