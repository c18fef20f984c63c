package racycollectionwrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Threads that are made one by one. */
class Threads {
  private static final Map<Integer, Integer> SQUARES = new HashMap<>();

  static List<Integer> anonymous(int threads, int n) throws InterruptedException {
    List<Integer> found = new LinkedList<>();
    Thread[] workers = new Thread[threads];
    for (int t = 0; t < threads; t++) {
      workers[t] =
          new Thread() {
            @Override
            public void run() {
              for (int i = 0; i < n; i++) {
                // BUG: Diagnostic contains: every thread started at line 18
                found.add(i);
              }
            }
          };
      workers[t].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
    return found;
  }

  static List<Integer> kept(int threads) throws InterruptedException {
    List<Integer> found = new ArrayList<>();
    List<Thread> workers = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      int number = t;
      // BUG: Diagnostic contains: `found` is an ArrayList
      workers.add(new Thread(() -> found.add(number)));
    }
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      worker.join();
    }
    return found;
  }

  /** The map is the class's: all workers share it. */
  static class Squarer implements Runnable {
    private final int number;

    Squarer(int number) {
      this.number = number;
    }

    @Override
    public void run() {
      // BUG: Diagnostic contains: every task started at line 66
      SQUARES.put(number, number * number);
    }

    static void startAll(int n) {
      for (int i = 0; i < n; i++) {
        new Thread(new Squarer(i)).start();
      }
    }
  }

  static void local(int n) {
    List<String> names = new ArrayList<>();
    class Namer extends Thread {
      @Override
      public void run() {
        // BUG: Diagnostic contains: every task started at line 81
        names.add(getName());
      }
    }
    for (int i = 0; i < n; i++) {
      new Namer().start();
    }
  }

  public static Object race(int threads, int n) throws InterruptedException {
    return threads * n - anonymous(threads, n).size();
  }
}
