// Each thread has a collection of its own, or there is one thread.
package racycollectionwrite.silent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

class Confined {
  private static final ThreadLocal<StringBuilder> BUFFER =
      ThreadLocal.withInitial(StringBuilder::new);

  static int ofTheTask(ExecutorService pool, List<List<String>> pages) throws Exception {
    List<Future<Integer>> sizes = new ArrayList<>();
    for (List<String> page : pages) {
      sizes.add(
          pool.submit(
              () -> {
                Map<String, Integer> counts = new HashMap<>();
                page.forEach(word -> counts.merge(word, 1, Integer::sum));
                return counts.size();
              }));
    }
    int sum = 0;
    for (Future<Integer> size : sizes) {
      sum += size.get();
    }
    return sum;
  }

  static void oneForEach(ExecutorService pool, List<String> names) {
    for (String name : names) {
      List<String> parts = new ArrayList<>();
      pool.submit(() -> parts.add(name));
    }
  }

  static void ofTheThread(ExecutorService pool, List<String> names) {
    for (String name : names) {
      pool.submit(
          () -> {
            StringBuilder buffer = BUFFER.get();
            buffer.setLength(0);
            buffer.append(name);
          });
    }
  }

  static class Worker implements Runnable {
    private final List<String> found = new ArrayList<>();
    private final String name;

    Worker(String name) {
      this.name = name;
    }

    @Override
    public void run() {
      found.add(name);
      note(name);
    }

    private void note(String text) {
      found.add(text.trim());
    }

    static void startAll(ExecutorService pool, List<String> names) {
      for (String name : names) {
        pool.execute(new Worker(name));
      }
    }
  }

  static List<String> oneThread(List<String> names) throws InterruptedException {
    ExecutorService single = Executors.newSingleThreadExecutor();
    List<String> found = new ArrayList<>();
    for (String name : names) {
      single.execute(() -> found.add(name));
    }
    single.shutdown();
    single.awaitTermination(1, TimeUnit.MINUTES);
    return found;
  }

  static void poolOfOne(List<String> names, List<List<String>> results) throws Exception {
    ExecutorService one =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new java.util.concurrent.LinkedBlockingQueue<>());
    ExecutorService fixed = Executors.newFixedThreadPool(1);
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (String name : names) {
      one.submit(() -> first.add(name));
      fixed.submit(() -> second.add(name));
    }
    one.awaitTermination(1, TimeUnit.MINUTES);
    fixed.awaitTermination(1, TimeUnit.MINUTES);
    results.add(first);
    results.add(second);
  }

  static void onOneClock(List<Runnable> jobs) {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    List<Runnable> done = new ArrayList<>();
    for (Runnable job : jobs) {
      clock.schedule(() -> done.add(job), 1, TimeUnit.SECONDS);
    }
  }

  static List<String> inTheCaller(List<String> names) {
    java.util.concurrent.Executor direct = Runnable::run;
    List<String> found = new ArrayList<>();
    for (String name : names) {
      direct.execute(() -> found.add(name));
    }
    return found;
  }

  static void onTheEventThread(List<String> names) {
    List<String> shown = new ArrayList<>();
    for (String name : names) {
      javax.swing.SwingUtilities.invokeLater(() -> shown.add(name));
    }
  }

  static Map<Boolean, Long> accumulatorsOfItsOwn(List<String> names) {
    return names.parallelStream()
        .map(
            name -> {
              List<String> parts = new ArrayList<>();
              parts.add(name);
              return parts;
            })
        .collect(Collectors.partitioningBy(List::isEmpty, Collectors.counting()));
  }

  /** Each call of the method that the tasks call has a map and a list of its own. */
  private final List<Map<String, Object>> elected = new java.util.concurrent.CopyOnWriteArrayList<>();

  void electAll(ExecutorService pool, List<String> names) {
    for (String name : names) {
      pool.execute(() -> elect(name, new ArrayList<>()));
    }
  }

  private void elect(String name, List<String> parts) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("name", name);
    properties.put("time", System.nanoTime());
    parts.add(name);
    properties.put("parts", parts);
    elected.add(properties);
  }

  /** The batch that was refused is filled up by whoever wanted to hand it over. */
  void handOver(ExecutorService pool, List<String> all) {
    for (int i = 0; i < all.size(); ) {
      List<String> batch = new ArrayList<>();
      while (batch.size() < 10 && i < all.size()) {
        batch.add(all.get(i++));
      }
      Batch task = new Batch(batch);
      try {
        pool.submit(task);
      } catch (java.util.concurrent.RejectedExecutionException refused) {
        while (i < all.size()) {
          batch.add(all.get(i++));
        }
        task.run();
      }
    }
  }

  private final class Batch implements Runnable {
    private final List<String> names;

    Batch(List<String> names) {
      this.names = names;
    }

    @Override
    public void run() {
      handOver(Executors.newCachedThreadPool(), new ArrayList<>(names));
    }
  }

  /** Passed on under a lock, or to a method that takes one. */
  static List<String> passedOn(ExecutorService pool, List<String> names) {
    List<String> found = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : names) {
      pool.execute(
          () -> {
            synchronized (found) {
              addTo(found, name);
            }
            addLocked(others, name);
          });
    }
    return found;
  }

  private static void addTo(List<String> found, String name) {
    found.add(name);
  }

  private static void addLocked(List<String> found, String name) {
    synchronized (found) {
      found.add(name);
    }
  }
}
