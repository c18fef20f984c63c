// What the variable holds is thread-safe or cannot be changed, whatever its declared type; or nobody knows.
package racycollectionwrite.silent;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

class Safe {
  private final Map<String, Integer> injected;
  private final Map<String, Integer> shared = Maps.newConcurrentMap();

  Safe(Map<String, Integer> injected) {
    this.injected = injected;
  }

  static Collection<String> safe(List<String> names) {
    Map<String, Integer> counts = new ConcurrentHashMap<>();
    Map<String, Integer> wrapped = Collections.synchronizedMap(new HashMap<>());
    Map<String, Integer> sorted = new ConcurrentSkipListMap<>();
    Set<String> seen = ConcurrentHashMap.newKeySet();
    List<String> list = Collections.synchronizedList(new ArrayList<>());
    List<String> copied = new CopyOnWriteArrayList<>();
    List<String> vector = new Vector<>();
    Queue<String> queue = new ConcurrentLinkedQueue<>();
    StringBuffer text = new StringBuffer();
    names.parallelStream()
        .forEach(
            name -> {
              counts.merge(name, 1, Integer::sum);
              wrapped.put(name, 1);
              sorted.put(name, 1);
              seen.add(name);
              list.add(name);
              copied.add(name);
              vector.add(name);
              queue.add(name);
              text.append(name);
            });
    return queue;
  }

  static void unknown(List<String> names, List<String> target, Map<String, String> map) {
    names.parallelStream().forEach(target::add);
    names.parallelStream().forEach(name -> map.put(name, name));
  }

  void fields(ExecutorService pool, List<String> names) {
    for (String name : names) {
      pool.execute(() -> injected.merge(name, 1, Integer::sum));
      pool.execute(() -> shared.merge(name, 1, Integer::sum));
    }
  }

  static List<String> locked(List<String> names) {
    List<String> found =
        new ArrayList<>() {
          private static final long serialVersionUID = 1;

          @Override
          public synchronized boolean add(String name) {
            return super.add(name);
          }
        };
    names.parallelStream().forEach(found::add);
    return found;
  }

  static void elements(int n) {
    List<Integer> squares = new ArrayList<>(Collections.nCopies(n, 0));
    // Each index is written by one thread, and the size stays.
    IntStream.range(0, n).parallel().forEach(i -> squares.set(i, i * i));
  }

  static Map<String, Integer> readOnly(List<String> names) {
    Map<String, Integer> lengths = new HashMap<>();
    for (String name : names) {
      lengths.put(name, name.length());
    }
    names.parallelStream().forEach(name -> System.out.println(lengths.get(name)));
    return lengths;
  }
}
