package modifiedwhileiterating;

import java.util.ArrayList;
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
    for (Runnable listener : new ArrayList<>(listeners)) {
      listener.run();
      listeners.remove(listener);
    }
  }

  void mark() {
    for (String line : new ArrayList<>(log)) {
      if (line.isEmpty()) {
        log.add("an empty line was written");
      }
    }
  }

  static void inLowerCase(HashMap<String, String> headers) {
    for (String name : new ArrayList<>(headers.keySet())) {
      // A header's name is written in any case.
      headers.put(name.toLowerCase(Locale.ROOT), headers.get(name));
    }
  }

  static void swap(Map<String, String> pairs) {
    Hashtable<String, String> table = new Hashtable<>(pairs);
    for (Map.Entry<String, String> entry : new ArrayList<>(table.entrySet())) {
      String key = entry.getKey();
      table.remove(key);
      table.put(entry.getValue(), key);
    }
  }

  static void withDefaults(HashMap<String, Integer> limits) {
    new LinkedHashMap<>(limits).forEach(
        (name, limit) -> {
          if (!limits.containsKey(name + ".max")) {
            limits.put(name + ".max", limit * 2);
          }
        });
  }

  String lines() {
    StringBuilder lines = new StringBuilder();
    for (String name : new ArrayList<>(cache.keySet())) {
      lines.append(name).append(cache.get(name));
    }
    return lines.toString();
  }

  void moveOut(Map<String, Integer> target) {
    Map<String, Integer> counts = new HashMap<>(target);
    new ArrayList<>(counts.keySet()).stream()
        .filter(name -> name.startsWith("old."))
        .forEach(
            name -> {
              target.put(name, 0);
              counts.remove(name);
            });
  }

  void putInAccessOrder() {
    for (String key : new ArrayList<>(recent.keySet())) {
      System.out.println(recent.computeIfAbsent(key, String::strip));
    }
  }

  static void afterOneTurn(HashMap<String, String> aliases) {
    Iterator<String> it = new ArrayList<>(aliases.values()).iterator();
    while (it.hasNext()) {
      String target = it.next();
      if (!aliases.containsKey(target)) {
        aliases.putIfAbsent(target, "");
      }
    }
  }
}
