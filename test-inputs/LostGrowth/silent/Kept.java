// What is added to is held by the map or field, or the default is not taken, or its result is read.
package lostgrowth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Kept {
  private final Map<String, List<String>> groups = new HashMap<>();
  private final List<String> items = new ArrayList<>();
  private List<String> lazy;

  List<String> getItems() {
    return items;
  }

  List<String> view() {
    return Collections.unmodifiableList(items);
  }

  List<String> lazily() {
    if (lazy == null) {
      lazy = new ArrayList<>();
    }
    return lazy;
  }

  List<String> copy() {
    return new ArrayList<>(items);
  }

  static List<String> newList() {
    return new ArrayList<>();
  }

  abstract static class Base {
    private final List<String> parts = new ArrayList<>();

    /** Subclasses that allow changes return the list itself. */
    protected List<String> parts() {
      return new ArrayList<>(parts);
    }

    void add(String part) {
      parts().add(part);
    }
  }

  static class Copying {
    protected final List<String> parts = new ArrayList<>();

    List<String> parts() {
      return new ArrayList<>(parts);
    }

    void add(String part) {
      parts().add(part);
    }
  }

  static class Sharing extends Copying {
    @Override
    List<String> parts() {
      return parts;
    }
  }

  void computed(String group, String name) {
    groups.computeIfAbsent(group, k -> new ArrayList<>()).add(name);
  }

  void putBack(String group, String name) {
    List<String> names = groups.getOrDefault(group, new ArrayList<>());
    names.add(name);
    groups.put(group, names);
  }

  void putFirst(String group, String name) {
    groups.putIfAbsent(group, new ArrayList<>());
    groups.getOrDefault(group, new ArrayList<>()).add(name);
  }

  void present(String group, String name) {
    if (groups.containsKey(group)) {
      groups.getOrDefault(group, new ArrayList<>()).add(name);
    }
  }

  void ownKeys(String name) {
    for (String group : groups.keySet()) {
      groups.getOrDefault(group, new ArrayList<>()).add(name);
    }
  }

  boolean isNew(Map<String, Set<String>> all, String group, String name) {
    return all.getOrDefault(group, new HashSet<>()).add(name);
  }

  List<String> with(String group, String name) {
    List<String> names = groups.getOrDefault(group, new ArrayList<>());
    names.add(name);
    return names;
  }

  int count(String group, String name) {
    List<String> names = groups.getOrDefault(group, new ArrayList<>());
    names.add(name);
    return names.size();
  }

  void read(String group) {
    groups.getOrDefault(group, new ArrayList<>()).forEach(System.out::println);
  }

  void removed(String group, String name) {
    groups.getOrDefault(group, new ArrayList<>()).remove(name);
  }

  void shared(String group, String name, List<String> others) {
    groups.getOrDefault(group, others).add(name);
  }

  void live(String item) {
    getItems().add(item);
  }

  void lazyField(String item) {
    lazily().add(item);
  }

  List<String> longer(String item) {
    List<String> all = copy();
    all.add(item);
    return all;
  }

  void passed(String item) {
    List<String> all = copy();
    all.add(item);
    items.addAll(all);
  }

  boolean added(String item) {
    return copy().add(item);
  }

  void tried(String item) {
    try {
      new ArrayList<>(items).add(item);
    } catch (OutOfMemoryError full) {
      items.clear();
    }
  }

  String built(String text) {
    return new StringBuilder(text).append("!").toString();
  }

  void multi() {
    new HashMap<>(Map.of("a", 1)).put("b", 2).toString();
  }

  @SuppressWarnings("LostGrowth")
  void suppressed(String text) {
    text += "!";
  }

  @SuppressWarnings("heapwise")
  void allSuppressed(String group, String name) {
    groups.getOrDefault(group, new ArrayList<>()).add(name);
  }

  boolean asked(String group, String name) {
    List<String> names = groups.getOrDefault(group, new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
      return true;
    }
    return false;
  }

  void askedAndKept(String group, String name) {
    List<String> names = groups.getOrDefault(group, new ArrayList<>());
    if (names.isEmpty()) {
      names.add(name);
      groups.put(group, names);
    }
  }

  /** The object keeps what it returns. */
  List<String> remembered() {
    List<String> copy = new ArrayList<>(items);
    lazy = copy;
    return copy;
  }

  void addToRemembered(String item) {
    remembered().add(item);
  }

  List<String> eitherOfBoth() {
    return lazy == null ? items : new ArrayList<>(lazy);
  }

  void addToEither(String item) {
    eitherOfBoth().add(item);
  }
}
