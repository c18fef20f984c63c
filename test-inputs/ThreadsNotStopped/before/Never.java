package threadsnotstopped;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Never {
  private final List<String> names = new ArrayList<>();

  void submitsAndForgets(List<Runnable> tasks) {
    // BUG: Diagnostic contains: its 4 threads, with 4,194,304 bytes of address space
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (Runnable task : tasks) {
      pool.execute(task);
    }
  }

  int waitsForAll(List<Callable<Integer>> tasks) throws InterruptedException, ExecutionException {
    // BUG: Diagnostic contains: This pool is never shut down, and nobody else gets it
    ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
    // All of them have ended when this returns.
    List<Future<Integer>> results = pool.invokeAll(tasks);
    int sum = 0;
    for (Future<Integer> each : results) {
      sum += each.get();
    }
    return sum;
  }

  String cached(Callable<String> task) throws Exception {
    // BUG: Diagnostic contains: until they had nothing to do for a while
    ExecutorService pool = Executors.newCachedThreadPool();
    Future<String> future = pool.submit(task);
    return future.get();
  }

  void single(Runnable task) {
    // BUG: Diagnostic contains: until the garbage collector finds the pool
    ExecutorService worker = Executors.newSingleThreadExecutor();
    worker.submit(task);
  }

  void byConstructor(List<Runnable> tasks) {
    ThreadPoolExecutor pool =
        // BUG: Diagnostic contains: its 2 threads
        new ThreadPoolExecutor(2, 8, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    pool.setMaximumPoolSize(16);
    tasks.forEach(task -> pool.execute(task));
  }

  long forkJoin(Callable<Long> task) throws Exception {
    // BUG: Diagnostic contains: This pool is never shut down
    ForkJoinPool pool = new ForkJoinPool(8);
    return pool.submit(task).get();
  }

  void workStealing(List<? extends Callable<Void>> tasks) throws InterruptedException {
    // BUG: Diagnostic contains: This pool is never shut down
    ExecutorService pool = Executors.newWorkStealingPool();
    pool.invokeAll(tasks);
  }

  List<String> futures(List<String> keys) {
    // BUG: Diagnostic contains: This pool is never shut down
    ExecutorService pool = Executors.newFixedThreadPool(10);
    List<CompletableFuture<String>> futures =
        keys.stream().map(key -> CompletableFuture.supplyAsync(() -> key.trim(), pool)).toList();
    return futures.stream().map(CompletableFuture::join).toList();
  }

  void completionService(List<Callable<String>> tasks) throws Exception {
    // BUG: Diagnostic contains: This pool is never shut down
    ExecutorService pool = Executors.newFixedThreadPool(3);
    ExecutorCompletionService<String> service = new ExecutorCompletionService<>(pool);
    for (Callable<String> task : tasks) {
      service.submit(task);
    }
    for (int i = 0; i < tasks.size(); i++) {
      names.add(service.take().get());
    }
  }

  void onceLater(Runnable task) {
    // BUG: Diagnostic contains: its thread, with 1 MB
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.schedule(task, 10, TimeUnit.SECONDS);
  }

  void perItem(List<Runnable> tasks) {
    for (Runnable task : tasks) {
      // BUG: Diagnostic contains: This pool is never shut down
      ExecutorService pool = Executors.newFixedThreadPool(1);
      pool.execute(task);
    }
  }

  void passedToAMethodThatOnlyUsesIt(List<Runnable> tasks) {
    // BUG: Diagnostic contains: This pool is never shut down
    ExecutorService pool = Executors.newFixedThreadPool(2);
    submitAll(tasks, pool);
  }

  private static void submitAll(List<Runnable> tasks, ExecutorService pool) {
    for (Runnable task : tasks) {
      pool.submit(task);
    }
  }

  void inALambda(List<Runnable> tasks) {
    Runnable all =
        () -> {
          // BUG: Diagnostic contains: This pool is never shut down
          ExecutorService pool = Executors.newFixedThreadPool(2);
          for (Runnable task : tasks) {
            pool.execute(task);
          }
        };
    all.run();
  }
}
