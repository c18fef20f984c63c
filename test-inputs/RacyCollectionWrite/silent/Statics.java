// A static map that is filled once, under a lock, or is safe.
package racycollectionwrite.silent;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class Statics {
  private static final Map<String, Integer> BY_NAME = new HashMap<>();
  private static final Map<String, Integer> CACHE = new HashMap<>();
  private static final Map<String, Integer> SAFE = new ConcurrentHashMap<>();
  private static final Map<String, Integer> WRAPPED = Collections.synchronizedMap(new HashMap<>());
  private static final Map<String, Integer> REGISTERED = new HashMap<>();

  static {
    BY_NAME.put("one", 1);
    register("two", 2);
  }

  private static void register(String name, int value) {
    if (!BY_NAME.containsKey(name)) {
      BY_NAME.put(name, value);
    }
  }

  static synchronized int cached(String name) {
    Integer value = CACHE.get(name);
    if (value == null) {
      value = name.length();
      CACHE.put(name, value);
    }
    return value;
  }

  static int safe(String name) {
    return SAFE.computeIfAbsent(name, String::length);
  }

  static int wrapped(String name) {
    return WRAPPED.computeIfAbsent(name, String::length);
  }

  /** Whoever starts the program calls it. */
  static void add(String name) {
    REGISTERED.put(name, 1);
  }
}
