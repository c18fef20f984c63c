package threadsnotstopped;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Main {
  public static void main(String[] args) throws Exception {
    // BUG: Diagnostic contains: so that the program does not end
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Future<String> future = pool.submit(() -> args[0].trim());
    System.out.println(future.get());
  }

  static class Cached {
    public static void main(String[] args) {
      // BUG: Diagnostic contains: so that the program ends a minute late
      ExecutorService pool = Executors.newCachedThreadPool();
      for (String each : args) {
        pool.execute(() -> System.out.println(each));
      }
    }
  }

  static class Own {
    public static void main(String[] args) {
      ThreadPoolExecutor pool =
          // BUG: Diagnostic contains: so that the program does not end
          new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
      pool.execute(() -> System.out.println(args.length));
    }
  }
}
