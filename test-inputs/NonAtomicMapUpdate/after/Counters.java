package nonatomicmapupdate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A metrics registry: what is counted by two threads at once is counted once. */
final class Counters {
  private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
  private final Map<String, Long> sums = new ConcurrentHashMap<>();

  void count(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  void add(String name, long amount) {
    sums.merge(name, amount, Long::sum);
  }

  void increment(String name) {
    counts.compute(name, (key, old) -> old + 1);
    sums.merge(name, 2L, Long::sum);
  }

  void ternary(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  void branches(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  void negated(String name) {
    sums.merge(name, 1L, Long::sum);
  }
}
