package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether one run calls {@code a()} or {@code b()}, never both. */
class AlternativesTest {
  private static boolean are(String code) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static boolean a() { return true; }
            static boolean b() { return true; }
            static Object m(boolean c, int n) {
            """
                + code
                + " return null; }");
    boolean are = Alternatives.are(snippet.findCall("a"), snippet.findCall("b"));
    assertThat(Alternatives.are(snippet.findCall("b"), snippet.findCall("a"))).isEqualTo(are);
    return are;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (c) { a(); } else { b(); }",
        "if (c) a(); else if (n > 3) b();",
        "Object o = c ? a() : b();",
        "if (c) { a(); return null; } b();",
        "if (c) return a(); b();",
        "Object o = switch (n) { case 1 -> a(); case 2 -> { yield b(); } default -> null; };",
      })
  void eitherOr(String code) {
    assertThat(are(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a(); b();",
        "if (c) { a(); } b();",
        "if (a()) { b(); }",
        "if (a()) { n = 1; } else { b(); }",
        "Object o = a() ? b() : null;",
        "if (c) { a(); b(); return null; }",
        "switch (n) { case 1: a(); default: b(); }",
      })
  void both(String code) {
    assertThat(are(code)).isFalse();
  }
}
