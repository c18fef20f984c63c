// Shut down on every path.
package threadsnotstopped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Released {
  void inFinally(List<Callable<String>> tasks) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      pool.invokeAll(tasks);
    } finally {
      pool.shutdown();
    }
  }

  String nullAtFirst(Callable<String> task) throws Exception {
    ExecutorService pool = null;
    try {
      pool = Executors.newSingleThreadExecutor();
      return pool.submit(task).get();
    } finally {
      if (pool != null) {
        pool.shutdownNow();
      }
    }
  }

  void atTheEnd(List<Runnable> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (Runnable task : tasks) {
      pool.execute(task);
    }
    pool.shutdown();
    try {
      if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  String caught(Callable<String> task) {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    String result = null;
    try {
      result = pool.submit(task).get(1, TimeUnit.SECONDS);
    } catch (Exception e) {
      System.err.println(e);
    }
    pool.shutdown();
    return result;
  }

  int inBothBranches(List<Runnable> tasks, boolean isUrgent) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    tasks.forEach(pool::execute);
    if (isUrgent) {
      pool.shutdownNow();
      return 0;
    } else {
      pool.shutdown();
    }
    return 1;
  }

  void inParallelAtTimes(List<Runnable> tasks, boolean isParallel) {
    ExecutorService pool = null;
    if (isParallel) {
      pool = Executors.newFixedThreadPool(4);
    }
    for (Runnable task : tasks) {
      if (isParallel) {
        pool.execute(task);
      } else {
        task.run();
      }
    }
    if (isParallel) {
      pool.shutdown();
    }
  }

  void orGiven(ExecutorService given, Runnable task) {
    boolean isOwn = given == null;
    ExecutorService pool = isOwn ? Executors.newFixedThreadPool(4) : given;
    pool.execute(task);
    if (isOwn) {
      pool.shutdown();
    }
  }

  void timerCancelsItself(Runnable action) {
    Timer timer = new Timer();
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            action.run();
            timer.cancel();
          }
        },
        1000);
  }

  CompletableFuture<Void> whenDone(List<Runnable> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    CompletableFuture<?>[] all =
        tasks.stream()
            .map(task -> CompletableFuture.runAsync(task, pool))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(all).whenComplete((result, error) -> pool.shutdown());
  }

  void byAnotherMethod(List<Callable<String>> tasks) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      pool.invokeAll(tasks);
    } finally {
      stop(pool);
    }
  }

  private static void stop(ExecutorService pool) {
    pool.shutdown();
  }

  void coreThreadsEnd(List<Runnable> tasks) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(4, 4, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    pool.allowCoreThreadTimeOut(true);
    tasks.forEach(pool::execute);
  }

  void tested(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    List<String> lines = Files.readAllLines(file);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<?>> futures = new ArrayList<>();
    for (String line : lines) {
      futures.add(pool.submit(() -> System.out.println(line)));
    }
    pool.shutdown();
  }

  void nested(Callable<String> task) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      try {
        pool.submit(task).get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    } finally {
      pool.shutdown();
    }
  }

  void lastTaskShutsDown(List<Runnable> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    CountDownLatch latch = new CountDownLatch(tasks.size());
    for (Runnable task : tasks) {
      pool.execute(
          () -> {
            task.run();
            latch.countDown();
            if (latch.getCount() == 0) {
              pool.shutdown();
            }
          });
    }
  }

  /** A pool has no threads before it gets a task, and is garbage like any other object. */
  int noThreadsYet(List<Runnable> tasks, Path file) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    if (tasks.isEmpty()) {
      return 0;
    }
    int lines = Files.readAllLines(file).size();
    tasks.forEach(pool::execute);
    pool.shutdown();
    return lines;
  }

  void neverUsed() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    System.out.println(pool);
  }
}
