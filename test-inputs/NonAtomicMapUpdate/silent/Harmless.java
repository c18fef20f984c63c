// Whoever comes second does the same once more, or nothing that others see.
package nonatomicmapupdate;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class Harmless {
  private static final Object PRESENT = new Object();
  private final ConcurrentMap<String, Object> marks = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Boolean> flags = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, StringBuilder> logs = new ConcurrentHashMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  void mark(String name) {
    if (!marks.containsKey(name)) {
      marks.put(name, PRESENT);
    }
    if (flags.get(name) == null) {
      flags.put(name, true);
    }
    if (!seen.contains(name)) {
      seen.add(name);
    }
    if (marks.containsKey(name)) {
      marks.remove(name);
    }
  }

  /** Nothing is ever removed from the logs. */
  void neverRemoved(String name) {
    logs.putIfAbsent(name, new StringBuilder());
    if (logs.containsKey(name)) {
      System.out.println(logs.get(name).length());
    }
    StringBuilder log = logs.get(name);
    logs.put(name, log);
    if (logs.containsKey(name)) {
      logs.put(name, new StringBuilder());
    }
  }
}
