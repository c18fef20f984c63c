// Each write is made under the same lock, which is held from the check to the change.
package nonatomicmapupdate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

class Locked {
  private final ConcurrentMap<String, List<String>> lists = new ConcurrentHashMap<>();
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> striped = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Integer> perRoom = new ConcurrentHashMap<>();
  private final Object[] locks = new Object[16];
  private final ReentrantLock lock = new ReentrantLock();

  /** Checked again under the lock. */
  List<String> doubleChecked(String key) {
    List<String> list = lists.get(key);
    if (list == null) {
      synchronized (lists) {
        list = lists.get(key);
        if (list == null) {
          list = new ArrayList<>();
          lists.put(key, list);
        }
      }
    }
    return list;
  }

  void add(String key) {
    synchronized (lists) {
      addLocked(key);
    }
  }

  private void addLocked(String key) {
    if (!lists.containsKey(key)) {
      lists.put(key, new ArrayList<>());
    }
  }

  void count(String key) {
    lock.lock();
    try {
      counts.put(key, counts.getOrDefault(key, 0) + 1);
      if (counts.containsKey(key)) {
        System.out.println(counts.get(key).intValue());
      }
    } finally {
      lock.unlock();
    }
  }

  void countIfFree(String key) {
    boolean locked = lock.tryLock();
    if (!locked) {
      return;
    }
    try {
      counts.put(key, counts.getOrDefault(key, 0) + 1);
    } finally {
      lock.unlock();
    }
  }

  void countOrGiveUp(String key) {
    boolean locked = false;
    try {
      if (lock.tryLock()) {
        locked = true;
      } else {
        return;
      }
      counts.put(key, counts.getOrDefault(key, 0) + 1);
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  void uncount(String key) {
    lock.lock();
    try {
      counts.remove(key);
    } finally {
      lock.unlock();
    }
  }

  /** All that call it hold the lock, as far as this file shows. */
  void countPerRoom(String key) {
    perRoom.put(key, perRoom.getOrDefault(key, 0) + 1);
  }

  synchronized void enter(String key) {
    countPerRoom(key);
  }

  void enterAll(Iterable<String> keys) {
    synchronized (this) {
      keys.forEach(this::countPerRoom);
    }
  }

  /** The lock is another one each time, but the same from check to put. */
  void byReplacedLock(String key) {
    Object own = locks[0];
    if (own == null) {
      own = locks[1];
    }
    synchronized (own) {
      if (striped.get(key) == null) {
        striped.put(key, key.trim());
      }
    }
  }

  private Object lockOf(String key) {
    return locks[key.hashCode() & 15];
  }

  void byKey(String key) {
    synchronized (lockOf(key)) {
      if (!striped.containsKey(key)) {
        striped.put(key, key.trim());
      }
    }
  }

  void byOtherKey(String other) {
    synchronized (lockOf(other)) {
      striped.put(other, other);
    }
  }
}
