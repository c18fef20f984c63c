// Each task is given a container of its own, a copy or a lock, or runs alone.
package racycollectionwrite.silent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Given {
  static class Worker implements Runnable {
    private final List<String> found;

    Worker(List<String> found) {
      this.found = found;
    }

    @Override
    public void run() {
      found.add("one");
    }
  }

  static void ownEach(ExecutorService pool, int n) {
    for (int i = 0; i < n; i++) {
      List<String> found = new ArrayList<>();
      pool.execute(new Worker(found));
    }
  }

  static void wrapped(ExecutorService pool, int n) {
    List<String> found = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < n; i++) {
      pool.execute(new Worker(found));
    }
  }

  static void waited(ExecutorService pool, int n) throws Exception {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Future<?> done = pool.submit(new Worker(found));
      done.get();
    }
  }

  static void oneThread(int n) {
    List<String> found = new ArrayList<>();
    ExecutorService one = Executors.newSingleThreadExecutor();
    for (int i = 0; i < n; i++) {
      one.execute(new Worker(found));
    }
  }

  static void here(int n) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      new Worker(found).run();
    }
  }

  static void once(ExecutorService pool) {
    List<String> found = new ArrayList<>();
    pool.execute(new Worker(found));
  }

  static class Copying implements Runnable {
    private final List<String> found;

    Copying(List<String> given) {
      this.found = new ArrayList<>(given);
    }

    @Override
    public void run() {
      found.add("one");
    }
  }

  static class Locking implements Runnable {
    private final List<String> found;

    Locking(List<String> found) {
      this.found = found;
    }

    @Override
    public void run() {
      synchronized (found) {
        found.add("one");
      }
    }
  }

  static class Reading implements Runnable {
    private final List<String> given;
    private final List<String> own = new ArrayList<>();

    Reading(List<String> given) {
      this.given = given;
    }

    @Override
    public void run() {
      own.addAll(given);
    }
  }

  static void others(ExecutorService pool, int n) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      pool.execute(new Copying(found));
      pool.execute(new Locking(found));
      pool.execute(new Reading(found));
    }
  }
}
