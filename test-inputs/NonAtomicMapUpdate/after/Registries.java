package nonatomicmapupdate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Counters, locks and sessions: two threads must not have one each. */
final class Registries {
  static final class Session {
    private final String user;
    private int messages;

    Session(String user) {
      this.user = user;
    }

    void receive(String text) {
      messages += text.length() + user.length();
    }
  }

  private final ConcurrentMap<String, AtomicLong> sizes = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, ReentrantLock> locks = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Object> monitors = new ConcurrentHashMap<>();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  void grow(String name) {
    AtomicLong size = sizes.computeIfAbsent(name, key -> new AtomicLong());
    size.incrementAndGet();
  }

  ReentrantLock lock(String name) {
    locks.computeIfAbsent(name, key -> new ReentrantLock());
    return locks.get(name);
  }

  Object monitor(String name) {
    Object monitor = monitors.computeIfAbsent(name, key -> new Object());
    return monitor;
  }

  Session session(String user) {
    Session session = sessions.computeIfAbsent(user, key -> new Session(user));
    return session;
  }
}
