package nonatomicmapupdate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A registry of rooms that requests enter. */
final class PutIfAbsent {
  private final ConcurrentMap<String, List<String>> rooms = new ConcurrentHashMap<>();
  private final Map<String, String> owners = new ConcurrentHashMap<>();
  private static final ConcurrentSkipListMap<String, StringBuilder> LOGS =
      new ConcurrentSkipListMap<>();

  void enter(String room, String user) {
    if (!rooms.containsKey(room)) {
      // BUG: Diagnostic contains: Another thread can change `rooms` between `containsKey` (line 18) and this `put`: two threads may both find no entry, and put an empty `ArrayList` each: what is added to the first is lost with it
      rooms.put(room, new ArrayList<>());
    }
    rooms.get(room).add(user);
  }

  void own(String room, String user) {
    // BUG: Diagnostic contains: Use putIfAbsent or computeIfAbsent
    if (!owners.containsKey(room)) owners.put(room, user);
    if (owners.get(room + "/") == null) {
      // BUG: Diagnostic contains: between `get` (line 28) and this `put`
      owners.put(room + "/", user);
    }
    if (null == this.owners.get(user)) {
      // BUG: Diagnostic contains: Another thread can change `this.owners`
      this.owners.put(user, "owner of " + room);
    }
  }

  StringBuilder log(String name) {
    StringBuilder log = LOGS.get(name);
    if (log == null) {
      log = new StringBuilder();
      // BUG: Diagnostic contains: Another thread can change `LOGS` between `get` (line 39)
      LOGS.put(name, log);
    }
    return log;
  }

  List<String> users(ConcurrentMap<Integer, List<String>> byPort, int key) {
    List<String> users;
    users = byPort.get(key);
    if (users == null) {
      // BUG: Diagnostic contains: Another thread can change `byPort`
      byPort.put(key, users = new ArrayList<>(8));
    }
    return users;
  }

  static Map<String, Object> child(ConcurrentHashMap<String, Map<String, Object>> parents, Object k) {
    Map<String, Object> child = parents.get(k.toString());
    if (child == null) {
      child = new ConcurrentHashMap<>();
      // BUG: Diagnostic contains: Another thread can change `parents`
      parents.put(k.toString(), child);
    }
    return child;
  }

  void replace(String room, String user) {
    if (owners.containsKey(room)) {
      // BUG: Diagnostic contains: an entry that has just been removed comes back. Use replace or computeIfPresent
      owners.put(room, user);
    }
  }

  void leave(String room) {
    owners.remove(room);
  }
}
