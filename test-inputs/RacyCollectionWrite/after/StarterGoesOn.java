package racycollectionwrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A task writes, and the code that has started it goes on with the same collection. */
class StarterGoesOn {
  static int bothAdd(int n) throws InterruptedException {
    List<Integer> numbers = Collections.synchronizedList(new ArrayList<>());
    Thread other =
        new Thread(
            () -> {
              for (int i = 0; i < n; i++) {
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
    List<Long> samples = Collections.synchronizedList(new ArrayList<>());
    clock.scheduleAtFixedRate(() -> samples.add(System.nanoTime()), 0, 1, TimeUnit.SECONDS);
    work.run();
    System.out.println(samples.size());
  }

  static int future(List<String> names) {
    List<String> found = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<Void> search =
        CompletableFuture.runAsync(() -> found.add(String.join(" ", names)));
    found.add("none");
    search.join();
    return found.size();
  }

  public static Object race(int threads, int n) throws InterruptedException {
    return 2 * n - bothAdd(n);
  }
}
