package shop.metrics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Counters and timings of the running shop. */
public final class Metrics {

  /** What is counted. */
  public enum Counter {
    ORDERS,
    REFUSALS,
    VISITS
  }

  private static final Map<Counter, LongAdder> TOTALS = new ConcurrentHashMap<>();

  private final ConcurrentMap<String, LongAdder> counters = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Long> peaks = new ConcurrentHashMap<>();
  private final Map<String, String> samples = new TreeMap<>();

  public static void count(Counter counter) {
    TOTALS.computeIfAbsent(counter, key -> new LongAdder()).increment();
  }

  public static long total(Counter counter) {
    LongAdder total = TOTALS.get(counter);
    return total == null ? 0 : total.sum();
  }

  public void count(String name, long amount) {
    LongAdder counter = counters.get(name);
    if (counter == null) {
      counter = new LongAdder();
      counters.put(name, counter);
    }
    counter.add(amount);
  }

  public void peak(String name, long value) {
    peaks.merge(name, value, Math::max);
  }

  public void sample(List<String> names, long value) {
    for (String name : names) {
      samples.put(name, samples.getOrDefault(name, "") + value + ' ');
    }
  }

  public Map<String, Long> snapshot() {
    Map<String, Long> snapshot = new TreeMap<>(peaks);
    counters.forEach((name, counter) -> snapshot.put(name, counter.sum()));
    return snapshot;
  }

  public String line() {
    StringBuilder line = new StringBuilder(snapshot().size() * 24);
    for (Map.Entry<String, Long> entry : snapshot().entrySet()) {
      line.append(entry.getKey()).append('=').append(entry.getValue()).append(' ');
    }
    return line.append(samples).toString();
  }
}
