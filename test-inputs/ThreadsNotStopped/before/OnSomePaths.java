package threadsnotstopped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class OnSomePaths {
  int earlyReturn(List<Callable<Integer>> tasks) {
    // BUG: Diagnostic contains: on all paths: a `return` leaves it running
    ExecutorService pool = Executors.newFixedThreadPool(4);
    tasks.forEach(pool::submit);
    if (tasks.isEmpty()) {
      return 0;
    }
    pool.shutdown();
    return tasks.size();
  }

  void thrown(Path file, Runnable task) {
    // BUG: Diagnostic contains: is not shut down where a `throw` comes first
    ExecutorService pool = Executors.newFixedThreadPool(4);
    pool.execute(task);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException(file.toString());
    }
    pool.shutdown();
  }

  void callThatThrows(Path file, ExecutorService other) throws IOException {
    // BUG: Diagnostic contains: is not shut down if `readAllLines` throws
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.execute(() -> System.out.println(file));
    for (String line : Files.readAllLines(file)) {
      pool.execute(() -> System.out.println(line));
    }
    pool.shutdown();
    other.shutdown();
  }

  String failedTask(Callable<String> task) throws InterruptedException, ExecutionException {
    // BUG: Diagnostic contains: is not shut down if `get` throws
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<String> future = pool.submit(task);
    String result = future.get();
    pool.shutdownNow();
    return result;
  }

  int sum(List<Callable<Integer>> tasks) throws InterruptedException, ExecutionException {
    int sum = 0;
    // BUG: Diagnostic contains: is not shut down if `invokeAll` throws
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (Future<Integer> each : pool.invokeAll(tasks)) {
      sum += each.get();
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return sum;
  }

  void leavesTheLoop(List<Callable<String>> tasks) throws Exception {
    for (Callable<String> task : tasks) {
      // BUG: Diagnostic contains: a `continue` leaves it running
      ExecutorService pool = Executors.newFixedThreadPool(1);
      pool.submit(task);
      if (tasks.size() == 1) {
        continue;
      }
      pool.shutdown();
    }
  }

  String catchReturns(Callable<String> task) {
    // BUG: Diagnostic contains: a `return` leaves it running
    ExecutorService pool = Executors.newFixedThreadPool(1);
    String result;
    try {
      result = pool.submit(task).get();
    } catch (InterruptedException | ExecutionException e) {
      return null;
    }
    pool.shutdown();
    return result;
  }
}
