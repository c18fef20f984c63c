package sublistretention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Fields {
  private static List<String> last;
  private List<String> top;
  private SortedMap<String, Long> recent;
  private NavigableMap<String, Long> newest;
  private SortedSet<String> names;
  private Set<String> keys;

  Fields(List<String> all) {
    // BUG: Diagnostic contains: for as long as `top` holds it
    this.top = all.subList(0, 10);
  }

  void ofLocal(Stream<String> lines, int n) {
    List<String> all = lines.collect(Collectors.toList());
    // BUG: Diagnostic contains: keeps all of `all` alive
    top = all.subList(0, n);
  }

  static void intoStatic(Stream<String> lines) {
    List<String> all = lines.toList();
    // BUG: Diagnostic contains: for as long as `last` holds it
    last = all.subList(all.size() - 3, all.size());
  }

  void ofArray(String[] words, int n) {
    // BUG: Diagnostic contains: keeps all of `words` alive
    top = Arrays.asList(words).subList(0, n);
  }

  void wrapped(List<String> all, int n) {
    // BUG: Diagnostic contains: new ArrayList<>(…)
    this.top = Collections.unmodifiableList(all.subList(0, n));
  }

  void checked(List<String> all, int n) {
    // BUG: Diagnostic contains: new ArrayList<>(…)
    top = Objects.requireNonNull(all).isEmpty() ? null : (List<String>) all.subList(0, n);
  }

  void throughLocal(List<String> all, int n) {
    // BUG: Diagnostic contains: for as long as `top` holds it
    List<String> page = all.subList(0, n);
    if (page.isEmpty()) {
      return;
    }
    top = page;
  }

  void ofMaps(Stream<String> lines, String from) {
    TreeMap<String, Long> counts = new TreeMap<>(Collections.reverseOrder());
    lines.forEach(line -> counts.merge(line, 1L, Long::sum));
    // BUG: Diagnostic contains: new TreeMap<>(…)
    recent = counts.tailMap(from);
  }

  void ofSorted(TreeMap<String, Long> counts, String from) {
    // BUG: Diagnostic contains: Of 100,000 entries it keeps 4,000,000 bytes
    newest = counts.headMap(from, true);
  }

  void ofPart(SortedMap<String, Long> counts, String from, String to) {
    // BUG: Diagnostic contains: keeps all of `counts` alive
    recent = counts.subMap(from, to);
  }

  void ofSets(TreeSet<String> all, String from, boolean isTail) {
    // BUG: Diagnostic contains: new TreeSet<>(…)
    names = isTail ? all.tailSet(from) : null;
  }

  void ofRange(SortedSet<String> all, String from, String to) {
    // BUG: Diagnostic contains: `subSet`
    names = all.subSet(from, to);
  }

  void ofHead(SortedSet<String> all, String to) {
    // BUG: Diagnostic contains: `headSet`
    names = Collections.unmodifiableSortedSet(all.headSet(to));
  }

  void ofKeys(List<byte[]> files) {
    Map<String, byte[]> byName = new HashMap<>();
    for (byte[] file : files) {
      byName.put(Arrays.toString(file), file);
    }
    // BUG: Diagnostic contains: its values with it
    keys = byName.keySet();
  }

  void ofEarly(TreeMap<String, Long> all) {
    // BUG: Diagnostic contains: `headMap`
    SortedMap<String, Long> early = all.headMap("m");
    recent = early.isEmpty() ? null : early;
  }

  int size() {
    return top.size() + last.size() + recent.size() + newest.size() + names.size() + keys.size();
  }
}
