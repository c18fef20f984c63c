package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingTest {
  private static final String FIELDS =
      """
      static Map<String, Integer> f = new HashMap<>();
      static List<String> g = new ArrayList<>();
      static StringBuilder sb = new StringBuilder();
      static Object other;
      static Integer dec(String k, Integer v) { return null; }
      static void sink(Object any) {}
      void own(Map<String, Integer> given) { given.remove("x"); }
      final void fixed(Map<String, Integer> given) { given.remove("x"); }
      private Map<String, Integer> get() { return f; }
      """;

  private static List<String> kinds(String variable, String statements) {
    Snippet snippet =
        Snippet.ofMembers(FIELDS + "void m(String k) throws Exception {" + statements + "}");
    return Handling.of(snippet.variable(variable), snippet.index(), snippet.state()).stream()
        .map(each -> each.kind().name())
        .distinct()
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f.put(k, 1)",
        "f.merge(k, 1, Integer::sum)",
        "f.compute(k, (a, b) -> b == null ? 1 : b + 1)",
        "((Map<String, Integer>) f).put(k, 1)",
        "(k == null ? null : f).put(k, 1)",
        "Map<String, Integer> m = f; m.put(k, 1)",
        "get().put(k, 1)",
        "Objects.requireNonNull(f).put(k, 1)",
        "Collections.synchronizedMap(f).put(k, 1)",
        "Runnable r = () -> f.put(k, 1)",
        "BiFunction<String, Integer, Integer> b = f::put",
        "new Object() { void inner() { Snippet.f.put(k, 1); } }",
      })
  void adds(String statement) {
    assertThat(kinds("f", statement + ";")).containsExactly("ADDS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f.remove(k)",
        "f.clear()",
        "f.keySet().removeIf(String::isEmpty)",
        "f.entrySet().iterator().remove()",
        "Iterator<String> i = f.keySet().iterator(); i.next(); i.remove()",
        "f.values().clear()",
        "f.computeIfPresent(k, (a, b) -> b == 1 ? null : b - 1)",
        "f.computeIfPresent(k, (a, b) -> { if (b == 1) return null; return b - 1; })",
        "f.computeIfPresent(k, Snippet::dec)",
        "List.of(k).forEach(f::remove)",
        "Map<String, Integer> m = k == null ? f : null; m.remove(k)",
        "get().remove(k)",
        "fixed(f)",
      })
  void takesOut(String statement) {
    assertThat(kinds("f", statement + ";")).containsExactly("TAKES_OUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List.of(f)",
        "own(f)",
        "other = f",
        "Supplier<Object> s = () -> f",
        "Object[] all = {f}",
        "List.of(f.keySet())",
        "Optional.of(f)",
      })
  void handsOut(String statement) {
    assertThat(kinds("f", statement + ";")).containsExactly("HANDS_OUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f.get(k)",
        "f.isEmpty()",
        "for (String each : f.keySet()) {}",
        "synchronized (f) {}",
        "String text = \"\" + f",
        "System.out.println(f)",
        "Map<String, Integer> copy = new TreeMap<>(f)",
        "Map<String, Integer> view = Collections.unmodifiableMap(f)",
        "f.forEach((a, b) -> {})",
        "f.values().stream().count()",
        "boolean is = f == other",
        "sink(f)",
      })
  void readingIsNone(String statement) {
    assertThat(kinds("f", statement + ";")).isEmpty();
  }

  @Test
  void replacesAndMeasures() {
    assertThat(kinds("f", "f = new HashMap<>();")).containsExactly("REPLACES");
    assertThat(kinds("f", "int n = f.size();")).containsExactly("MEASURES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Collections.addAll(g, k) | ADDS",
        "g.subList(0, 1).clear() | TAKES_OUT",
        "g.removeIf(String::isEmpty) | TAKES_OUT",
      })
  void ofAList(String statement, String kind) {
    assertThat(kinds("g", statement + ";")).containsExactly(kind);
  }

  @Test
  void followsTheChainOfABuilder() {
    assertThat(kinds("sb", "sb.append(k).append(1).setLength(0);"))
        .containsExactly("ADDS", "TAKES_OUT");
    assertThat(kinds("sb", "String s = sb.append(k).toString();")).containsExactly("ADDS");
  }

  @Test
  void ofAValue() {
    Snippet snippet =
        Snippet.ofMembers(
            "ThreadLocal<StringBuilder> local; void m() { StringBuilder b = local.get(); b.append(1); }");
    assertThat(
            Handling.ofValue(snippet.find("local.get()"), snippet.index(), snippet.state()).stream()
                .map(Handling::kind))
        .containsExactly(Handling.Kind.ADDS);
  }
}
