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
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Runnable task : tasks) {
        pool.execute(task);
      }
    } finally {
      pool.shutdown();
    }
  }

  int waitsForAll(List<Callable<Integer>> tasks) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
    try {
      // All of them have ended when this returns.
      List<Future<Integer>> results = pool.invokeAll(tasks);
      int sum = 0;
      for (Future<Integer> each : results) {
        sum += each.get();
      }
      return sum;
    } finally {
      pool.shutdown();
    }
  }

  String cached(Callable<String> task) throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    try {
      Future<String> future = pool.submit(task);
      return future.get();
    } finally {
      pool.shutdown();
    }
  }

  void single(Runnable task) {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try {
      worker.submit(task);
    } finally {
      worker.shutdown();
    }
  }

  void byConstructor(List<Runnable> tasks) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(2, 8, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    try {
      pool.setMaximumPoolSize(16);
      tasks.forEach(task -> pool.execute(task));
    } finally {
      pool.shutdown();
    }
  }

  long forkJoin(Callable<Long> task) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(8);
    try {
      return pool.submit(task).get();
    } finally {
      pool.shutdown();
    }
  }

  void workStealing(List<? extends Callable<Void>> tasks) throws InterruptedException {
    ExecutorService pool = Executors.newWorkStealingPool();
    try {
      pool.invokeAll(tasks);
    } finally {
      pool.shutdown();
    }
  }

  List<String> futures(List<String> keys) {
    ExecutorService pool = Executors.newFixedThreadPool(10);
    try {
      List<CompletableFuture<String>> futures =
          keys.stream().map(key -> CompletableFuture.supplyAsync(() -> key.trim(), pool)).toList();
      return futures.stream().map(CompletableFuture::join).toList();
    } finally {
      pool.shutdown();
    }
  }

  void completionService(List<Callable<String>> tasks) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      ExecutorCompletionService<String> service = new ExecutorCompletionService<>(pool);
      for (Callable<String> task : tasks) {
        service.submit(task);
      }
      for (int i = 0; i < tasks.size(); i++) {
        names.add(service.take().get());
      }
    } finally {
      pool.shutdown();
    }
  }

  void onceLater(Runnable task) {
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    try {
      scheduler.schedule(task, 10, TimeUnit.SECONDS);
    } finally {
      scheduler.shutdown();
    }
  }

  void perItem(List<Runnable> tasks) {
    for (Runnable task : tasks) {
      ExecutorService pool = Executors.newFixedThreadPool(1);
      try {
        pool.execute(task);
      } finally {
        pool.shutdown();
      }
    }
  }

  void passedToAMethodThatOnlyUsesIt(List<Runnable> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      submitAll(tasks, pool);
    } finally {
      pool.shutdown();
    }
  }

  private static void submitAll(List<Runnable> tasks, ExecutorService pool) {
    for (Runnable task : tasks) {
      pool.submit(task);
    }
  }

  void inALambda(List<Runnable> tasks) {
    Runnable all =
        () -> {
          ExecutorService pool = Executors.newFixedThreadPool(2);
          try {
            for (Runnable task : tasks) {
              pool.execute(task);
            }
          } finally {
            pool.shutdown();
          }
        };
    all.run();
  }
}
