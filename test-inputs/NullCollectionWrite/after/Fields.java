package nullcollectionwrite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Fields that nobody has given a collection. */
class Fields {
  private List<String> names = new ArrayList<>();

  private Map<String, List<Integer>> ages = new HashMap<>();

  private static Set<String> seen = new HashSet<>();

  /** What is to be done. */
  private Queue<Runnable> tasks = new ArrayDeque<>(); // in their order

  private Deque<? super Integer> stack = new ArrayDeque<>();

  private Collection<String> all = new ArrayList<>();

  private SortedMap<String, Integer> sorted = new TreeMap<>();

  private StringBuilder text = new StringBuilder();

  private LinkedHashMap<String, Integer> order = new LinkedHashMap<>();

  private transient ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();

  private volatile BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  private final Map<String, String> other = new HashMap<>(new ArrayDeque<String>().size());

  void add(String name, int age) {
    synchronized (names) {
      names.add(name);
    }
    this.ages.computeIfAbsent(name, n -> new java.util.ArrayList<>()).add(age);
    seen.add(name);
    sorted.put(name, age);
    order.put(name, age);
    counts.merge(name, 1, Integer::sum);
  }

  void run(Runnable task) throws InterruptedException {
    tasks.add(task);
    stack.push(1);
    all.add(task.toString());
    text.append(task).append('\n');
    queue.put(task.toString());
    other.put("last", task.toString());
  }

  static class Nested {
    private List<String> lines = new ArrayList<>();

    private int count = 1;

    int lines() {
      return lines.size() + count;
    }

    boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  static class Shown {
    private List<String> lines = new ArrayList<>();

    void addAll(List<String> more) {
      more.forEach(lines::add);
    }

    @Override
    public String toString() {
      return "lines: " + lines;
    }
  }
}
