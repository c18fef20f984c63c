// Whoever writes holds the lock, or nobody else can see the object.
package racycollectionwrite.silent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Guarded {
  private final Map<String, Long> counters = new HashMap<>();
  private final Deque<String> pending = new ArrayDeque<>();
  private final Set<String> names = new HashSet<>();
  private final List<String> log = new ArrayList<>();
  private final List<String> local = new ArrayList<>();
  private volatile Map<String, String> settings = new HashMap<>();

  Guarded(List<String> first) {
    counters.put("made", 1L);
    names.addAll(first);
    fill(first);
  }

  private void fill(List<String> first) {
    pending.addAll(first);
  }

  void init() {
    counters.put("initialized", 1L);
  }

  synchronized void count(String name) {
    counters.merge(name, 1L, Long::sum);
    addPending(name);
    evict();
  }

  synchronized long get(String name) {
    return counters.getOrDefault(name, 0L);
  }

  private void addPending(String name) {
    pending.addLast(name);
  }

  /** Called by {@link #count} only. */
  void evict() {
    counters.remove("old");
  }

  synchronized String poll() {
    return pending.pollFirst();
  }

  void register(String name) {
    synchronized (names) {
      names.add(name);
    }
  }

  /** The caller has synchronized on the names. */
  void registerAgain(String name) {
    names.add(name);
  }

  boolean knows(String name) {
    synchronized (names) {
      return names.contains(name);
    }
  }

  synchronized void log(String line) {
    log.add(line);
  }

  void clearLogLocked() {
    log.clear();
  }

  synchronized int lines() {
    return log.size();
  }

  void note(String line) {
    local.add(line);
  }

  int notes() {
    return local.size();
  }

  void set(String key, String value) {
    Map<String, String> copy = new HashMap<>(settings);
    copy.put(key, value);
    settings = copy;
  }

  String get(String key, String fallback) {
    return settings.getOrDefault(key, fallback);
  }
}

/** An inner object that the outer one only uses with the lock held. */
class Groups {
  private final Object mutex = new Object();
  private final Map<Integer, Group> groups = new HashMap<>();

  void add(int number) {
    synchronized (mutex) {
      groups.put(number, new Group(number));
    }
  }

  void remove(int number) {
    synchronized (mutex) {
      groups.get(number).end();
    }
  }

  int size() {
    synchronized (mutex) {
      return groups.size();
    }
  }

  private class Group {
    private final int number;

    Group(int number) {
      this.number = number;
    }

    private void end() {
      groups.remove(number);
    }
  }
}

/** A lock of a kind of its own. */
class Blocked {
  interface Gate {
    void blockUpdates();

    void unblockUpdates();
  }

  private final Gate gate;
  private final List<String> updates = new ArrayList<>();

  Blocked(Gate gate) {
    this.gate = gate;
  }

  synchronized void add(String update) {
    updates.add(update);
  }

  synchronized int size() {
    return updates.size();
  }

  void replay() {
    gate.blockUpdates();
    try {
      updates.clear();
    } finally {
      gate.unblockUpdates();
    }
  }
}

/** A function that is made where the lock is held, and run there. */
class Options {
  private final Map<String, String> values = new HashMap<>();

  void put(String key, String value) {
    synchronized (values) {
      values.put(key, value);
    }
  }

  String get(String key) {
    synchronized (values) {
      return values.get(key);
    }
  }

  boolean remove(String key) {
    synchronized (values) {
      java.util.function.Predicate<String> remover = each -> values.remove(each) != null;
      return remover.test(key);
    }
  }
}
