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
    // BUG: Diagnostic contains: `times` is a `Collections.synchronizedList`, and its streams take no lock
    return times.stream().mapToLong(Long::longValue).sum();
  }

  void print() {
    // BUG: Diagnostic contains: Put `synchronized (counts)` around it
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .forEach(entry -> System.out.println(entry.getKey()));
  }

  Set<String> names() {
    // BUG: Diagnostic contains: this call goes through it by an iterator, which takes no lock
    return new HashSet<>(counts.keySet());
  }

  void addTo(Map<String, Integer> other) {
    // BUG: Diagnostic contains: `counts` is a `Collections.synchronizedMap`
    other.putAll(counts);
  }

  String joined() {
    List<String> longNames;
    // BUG: Diagnostic contains: `counts` is a `Collections.synchronizedMap`
    longNames = counts.keySet().stream().filter(name -> name.length() > 9).collect(Collectors.toList());
    // BUG: Diagnostic contains: this call goes through it by an iterator
    return String.join(", ", counts.keySet()) + longNames;
  }
}
