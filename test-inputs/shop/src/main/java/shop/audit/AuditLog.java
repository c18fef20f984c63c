package shop.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Who did what, in order. */
public final class AuditLog {

  /** Something that happened. */
  public record Event(long number, String action, String detail) {}

  private static final List<String> ACTIONS = new ArrayList<>();

  private static final int KEPT = 500;

  private final Lock lock = new ReentrantLock();
  private final List<Event> events = new ArrayList<>();
  private final List<String> alarms = new ArrayList<>();
  private long number;

  public void record(String action, String detail) {
    lock.lock();
    try {
      events.add(new Event(++number, action, detail));
      if (events.size() > 2 * KEPT) {
        events.subList(0, events.size() - KEPT).clear();
      }
    } finally {
      lock.unlock();
    }
    synchronized (ACTIONS) {
      ACTIONS.add(action);
    }
  }

  public static int actionsSeen() {
    synchronized (ACTIONS) {
      return ACTIONS.size();
    }
  }

  public void alarm(String reason) {
    alarms.add(reason);
  }

  public List<String> takeAlarms() {
    lock.lock();
    try {
      List<String> taken = new ArrayList<>(alarms);
      alarms.clear();
      return taken;
    } finally {
      lock.unlock();
    }
  }

  public int size() {
    lock.lock();
    try {
      return events.size();
    } finally {
      lock.unlock();
    }
  }

  public List<Event> last(int count) {
    lock.lock();
    try {
      int from = Math.max(0, events.size() - count);
      return new ArrayList<>(events.subList(from, events.size()));
    } finally {
      lock.unlock();
    }
  }

  public void forget(String action) {
    lock.lock();
    try {
      for (Event event : events) {
        if (event.action().equals(action)) {
          events.remove(event);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  public int dropBefore(long oldest) {
    int dropped = 0;
    lock.lock();
    try {
      for (Iterator<Event> all = events.iterator(); all.hasNext(); ) {
        if (all.next().number() < oldest) {
          all.remove();
          dropped++;
        }
      }
    } finally {
      lock.unlock();
    }
    return dropped;
  }

  public String digest() {
    StringBuilder digest = new StringBuilder();
    for (Event event : last(3)) {
      String text = event.toString();
      digest.append(text.substring(text.indexOf('[') + 1, text.length() - 1)).append('\n');
    }
    return digest.toString();
  }
}
