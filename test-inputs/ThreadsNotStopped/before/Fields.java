package threadsnotstopped;

import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Fields implements AutoCloseable {
  /** That of {@code jakarta.annotation} is known by its name, too. */
  @interface PreDestroy {}

  // BUG: Diagnostic contains: `close()` ends the life of this object, but its pool is not shut down
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    pool.execute(() -> lines.add(line));
  }

  @Override
  public void close() {
    lines.clear();
  }

  static class Poller {
    private final ScheduledExecutorService scheduler;
    private volatile boolean isStopped;

    Poller() {
      // BUG: Diagnostic contains: `stop()` ends the life of this object
      scheduler = Executors.newSingleThreadScheduledExecutor();
    }

    void start() {
      scheduler.scheduleAtFixedRate(this::poll, 0, 1, TimeUnit.SECONDS);
    }

    private void poll() {
      if (!isStopped) {
        System.out.println("poll");
      }
    }

    public void stop() {
      isStopped = true;
    }
  }

  static class Reminder {
    private Timer timer;

    void start(TimerTask task) {
      // BUG: Diagnostic contains: its timer is not cancelled, there or elsewhere
      timer = new Timer("reminder", true);
      timer.schedule(task, 1000, 1000);
    }

    void destroy() {
      timer = null;
    }
  }

  static class OneOfTwo {
    private final ExecutorService readers = Executors.newFixedThreadPool(4);
    // BUG: Diagnostic contains: Call shutdown() there
    private final ExecutorService writers = Executors.newFixedThreadPool(2);

    void run(Runnable reader, Runnable writer) {
      readers.submit(reader);
      writers.submit(writer);
    }

    void shutdown() {
      readers.shutdown();
    }
  }

  static class Bean {
    private ExecutorService pool;

    Bean() {
      // BUG: Diagnostic contains: `bye()` ends the life of this object
      ExecutorService workers = Executors.newCachedThreadPool();
      this.pool = workers;
    }

    void run(Runnable task) {
      pool.submit(task);
    }

    @PreDestroy
    public void bye() {
      System.out.println("bye");
    }
  }

  static class Waiting {
    // BUG: Diagnostic contains: `close()` ends the life of this object
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void run(Runnable task) {
      pool.execute(task);
    }

    void close() throws InterruptedException {
      if (!pool.isTerminated()) {
        pool.awaitTermination(1, TimeUnit.SECONDS);
      }
    }
  }
}
