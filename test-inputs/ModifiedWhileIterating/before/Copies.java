package modifiedwhileiterating;

import java.util.HashMap;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Vector;

/** Loops that do more, and can as well go through a copy. */
class Copies {
  private final Set<Runnable> listeners = new LinkedHashSet<>();
  private final Vector<String> log = new Vector<>();
  private final Map<String, String> cache = new LinkedHashMap<>(16, 0.75f, true);

  private Map<String, String> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > 100;
        }
      };

  void runOnce() {
    for (Runnable listener : listeners) {
      listener.run();
      // BUG: Diagnostic contains: `listeners.remove(listener)` changes `listeners`
      listeners.remove(listener);
    }
  }

  void mark() {
    for (String line : log) {
      if (line.isEmpty()) {
        // BUG: Diagnostic contains: Go through a copy
        log.add("an empty line was written");
      }
    }
  }

  static void inLowerCase(HashMap<String, String> headers) {
    for (String name : headers.keySet()) {
      // A header's name is written in any case.
      // BUG: Diagnostic contains: `headers.put(name.toLowerCase(Locale.ROOT), headers.get(name)…` changes
      headers.put(name.toLowerCase(Locale.ROOT), headers.get(name));
    }
  }

  static void swap(Map<String, String> pairs) {
    Hashtable<String, String> table = new Hashtable<>(pairs);
    for (Map.Entry<String, String> entry : table.entrySet()) {
      String key = entry.getKey();
      // BUG: Diagnostic contains: `table.remove(key)` changes `table`
      table.remove(key);
      table.put(entry.getValue(), key);
    }
  }

  static void withDefaults(HashMap<String, Integer> limits) {
    limits.forEach(
        (name, limit) -> {
          if (!limits.containsKey(name + ".max")) {
            // BUG: Diagnostic contains: `forEach` throws
            limits.put(name + ".max", limit * 2);
          }
        });
  }

  String lines() {
    StringBuilder lines = new StringBuilder();
    for (String name : cache.keySet()) {
      // BUG: Diagnostic contains: each read moves an entry to the end
      lines.append(name).append(cache.get(name));
    }
    return lines.toString();
  }

  void moveOut(Map<String, Integer> target) {
    Map<String, Integer> counts = new HashMap<>(target);
    counts.keySet().stream()
        .filter(name -> name.startsWith("old."))
        .forEach(
            name -> {
              target.put(name, 0);
              // BUG: Diagnostic contains: The stream throws
              counts.remove(name);
            });
  }

  void putInAccessOrder() {
    for (String key : recent.keySet()) {
      // BUG: Diagnostic contains: `recent.computeIfAbsent(key, String::strip)` changes `recent`
      System.out.println(recent.computeIfAbsent(key, String::strip));
    }
  }

  static void afterOneTurn(HashMap<String, String> aliases) {
    Iterator<String> it = aliases.values().iterator();
    while (it.hasNext()) {
      String target = it.next();
      if (!aliases.containsKey(target)) {
        // BUG: Diagnostic contains: `aliases.putIfAbsent(target, "")` changes `aliases`
        aliases.putIfAbsent(target, "");
      }
    }
  }
}
