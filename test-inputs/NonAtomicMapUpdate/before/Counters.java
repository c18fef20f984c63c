package nonatomicmapupdate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A metrics registry: what is counted by two threads at once is counted once. */
final class Counters {
  private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
  private final Map<String, Long> sums = new ConcurrentHashMap<>();

  void count(String name) {
    // BUG: Diagnostic contains: two threads may start from the same old value, and one update is lost. Use merge or compute
    counts.put(name, counts.getOrDefault(name, 0) + 1);
  }

  void add(String name, long amount) {
    // BUG: Diagnostic contains: Another thread can change `sums` between `getOrDefault` (line 19) and this `put`
    sums.put(name, sums.getOrDefault(name, 0L) + amount);
  }

  void increment(String name) {
    // BUG: Diagnostic contains: Another thread can change `counts` between `get`
    counts.put(name, counts.get(name) + 1);
    // BUG: Diagnostic contains: Another thread can change `sums` between `getOrDefault`
    sums.put(name, sums.getOrDefault(name, 0L) + 2);
  }

  void ternary(String name) {
    // BUG: Diagnostic contains: and one update is lost
    counts.put(name, counts.containsKey(name) ? counts.get(name) + 1 : 1);
  }

  void branches(String name) {
    if (counts.containsKey(name)) {
      // BUG: Diagnostic contains: and one update is lost
      counts.put(name, counts.get(name) + 1);
    } else {
      counts.put(name, 1);
    }
  }

  void negated(String name) {
    if (!sums.containsKey(name)) {
      sums.put(name, 1L);
    } else {
      // BUG: Diagnostic contains: and one update is lost
      sums.put(name, sums.get(name) + 1L);
    }
  }
}
