// Silent because another container takes the place of the full one.
package unboundedstaticcollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Replaced {
  private static Map<String, String> table = new HashMap<>();

  static synchronized void put(String key, String value) {
    table.put(key, value);
  }

  static synchronized void reload() {
    table = new HashMap<>();
  }

  private static List<String> batch = new ArrayList<>();

  static synchronized List<String> add(String each) {
    batch.add(each);
    List<String> full = batch;
    batch = new ArrayList<>();
    return full;
  }

  private static Map<String, String> dropped = new HashMap<>();

  static void fill(String key) {
    if (dropped != null) {
      dropped.put(key, key);
    }
  }

  static void drop() {
    dropped = null;
  }
}
