// Collections that a map holds: safe ones, locked ones, and those that one task alone works on.
package racycollectionwrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class GroupedSafely {
  private final ConcurrentMap<Thread, List<String>> byThread = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, List<String>> given;

  GroupedSafely(ConcurrentMap<String, List<String>> given) {
    this.given = given;
  }

  static void safeValues(List<String> names) {
    Map<Integer, List<String>> lists = new ConcurrentHashMap<>();
    Map<Integer, Set<String>> sets = new ConcurrentHashMap<>();
    Map<Integer, ConcurrentLinkedQueue<String>> queues = new ConcurrentHashMap<>();
    Map<Integer, List<String>> wrapped = new ConcurrentHashMap<>();
    names.parallelStream()
        .forEach(
            name -> {
              lists.computeIfAbsent(name.length(), key -> new CopyOnWriteArrayList<>()).add(name);
              sets.computeIfAbsent(name.length(), key -> ConcurrentHashMap.newKeySet()).add(name);
              queues
                  .computeIfAbsent(name.length(), key -> new ConcurrentLinkedQueue<>())
                  .add(name);
              wrapped
                  .computeIfAbsent(
                      name.length(), key -> Collections.synchronizedList(new ArrayList<>()))
                  .add(name);
            });
  }

  /** The map locks the entry while the function runs. */
  static void inCompute(List<String> names) {
    ConcurrentMap<Integer, List<String>> groups = new ConcurrentHashMap<>();
    names.parallelStream()
        .forEach(
            name ->
                groups.compute(
                    name.length(),
                    (key, group) -> {
                      List<String> all = group == null ? new ArrayList<>() : group;
                      all.add(name);
                      return all;
                    }));
  }

  static void locked(List<String> names, ExecutorService pool) {
    ConcurrentMap<Integer, List<String>> groups = new ConcurrentHashMap<>();
    for (String name : names) {
      pool.execute(
          () -> {
            List<String> group = groups.computeIfAbsent(name.length(), key -> new ArrayList<>());
            synchronized (group) {
              group.add(name);
            }
          });
    }
  }

  /** Each task has its own key. */
  static void ownKeys(Map<String, List<String>> pages, Set<String> hosts, ExecutorService pool) {
    Map<String, List<String>> found = new ConcurrentHashMap<>();
    for (String host : hosts) {
      pool.execute(() -> found.computeIfAbsent(host, key -> new ArrayList<>()).add(host));
    }
    for (Map.Entry<String, List<String>> page : pages.entrySet()) {
      pool.execute(
          () -> found.computeIfAbsent(page.getKey(), key -> new ArrayList<>()).add("end"));
    }
    Map<Integer, List<String>> byRound = new ConcurrentHashMap<>();
    for (int i = 0; i < 8; i++) {
      int round = i;
      byRound.put(round, new ArrayList<>());
      pool.execute(() -> byRound.get(round).add("started"));
    }
    Map<Integer, Set<String>> bySlot = new HashMap<>();
    IntStream.range(0, 8).forEach(slot -> bySlot.put(slot, new HashSet<>()));
    IntStream.range(0, 8).parallel().forEach(slot -> bySlot.get(slot).add("x"));
    hosts.parallelStream()
        .filter(host -> !host.isEmpty())
        .forEach(host -> found.computeIfAbsent(host, key -> new ArrayList<>()).add("end"));
  }

  void note(String text, ExecutorService pool, List<String> texts) {
    for (String each : texts) {
      pool.execute(
          () ->
              byThread
                  .computeIfAbsent(Thread.currentThread(), key -> new ArrayList<>())
                  .add(each + text));
    }
  }

  /** What is put is whole, or nobody knows what it is. */
  void others(
      List<String> names, Function<Integer, List<String>> making, Map<Integer, List<String>> more) {
    Map<Integer, List<String>> whole = new ConcurrentHashMap<>();
    Map<Integer, List<String>> made = new ConcurrentHashMap<>();
    Map<Integer, List<String>> taken = new ConcurrentHashMap<>(more);
    taken.put(-1, new ArrayList<>());
    names.parallelStream()
        .forEach(
            name -> {
              List<String> parts = new ArrayList<>();
              parts.add(name);
              whole.put(name.length(), parts);
              made.computeIfAbsent(name.length(), making).add(name);
              taken.get(name.length()).add(name);
              given.get(name).add(name);
            });
  }

  /** One thread. */
  static Map<Integer, List<String>> here(List<String> names) {
    Map<Integer, List<String>> groups = new HashMap<>();
    for (String name : names) {
      groups.computeIfAbsent(name.length(), key -> new ArrayList<>()).add(name);
    }
    names.forEach(name -> groups.get(name.length()).add(name));
    return groups.isEmpty()
        ? names.parallelStream().collect(Collectors.groupingBy(String::length))
        : groups;
  }
}
