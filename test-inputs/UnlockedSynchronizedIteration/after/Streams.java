package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Metrics that workers record and a page sums up. */
final class Streams {
  private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Integer> counts = Collections.synchronizedMap(new HashMap<>());

  void record(String name, long time) {
    times.add(time);
    counts.merge(name, 1, Integer::sum);
  }

  long total() {
    synchronized (times) {
      return times.stream().mapToLong(Long::longValue).sum();
    }
  }

  void print() {
    synchronized (counts) {
      counts.entrySet().stream()
          .filter(entry -> entry.getValue() > 1)
          .forEach(entry -> System.out.println(entry.getKey()));
    }
  }

  Set<String> names() {
    synchronized (counts) {
      return new HashSet<>(counts.keySet());
    }
  }

  void addTo(Map<String, Integer> other) {
    synchronized (counts) {
      other.putAll(counts);
    }
  }

  String joined() {
    List<String> longNames;
    synchronized (counts) {
      longNames = counts.keySet().stream().filter(name -> name.length() > 9).collect(Collectors.toList());
    }
    synchronized (counts) {
      return String.join(", ", counts.keySet()) + longNames;
    }
  }
}
