// What is behind the view lives on without it, or belongs to someone else who decides.
package sublistretention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

class LivesAnyway {
  private static final List<String> DEFAULTS = List.of("a", "b", "c", "d");
  private static final String[] CONSTANTS = {"a", "b", "c"};
  private final List<String> all = new ArrayList<>();
  private final TreeMap<String, Object> index = new TreeMap<>();
  private final Map<String, Object> byName = new HashMap<>();
  private List<String> whole;
  private List<String> part;
  private Set<String> names = byName.keySet();

  List<String> ofField(int n) {
    return all.subList(0, n);
  }

  List<String> ofParameter(List<String> xs, int n) {
    return xs.subList(0, n);
  }

  SortedMap<String, Object> ofFieldMap(String from) {
    return index.tailMap(from);
  }

  Set<String> keys() {
    return byName.keySet();
  }

  Collection<Object> values() {
    return byName.values();
  }

  void ofConstant(int n) {
    part = DEFAULTS.subList(0, n);
  }

  void ofConstantArray(int n) {
    part = Arrays.asList(CONSTANTS).subList(0, n);
  }

  void ofOwnField(int n) {
    part = all.subList(0, n);
  }

  void both(List<String> xs, int n) {
    whole = xs;
    part = xs.subList(0, n);
  }

  Map.Entry<List<String>, List<String>> halves(List<String> xs, int n) {
    List<String> sorted = new ArrayList<>(xs);
    return Map.entry(sorted.subList(0, n), sorted.subList(n, sorted.size()));
  }

  List<List<String>> batches(List<String> xs) {
    List<String> copy = new ArrayList<>(xs);
    List<List<String>> batches = new ArrayList<>();
    for (int i = 0; i < copy.size(); i += 10) {
      batches.add(copy.subList(i, Math.min(i + 10, copy.size())));
    }
    return batches;
  }

  void liveKeys(Map<String, Object> m) {
    names = m.keySet();
  }

  int size() {
    return whole.size() + part.size() + names.size();
  }
}
