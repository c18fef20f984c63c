// The iterators of these know nothing of changes, or allow them.
package modifiedwhileiterating;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.Vector;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

class OtherIterators {
  private final Map<String, Long> sessions = new ConcurrentHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private final Set<String> more = Collections.newSetFromMap(new ConcurrentHashMap<>());

  void expire(long now) {
    for (Map.Entry<String, Long> session : sessions.entrySet()) {
      if (session.getValue() < now) {
        sessions.remove(session.getKey());
      }
    }
  }

  void once() {
    for (Runnable listener : listeners) {
      listener.run();
      listeners.remove(listener);
    }
    names.forEach(name -> names.add(name + "'"));
    for (String name : more) {
      more.remove(name);
    }
  }

  void queued(ConcurrentLinkedQueue<String> queue, ConcurrentSkipListMap<String, String> sorted) {
    for (String each : queue) {
      queue.add(each + "'");
    }
    for (String key : sorted.keySet()) {
      sorted.remove(key);
    }
  }

  /** Its iterator has no count of changes: what is added at the end is visited. */
  void deque(ArrayDeque<String> work) {
    for (String each : work) {
      if (each.length() > 1) {
        work.addLast(each.substring(1));
      }
    }
  }

  void enums(EnumMap<Thread.State, Integer> states) {
    for (Thread.State state : states.keySet()) {
      states.remove(state);
    }
  }

  /** Its entries are kept in a ConcurrentHashMap. */
  void properties(Properties properties) {
    for (Object key : properties.keySet()) {
      properties.remove(key);
    }
  }

  void enumeration(Vector<String> lines) {
    for (Enumeration<String> each = lines.elements(); each.hasMoreElements(); ) {
      System.out.println(each.nextElement());
      lines.addElement("-");
    }
  }

  /** {@code hasNext} asks for the size: the loop ends. */
  void emptied(LinkedList<String> lines, WeakHashMap<String, String> weak) {
    for (String line : lines) {
      System.out.println(line);
      lines.clear();
    }
    for (String key : weak.keySet()) {
      System.out.println(key);
      weak.clear();
    }
  }

  /** What its caller has passed may be any of these. */
  void any(
      CopyOnWriteArrayList<String> lines,
      ConcurrentMap<String, String> map,
      Set<String> set,
      Queue<String> queue) {
    for (String line : lines) {
      lines.remove(line);
    }
    map.forEach((key, value) -> map.remove(key));
    for (String each : set) {
      if (each.isEmpty()) {
        set.remove(each);
        break;
      }
    }
    for (String each : queue) {
      queue.remove(each);
    }
  }

  private List<String> given;

  OtherIterators(List<String> given) {
    this.given = given;
  }

  void given() {
    for (String each : given) {
      given.remove(each);
    }
  }

  Set<String> either(boolean shared) {
    Set<String> set = shared ? ConcurrentHashMap.newKeySet() : new HashSet<>();
    for (String each : set) {
      set.remove(each);
    }
    return set;
  }

  /** A Hashtable that somebody passes is often made of Properties. */
  void environment(Hashtable<Object, Object> environment) {
    for (Object key : environment.keySet()) {
      environment.remove(key);
    }
    Hashtable<Object, Object> system = System.getProperties();
    for (Object key : system.keySet()) {
      system.remove(key);
    }
  }
}
