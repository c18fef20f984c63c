package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < n; i++) { sink(0); }",
        "for (int i = 0; i < n; sink(0)) {}",
        "for (; sink0(sink(0)); ) {}",
        "for (String x : xs) sink(0);",
        "while (c()) { if (c()) { sink(0); } }",
        "do { sink(0); } while (c());",
        "do {} while (sink0(sink(0)));",
        "xs.forEach(x -> sink(0));",
        "xs.forEach(x -> { if (c()) sink(0); });",
        "m.forEach((k, v) -> sink(0));",
        "xs.iterator().forEachRemaining(x -> sink(0));",
        "xs.spliterator().forEachRemaining(x -> sink(0));",
        "xs.stream().forEach(x -> sink(0));",
        "xs.parallelStream().filter(x -> c()).forEachOrdered(x -> sink(0));",
        "IntStream.range(0, n).forEach(i -> sink(0));",
        "Arrays.setAll(new Object[n], i -> sink(0));",
        "for (String x : xs) { switch (x) { case \"a\": sink(0); } }",
        "for (String x : xs) { try { c(); } finally { sink(0); } }",
        "for (String x : xs) { int y = switch (x) { case \"a\" -> { sink(0); yield 1; } default -> 0; }; }",
        "for (String x : xs) { Object y = c() ? sink(0) : x; }",
      })
  void repeats(String statement) {
    assertThat(around(statement)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sink(0);",
        "for (Object i = sink(0); c(); ) {}",
        "for (String x : List.of(\"\" + sink(0))) {}",
        "for (String x : xs) { Runnable r = () -> sink(0); }",
        "for (String x : xs) { new Object() { void m() { sink(0); } }; }",
        "for (String x : xs) { class Local { Object o = sink(0); } }",
        "for (String x : xs) { xs.removeIf(y -> { sink(0); return c(); }); }",
        "xs.stream().map(x -> sink(0)).toList();",
        "Optional.of(p).ifPresent(x -> sink(0));",
        "xs.forEach(consumer(sink(0)));",
        "each(x -> sink(0));",
      })
  void doesNotRepeat(String statement) {
    assertThat(around(statement)).isEmpty();
  }

  private static Optional<Loop> around(String statement) {
    Snippet snippet =
        Snippet.ofMembers(
            "static boolean c() { return true; } Object sink(int any) { return this; }"
                + "boolean sink0(Object any) { return c(); }"
                + "static Consumer<String> consumer(Object any) { return x -> {}; }"
                + "static void each(Consumer<String> action) {}"
                + "void method(int n, List<String> xs, Map<String, String> m, String p) {"
                + statement
                + "}");
    return Loop.around(snippet.find("sink(0)"), snippet.state());
  }

  @Test
  void goesOutwardsOverLambdasThatAreLoops() {
    Snippet snippet =
        Snippet.ofStatements(
            """
            while (c()) {
              Runnable r = () -> {
                for (String x : xs) {
                  xs.forEach(y -> { do { sink(x); } while (c()); });
                }
              };
            }
            """);
    List<Loop> loops = Loop.allAround(snippet.find("sink(x)"), snippet.state());
    assertThat(loops)
        .extracting(loop -> loop.tree().getKind().name())
        .containsExactly("DO_WHILE_LOOP", "LAMBDA_EXPRESSION", "ENHANCED_FOR_LOOP");
    assertThat(loops.get(1).call()).isPresent();
    assertThat(loops.get(2).call()).isEmpty();
  }

  @Test
  void startsAtTheLoopsOwnPath() {
    Snippet snippet = Snippet.ofStatements("for (String x : xs) { xs.forEach(y -> sink(y)); }");
    assertThat(
            Loop.at(
                snippet.find("for (String x : xs) { xs.forEach(y -> sink(y)); }"), snippet.state()))
        .contains(snippet.loopAround("xs.forEach(y -> sink(y))"));
    assertThat(Loop.at(snippet.find("y -> sink(y)"), snippet.state()))
        .contains(snippet.loopAround("sink(y)"));
    assertThat(Loop.at(snippet.find("sink(y)"), snippet.state())).isEmpty();
  }

  @Test
  void enclosesWhatIsNewEachTimeRound() {
    Snippet snippet =
        Snippet.ofStatements(
            "for (int i = 0, j = n; i < j; i++) { int k = i; } for (String x : List.of(p)) sink(x);");
    Loop counted = snippet.loopAround("int k = i;");
    assertThat(counted.encloses(snippet.find("int k = i;"))).isTrue();
    assertThat(counted.encloses(snippet.find("i < j"))).isTrue();
    assertThat(counted.encloses(snippet.find("i++"))).isTrue();
    assertThat(counted.encloses(snippet.uses().declaration(snippet.variable("i")).get())).isFalse();
    assertThat(counted.encloses(snippet.find("sink(x)"))).isFalse();
    Loop forEach = snippet.loopAround("sink(x)");
    assertThat(forEach.encloses(snippet.uses().declaration(snippet.variable("x")).get())).isTrue();
    assertThat(forEach.encloses(snippet.find("List.of(p)"))).isFalse();
  }
}
