package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A registry of sessions, which requests enter and leave while a timer goes through it. */
final class Loops {
  private final List<String> users = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Long> lastSeen = Collections.synchronizedMap(new HashMap<>());
  private final Set<String> rooms = Collections.synchronizedSortedSet(new TreeSet<>());
  private static final Collection<Integer> PORTS =
      Collections.synchronizedCollection(new LinkedList<>());
  private final SortedMap<String, Integer> scores;

  Loops() {
    scores = Collections.synchronizedSortedMap(new TreeMap<>());
  }

  void enter(String user, String room, int port) {
    users.add(user);
    lastSeen.put(user, System.nanoTime());
    rooms.add(room);
    PORTS.add(port);
    scores.merge(user, 1, Integer::sum);
  }

  int letters() {
    int letters = 0;
    // One after the other.
    synchronized (users) {
      for (String user : users) {
        // Each of them.
        letters += user.length();
      }
    }
    return letters;
  }

  long oldest() {
    long oldest = Long.MAX_VALUE;
    synchronized (lastSeen) {
      for (long time : lastSeen.values()) {
        oldest = Math.min(oldest, time);
      }
    }
    synchronized (lastSeen) {
      for (Map.Entry<String, Long> entry : lastSeen.entrySet())
        if (entry.getValue() > oldest) {
          return entry.getValue();
        }
    }
    return oldest;
  }

  void print(boolean all) {
    if (all) {
      synchronized (this.rooms) {
        for (String room : this.rooms) {
          System.out.println(room);
        }
      }
    }
    synchronized (PORTS) {
      for (int port : PORTS) {
        System.out.println(port);
      }
    }
    Set<String> names = scores.keySet();
    synchronized (scores) {
      for (String name : names) {
        System.out.println(name);
      }
    }
    synchronized (scores) {
      for (int score : scores.headMap("m").values()) {
        System.out.println(score);
      }
    }
    synchronized (users) {
      for (String user : users.subList(0, 1)) {
        System.out.println(user);
      }
    }
  }

  Runnable printer() {
    return () -> {
      synchronized (users) {
        System.out.println(users.size());
      }
      synchronized (users) {
        for (String user : users) {
          System.out.println(user);
        }
      }
    };
  }
}
