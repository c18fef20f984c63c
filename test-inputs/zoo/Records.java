// Records with compact, canonical and other constructors, nested, generic, and with collections made in all of them.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

record Records(List<String> names, int... counts) {

  static final Map<String, Records> KNOWN = new HashMap<>(3);

  Records {
    String joined = "";
    for (String name : names) {
      joined += name;
    }
    List<String> copy = new ArrayList<>();
    for (String name : names) {
      copy.add(name + joined.length());
    }
    names = copy.subList(0, copy.size());
    counts = counts.clone();
  }

  Records() {
    this(new ArrayList<>(16));
  }

  Records(String first) {
    this(List.of(first + first), new int[first.length()]);
  }

  @Override
  public int hashCode() {
    return names.size();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Records r && r.names.equals(names) && r.counts.length == counts.length;
  }

  record Nothing() {}

  record Generic<T extends Comparable<? super T>, M extends Map<T, List<T>>>(M map, T... more) {
    @SafeVarargs
    Generic {
      for (T t : more) {
        map.computeIfAbsent(t, k -> new ArrayList<>()).add(t);
      }
    }
  }

  record Canonical(StringBuilder text, Map<Integer, List<String>> byLength) {
    Canonical(StringBuilder text, Map<Integer, List<String>> byLength) {
      this.text = text;
      this.byLength = new HashMap<>(byLength.size());
      for (Integer k : byLength.keySet()) {
        this.byLength.computeIfAbsent(k, ArrayList::new);
      }
    }
  }

  record SelfReferring(SelfReferring next, Supplier<SelfReferring> maker) implements Supplier<SelfReferring> {
    public SelfReferring get() {
      return maker.get().next;
    }

    public SelfReferring next() {
      return next == null ? this : next;
    }
  }
}
