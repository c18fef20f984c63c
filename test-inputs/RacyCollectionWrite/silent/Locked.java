// Every task writes under one lock.
package racycollectionwrite.silent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Locked {
  private final Lock lock = new ReentrantLock();
  private final ReadWriteLock readWrite = new ReentrantReadWriteLock();
  private final StampedLock stamped = new StampedLock();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Deque<String> last = new ArrayDeque<>();
  private final List<String> all = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  void startAll(ExecutorService pool, List<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      pool.execute(
          () -> {
            synchronized (found) {
              found.add(name);
            }
            count(name);
            lock.lock();
            try {
              last.push(name);
            } finally {
              lock.unlock();
            }
            readWrite.writeLock().lock();
            try {
              note(name);
            } finally {
              readWrite.writeLock().unlock();
            }
            long stamp = stamped.writeLock();
            try {
              others.add(name);
            } finally {
              stamped.unlockWrite(stamp);
            }
          });
    }
  }

  private synchronized void count(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  private void note(String name) {
    all.add(name);
  }

  static List<String> first(ExecutorService pool, List<String> names) {
    List<String> found = new ArrayList<>();
    AtomicBoolean isFound = new AtomicBoolean();
    for (String name : names) {
      pool.execute(
          () -> {
            if (isFound.compareAndSet(false, true)) {
              found.add(name);
            }
          });
    }
    return found;
  }
}
