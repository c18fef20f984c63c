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
    AtomicLong size = sizes.get(name);
    if (size == null) {
      size = new AtomicLong();
      // BUG: Diagnostic contains: and each go on with their own `AtomicLong`, of which the map keeps the second
      sizes.put(name, size);
    }
    size.incrementAndGet();
  }

  ReentrantLock lock(String name) {
    if (!locks.containsKey(name)) {
      // BUG: Diagnostic contains: and each go on with their own `ReentrantLock`
      locks.put(name, new ReentrantLock());
    }
    return locks.get(name);
  }

  Object monitor(String name) {
    Object monitor = monitors.get(name);
    if (monitor == null) {
      monitor = new Object();
      // BUG: Diagnostic contains: and each go on with their own `Object`
      monitors.put(name, monitor);
    }
    return monitor;
  }

  Session session(String user) {
    Session session = sessions.get(user);
    if (session == null) {
      session = new Session(user);
      // BUG: Diagnostic contains: and each go on with their own `Session`
      sessions.put(user, session);
    }
    return session;
  }
}
