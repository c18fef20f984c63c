// Each write is made under the same other lock, so nothing changes while the loop holds it.
package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class OneOtherLock {
  private final List<String> names = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> values = Collections.synchronizedMap(new HashMap<>());
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  synchronized void add(String name) {
    names.add(name);
  }

  synchronized void remove(String name) {
    names.remove(name);
  }

  synchronized int letters() {
    int letters = 0;
    for (String name : names) {
      letters += name.length();
    }
    return letters;
  }

  void put(String key, String value) {
    lock.writeLock().lock();
    try {
      values.put(key, value);
    } finally {
      lock.writeLock().unlock();
    }
  }

  void print() {
    lock.readLock().lock();
    try {
      for (Map.Entry<String, String> entry : values.entrySet()) {
        System.out.println(entry);
      }
      values.keySet().stream().forEach(System.out::println);
    } finally {
      lock.readLock().unlock();
    }
  }
}
