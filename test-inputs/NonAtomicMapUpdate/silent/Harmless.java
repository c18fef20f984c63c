// Whoever comes second does the same once more, or nothing that others see.
package nonatomicmapupdate;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Level;
import java.util.logging.Logger;

class Harmless {
  private static final Logger LOGGER = Logger.getLogger("harmless");
  private static final Object PRESENT = new Object();
  private final ConcurrentMap<String, Object> marks = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Boolean> flags = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, StringBuilder> logs = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Method> methods = new ConcurrentHashMap<>();
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

  Method lookedUp(String name) throws NoSuchMethodException {
    Method method = methods.get(name);
    if (method == null) {
      method = String.class.getMethod(name);
      methods.put(name, method);
    }
    Boolean known = flags.get(name);
    if (known == null) {
      known = name.isEmpty();
      flags.put(name, known);
    }
    return known ? null : method;
  }

  boolean remembered(String name) {
    if (seen.contains(name)) {
      return false;
    }
    if (name.isEmpty()) {
      seen.add(name);
      return false;
    }
    return true;
  }

  /** Marked only when it is done: whoever comes meanwhile must not go on without it. */
  void done(String name) {
    if (!seen.contains(name)) {
      logs.putIfAbsent(name, new StringBuilder(name));
      seen.add(name);
    }
  }

  /** Logged twice at worst. */
  void logged(String name) {
    if (!seen.contains(name)) {
      seen.add(name);
      if (LOGGER.isLoggable(Level.FINE)) {
        LOGGER.fine(name);
      }
    }
  }

  StringBuilder unknown(String name) {
    if (seen.contains(name)) {
      return null;
    }
    StringBuilder log = logs.get(name);
    if (log != null) {
      return log;
    }
    seen.add(name);
    return null;
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
