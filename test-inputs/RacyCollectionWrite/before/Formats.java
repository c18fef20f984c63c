package racycollectionwrite;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Static caches that are filled when something is asked for. */
class Formats {
  private static final Map<String, DateTimeFormatter> FORMATS = new HashMap<>();
  private static final Map<Integer, String> NAMES = new HashMap<>();
  private static Map<Class<?>, String> labels = new WeakHashMap<>();

  static DateTimeFormatter format(String pattern) {
    DateTimeFormatter format = FORMATS.get(pattern);
    if (format == null) {
      format = DateTimeFormatter.ofPattern(pattern);
      // BUG: Diagnostic contains: is filled here, with no lock, by whatever thread calls `format`
      FORMATS.put(pattern, format);
    }
    return format;
  }

  static String name(int number) {
    if (!NAMES.containsKey(number)) {
      // BUG: Diagnostic contains: it is static, one for the whole program
      NAMES.put(number, "No. " + number);
    }
    return NAMES.get(number);
  }

  static String label(Class<?> type) {
    // BUG: Diagnostic contains: `labels` is a WeakHashMap
    return labels.computeIfAbsent(type, Class::getSimpleName);
  }

  private static Callable<Void> worker(int first, int n, CyclicBarrier gate) {
    return () -> {
      gate.await();
      for (int i = first; i < first + n; i++) {
        name(i);
      }
      return null;
    };
  }

  public static Object race(int threads, int n) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CyclicBarrier gate = new CyclicBarrier(threads);
    NAMES.clear();
    for (int t = 0; t < threads; t++) {
      pool.submit(worker(t * n, n, gate));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return threads * n - NAMES.size();
  }
}
