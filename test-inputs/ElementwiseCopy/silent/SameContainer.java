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

  static void fail(List<String> names) {
    List<String> alias = names;
    for (String name : alias) {
      names.add(name);
    }
  }

  static void view(List<String> names) {
    List<String> first = names.subList(0, 1);
    for (String name : first) {
      names.add(name);
    }
  }

  static void swap(Map<String, String> names) {
    names.entrySet().forEach(entry -> names.put(entry.getKey(), entry.getValue()));
  }
}
