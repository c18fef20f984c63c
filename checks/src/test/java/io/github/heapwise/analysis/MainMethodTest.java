package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether {@code main} runs the call of {@code sink} itself, once. */
class MainMethodTest {
  private static boolean runs(String members) {
    return MainMethod.runs(Snippet.ofMembers("static void sink() {}" + members).findCall("sink"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public static void main(String[] args) { sink(); }",
        "static void main() { sink(); }",
        "public static void main(String... args) throws Exception { if (args.length > 0) { sink(); } }",
      })
  void itself(String members) {
    assertThat(runs(members)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static void start(String[] args) { sink(); }",
        "void main(String[] args) { sink(); }",
        "static void main(String[] args, int n) { sink(); }",
        "public static void main(String[] args) { for (String each : args) { sink(); } }",
        "public static void main(String[] args) { while (true) { sink(); } }",
        "public static void main(String[] args) { Runnable r = () -> sink(); }",
        "public static void main(String[] args) { new Object() { void m() { sink(); } }; }",
        "static { sink(); }",
      })
  void others(String members) {
    assertThat(runs(members)).isFalse();
  }
}
