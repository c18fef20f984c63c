package racycollectionwrite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two tasks at a time, each written down by itself. */
class TwoTasks {
  static int twoWriters(int n) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Integer> numbers = new ArrayList<>();
    Future<?> odd =
        pool.submit(
            () -> {
              for (int i = 1; i < n; i += 2) {
                // BUG: Diagnostic contains: at line 15 while the one started at line 23 writes it at line 26
                numbers.add(i);
              }
            });
    Future<?> even =
        pool.submit(
            () -> {
              for (int i = 0; i < n; i += 2) {
                numbers.add(i);
              }
            });
    odd.get();
    even.get();
    pool.shutdown();
    return numbers.size();
  }

  public static Object race(int threads, int n) throws Exception {
    return n - twoWriters(n);
  }
}
