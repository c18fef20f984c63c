package sublistretention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
    this.top = new ArrayList<>(all.subList(0, 10));
  }

  void ofLocal(Stream<String> lines, int n) {
    List<String> all = lines.collect(Collectors.toList());
    top = new ArrayList<>(all.subList(0, n));
  }

  static void intoStatic(Stream<String> lines) {
    List<String> all = lines.toList();
    last = Collections.unmodifiableList(new ArrayList<>(all.subList(all.size() - 3, all.size())));
  }

  void ofArray(String[] words, int n) {
    top = new ArrayList<>(Arrays.asList(words).subList(0, n));
  }

  void wrapped(List<String> all, int n) {
    this.top = Collections.unmodifiableList(new ArrayList<>(all.subList(0, n)));
  }

  void checked(List<String> all, int n) {
    top = Objects.requireNonNull(all).isEmpty() ? null : (List<String>) new ArrayList<>(all.subList(0, n));
  }

  void throughLocal(List<String> all, int n) {
    List<String> page = new ArrayList<>(all.subList(0, n));
    if (page.isEmpty()) {
      return;
    }
    top = page;
  }

  void ofMaps(Stream<String> lines, String from) {
    TreeMap<String, Long> counts = new TreeMap<>(Collections.reverseOrder());
    lines.forEach(line -> counts.merge(line, 1L, Long::sum));
    recent = new TreeMap<>(counts.tailMap(from));
  }

  void ofSorted(TreeMap<String, Long> counts, String from) {
    newest = new TreeMap<>(counts.headMap(from, true));
  }

  void ofPart(SortedMap<String, Long> counts, String from, String to) {
    recent = new TreeMap<>(counts.subMap(from, to));
  }

  void ofSets(TreeSet<String> all, String from, boolean isTail) {
    names = isTail ? new TreeSet<>(all.tailSet(from)) : null;
  }

  void ofRange(SortedSet<String> all, String from, String to) {
    names = new TreeSet<>(all.subSet(from, to));
  }

  void ofHead(SortedSet<String> all, String to) {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(all.headSet(to)));
  }

  void ofKeys(List<byte[]> files) {
    Map<String, byte[]> byName = new HashMap<>();
    for (byte[] file : files) {
      byName.put(Arrays.toString(file), file);
    }
    keys = new LinkedHashSet<>(byName.keySet());
  }

  void ofEarly(TreeMap<String, Long> all) {
    SortedMap<String, Long> early = new TreeMap<>(all.headMap("m"));
    recent = early.isEmpty() ? null : early;
  }

  int size() {
    return top.size() + last.size() + recent.size() + newest.size() + names.size() + keys.size();
  }
}
