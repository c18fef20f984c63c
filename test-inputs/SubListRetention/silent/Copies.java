// What is kept is a copy, which holds its own elements and no more.
package sublistretention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

class Copies {
  private List<String> list;
  private SortedMap<String, String> map;
  private Set<String> set;

  record Copying(List<String> lines) {
    Copying {
      lines = List.copyOf(lines);
    }
  }

  static final class Holder {
    private final List<String> lines;

    Holder(List<String> lines) {
      this.lines = new ArrayList<>(lines);
    }

    int size() {
      return lines.size();
    }
  }

  void newList(List<String> xs) {
    list = new ArrayList<>(xs.subList(0, 3));
  }

  void copyOf(List<String> xs) {
    list = List.copyOf(xs.subList(0, 3));
  }

  void streamed(List<String> xs) {
    list = xs.subList(0, 3).stream().toList();
  }

  void ofArray(List<String> xs) {
    list = Arrays.asList(xs.subList(0, 3).toArray(new String[0]));
  }

  void newMap(TreeMap<String, String> m) {
    map = new TreeMap<>(m.headMap("x"));
  }

  Set<String> keys(List<Object> values) {
    Map<String, Object> m = new HashMap<>();
    values.forEach(value -> m.put(value.toString(), value));
    set = new HashSet<>(m.keySet());
    return new HashSet<>(m.keySet());
  }

  Copying inRecord(List<String> xs) {
    List<String> all = new ArrayList<>(xs);
    return new Copying(all.subList(0, 3));
  }

  Holder inObject(List<String> xs) {
    List<String> all = new ArrayList<>(xs);
    return new Holder(all.subList(0, 3));
  }

  int size() {
    return list.size() + map.size() + set.size();
  }
}
