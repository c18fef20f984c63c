package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "xs.add(p);",
        "m.forEach((k, v) -> xs.add(p));",
        "Runnable r = () -> xs.add(p);",
        "xs.forEach(x -> { xs.add(p); });",
      })
  void nobodyTakesTheValue(String statements) {
    assertThat(isDiscarded(statements)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean b = xs.add(p);",
        "xs.removeIf(x -> xs.add(p));",
        "Supplier<Boolean> s = () -> xs.add(p);",
        "sink(xs.add(p));",
      })
  void somebodyTakesTheValue(String statements) {
    assertThat(isDiscarded(statements)).isFalse();
  }

  private static boolean isDiscarded(String statements) {
    Snippet snippet = Snippet.ofStatements(statements);
    return Code.isDiscarded(snippet.find(MethodInvocationTree.class, "xs.add(p)"), snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"assert xs.add(p);", "assert n > 3 : xs.add(p);", "assert n > 3 && !xs.add(p);"})
  void runsInAssertionsAlone(String statements) {
    assertThat(isInAssertion(statements)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean b = xs.add(p); assert b;",
        "assert new Object() { boolean is() { return xs.add(p); } }.is();",
      })
  void runsElsewhere(String statements) {
    assertThat(isInAssertion(statements)).isFalse();
  }

  private static boolean isInAssertion(String statements) {
    TreePath path = Snippet.ofStatements(statements).find(MethodInvocationTree.class, "xs.add(p)");
    return Code.isInAssertion(path);
  }
}
