package lostgrowth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What is put into a default is gone with it. */
class MapDefaults {
  private final Map<String, List<String>> byOwner = new HashMap<>();
  private final Map<Integer, Map<String, List<Long>>> times = new TreeMap<>();
  private final ConcurrentHashMap<String, Set<Integer>> seen = new ConcurrentHashMap<>();

  void add(String owner, String name) {
    // BUG: Diagnostic contains: `getOrDefault` returns the new `ArrayList` and the map does not keep
    byOwner.getOrDefault(owner, new ArrayList<>()).add(name);
  }

  void addAll(String owner, List<String> names) {
    // BUG: Diagnostic contains: so what `addAll` puts there is lost
    this.byOwner.getOrDefault(owner, new ArrayList<String>()).addAll(names);
  }

  Map<Integer, List<String>> byLength(List<String> words) {
    Map<Integer, List<String>> result = new HashMap<>();
    for (String word : words) {
      // BUG: Diagnostic contains: Of 1,000 new keys the map holds none afterwards
      result.getOrDefault(word.length(), new ArrayList<>()).add(word); // grouped
    }
    return result;
  }

  void see(String key, int value) {
    // BUG: Diagnostic contains: returns the new `HashSet`
    seen.getOrDefault(key, new HashSet<>(4)).add(value);
  }

  void record(int day, String name, long time) {
    // BUG: Diagnostic contains: Use `computeIfAbsent`, which keeps what it makes
    times
        .computeIfAbsent(day, k -> new HashMap<>())
        .getOrDefault(name, new ArrayList<>())
        .add(time);
  }

  void put(int day, String name, List<Long> all) {
    // BUG: Diagnostic contains: so what `put` puts there is lost
    times.getOrDefault(day, new HashMap<>()).put(name, all);
  }

  void nested(int day, String name, long time) {
    // BUG: Diagnostic contains: so what `add` puts there is lost
    times.getOrDefault(day, new HashMap<>()).getOrDefault(name, new ArrayList<>()).add(time);
  }

  void inner(int day, String name, long time) {
    // BUG: Diagnostic contains: returns the new `HashMap`
    times.getOrDefault(day, new HashMap<>()).computeIfAbsent(name, n -> new ArrayList<>()).add(time);
  }

  void local(Map<String, Deque<String>> queues, String queue, String job) {
    // BUG: Diagnostic contains: returns the new `ArrayDeque`
    Deque<String> jobs = queues.getOrDefault(queue, new ArrayDeque<>());
    jobs.addLast(job);
    jobs.push("log");
  }

  void text(Map<String, StringBuilder> texts, String name, int line) {
    // BUG: Diagnostic contains: so what `append` puts there is lost
    texts.getOrDefault(name, new StringBuilder()).append(line).append('\n');
  }

  void elements(List<String> words, Map<Character, Set<String>> index) {
    words.forEach(
        // BUG: Diagnostic contains: returns the new `TreeSet`
        word -> index.getOrDefault(word.charAt(0), new TreeSet<>()).add(word));
  }

  void taken(Map<String, List<Integer>> k, String key, int value) {
    // BUG: Diagnostic contains: returns the new `ArrayList`
    k.getOrDefault(key, (new ArrayList<>())).add(value);
  }

  void once(String owner, String name) {
    // BUG: Diagnostic contains: returns the new `ArrayList`
    List<String> names = byOwner.getOrDefault(owner, new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
    }
  }
}
