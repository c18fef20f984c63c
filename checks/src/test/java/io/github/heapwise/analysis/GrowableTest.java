package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code held} is initialised with. */
class GrowableTest {
  private static String of(String value) {
    Snippet snippet =
        Snippet.ofMembers(
            "static int n; static List<String> other = null; static <T> T make() { return null; }"
                + " Object held = "
                + value
                + ";");
    return Growable.of(snippet.valueOf("held"), snippet.state())
        .map(Container::type)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new ArrayList<String>()                                | java.util.ArrayList",
        "new HashMap<>(other == null ? Map.of() : Map.of())     | java.util.HashMap",
        "(new StringBuilder(16))                                | java.lang.StringBuilder",
        "new StringWriter()                                     | java.io.StringWriter",
        "new HashMap<String, String>() {{ put(\"a\", \"b\"); }} | java.util.HashMap",
        "Collections.synchronizedMap(new TreeMap<>())           | java.util.TreeMap",
        "Collections.checkedList(new LinkedList<>(), Object.class) | java.util.LinkedList",
        "Collections.newSetFromMap(new IdentityHashMap<>())     | java.util.IdentityHashMap",
        "new java.util.concurrent.LinkedBlockingQueue<>() | java.util.concurrent.LinkedBlockingQueue",
      })
  void growsAndKeepsAll(String value, String type) {
    assertThat(of(value)).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.concurrent.ConcurrentHashMap.newKeySet()",
        "java.util.concurrent.ConcurrentHashMap.<String>newKeySet(16)",
      })
  void isASetOfKeys(String value) {
    assertThat(of(value)).startsWith("java.util.concurrent.ConcurrentHashMap");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "other",
        "make()",
        "List.of(1)",
        "new Object()",
        "new int[n]",
        "new WeakHashMap<>()",
        "Collections.newSetFromMap(new WeakHashMap<>())",
        "new EnumMap<Thread.State, String>(Thread.State.class)",
        "new BitSet()",
        "new java.util.concurrent.ArrayBlockingQueue<>(9)",
        "new java.util.concurrent.LinkedBlockingQueue<>(9)",
        "new LinkedHashMap<String, String>() {"
            + " protected boolean removeEldestEntry(Map.Entry<String, String> e) { return true; } }",
      })
  void isBoundedOrUnknown(String value) {
    assertThat(of(value)).isEqualTo("none");
  }
}
