// The operation for many would add one by one as well, or the target has nothing that grows.
package elementwisecopy;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

class OneByOneAnyway {
  private final Set<String> seen = new HashSet<>();

  void hashed(List<String> names) {
    for (String name : names) {
      seen.add(name);
    }
  }

  static void unknown(List<String> names, Set<String> target, Collection<String> other) {
    for (String name : names) {
      target.add(name);
    }
    names.forEach(other::add);
  }

  static Queue<String> ranked(Collection<String> names) {
    Queue<String> result = new PriorityQueue<>(names.size() + 1, Comparator.reverseOrder());
    for (String name : names) {
      result.add(name);
    }
    return result;
  }

  static Set<String> sorted(List<String> names) {
    Set<String> result = new TreeSet<>();
    for (String name : names) {
      result.add(name);
    }
    return result;
  }

  static Map<String, String> sorted(Map<String, String> names) {
    Map<String, String> result = new TreeMap<>(Comparator.reverseOrder());
    for (Map.Entry<String, String> entry : names.entrySet()) {
      result.put(entry.getKey(), entry.getValue());
    }
    return result;
  }

  static List<String> linked(List<String> names) {
    List<String> result = new LinkedList<>();
    for (String name : names) {
      result.add(name);
    }
    return result;
  }

  static void listeners(List<Runnable> more, CopyOnWriteArrayList<Runnable> listeners) {
    for (Runnable each : more) {
      listeners.add(each);
    }
  }

  static ImmutableSet<String> built(List<String> names) {
    ImmutableSet.Builder<String> result = ImmutableSet.builderWithExpectedSize(names.size());
    for (String name : names) {
      result.add(name);
    }
    return result.build();
  }
}
