// The view shows all of what it keeps alive, or what it hides is nothing to speak of.
package sublistretention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ShowsNearlyAll {
  private List<String> rest;
  private Set<String> seen;

  void allButFirst(List<String> xs) {
    rest = xs.subList(1, xs.size());
  }

  List<String> allButEnds(List<String> xs) {
    List<String> all = new ArrayList<>(xs);
    int size = all.size();
    return all.subList(1, size - 1);
  }

  void arguments(String[] args) {
    rest = Arrays.asList(args).subList(1, args.length);
  }

  List<String> ofFew(boolean isLong, int n) {
    List<String> few = new ArrayList<>();
    few.add("a");
    few.add("b");
    if (isLong) {
      few.add("c");
    }
    return few.subList(0, n);
  }

  List<String> ofLiteral(int n) {
    List<String> few = Arrays.asList("a", "b", "c");
    return few.subList(0, n);
  }

  Set<Map.Entry<String, Object>> entries(List<Object> xs) {
    Map<String, Object> m = new HashMap<>();
    xs.forEach(x -> m.put(x.toString(), x));
    return m.entrySet();
  }

  void flags(List<String> xs) {
    Map<String, Boolean> m = new HashMap<>();
    xs.forEach(x -> m.put(x, true));
    seen = m.keySet();
  }

  Set<String> counted(List<String> xs) {
    Map<String, Integer> m = new HashMap<>();
    xs.forEach(x -> m.merge(x, 1, Integer::sum));
    return m.keySet();
  }

  List<String> wrapped(List<String> xs) {
    List<String> all = new ArrayList<>(xs);
    return Collections.unmodifiableList(all);
  }

  Collection<Object> values(List<Object> xs) {
    Map<List<Object>, Object> m = new HashMap<>();
    xs.forEach(x -> m.put(List.of(x), x));
    return m.values();
  }

  int size() {
    return rest.size() + seen.size();
  }

  /** Nothing but unused slots is behind. */
  static List<String> nextChunk(java.util.Iterator<String> lines, int size) {
    String[] chunk = new String[size];
    int count = 0;
    for (; count < size && lines.hasNext(); count++) {
      chunk[count] = lines.next();
    }
    List<String> all = java.util.Collections.unmodifiableList(java.util.Arrays.asList(chunk));
    return count == size ? all : all.subList(0, count);
  }
}
