package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.util.TreePath;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  private static final String MEMBERS =
      """
      String f; static String g; String[] parts; String[][] table; Snippet next; Snippet other;
      List<Snippet> all;
      static boolean c() { return true; }
      static int number() { return 1; }
      Snippet made() { return this; }
      """;

  @ParameterizedTest
  @CsvSource({
    "f, this.f",
    "f, (f)",
    "g, Snippet.g",
    "g, next.g",
    "next.f, this.next.f",
    "parts[0], this.parts[0]",
    "parts[i], parts[(i)]",
    "table[i][0], table[i][0]",
    "next.next.f, (next.next).f",
  })
  void isTheSame(String first, String second) {
    Snippet snippet = snippet(first, second);
    assertThat(Place.of(snippet.valueOf("first")))
        .isPresent()
        .isEqualTo(Place.of(snippet.valueOf("second")));
  }

  @ParameterizedTest
  @CsvSource({
    "f, next.f",
    "f, g",
    "next.f, other.f",
    "parts[0], parts[1]",
    "parts[i], parts[j]",
    "parts[0], next.parts[0]",
    "table[0][1], table[1][0]",
  })
  void isAnother(String first, String second) {
    Snippet snippet = snippet(first, second);
    assertThat(Place.of(snippet.valueOf("first")))
        .isPresent()
        .isNotEqualTo(Place.of(snippet.valueOf("second")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"made().f", "parts[i + 1]", "parts[number()]", "f + g", "\"\" + i"})
  void isNone(String expression) {
    assertThat(Place.of(snippet(expression, "g").valueOf("first"))).isEmpty();
  }

  private static Snippet snippet(String first, String second) {
    return Snippet.ofMembers(
        MEMBERS
            + String.format(
                "void method(int i, int j) { Object first = %s, second = %s; }", first, second));
  }

  /** The place is what {@code += 1} is written behind, the loop the outermost around it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) { String s = null; s += 1; }",
        "for (String s : parts) { s += 1; }",
        "for (Snippet s : all) { s.f += 1; }",
        "while (c()) { Snippet s = made(); s.f += 1; }",
        "while (c()) { next.f += 1; next = next.next; }",
        "while (c()) { next.next.f += 1; next = other; }",
        "for (int i = 0; i < j; i++) { parts[i] += 1; }",
        "int i = 0; while (c()) { parts[i] += 1; i++; }",
        "while (c()) { parts[0] += 1; parts = null; }",
        "while (c()) { String[] made = new String[1]; made[0] += 1; }",
        "for (int i = 0; i < j; i++) { table[i][0] += 1; }",
        "for (int i = 0; i < j; i++) { for (int k = 0; k < j; k++) { table[i][k] += 1; } }",
        "all.forEach(s -> s.f += 1);",
      })
  void isFresh(String code) {
    assertThat(isFreshInOutermost(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) { f += 1; }",
        "while (c()) { this.f += 1; }",
        "while (c()) { Snippet.g += 1; }",
        "String s = null; while (c()) { s += 1; }",
        "for (String s = null; c(); ) { s += 1; }",
        "while (c()) { next.f += 1; }",
        "while (c()) { next.f += 1; other = other.next; }",
        "while (c()) { parts[0] += 1; }",
        "while (c()) { parts[j] += 1; }",
        "while (c()) { for (int i = 0; i < j; i++) { parts[i] += 1; } }",
        "while (c()) { parts[0] += 1; parts[1] = null; }",
        "all.forEach(s -> f += 1);",
      })
  void isNotFresh(String code) {
    assertThat(isFreshInOutermost(code)).isFalse();
  }

  private static boolean isFreshInOutermost(String code) {
    Snippet snippet = Snippet.ofMembers(MEMBERS + "void method(int j) {" + code + "}");
    String target = code.replaceAll(".*?([\\w.\\[\\]]+) \\+= 1.*", "$1");
    TreePath site = snippet.find(target + " += 1");
    Loop loop =
        Loop.allAround(site, snippet.state()).stream()
            .reduce((inner, outer) -> outer)
            .orElseThrow();
    Place place = Place.of(((CompoundAssignmentTree) site.getLeaf()).getVariable()).orElseThrow();
    return place.isFreshIn(loop, snippet.uses());
  }

  @Test
  void knowsTheVariablesItIsWrittenWith() {
    Snippet snippet =
        Snippet.ofMembers(
            MEMBERS + "void method(int i) { Object o = next.parts[i]; Object l = i; }");
    Place element = Place.of(snippet.valueOf("o")).orElseThrow();
    assertThat(element.variables())
        .isEqualTo(
            Set.of(snippet.variable("next"), snippet.variable("parts"), snippet.variable("i")));
    assertThat(element.local()).isEmpty();
    assertThat(Place.of(snippet.valueOf("l")).orElseThrow().local())
        .contains(snippet.variable("i"));
  }

  @ParameterizedTest
  @CsvSource({
    "f = null, true",
    "f += 1, true",
    "parts[j]++, false",
    "j++, true",
    "--j, true",
    "made(j = 1), true",
    "made(j), false",
    "made(-j), false",
  })
  void tellsWritesFromReads(String code, boolean isWrite) {
    Snippet snippet =
        Snippet.ofMembers(
            "String f; int[] parts; void made(int i) {} void method(int j) { " + code + "; }");
    assertThat(Place.isWrite(snippet.find(code.startsWith("f") ? "f" : "j"))).isEqualTo(isWrite);
  }
}
