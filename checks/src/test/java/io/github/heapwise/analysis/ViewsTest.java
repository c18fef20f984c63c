package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table against the classes of the running JDK. */
class ViewsTest {
  static Stream<Views.Row> rowsOfCollections() {
    return Views.all().stream()
        .filter(row -> row.type().startsWith("java.util.") && !row.isStatic());
  }

  private static List<String> list() {
    return new ArrayList<>(Arrays.asList("d", null, "b", "a"));
  }

  private static TreeMap<String, String> map() {
    TreeMap<String, String> map = new TreeMap<>(Comparator.reverseOrder());
    List.of("a", "b", "c", "d").forEach(key -> map.put(key, key));
    return map;
  }

  private static Object backing(Views.Row row) {
    return row.type().endsWith("Map")
        ? map()
        : row.type().endsWith("Set") ? new TreeSet<>(map().navigableKeySet()) : list();
  }

  private static Object viewOf(Object backing, Views.Row row) throws Exception {
    for (Method method : Class.forName(row.type()).getMethods()) {
      List<Class<?>> parameters = List.of(method.getParameterTypes());
      if (method.getName().equals(row.method()) && !parameters.contains(boolean.class)) {
        Object[] arguments =
            parameters.isEmpty()
                ? new Object[0]
                : parameters.contains(int.class)
                    ? new Object[] {0, 3}
                    : parameters.size() == 1 ? new Object[] {"b"} : new Object[] {"c", "a"};
        return method.invoke(backing, arguments);
      }
    }
    throw new AssertionError(row);
  }

  private static Collection<?> contents(Object view) {
    return new ArrayList<>(
        view instanceof Map ? ((Map<?, ?>) view).entrySet() : (Collection<?>) view);
  }

  @ParameterizedTest
  @MethodSource("rowsOfCollections")
  void clearingTheViewClearsWhatIsBehind(Views.Row row) throws Exception {
    Object backing = backing(row);
    int before = contents(backing).size();
    Object view = viewOf(backing, row);
    int shown = contents(view).size();
    if (view instanceof Map) {
      ((Map<?, ?>) view).clear();
    } else {
      ((Collection<?>) view).clear();
    }
    assertThat(shown).isPositive();
    assertThat(contents(backing)).hasSize(before - shown);
    assertThat(shown < before).isEqualTo(row.shows() == Views.Shows.RANGE);
  }

  /** The constructor that javac chooses is the one for the static type of the view. */
  @ParameterizedTest
  @MethodSource("rowsOfCollections")
  void theCopyHasTheSameContentsInTheSameOrder(Views.Row row) throws Exception {
    if (row.copy().isEmpty()) {
      return;
    }
    Object view = viewOf(backing(row), row);
    Class<?> parameter =
        row.copy().endsWith("TreeMap")
            ? SortedMap.class
            : row.copy().endsWith("TreeSet") ? SortedSet.class : Collection.class;
    Object copy = Class.forName(row.copy()).getConstructor(parameter).newInstance(view);
    assertThat(copy).isEqualTo(copy instanceof List ? contents(view) : view);
    assertThat(contents(copy).toString()).isEqualTo(contents(view).toString());
  }

  @Test
  void viewsAreTold() {
    Cases cases =
        Cases.of(
            "static <T> T own(T any) { return any; }"
                + "static class Own extends ArrayList<String> {"
                + "public List<String> subList(int a, int b) { return null; } }",
            "List<String> xs, ArrayList<String> list, TreeMap<String, String> m, Own own,"
                + " NavigableSet<String> s, java.util.concurrent.ConcurrentSkipListMap<String, Object> c,"
                + " java.nio.ByteBuffer b, String text",
            """
            Object x = xs.subList(0, 3);                    | RANGE
            Object x = list.subList(0, 3);                  | RANGE
            Object x = m.headMap("a");                      | RANGE
            Object x = m.tailMap("a", true);                | RANGE
            Object x = s.subSet("a", "b");                  | RANGE
            Object x = m.keySet();                          | KEYS
            Object x = m.navigableKeySet();                 | KEYS
            Object x = m.values();                          | VALUES
            Object x = m.entrySet();                        | ALL
            Object x = Arrays.asList("a");                  | ALL
            Object x = Collections.unmodifiableList(xs);    | ALL
            Object x = b.slice();                           | RANGE
            Object x = b.duplicate();                       | ALL
            Object x = own.subList(0, 3);                   | none
            Object x = c.tailMap("a");                      | none
            Object x = c.keySet();                          | none
            Object x = List.copyOf(xs);                     | none
            Object x = text.substring(3);                   | none
            """);
    cases.check(
        MethodInvocationTree.class::isInstance,
        call ->
            View.of((MethodInvocationTree) call.getLeaf(), cases.snippet().at(call))
                .map(view -> view.row().shows().toString())
                .orElse("none"));
  }
}
