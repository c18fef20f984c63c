// The wrapper comes from another method, is an element of something, or the loop goes by index.
package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Unseen {
  private final List<String> names = make();
  private final Map<String, List<String>> byKey = new HashMap<>();

  private static List<String> make() {
    return Collections.synchronizedList(new ArrayList<>());
  }

  void add(String key, String name) {
    names.add(name);
    synchronized (byKey) {
      byKey.computeIfAbsent(key, k -> Collections.synchronizedList(new ArrayList<>())).add(name);
    }
  }

  void print(String key) {
    for (String name : names) System.out.println(name);
    List<String> some;
    synchronized (byKey) {
      some = byKey.get(key);
    }
    for (String name : some) System.out.println(name);
  }
}
