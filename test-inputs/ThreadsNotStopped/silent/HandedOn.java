// Somebody else has the pool, and may stop it.
package threadsnotstopped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;

class HandedOn {
  private final List<ExecutorService> pools = new ArrayList<>();
  private final Map<String, ExecutorService> byName = new ConcurrentHashMap<>();

  ExecutorService returned() {
    return Executors.newFixedThreadPool(4);
  }

  ExecutorService returnedLater(ThreadFactory threads) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(1, 4, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads) {
          @Override
          protected void afterExecute(Runnable task, Throwable error) {
            System.err.println(error);
          }
        };
    pool.setMaximumPoolSize(8);
    return pool;
  }

  @Bean(destroyMethod = "shutdown")
  ScheduledExecutorService bean() {
    return Executors.newScheduledThreadPool(2);
  }

  void inACollection() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    pools.add(pool);
    pools.add(Executors.newCachedThreadPool());
  }

  ExecutorService inAMap(String name) {
    return byName.computeIfAbsent(name, key -> Executors.newFixedThreadPool(4));
  }

  void inAnArray(ExecutorService[] all) {
    for (int i = 0; i < all.length; i++) {
      all[i] = Executors.newSingleThreadExecutor();
    }
  }

  void onShutdown(Runnable task) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Runtime.getRuntime().addShutdownHook(new Thread(pool::shutdown));
    pool.execute(task);
  }

  void onShutdownByLambda(Runnable task) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> pool.shutdownNow()));
    pool.execute(task);
  }

  static class Server {
    private final Executor executor;

    Server(Executor executor) {
      this.executor = executor;
    }

    void serve(Runnable task) {
      executor.execute(task);
    }
  }

  void toAConstructor(Runnable task) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    new Server(pool).serve(task);
  }

  Server inline() {
    return new Server(Executors.newCachedThreadPool());
  }

  void toAnUnknownMethod(com.sun.net.httpserver.HttpServer server) {
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
  }

  Supplier<ExecutorService> supplier() {
    return () -> Executors.newFixedThreadPool(4);
  }

  Executor asAnExecutor() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    return pool::execute;
  }

  Executor asALambda() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    return task -> pool.execute(task);
  }

  Runnable stopper(Timer[] kept) {
    Timer timer = new Timer();
    kept[0] = timer;
    return timer::cancel;
  }

  void forEver(LinkedBlockingQueue<Runnable> tasks) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    while (true) {
      pool.execute(tasks.take());
    }
  }

  static ForkJoinPool common() {
    return ForkJoinPool.commonPool();
  }

  long inTheCommonPool(Runnable task) throws Exception {
    ForkJoinPool pool = ForkJoinPool.commonPool();
    pool.submit(task).get();
    return pool.getStealCount();
  }
}
