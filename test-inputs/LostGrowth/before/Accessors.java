package lostgrowth;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Accessors that return copies, used as if they returned the field. */
class Accessors {
  private final List<String> items = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final ArrayList<Integer> codes = new ArrayList<>();
  private final Set<String> tags = new HashSet<>();

  public List<String> getItems() {
    return new ArrayList<>(items);
  }

  public final List<String> getItemList() {
    return Lists.newArrayList(this.items);
  }

  List<String> longItems() {
    return items.stream().filter(item -> item.length() > 9).collect(Collectors.toList());
  }

  static Map<String, Integer> countsOf(Accessors accessors) {
    return accessors.getCounts();
  }

  Map<String, Integer> getCounts() {
    return Map.copyOf(counts);
  }

  @SuppressWarnings("unchecked")
  private List<Integer> codes() {
    return (List<Integer>) codes.clone();
  }

  Set<String> getTags() {
    return ImmutableSet.copyOf(tags);
  }

  List<String> upper() {
    return items.stream().map(String::toUpperCase).toList();
  }

  void add(String item) {
    // BUG: Diagnostic contains: `getItems` returns a copy of `items`, so what `add` puts there is
    getItems().add(item);
  }

  void addAll(List<String> more) {
    // BUG: Diagnostic contains: After 1,000 calls `items` is as long as before
    this.getItemList().addAll(more);
  }

  void addLong(String item) {
    // BUG: Diagnostic contains: Call `add` on `items`
    longItems().add(item);
  }

  void local(String item) {
    // Named, but for nothing else.
    List<String> all = getItems();
    // BUG: Diagnostic contains: `getItems` returns a copy of `items`
    all.add(item);
    all.add(item + item);
  }

  void count(String item, int count) {
    // BUG: Diagnostic contains: `put` throws UnsupportedOperationException
    getCounts().put(item, count);
  }

  void code(int code) {
    // BUG: Diagnostic contains: `codes` returns a copy of `codes`
    codes().add(code);
  }

  void tag(String tag) {
    // BUG: Diagnostic contains: `getTags` returns an unmodifiable copy of `tags`
    getTags().add(tag);
  }

  void up(String item) {
    // BUG: Diagnostic contains: `upper` returns an unmodifiable copy of `items`
    upper().add(item);
  }

  void moveTo(Accessors other) {
    for (String item : items) {
      // BUG: Diagnostic contains: `getItems` returns a copy of `items`
      other.getItems().add(item);
    }
    // BUG: Diagnostic contains: `getItems` returns a copy of `items`
    items.forEach(item -> other.getItems().add(item));
  }

  List<String> filled() {
    List<String> copy = new ArrayList<>();
    copy.addAll(items);
    return copy;
  }

  List<String> longer() {
    List<String> copy = new ArrayList<>(items);
    copy.add("end");
    return copy;
  }

  void toFilled(String item) {
    // BUG: Diagnostic contains: `filled` returns a copy of `items`
    filled().add(item);
    // BUG: Diagnostic contains: `longer` returns a copy of `items`
    longer().add(item);
  }

  List<String> locked() {
    synchronized (items) {
      return new ArrayList<>(items);
    }
  }

  List<String> optional() {
    return items.isEmpty() ? Collections.emptyList() : new ArrayList<>(items);
  }

  void toLocked(String item) {
    // BUG: Diagnostic contains: `locked` returns a copy of `items`
    locked().add(item);
    // BUG: Diagnostic contains: `optional` returns a copy of `items`
    optional().add(item);
  }
}
