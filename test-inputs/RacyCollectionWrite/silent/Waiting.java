// The code that starts a task waits for it before it goes on, or before it starts the next.
package racycollectionwrite.silent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

class Waiting {
  static List<String> joined(List<String> lines) throws InterruptedException {
    List<String> read = new ArrayList<>();
    Thread reader = new Thread(() -> read.addAll(lines));
    reader.start();
    reader.join();
    read.add("end");
    return read;
  }

  static Map<String, String> got(Map<String, String> defaults) throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    Map<String, String> settings = new HashMap<>();
    pool.submit(() -> settings.putAll(defaults)).get();
    settings.put("loaded", "true");
    return settings;
  }

  static List<String> oneAfterTheOther(ExecutorService pool, List<String> names) throws Exception {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      Future<?> future = pool.submit(() -> found.add(name));
      future.get();
    }
    return found;
  }

  static List<String> counted(ExecutorService pool) throws InterruptedException {
    List<String> found = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    pool.execute(
        () -> {
          found.add("one");
          done.countDown();
        });
    done.await();
    found.add("two");
    return found;
  }

  static List<String> joinedInThePipeline(List<String> names) {
    List<String> found = new ArrayList<>();
    List<Boolean> added =
        names.stream()
            .map(name -> CompletableFuture.supplyAsync(() -> found.add(name)))
            .map(CompletableFuture::join)
            .collect(Collectors.toList());
    return added.isEmpty() ? List.of() : found;
  }

  static List<String> stages(List<String> names) {
    List<String> found = new ArrayList<>();
    CompletableFuture<Void> chain = CompletableFuture.completedFuture(null);
    for (String name : names) {
      chain = chain.thenRunAsync(() -> found.add(name));
    }
    chain.join();
    return found;
  }

  static int continued(List<String> names) {
    List<String> found = new ArrayList<>();
    return CompletableFuture.runAsync(() -> found.addAll(names))
        .thenRunAsync(() -> found.add("end"))
        .thenApply(nothing -> found.size())
        .join();
  }

  static List<String> invoked(ExecutorService pool, List<String> names) throws Exception {
    List<String> found = new ArrayList<>();
    pool.invokeAll(List.of(() -> found.addAll(names)));
    found.add("end");
    return found;
  }

  static void beforeTheStart(List<String> names) throws InterruptedException {
    List<String> found = new ArrayList<>();
    Thread thread = new Thread(() -> found.addAll(names));
    found.add("start");
    thread.start();
  }

  static void eitherOr(ExecutorService pool, boolean fast, String name) {
    List<String> found = new ArrayList<>();
    if (fast) {
      pool.execute(() -> found.add("fast"));
    } else {
      pool.execute(() -> found.add(name));
    }
  }

  static void onlyOnce(ExecutorService pool, List<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      if (!name.isEmpty()) {
        pool.execute(() -> found.add(name));
        break;
      }
    }
  }

  static void returnsAtOnce(ExecutorService pool, boolean background, String name) {
    List<String> found = new ArrayList<>();
    if (background) {
      pool.execute(() -> found.add(name));
      return;
    }
    found.add(name);
  }
}
