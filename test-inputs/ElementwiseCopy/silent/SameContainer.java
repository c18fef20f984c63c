// The source is the target, or a view of it.
package elementwisecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SameContainer {
  private final List<String> names = new ArrayList<>();

  void twice() {
    int n = names.size();
    for (int i = 0; i < names.size() && i < n; i++) {
      names.add(names.get(i));
    }
  }

  void fail() {
    for (String name : names) {
      this.names.add(name);
    }
  }

  static void putAgain(Map<String, String> map) {
    for (Map.Entry<String, String> entry : map.entrySet()) {
      map.put(entry.getKey(), entry.getValue());
    }
  }
}
