package racycollectionwrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** Futures started for each element. */
class Futures {
  static int all(int n) {
    Map<Integer, String> byNumber = new HashMap<>();
    CompletableFuture<?>[] futures =
        IntStream.range(0, n / 100)
            .mapToObj(
                page ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int i = 100 * page; i < 100 * page + 100; i++) {
                            // BUG: Diagnostic contains: every task started at line 19, with no lock
                            byNumber.put(i, "No. " + i);
                          }
                        }))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(futures).join();
    return byNumber.size();
  }

  static List<String> continued(List<String> names, Executor workerPool) {
    List<String> results = new ArrayList<>();
    List<CompletableFuture<Void>> futures = new ArrayList<>();
    for (String name : names) {
      futures.add(
          CompletableFuture.supplyAsync(() -> name + "!", workerPool)
              // BUG: Diagnostic contains: `results` is an ArrayList
              .thenAccept(results::add));
    }
    futures.forEach(CompletableFuture::join);
    return results;
  }

  public static Object race(int threads, int n) {
    return n - all(n);
  }
}
