package io.github.heapwise.analysis;

import static io.github.heapwise.analysis.Views.Shows.ALL;
import static io.github.heapwise.analysis.Views.Shows.KEYS;
import static io.github.heapwise.analysis.Views.Shows.MAPPED;
import static io.github.heapwise.analysis.Views.Shows.RANGE;
import static io.github.heapwise.analysis.Views.Shows.VALUES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods of the JDK, Guava and Netty that return a view of another object: one table, from the
 * sources of the classes named in it. Types are known by name; none of the libraries is needed.
 */
public final class Views {
  /** What part of the object behind it a view shows. */
  public enum Shows {
    /** Everything. */
    ALL,
    /** Some of the elements, entries or bytes. */
    RANGE,
    /** The keys of a map, without its values. */
    KEYS,
    /** The values of a map, without its keys. */
    VALUES,
    /** What a function makes of the elements, each time anew. */
    MAPPED
  }

  /**
   * A method that returns a view.
   *
   * @param type who declares the method, or a supertype
   * @param method its name
   * @param isStatic whether the view is one of the first argument; else it is one of the receiver
   * @param shows how much of that is to be seen
   * @param copy the class whose constructor takes the view and keeps order and nulls, or the
   *     factory that does; empty where no single call copies
   */
  public record Row(String type, String method, boolean isStatic, Shows shows, String copy) {}

  private static final String LIST = "java.util.ArrayList";
  private static final String MAP = "java.util.TreeMap";
  private static final String SET = "java.util.TreeSet";
  private static final String NO_COPY = "";

  private static final Map<String, List<Row>> BY_NAME = new LinkedHashMap<>();

  static {
    // The first row of a name that fits is taken: special types before general ones.
    String immutable = "com.google.common.collect.ImmutableList";
    of(immutable, RANGE, immutable + ".copyOf", "subList");
    of("java.util.List", RANGE, LIST, "subList");
    // The constructors for a SortedMap and a SortedSet take its comparator over.
    of("java.util.SortedMap", RANGE, MAP, "subMap", "headMap", "tailMap");
    of("java.util.SortedSet", RANGE, SET, "subSet", "headSet", "tailSet");
    of("java.util.NavigableMap", ALL, NO_COPY, "descendingMap");
    of("java.util.NavigableMap", KEYS, SET, "navigableKeySet", "descendingKeySet");
    of("java.util.NavigableSet", ALL, NO_COPY, "descendingSet");
    // A linked set keeps the order of whatever map it is.
    of("java.util.Map", KEYS, "java.util.LinkedHashSet", "keySet");
    of("java.util.Map", VALUES, LIST, "values");
    of("java.util.Map", ALL, NO_COPY, "entrySet");
    ofArgument("com.google.common.collect.Lists", MAPPED, LIST, "transform");
    ofArgument("com.google.common.collect.Lists", ALL, LIST, "partition");
    ofArgument("com.google.common.collect.Lists", ALL, NO_COPY, "reverse");
    ofArgument("java.util.Arrays", ALL, NO_COPY, "asList");
    ofArgument(
        "java.util.Collections",
        ALL,
        NO_COPY,
        "unmodifiableCollection",
        "unmodifiableList",
        "unmodifiableMap",
        "unmodifiableNavigableMap",
        "unmodifiableNavigableSet",
        "unmodifiableSet",
        "unmodifiableSortedMap",
        "unmodifiableSortedSet",
        "synchronizedCollection",
        "synchronizedList",
        "synchronizedMap",
        "synchronizedSet",
        "synchronizedSortedMap",
        "synchronizedSortedSet");
    of("java.nio.Buffer", RANGE, NO_COPY, "slice");
    of("java.nio.Buffer", ALL, NO_COPY, "duplicate", "asReadOnlyBuffer");
    // These return the buffer itself.
    of(
        "java.nio.Buffer",
        ALL,
        NO_COPY,
        "flip",
        "limit",
        "mark",
        "order",
        "position",
        "reset",
        "rewind");
    ofArgument("java.nio.Buffer", ALL, NO_COPY, "wrap");
    of("io.netty.buffer.ByteBuf", RANGE, NO_COPY, "slice", "readSlice");
    of("io.netty.buffer.ByteBuf", ALL, NO_COPY, "duplicate", "asReadOnly", "order");
  }

  private Views() {}

  private static void of(String type, Shows shows, String copy, String... methods) {
    add(type, false, shows, copy, methods);
  }

  private static void ofArgument(String type, Shows shows, String copy, String... methods) {
    add(type, true, shows, copy, methods);
  }

  private static void add(
      String type, boolean isStatic, Shows shows, String copy, String... methods) {
    for (String method : methods) {
      BY_NAME
          .computeIfAbsent(method, key -> new ArrayList<>())
          .add(new Row(type, method, isStatic, shows, copy));
    }
  }

  /** Whether a method of the table is called so: the cheap question. */
  static boolean isName(String method) {
    return BY_NAME.containsKey(method);
  }

  static List<Row> named(String method) {
    return BY_NAME.getOrDefault(method, List.of());
  }

  /** The whole table. */
  public static List<Row> all() {
    return BY_NAME.values().stream().flatMap(List::stream).toList();
  }
}
