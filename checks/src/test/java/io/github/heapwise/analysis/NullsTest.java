package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NullsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "(\"a\")",
        "NAME",
        "1",
        "'c'",
        "p + p",
        "null + p",
        "new String(p)",
        "new String[] {p}",
        "p.trim()",
        "new StringBuilder().toString()",
        "String.valueOf((Object) null)",
        "Integer.toString(n)",
        "Thread.State.NEW.name()",
        "c() ? \"a\" : \"b\"",
        "c() ? n : 'c'",
      })
  void isNeverNull(String expression) {
    assertThat(Nulls.isNeverNull(value(expression))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "p",
        "(p)",
        "m.get(p)",
        "System.getProperty(p)",
        "new Throwable().getMessage()",
        "c() ? p : \"b\"",
        "c() ? null : \"b\"",
        "(String) null",
      })
  void mayBeNull(String expression) {
    assertThat(Nulls.isNeverNull(value(expression))).isFalse();
  }

  private static ExpressionTree value(String expression) {
    return Snippet.ofMembers(
            "static final String NAME = \"n\"; static boolean c() { return true; }"
                + "void method(String p, int n, Map<String, String> m) { Object value = "
                + expression
                + "; }")
        .valueOf("value");
  }
}
