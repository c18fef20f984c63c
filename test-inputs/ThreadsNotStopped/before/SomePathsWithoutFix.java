package threadsnotstopped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class SomePathsWithoutFix {
  private ExecutorService stored;

  // The result is needed behind the shutdown.
  String neededBehind(Callable<String> task) throws InterruptedException, ExecutionException {
    // BUG: Diagnostic contains: is not shut down if `get` throws
    ExecutorService pool = Executors.newFixedThreadPool(1);
    Future<String> future = pool.submit(task);
    String result = future.get();
    pool.shutdown();
    return result + result.length();
  }

  String inOneBranch(Callable<String> task, boolean isLast) throws Exception {
    // BUG: Diagnostic contains: a `return` leaves it running
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.submit(task);
    if (isLast) {
      pool.shutdown();
    }
    return "";
  }

  String releasedWhereItFails(Callable<String> task) throws InterruptedException {
    // BUG: Diagnostic contains: a `return` leaves it running
    ExecutorService pool = Executors.newFixedThreadPool(1);
    try {
      return pool.submit(task).get();
    } catch (ExecutionException e) {
      pool.shutdownNow();
      return null;
    }
  }

  boolean returnsBeforeItIsStored(Path file) throws IOException {
    // BUG: Diagnostic contains: a `return` leaves it running
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.execute(() -> System.out.println(file));
    if (!Files.isReadable(file)) {
      return false;
    }
    start(pool);
    return true;
  }

  void start(ExecutorService pool) {
    stored = pool;
  }
}
