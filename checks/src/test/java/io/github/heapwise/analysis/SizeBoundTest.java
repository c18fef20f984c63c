package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeBoundTest {
  private static final int FEW = 100;

  private static Snippet snippet(String code) {
    return Snippet.ofMembers(
        "static final int MOST = 20; static void sink(Object any) {} static boolean c() { return true; }"
            + "void m(List<String> xs, StringBuilder sb, int n) { List<String> list = new ArrayList<>();"
            + code
            + "}");
  }

  private static boolean isKept(String name, String loop) {
    Snippet snippet = snippet(loop + " list.size();");
    return SizeBound.isKeptIn(
        Loop.ofStatement(snippet.find(loop)),
        new Place.Variable(snippet.variable(name)),
        FEW,
        snippet.uses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (String x : xs) { list.add(x); if (list.size() > MOST) { list.remove(0); } }",
        "for (String x : xs) { list.add(0, x); if (list.size() == 50) list.remove(49); }",
        "for (String x : xs) { list.add(x); while (10 < list.size()) list.remove(0); }",
        "for (String x : xs) { if (list.size() < 30) { list.add(0, x); } }",
        "while (list.size() <= 100) { list.add(0, null); }",
      })
  void staysSmall(String loop) {
    assertThat(isKept("list", loop)).as(loop).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (String x : xs) { list.add(x); if (list.size() > n) { list.remove(0); } }",
        "for (String x : xs) { list.add(x); if (list.size() > 1000) { list.remove(0); } }",
        "for (String x : xs) { list.add(x); if (list.size() > 20) { sink(x); } }",
        "while (list.size() > 1) { list.add(list.remove(0) + list.remove(0)); }",
        "while (list.size() > 10) { list.remove(0); }",
        "for (String x : xs) { list.add(x); if (xs.size() > 20) { list.remove(0); } }",
      })
  void mayGrow(String loop) {
    assertThat(isKept("list", loop)).as(loop).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list.add(\"a\"); list.add(\"b\"); for (String x : list) sink(x);",
        "for (int i = 0; i < 50; i++) { list.add(\"\" + i); list.add(\"\" + i); }",
        "list.addAll(List.of(\"a\", \"b\")); Collections.emptyList(); list.remove(0);",
      })
  void isKnownToBeSmall(String code) {
    assertThat(isKnown(code)).as(code).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list.addAll(xs);",
        "for (String x : xs) list.add(x);",
        "for (int i = 0; i < 101; i++) { list.add(\"\" + i); }",
        "for (int i = 0; i < n; i++) { for (int j = 0; j < 2; j++) { list.add(\"\" + i); } }",
        "sink(list);",
        "Runnable r = () -> { List<String> other = list; other.add(\"\"); };",
        "while (c()) { list.add(0, \"\"); }",
      })
  void isNotKnownToBeSmall(String code) {
    assertThat(isKnown(code)).as(code).isFalse();
  }

  private static boolean isKnown(String code) {
    Snippet snippet = snippet(code);
    return SizeBound.isKnown(snippet.variable("list"), FEW, snippet.uses(), snippet.state());
  }
}
