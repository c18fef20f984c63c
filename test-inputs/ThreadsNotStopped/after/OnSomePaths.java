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
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      tasks.forEach(pool::submit);
      if (tasks.isEmpty()) {
        return 0;
      }
    } finally {
      pool.shutdown();
    }
    return tasks.size();
  }

  void thrown(Path file, Runnable task) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      pool.execute(task);
      if (!Files.exists(file)) {
        throw new IllegalArgumentException(file.toString());
      }
    } finally {
      pool.shutdown();
    }
  }

  void callThatThrows(Path file, ExecutorService other) throws IOException {
    ExecutorService pool = Executors.newCachedThreadPool();
    try {
      pool.execute(() -> System.out.println(file));
      for (String line : Files.readAllLines(file)) {
        pool.execute(() -> System.out.println(line));
      }
    } finally {
      pool.shutdown();
    }
    other.shutdown();
  }

  String failedTask(Callable<String> task) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Future<String> future = pool.submit(task);
      String result = future.get();
      return result;
    } finally {
      pool.shutdownNow();
    }
  }

  int sum(List<Callable<Integer>> tasks) throws InterruptedException, ExecutionException {
    int sum = 0;
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Future<Integer> each : pool.invokeAll(tasks)) {
        sum += each.get();
      }
    } finally {
      pool.shutdown();
    }
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return sum;
  }

  void leavesTheLoop(List<Callable<String>> tasks) throws Exception {
    for (Callable<String> task : tasks) {
      ExecutorService pool = Executors.newFixedThreadPool(1);
      try {
        pool.submit(task);
        if (tasks.size() == 1) {
          continue;
        }
      } finally {
        pool.shutdown();
      }
    }
  }

  String catchReturns(Callable<String> task) {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    try {
      String result;
      try {
        result = pool.submit(task).get();
      } catch (InterruptedException | ExecutionException e) {
        return null;
      }
      return result;
    } finally {
      pool.shutdown();
    }
  }
}
