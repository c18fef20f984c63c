package nonatomicmapupdate;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is done for a new element is done twice. */
final class Sets {
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Set<String> started = Collections.newSetFromMap(new ConcurrentHashMap<>());

  void handle(String id) {
    if (seen.add(id)) {
      System.out.println(id);
    }
  }

  void start(String id) {
    if (!started.add(id)) {
      return;
    }
    System.out.println(id);
  }
}
