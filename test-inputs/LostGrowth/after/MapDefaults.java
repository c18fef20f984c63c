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
    byOwner.computeIfAbsent(owner, k -> new ArrayList<>()).add(name);
  }

  void addAll(String owner, List<String> names) {
    this.byOwner.computeIfAbsent(owner, k -> new ArrayList<String>()).addAll(names);
  }

  Map<Integer, List<String>> byLength(List<String> words) {
    Map<Integer, List<String>> result = new HashMap<>();
    for (String word : words) {
      result.computeIfAbsent(word.length(), k -> new ArrayList<>()).add(word); // grouped
    }
    return result;
  }

  void see(String key, int value) {
    seen.computeIfAbsent(key, k -> new HashSet<>(4)).add(value);
  }

  void record(int day, String name, long time) {
    times
        .computeIfAbsent(day, k -> new HashMap<>())
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add(time);
  }

  void put(int day, String name, List<Long> all) {
    times.computeIfAbsent(day, k -> new HashMap<>()).put(name, all);
  }

  void nested(int day, String name, long time) {
    times.computeIfAbsent(day, k -> new HashMap<>()).computeIfAbsent(name, k -> new ArrayList<>()).add(time);
  }

  void inner(int day, String name, long time) {
    times.computeIfAbsent(day, k -> new HashMap<>()).computeIfAbsent(name, n -> new ArrayList<>()).add(time);
  }

  void local(Map<String, Deque<String>> queues, String queue, String job) {
    Deque<String> jobs = queues.computeIfAbsent(queue, k -> new ArrayDeque<>());
    jobs.addLast(job);
    jobs.push("log");
  }

  void text(Map<String, StringBuilder> texts, String name, int line) {
    texts.computeIfAbsent(name, k -> new StringBuilder()).append(line).append('\n');
  }

  void elements(List<String> words, Map<Character, Set<String>> index) {
    words.forEach(
        word -> index.computeIfAbsent(word.charAt(0), k -> new TreeSet<>()).add(word));
  }

  void taken(Map<String, List<Integer>> k, String key, int value) {
    k.computeIfAbsent(key, absent -> (new ArrayList<>())).add(value);
  }

  void once(String owner, String name) {
    List<String> names = byOwner.computeIfAbsent(owner, k -> new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
    }
  }
}
