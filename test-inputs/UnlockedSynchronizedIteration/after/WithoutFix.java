package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
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
    for (Listener listener : listeners) {
      listener.changed(what);
    }
  }

  void await() throws Exception {
    for (Future<String> result : running.values()) {
      System.out.println(result.get());
    }
  }

  int wrongMonitor() {
    int letters = 0;
    synchronized (this) {
      for (String name : names) {
        letters += name.length();
      }
    }
    lock.lock();
    try {
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
      for (String name : running.keySet()) {
        letters += name.length();
      }
    }
    return letters;
  }

  Iterator<String> handedOn() {
    return names.iterator();
  }

  Stream<String> handedOnAsStream() {
    return names.stream().filter(name -> !name.isEmpty());
  }

  long parallel() {
    return names.parallelStream().filter(name -> !name.isEmpty()).count();
  }

  int usedLater() {
    int length = names.stream().mapToInt(String::length).sum();
    return length + 1;
  }

  static List<String> whileTasksRun(ExecutorService executor, List<String> urls) {
    List<String> pages = Collections.synchronizedList(new ArrayList<>());
    for (String url : urls) {
      executor.execute(() -> pages.add(url.trim()));
    }
    List<String> first = new ArrayList<>();
    synchronized (pages) {
      for (String page : pages) first.add(page);
    }
    return first;
  }
}
