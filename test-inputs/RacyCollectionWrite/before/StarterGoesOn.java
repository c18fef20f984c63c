package racycollectionwrite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A task writes, and the code that has started it goes on with the same collection. */
class StarterGoesOn {
  static int bothAdd(int n) throws InterruptedException {
    List<Integer> numbers = new ArrayList<>();
    Thread other =
        new Thread(
            () -> {
              for (int i = 0; i < n; i++) {
                // BUG: Diagnostic contains: the code that started it writes it at line 23, without having waited
                numbers.add(i);
              }
            });
    other.start();
    for (int i = 0; i < n; i++) {
      numbers.add(i);
    }
    other.join();
    return numbers.size();
  }

  static void sampled(ScheduledExecutorService clock, Runnable work) throws Exception {
    List<Long> samples = new ArrayList<>();
    // BUG: Diagnostic contains: reads it at line 34
    clock.scheduleAtFixedRate(() -> samples.add(System.nanoTime()), 0, 1, TimeUnit.SECONDS);
    work.run();
    System.out.println(samples.size());
  }

  static int future(List<String> names) {
    List<String> found = new ArrayList<>();
    CompletableFuture<Void> search =
        // BUG: Diagnostic contains: writes it at line 42
        CompletableFuture.runAsync(() -> found.add(String.join(" ", names)));
    found.add("none");
    search.join();
    return found.size();
  }

  public static Object race(int threads, int n) throws InterruptedException {
    return 2 * n - bothAdd(n);
  }
}
