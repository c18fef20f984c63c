package racycollectionwrite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A registry whose fields are guarded, but for one place. */
class Metrics {
  private final Map<String, Long> counters = new LinkedHashMap<>();
  private final Lock lock = new ReentrantLock();
  private final Deque<String> pending = new ArrayDeque<>();
  private final ReadWriteLock readWrite = new ReentrantReadWriteLock();
  private final Set<String> names = new HashSet<>();
  private final Object monitor = new Object();
  private final List<Runnable> listeners = new ArrayList<>();

  synchronized void count(String name) {
    counters.merge(name, 1L, Long::sum);
  }

  synchronized long get(String name) {
    return counters.getOrDefault(name, 0L);
  }

  synchronized int size() {
    return counters.size();
  }

  void forget(String name) {
    // BUG: Diagnostic contains: at lines 28, 32 and 36, not here
    counters.remove(name);
  }

  void offer(String name) {
    lock.lock();
    try {
      pending.addLast(name);
    } finally {
      lock.unlock();
    }
  }

  String poll() {
    lock.lock();
    try {
      return pending.pollFirst();
    } finally {
      lock.unlock();
    }
  }

  void putBack(String name) {
    // BUG: Diagnostic contains: at lines 47 and 56, not here
    pending.addFirst(name);
  }

  void register(String name) {
    readWrite.writeLock().lock();
    try {
      names.add(name);
    } finally {
      readWrite.writeLock().unlock();
    }
  }

  boolean isRegistered(String name) {
    readWrite.readLock().lock();
    try {
      // BUG: Diagnostic contains: which lets other readers in.
      return names.contains(name) || names.add(name);
    } finally {
      readWrite.readLock().unlock();
    }
  }

  int registered() {
    readWrite.readLock().lock();
    try {
      return names.size();
    } finally {
      readWrite.readLock().unlock();
    }
  }

  void listen(Runnable listener) {
    synchronized (monitor) {
      listeners.add(listener);
    }
  }

  void fire() {
    List<Runnable> all;
    synchronized (monitor) {
      all = new ArrayList<>(listeners);
    }
    all.forEach(Runnable::run);
  }

  synchronized void forgetListener(Runnable listener) {
    // BUG: Diagnostic contains: Here `this` is held, which keeps nobody out there.
    listeners.remove(listener);
  }

  private static class Sessions {
    private static final Map<Integer, String> OPEN = new HashMap<>();

    static synchronized void enter(int id, String user) {
      OPEN.put(id, user);
    }

    static synchronized String user(int id) {
      return OPEN.get(id);
    }

    static void leave(int id) {
      // BUG: Diagnostic contains: by `Sessions.class` at lines
      OPEN.remove(id);
    }
  }

  public static Object race(int threads, int n) throws InterruptedException {
    Metrics metrics = new Metrics();
    Thread other =
        new Thread(
            () -> {
              for (int i = 0; i < n; i++) {
                metrics.count("a" + i);
                metrics.forget("a" + i);
              }
            });
    Thread another =
        new Thread(
            () -> {
              for (int i = 0; i < n; i++) {
                metrics.count("b" + i);
                metrics.forget("b" + i);
              }
            });
    other.start();
    another.start();
    other.join();
    another.join();
    Sessions.enter(metrics.size(), "");
    return metrics.size();
  }
}
