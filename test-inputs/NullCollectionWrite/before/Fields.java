package nullcollectionwrite;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentMap;

/** Fields that nobody has given a collection. */
class Fields {
  // BUG: Diagnostic contains: `names` is null: nothing gives it a value, and `names.add(name)` throws
  private List<String> names;

  // BUG: Diagnostic contains: Begin with a new `HashMap`
  private Map<String, List<Integer>> ages = null;

  // BUG: Diagnostic contains: Begin with a new `HashSet`
  private static Set<String> seen;

  /** What is to be done. */
  // BUG: Diagnostic contains: Begin with a new `ArrayDeque`
  private Queue<Runnable> tasks; // in their order

  // BUG: Diagnostic contains: `stack` is null
  private Deque<? super Integer> stack;

  // BUG: Diagnostic contains: Begin with a new `ArrayList`
  private Collection<String> all;

  // BUG: Diagnostic contains: Begin with a new `TreeMap`
  private SortedMap<String, Integer> sorted;

  // BUG: Diagnostic contains: Begin with a new `StringBuilder`
  private StringBuilder text;

  // BUG: Diagnostic contains: Begin with a new `LinkedHashMap`
  private LinkedHashMap<String, Integer> order;

  // BUG: Diagnostic contains: Begin with a new `ConcurrentHashMap`
  private transient ConcurrentMap<String, Integer> counts;

  // BUG: Diagnostic contains: Begin with a new `LinkedBlockingQueue`
  private volatile BlockingQueue<String> queue;

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
    // BUG: Diagnostic contains: That is so at each run of the 2 calls on it
    private List<String> lines;

    private int count = 1;

    int lines() {
      return lines.size() + count;
    }

    boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  static class Shown {
    // BUG: Diagnostic contains: `lines::add` throws NullPointerException
    private List<String> lines;

    void addAll(List<String> more) {
      more.forEach(lines::add);
    }

    @Override
    public String toString() {
      return "lines: " + lines;
    }
  }
}
