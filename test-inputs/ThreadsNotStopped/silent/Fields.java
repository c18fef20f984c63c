// Stopped by the class, held for the whole program, or not the class's own.
package threadsnotstopped;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

class SilentFields {
  /** That of {@code jakarta.annotation} is known by its name, too. */
  @interface PostConstruct {}

  private static final ExecutorService SHARED = Executors.newFixedThreadPool(4);
  private static final ScheduledExecutorService CLOCK =
      Executors.newScheduledThreadPool(
          1,
          task -> {
            Thread thread = new Thread(task, "clock");
            thread.setDaemon(true);
            return thread;
          });

  static {
    Executors.newSingleThreadScheduledExecutor()
        .scheduleAtFixedRate(SilentFields::tick, 1, 1, TimeUnit.MINUTES);
  }

  private static void tick() {}

  void run(Runnable task) {
    SHARED.execute(task);
    CLOCK.schedule(task, 1, TimeUnit.SECONDS);
  }

  public void close() {}

  static class Closing implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    @Override
    public void close() {
      pool.shutdown();
    }
  }

  static class ByAHelper {
    private ExecutorService pool;
    private Timer timer;

    void start() {
      pool = Executors.newFixedThreadPool(4);
      timer = new Timer();
    }

    public void stop() {
      stopAll();
    }

    private void stopAll() {
      ExecutorService old = pool;
      pool = null;
      if (old != null) {
        old.shutdownNow();
      }
      timer.cancel();
    }
  }

  static class Several {
    private final ExecutorService readers = Executors.newFixedThreadPool(4);
    private final ExecutorService writers = Executors.newFixedThreadPool(4);

    void destroy() {
      Stream.of(readers, writers).forEach(ExecutorService::shutdown);
    }
  }

  static class Given {
    private final ExecutorService pool;

    Given(ExecutorService pool) {
      this.pool = pool != null ? pool : Executors.newFixedThreadPool(4);
    }

    void run(Runnable task) {
      pool.execute(task);
    }

    void close() {}
  }

  static class HandedOut {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    ExecutorService pool() {
      return pool;
    }

    void close() {}
  }

  static class WithoutAnEnd {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void run(Runnable task) {
      pool.execute(task);
    }
  }

  static class ForSubclasses {
    protected final ExecutorService pool = Executors.newFixedThreadPool(4);

    void close() {}
  }

  @Component
  static class Polling {
    @PostConstruct
    void start() {
      Executors.newSingleThreadScheduledExecutor()
          .scheduleAtFixedRate(SilentFields::tick, 1, 1, TimeUnit.MINUTES);
    }
  }

  static final class Detector {
    private static Detector detector;

    private Detector() {
      Timer timer = new Timer("detector", true);
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              tick();
            }
          },
          10,
          10_000);
    }

    static synchronized void init() {
      if (detector == null) {
        detector = new Detector();
      }
    }
  }

  static class WithoutTasks {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    boolean isUsed() {
      return pool.isShutdown();
    }

    void close() {}
  }
}
