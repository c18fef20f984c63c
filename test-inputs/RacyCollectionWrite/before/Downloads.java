package racycollectionwrite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to hand many tasks to a pool. */
class Downloads {
  static List<String> invoked(ExecutorService pool, List<String> pages) throws Exception {
    List<String> bodies = new ArrayList<>();
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (String page : pages) {
      // BUG: Diagnostic contains: every task started at line 19
      tasks.add(() -> bodies.add("<" + page + ">"));
    }
    pool.invokeAll(tasks);
    return bodies;
  }

  static List<String> streamed(List<String> pages) throws Exception {
    ExecutorService pool = Executors.newWorkStealingPool();
    List<String> bodies = new ArrayList<>();
    List<Callable<Boolean>> tasks =
        pages.stream()
            // BUG: Diagnostic contains: `bodies` is an ArrayList
            .map(page -> (Callable<Boolean>) () -> bodies.add(page.trim()))
            .collect(Collectors.toList());
    pool.invokeAll(tasks);
    return bodies;
  }

  static void sameTaskTwice(ThreadPoolExecutor pool, List<String> log) {
    List<String> events = new ArrayList<>();
    // BUG: Diagnostic contains: `events` is an ArrayList
    Runnable task = () -> events.add("started");
    for (int i = 0; i < 8; i++) {
      pool.execute(task);
    }
    log.add("all started");
  }

  public static Object race(int threads, int n) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<String> pages = IntStream.range(0, n).mapToObj(i -> "p" + i).collect(Collectors.toList());
    try {
      return n - invoked(pool, pages).size();
    } finally {
      pool.shutdown();
    }
  }
}
