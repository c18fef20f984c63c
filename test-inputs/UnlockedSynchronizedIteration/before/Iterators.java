package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

/** A cache that a janitor thread goes through by hand. */
final class Iterators {
  private final Map<String, Long> expiry = Collections.synchronizedMap(new HashMap<>());
  private final List<String> order = Collections.synchronizedList(new ArrayList<String>());

  void put(String key, long time) {
    expiry.put(key, time);
    order.add(key);
  }

  void evict(long now) {
    // BUG: Diagnostic contains: `expiry` is a `Collections.synchronizedMap`, and its iterator takes no lock
    Iterator<Map.Entry<String, Long>> entries = expiry.entrySet().iterator();
    while (entries.hasNext()) {
      if (entries.next().getValue() < now) {
        entries.remove();
      }
    }
    // BUG: Diagnostic contains: a write by another thread (line 18)
    for (Iterator<String> keys = order.iterator(); keys.hasNext(); ) {
      if (!expiry.containsKey(keys.next())) {
        keys.remove();
      }
    }
  }

  void upperCase() {
    // BUG: Diagnostic contains: Put `synchronized (order)` around the loop.
    for (ListIterator<String> keys = order.listIterator(); keys.hasNext(); ) {
      keys.set(keys.next().toUpperCase());
    }
  }
}
