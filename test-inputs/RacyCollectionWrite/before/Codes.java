package racycollectionwrite;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A static cache whose fill is one step. */
class Codes {
  private static final Map<Integer, String> CODES = new HashMap<>();

  static String code(int number) {
    // BUG: Diagnostic contains: `CODES` is a HashMap, which is not thread-safe, and is filled here
    return CODES.computeIfAbsent(number, key -> Integer.toHexString(key));
  }

  private static Callable<Void> worker(int first, int n, CyclicBarrier gate) {
    return () -> {
      gate.await();
      for (int i = first; i < first + n; i++) {
        code(i);
      }
      return null;
    };
  }

  public static Object race(int threads, int n) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CyclicBarrier gate = new CyclicBarrier(threads);
    CODES.clear();
    for (int t = 0; t < threads; t++) {
      pool.submit(worker(t * n, n, gate));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return threads * n - CODES.size();
  }
}
