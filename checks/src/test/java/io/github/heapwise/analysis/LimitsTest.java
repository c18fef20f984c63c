package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static Snippet snippet(String code) {
    return Snippet.ofMembers(
        """
        static List<String> f = new ArrayList<>();
        static final int MAX = new Random().nextInt();
        static final boolean OFF = false;
        static int limit() { return 3; }
        static int count;
        void m(int n, int i, String s) {
        """
            + code
            + "}");
  }

  private static boolean isSizeTested(String code) {
    Snippet snippet = snippet(code);
    VarSymbol field = snippet.variable("f");
    return Limits.isSizeTested(
        Handling.of(field, snippet.index(), snippet.state()), snippet.uses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (f.size() < 100) f.add(s);",
        "if (f.size() > 100) { System.out.println(); return; }",
        "if (f.size() > 100) System.out.println(); else f.add(s);",
        "boolean isFull = f.size() > 100;",
        "if (MAX <= f.size()) return;",
        "while (f.size() - 1 > n) {}",
        "int size = f.size(); if (size > n) return;",
      })
  void sizeIsTested(String code) {
    assertThat(isSizeTested(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (f.size() > 0) f.add(s);",
        "if (f.size() == 1) f.add(s);",
        "for (int j = 0; j < f.size(); j++) {}",
        "if (i < f.size()) f.get(i);",
        "int size = f.size(); System.out.println(size);",
        "f.isEmpty();",
        "if (f.size() > 100) System.out.println(f.size());",
        "if (f.size() % 100 == 99 && n > 3) { System.out.println(s); System.out.println(n); }",
      })
  void sizeIsNotTested(String code) {
    assertThat(isSizeTested(code)).isFalse();
  }

  private static boolean isGuarded(String code) {
    Snippet snippet = snippet(code);
    return Limits.isGuarded(snippet.findCall("add"), snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (count < MAX) { f.add(s); }",
        "if (count >= limit()) return; f.add(s);",
        "if (count >= MAX) throw new IllegalStateException(); f.add(s);",
        "if (n < 128) f.add(Integer.toString(n));",
        "if (OFF) f.add(s);",
        "while (count < MAX) f.add(s);",
      })
  void isGuardedBy(String code) {
    assertThat(isGuarded(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f.add(s);",
        "if (n > 1000) f.add(s);",
        "if (count >= MAX) count = 0; f.add(s);",
        "f.add(s); if (count >= MAX) return;",
        "if (s != null) f.add(s);",
      })
  void isNotGuarded(String code) {
    assertThat(isGuarded(code)).isFalse();
  }
}
