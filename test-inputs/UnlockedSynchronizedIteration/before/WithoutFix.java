package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Where a monitor around the statement could block others, or would be released too early. */
final class WithoutFix {
  interface Listener {
    void changed(String what);
  }

  private final List<Listener> listeners = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Future<String>> running =
      Collections.synchronizedMap(new HashMap<>());
  private final List<String> names = Collections.synchronizedList(new ArrayList<>());
  private final ReentrantLock lock = new ReentrantLock();

  void add(Listener listener, String name, Future<String> result) {
    listeners.add(listener);
    names.add(name);
    running.put(name, result);
  }

  void fire(String what) {
    // Code of others, which may wait for a thread that adds a listener.
    // BUG: Diagnostic contains: or go through `new ArrayList<>(listeners)`, which is copied under the lock
    for (Listener listener : listeners) {
      listener.changed(what);
    }
  }

  void await() throws Exception {
    // BUG: Diagnostic contains: `running` is a `Collections.synchronizedMap`
    for (Future<String> result : running.values()) {
      System.out.println(result.get());
    }
  }

  int wrongMonitor() {
    int letters = 0;
    synchronized (this) {
      // BUG: Diagnostic contains: The lock held here, `this` since line 48, is not the one that its methods take: that is `names`
      for (String name : names) {
        letters += name.length();
      }
    }
    lock.lock();
    try {
      // BUG: Diagnostic contains: The lock held here, `lock` since line 54, is not the one
      for (String name : names) {
        letters += name.length();
      }
    } finally {
      lock.unlock();
    }
    return letters;
  }

  int viewInsteadOfMap() {
    int letters = 0;
    synchronized (running.keySet()) {
      // BUG: Diagnostic contains: that is `running`
      for (String name : running.keySet()) {
        letters += name.length();
      }
    }
    return letters;
  }

  Iterator<String> handedOn() {
    // BUG: Diagnostic contains: its iterator takes no lock
    return names.iterator();
  }

  Stream<String> handedOnAsStream() {
    // BUG: Diagnostic contains: its streams take no lock
    return names.stream().filter(name -> !name.isEmpty());
  }

  long parallel() {
    // BUG: Diagnostic contains: its streams take no lock
    return names.parallelStream().filter(name -> !name.isEmpty()).count();
  }

  int usedLater() {
    // BUG: Diagnostic contains: its streams take no lock
    int length = names.stream().mapToInt(String::length).sum();
    return length + 1;
  }

  /** Under the monitor it would still throw. */
  void drop(String prefix) {
    // BUG: Diagnostic contains: with half of a change. Go through `new ArrayList<>(names)`, which is copied under the lock: the loop changes what it goes through
    for (String name : names) {
      if (name.startsWith(prefix)) {
        names.remove(name);
      }
    }
  }
}
