package racycollectionwrite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** Futures started for each element. */
class Futures {
  static int all(int n) {
    Map<Integer, String> byNumber = new ConcurrentHashMap<>();
    CompletableFuture<?>[] futures =
        IntStream.range(0, n / 100)
            .mapToObj(
                page ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int i = 100 * page; i < 100 * page + 100; i++) {
                            byNumber.put(i, "No. " + i);
                          }
                        }))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(futures).join();
    return byNumber.size();
  }

  static List<String> continued(List<String> names, Executor workerPool) {
    List<String> results = Collections.synchronizedList(new ArrayList<>());
    List<CompletableFuture<Void>> futures = new ArrayList<>();
    for (String name : names) {
      futures.add(
          CompletableFuture.supplyAsync(() -> name + "!", workerPool)
              .thenAccept(results::add));
    }
    futures.forEach(CompletableFuture::join);
    return results;
  }

  public static Object race(int threads, int n) {
    return n - all(n);
  }
}
