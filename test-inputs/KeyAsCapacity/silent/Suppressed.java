// The declaration is annotated: someone has looked at it.
package keyascapacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Suppressed {
  private final Map<Integer, List<String>> lists = new HashMap<>();

  @SuppressWarnings("KeyAsCapacity")
  void add(int id, String value) {
    lists.computeIfAbsent(id, ArrayList::new).add(value);
  }

  @SuppressWarnings("heapwise")
  void addToo(int id, String value) {
    lists.computeIfAbsent(id, ArrayList::new).add(value);
  }
}
