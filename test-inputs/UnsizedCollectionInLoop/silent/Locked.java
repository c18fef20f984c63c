// The count belongs to what a lock guards, and the container is created before the lock is taken.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Locked {
  private final Set<String> learners = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final ReadWriteLock both = new ReentrantReadWriteLock();
  private volatile String[] words = {};

  Iterable<String> infos() {
    Set<String> info = new HashSet<>();
    synchronized (learners) {
      for (String each : learners) {
        info.add(each.trim());
      }
    }
    return info;
  }

  List<String> labels() {
    List<String> result = new ArrayList<>();
    lock.lock();
    try {
      for (Map.Entry<String, String> name : names.entrySet()) {
        result.add(name.getKey() + name.getValue());
      }
    } finally {
      lock.unlock();
    }
    return result;
  }

  List<String> keys() {
    List<String> result = new ArrayList<>();
    both.readLock().lock();
    try {
      names.forEach((key, name) -> result.add(key.trim()));
    } finally {
      both.readLock().unlock();
    }
    return result;
  }

  List<String> trimmed() {
    List<String> result = new ArrayList<>();
    synchronized (this) {
      for (String word : words) {
        result.add(word.trim());
      }
    }
    return result;
  }

  static List<String> copied(List<String> guarded) {
    List<String> result = new ArrayList<>();
    synchronized (guarded) {
      for (String each : guarded) {
        result.add(each.trim());
      }
    }
    return result;
  }

  List<String> pairs(List<String> left) {
    List<String> result = new ArrayList<>();
    for (String first : left) {
      synchronized (learners) {
        for (String second : learners) {
          result.add(first + second);
        }
      }
    }
    return result;
  }
}
