// What the constructor takes is no capacity: a text, a collection, a value, the length of an array.
package keyascapacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class NoCapacity {
  record Node(int id) {}

  private final Map<String, StringBuilder> texts = new HashMap<>();
  private final Map<List<String>, List<String>> copies = new HashMap<>();
  private final Map<Integer, AtomicInteger> counters = new HashMap<>();
  private final Map<Integer, Node> nodes = new HashMap<>();
  private final Map<Integer, int[]> zeros = new HashMap<>();
  private final Map<Integer, Semaphore> permits = new HashMap<>();
  private final Map<Comparator<String>, Set<String>> sorted = new HashMap<>();

  void use(int id, String text, List<String> list, Comparator<String> order) {
    texts.computeIfAbsent(text, StringBuilder::new).append(id);
    copies.computeIfAbsent(list, ArrayList::new).add(text);
    counters.computeIfAbsent(id, AtomicInteger::new).incrementAndGet();
    nodes.computeIfAbsent(id, Node::new);
    zeros.computeIfAbsent(id, int[]::new);
    permits.computeIfAbsent(id, Semaphore::new).tryAcquire();
    sorted.computeIfAbsent(order, TreeSet::new).add(text);
  }

  Map<Integer, AtomicLong> totals(Stream<Integer> ids) {
    return ids.collect(Collectors.toMap(Function.identity(), AtomicLong::new));
  }

  List<Node> nodes(int count) {
    return IntStream.range(0, count).mapToObj(Node::new).collect(Collectors.toList());
  }

  int[][] triangle(int rows) {
    return IntStream.range(0, rows).mapToObj(int[]::new).toArray(int[][]::new);
  }
}
