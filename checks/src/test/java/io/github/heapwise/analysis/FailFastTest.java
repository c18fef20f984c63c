package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailFastTest {
  private static Optional<FailFast> of(String members) {
    Snippet snippet = Snippet.ofMembers(members);
    return FailFast.of(snippet.valueOf("asked"), snippet.uses(), snippet.state());
  }

  private static Optional<FailFast> ofValue(String declaration) {
    return of("void m(boolean b) { " + declaration + " Object asked = x; }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "List<String> x = new ArrayList<>(); | ArrayList",
        "List<String> x = null; x = new Vector<>(); | Vector",
        "Set<String> x = Collections.newSetFromMap(new IdentityHashMap<>()); | IdentityHashMap",
        "Map<String, String> x = Collections.synchronizedMap(new HashMap<>()); | HashMap",
        "Object x = Stream.of(1).collect(Collectors.toList()); | ArrayList",
        "Object x = Stream.of(1).collect(Collectors.groupingBy(i -> i)); | HashMap",
        "List<Object> x = new ArrayList<>() {{ add(this); }}; | ArrayList",
      })
  void byWhatItIsAssigned(String declaration, String type) {
    assertThat(ofValue(declaration).map(FailFast::types)).contains(Set.of(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List<String> x = List.of();",
        "Object x = new java.util.concurrent.CopyOnWriteArrayList<String>();",
        "Map<String, String> x = b ? new HashMap<>() : new java.util.concurrent.ConcurrentHashMap<>();",
        "List<String> x = new ArrayList<>(); x = List.copyOf(x);",
        "Object x = new ArrayDeque<String>();",
        "Object x = new Properties();",
        "Object x = new EnumMap<Thread.State, String>(Thread.State.class);",
        "Map<Integer, List<Integer>> x = Stream.of(1).collect(Collectors.groupingBy(i -> i,"
            + "() -> new java.util.concurrent.ConcurrentHashMap<>(), Collectors.toList()));",
        "List<String> x = new ArrayList<>() { public Iterator<String> iterator() { return null; } };",
      })
  void notWhereItMayBeAnother(String declaration) {
    assertThat(ofValue(declaration)).isEmpty();
  }

  @Test
  void byItsTypeAlone() {
    assertThat(of("void m(TreeMap<String, String> x) { Object asked = x; }")).isPresent();
    assertThat(of("TreeMap<String, String> x; void m() { Object asked = x; }")).isPresent();
    assertThat(of("Map<String, String> x; void m() { Object asked = x; }")).isEmpty();
  }

  @Test
  void aParameterIsWhatItsInterfaceSays() {
    assertThat(of("void m(Map<String, String> x) { Object asked = x; }")).isPresent();
    assertThat(of("void m(Iterable<String> x) { Object asked = x; }")).isEmpty();
    assertThat(of("void m(Queue<String> x) { Object asked = x; }")).isEmpty();
    assertThat(
            of(
                "void m(List<String> x) { x = other(); Object asked = x; } List<String> other() { return null; }"))
        .isEmpty();
  }

  @Test
  void aFieldThatOthersCanSet() {
    String rest = " void m() { Object asked = x; }";
    assertThat(of("private List<String> x = new ArrayList<>();" + rest)).isPresent();
    assertThat(of("final List<String> x = new ArrayList<>();" + rest)).isPresent();
    assertThat(of("List<String> x = new ArrayList<>();" + rest)).isPresent();
    assertThat(of("public List<String> x = new ArrayList<>();" + rest)).isEmpty();
    assertThat(of("private List<String> x; Snippet(List<String> y) { x = y; }" + rest)).isEmpty();
  }

  @Test
  void theOrderOfAccess() {
    String map = "Map<String, String> x = new LinkedHashMap<>(16, 0.75f, ";
    assertThat(ofValue(map + "true);").orElseThrow().accessOrdered()).isTrue();
    assertThat(ofValue(map + "false);").orElseThrow().accessOrdered()).isFalse();
  }

  static Stream<Collection<Integer>> collections() {
    return Stream.of(
        new ArrayList<>(),
        new HashSet<>(),
        new LinkedHashSet<>(),
        new LinkedList<>(),
        new PriorityQueue<>(),
        new Stack<>(),
        new TreeSet<>(),
        new Vector<>());
  }

  static Stream<Map<Integer, Integer>> maps() {
    return Stream.of(
        new HashMap<>(),
        new Hashtable<>(),
        new IdentityHashMap<>(),
        new LinkedHashMap<>(),
        new TreeMap<>(),
        new WeakHashMap<>());
  }

  private static Collection<Integer> filled(Collection<Integer> collection) {
    Collections.addAll(collection, 1, 2, 3, 4, 5);
    return collection;
  }

  @ParameterizedTest
  @MethodSource("collections")
  void collectionsOfThisJdkThrow(Collection<Integer> collection) {
    filled(collection);
    assertThrows(
        () -> {
          for (Integer each : collection) {
            collection.remove(each);
          }
        });
    assertThrows(() -> filled(collection).forEach(each -> collection.add(100)));
    assertThrows(() -> collection.stream().forEach(each -> collection.remove(each)));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void mapsOfThisJdkThrow(Map<Integer, Integer> map) {
    for (int i = 0; i < 5; i++) {
      map.put(i, i);
    }
    assertThrows(
        () -> {
          for (Integer key : map.keySet()) {
            map.remove(key);
          }
        });
    assertThrows(() -> map.forEach((key, value) -> map.put(100, value)));
    assertThrows(() -> map.values().stream().forEach(each -> map.remove(each)));
  }

  /** Those that a loop over them ends quietly for, when they are cleared, are told apart. */
  @ParameterizedTest
  @MethodSource("collections")
  void clearingEndsTheLoopOfSome(Collection<Integer> collection) {
    filled(collection);
    assertClears(
        collection.getClass(),
        () -> {
          for (Integer each : collection) {
            collection.clear();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("maps")
  void clearingEndsTheLoopOfSomeMaps(Map<Integer, Integer> map) {
    for (int i = 0; i < 5; i++) {
      map.put(i, i);
    }
    assertClears(
        map.getClass(),
        () -> {
          for (Integer each : map.keySet()) {
            map.clear();
          }
        });
  }

  @Test
  void aReadInTheOrderOfAccessIsAChange() {
    Map<Integer, Integer> map = new LinkedHashMap<>(16, 0.75f, true);
    map.putAll(Map.of(1, 1, 2, 2, 3, 3));
    assertThrows(() -> map.keySet().forEach(map::get));
    assertThrows(
        () -> {
          for (Integer key : map.keySet()) {
            map.put(key, 0);
          }
        });
  }

  /** Left out of the table for good reason. */
  @Test
  void othersPutUpWithChanges() {
    Collection<Integer> deque = filled(new ArrayDeque<>());
    Map<Thread.State, Integer> states = new EnumMap<>(Thread.State.class);
    Stream.of(Thread.State.values()).forEach(each -> states.put(each, 1));
    Map<Object, Object> properties = new Properties();
    properties.putAll(Map.of("a", "1", "b", "2", "c", "3"));
    assertThatCode(
            () -> {
              for (Integer each : deque) {
                deque.remove(each);
              }
              for (Thread.State each : states.keySet()) {
                states.remove(each);
              }
              for (Object each : properties.keySet()) {
                properties.remove(each);
              }
            })
        .doesNotThrowAnyException();
  }

  private static void assertThrows(Runnable loop) {
    assertThatThrownBy(loop::run).isInstanceOf(ConcurrentModificationException.class);
  }

  private static void assertClears(Class<?> type, Runnable loop) {
    if (new FailFast(Set.of(type.getSimpleName()), false).endsWhenCleared()) {
      assertThatCode(loop::run).doesNotThrowAnyException();
    } else {
      assertThrows(loop);
    }
  }

  @Test
  void collectorsOfThisJdk() {
    assertThat(Stream.of(1).collect(Collectors.toList())).isExactlyInstanceOf(ArrayList.class);
    assertThat(Stream.of(1).collect(Collectors.toSet())).isExactlyInstanceOf(HashSet.class);
    assertThat((Map<?, ?>) Stream.of(1).collect(Collectors.toMap(i -> i, i -> i)))
        .isExactlyInstanceOf(HashMap.class);
    assertThat((Map<?, ?>) Stream.of(1).collect(Collectors.groupingBy(i -> i)))
        .isExactlyInstanceOf(HashMap.class);
    assertThat(List.of()).isNotInstanceOf(ArrayList.class);
  }
}
