package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierDereferenceTest {
  /** The site is {@code sink(s)}. */
  private static boolean isNeverNull(String body) {
    Snippet snippet =
        Snippet.ofMembers(
            "boolean c() { return true; } void sink(String s) {}"
                + " void f(String s, int n, List<String> xs) throws Exception { "
                + body
                + " }");
    TreePath site = snippet.find(ExpressionTree.class, "sink(s)");
    return EarlierDereference.rulesOutNull(
        Code.variableOf(snippet.find(ExpressionTree.class, "s").getLeaf()), site, snippet.uses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s.length(); sink(s);",
        "for (int i = 0; i < s.length(); i++) { if (c()) sink(s); }",
        "for (int i = s.length(); i > 0; i--) sink(s);",
        "while (s.isEmpty() && c()) { sink(s); }",
        "while (s.isEmpty()) { c(); } sink(s);",
        "for (char c : s.toCharArray()) { sink(s); }",
        "if (s.isEmpty() || c()) { sink(s); }",
        "if (s.isEmpty()) { c(); } sink(s);",
        "int k = s.isEmpty() ? 1 : 2; sink(s);",
        "switch (s.length()) { default: } sink(s);",
        "try { s.length(); sink(s); } finally { c(); }",
        "s.length(); xs.forEach(x -> sink(s));",
        "switch (n) { case 1: s.length(); sink(s); }",
      })
  void isDereferencedOnTheWay(String body) {
    assertThat(isNeverNull(body)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sink(s); s.length();",
        "if (c()) { s.length(); } sink(s);",
        "if (c() && s.isEmpty()) { sink(s); }",
        "boolean b = c() || s.isEmpty(); sink(s);",
        "int k = c() ? 1 : s.length(); sink(s);",
        "for (String x : xs) { s.length(); } sink(s);",
        "while (c()) { s.length(); } sink(s);",
        "for (; c(); s.length()) { sink(s); }",
        "do { sink(s); } while (s.isEmpty());",
        "do { if (c()) continue; s.length(); } while (c()); sink(s);",
        "a: { if (c()) break a; s.length(); } sink(s);",
        "try { s.length(); } catch (RuntimeException e) { } sink(s);",
        "Runnable r = () -> s.length(); sink(s);",
        "switch (n) { case 1: s.length(); default: } sink(s);",
        "int k = switch (n) { case 1 -> s.length(); default -> 0; }; sink(s);",
        "String t = s; t.length(); sink(s);",
        "s.length(); s = null; sink(s);",
      })
  void mayBeNull(String body) {
    assertThat(isNeverNull(body)).isFalse();
  }
}
