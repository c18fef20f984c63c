package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of the argument of {@code sink(…)}. */
class NullTestsTest {
  private static boolean rulesOutNull(String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            Object field;
            NullTestsTest next;
            static class NullTestsTest { Object value; NullTestsTest next; }
            static void sink(Object any) {}
            static boolean c() { return true; }
            void m(Object x, Object y, NullTestsTest node, List<String> xs) {
            """
                + statements
                + "}");
    TreePath call =
        snippet.find(
            MethodInvocationTree.class, statements.replaceAll("(?s).*(sink\\([^)]*\\)).*", "$1"));
    TreePath argument =
        new TreePath(call, ((MethodInvocationTree) call.getLeaf()).getArguments().get(0));
    return NullTests.rulesOutNull(argument, snippet.uses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sink(\"text\");",
        "sink(1);",
        "sink(this);",
        "Object z = \"\" + x; sink(z);",
        "if (x != null) sink(x);",
        "if (x != null && c()) { c(); sink(x); }",
        "if (c() && (null != x)) { sink(x); }",
        "if (x == null) { c(); } else { sink(x); }",
        "if (x == null || c()) { c(); } else { sink(x); }",
        "if (x == null) { return; } c(); sink(x);",
        "if (x == null) throw new RuntimeException(); for (String s : xs) sink(x);",
        "for (String s : xs) { if (s == null || c()) continue; c(); sink(s); }",
        "while (x != null) { sink(x); x = y; }",
        "while (x != null) { if (c()) { sink(x); } x = y; }",
        "for (; x != null; x = y) { sink(x); }",
        "boolean b = x != null && xs.add(String.valueOf(x)) && c(); if (x != null) { sink(x); }",
        "if (node.value != null) sink(node.value);",
        "if (node.next.value != null) { sink(node.next.value); }",
        "if (field != null) { xs.clear(); } if (field != null) sink(field);",
      })
  void notNull(String statements) {
    assertThat(rulesOutNull(statements)).as(statements).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sink(x);",
        "sink(null);",
        "Object z = \"\"; z = x; sink(z);",
        "if (x != null || c()) sink(x);",
        "if (x == null && c()) { c(); } else { sink(x); }",
        "if (x == null) { sink(x); }",
        "if (x != null) { c(); } else { sink(x); }",
        "if (y != null) { sink(x); }",
        "if (x != null) { x = y; sink(x); }",
        "if (x != null) { while (c()) { sink(x); x = y; } }",
        "if (x == null) { c(); } sink(x);",
        "if (x == null) { return; } x = y; sink(x);",
        "while (x != null) { x = y; sink(x); }",
        "if (x != null) { Runnable r = () -> sink(x); }",
        "if (node.value != null) { c(); sink(node.value); }",
        "if (node.value != null) { node = node.next; sink(node.value); }",
        "if (node.value != null) { for (String s : xs) { sink(node.value); c(); } }",
        "if (node.next.value != null) { node.next = null; sink(node.next.value); }",
        "if (field != null) { new Object(); sink(field); }",
        "sink(node.next);",
      })
  void maybeNull(String statements) {
    assertThat(rulesOutNull(statements)).as(statements).isFalse();
  }
}
