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
    rooms.computeIfAbsent(room, key -> new ArrayList<>());
    rooms.get(room).add(user);
  }

  void own(String room, String user) {
    owners.putIfAbsent(room, user);
    owners.putIfAbsent(room + "/", user);
    this.owners.computeIfAbsent(user, key -> "owner of " + room);
  }

  StringBuilder log(String name) {
    StringBuilder log = LOGS.computeIfAbsent(name, key -> new StringBuilder());
    return log;
  }

  List<String> users(ConcurrentMap<Integer, List<String>> byPort, int key) {
    List<String> users;
    users = byPort.computeIfAbsent(key, absent -> new ArrayList<>(8));
    return users;
  }

  static Map<String, Object> child(ConcurrentHashMap<String, Map<String, Object>> parents, Object k) {
    Map<String, Object> child = parents.computeIfAbsent(k.toString(), key -> new ConcurrentHashMap<>());
    return child;
  }

  void replace(String room, String user) {
    owners.replace(room, user);
  }

  void leave(String room) {
    owners.remove(room);
  }
}
