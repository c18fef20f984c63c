// A stamp is only set and read: the one that is lost would have been set anew in any case.
package nonatomicmapupdate;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

class Stamps {
  private final ConcurrentMap<String, AtomicLong> shown = new ConcurrentHashMap<>();

  private AtomicLong stamp(String key) {
    AtomicLong last = shown.get(key);
    if (last == null) {
      last = new AtomicLong(0);
      shown.put(key, last);
    }
    return shown.getOrDefault(key, last);
  }

  boolean isDue(String key, long now) {
    AtomicLong last = stamp(key);
    if (now - last.get() > 1_000) {
      last.set(now);
      return true;
    }
    return false;
  }
}
