package threadsnotstopped;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Main {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Future<String> future = pool.submit(() -> args[0].trim());
      System.out.println(future.get());
    } finally {
      pool.shutdown();
    }
  }

  static class Cached {
    public static void main(String[] args) {
      ExecutorService pool = Executors.newCachedThreadPool();
      try {
        for (String each : args) {
          pool.execute(() -> System.out.println(each));
        }
      } finally {
        pool.shutdown();
      }
    }
  }

  static class Own {
    public static void main(String[] args) {
      ThreadPoolExecutor pool =
          new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
      try {
        pool.execute(() -> System.out.println(args.length));
      } finally {
        pool.shutdown();
      }
    }
  }
}
