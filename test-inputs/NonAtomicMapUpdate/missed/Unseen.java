// The check and the change are in two methods, a map is a value of another one, or a local holds the value compared.
package nonatomicmapupdate;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class Unseen {
  private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> all = new HashMap<>();

  private boolean isMissing(String key) {
    return !names.containsKey(key);
  }

  void add(String key) {
    if (isMissing(key)) {
      names.put(key, key.trim());
    }
    if (key.isEmpty() || !names.containsKey(key)) {
      names.put(key, key.trim());
    }
  }

  void expire(String key, String end) {
    String value = names.get(key);
    if (value == end) {
      names.remove(key);
    }
  }

  Unseen() {
    all.put("", new ConcurrentHashMap<>());
  }

  void addTo(String group, String key) {
    if (!all.get(group).containsKey(key)) {
      all.get(group).put(key, key.trim());
    }
  }
}
