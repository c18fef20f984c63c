package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.VariableTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What UnusedVariable of Error Prone 2.36 to 2.50 says of each of these was tried with it. */
class UnusedParameterTest {
  private static boolean isUnused(String method) {
    Snippet snippet = Snippet.ofMembers("static void sink(Object any) {}" + method);
    return UnusedParameter.is(
        Code.variableOf(snippet.find(VariableTree.class, "String v").getLeaf()),
        snippet.uses(),
        snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private void m(String v) { v += \"x\"; }",
        "private void m(String v) { v = v + \"x\"; }",
        "private void m(String v) { sink(v); v = v.concat(\"x\"); }",
        "private void m(String v, boolean b) { if (b) v += \"x\"; }",
        "private void m(String v) { for (int i = 0; i < 3; i++) v += \"x\"; }",
        "private void m(String v) { v = v + \"x\"; v += \"y\"; }",
        "private static class P { void m(String v) { v = v + \"x\"; } }",
        "private interface I { default void m(String v) { v = v + \"x\"; } }",
      })
  void isReported(String method) {
    assertThat(isUnused(method)).as(method).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void m(String v) { v += \"x\"; }",
        "public void m(String v) { v = v + \"x\"; }",
        "private void m(String v) { sink(v); v += \"x\"; }",
        "private void m(String v) { v += v.length(); }",
        "private void m(String v) { { v = v + \"x\"; } }",
        "private void m(String v, boolean b) { if (b) v = v.concat(\"x\"); }",
        "private void m(String v) { for (int i = 0; i < 3; i++) v = v + \"x\"; }",
        "private void m(String v) { try { v = v + \"x\"; } finally { sink(\"\"); } }",
        "private void m(String v) { v = v + \"x\"; sink(v); }",
        "private void m(String v) { sink(v += \"x\"); }",
      })
  void isNotReported(String method) {
    assertThat(isUnused(method)).as(method).isFalse();
  }
}
