// One call checks and changes, or its result tells who has lost.
package nonatomicmapupdate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class Atomic {
  private final ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, List<String>> lists = new ConcurrentHashMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  void update(String key) {
    counts.merge(key, 1, Integer::sum);
    counts.computeIfPresent(key, (each, old) -> old + 1);
    lists.computeIfAbsent(key, each -> new ArrayList<>()).add(key);
    if (seen.add(key)) {
      System.out.println(key);
    }
  }

  void withoutDeciding(String key, int value) {
    counts.put(key, value);
    if (counts.containsKey(key)) {
      System.out.println(key);
    }
    if (counts.get("other") == null) {
      counts.put(key, value);
    }
  }

  List<String> fastPath(String key) {
    List<String> list = lists.get(key);
    if (list == null) {
      List<String> fresh = new ArrayList<>();
      list = lists.putIfAbsent(key, fresh);
      if (list == null) {
        list = fresh;
      }
    }
    return list;
  }

  void retried(String key) {
    while (true) {
      Integer old = counts.get(key);
      if (old == null ? counts.putIfAbsent(key, 1) == null : counts.replace(key, old, old + 1)) {
        return;
      }
    }
  }

  boolean firstWins(String key, int value) {
    if (!counts.containsKey(key)) {
      Integer other = counts.put(key, value);
      return other == null;
    }
    return false;
  }

  void newestWins(String key, int value) {
    if (counts.get(key) == null) {
      Integer other = counts.putIfAbsent(key, value);
      if (other != null && other < value) {
        counts.put(key, value);
      }
    }
  }

  void otherKey(String key, String other) {
    if (!counts.containsKey(key)) {
      counts.put(other, 1);
    }
    Integer value = counts.get(key);
    if (value != null) {
      counts.put(other, value + 1);
    }
  }

  void otherMap(ConcurrentMap<String, Integer> other, String key) {
    if (!other.containsKey(key)) {
      counts.put(key, key.length());
    }
    counts.put(key, other.getOrDefault(key, 0) + 1);
  }

  void anotherKeyByThen(String key) {
    String name = key;
    if (!counts.containsKey(name)) {
      name = key + counts.size();
      counts.put(name, key.length());
    }
  }
}
