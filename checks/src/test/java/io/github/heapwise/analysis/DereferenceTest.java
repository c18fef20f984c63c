package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DereferenceTest {
  private static boolean isFirst(String statement) {
    String body = "{" + statement.replace("X", "x").replace("A", "a") + "}";
    Snippet snippet =
        Snippet.ofMembers(
            """
            Snippet part;
            List<Snippet> parts() { return null; }
            static boolean c(Object any) { return true; }
            void m(Snippet x, int[] a, List<Object> list, boolean c, Snippet next)
            """
                + body);
    BlockTree block = (BlockTree) snippet.find(BlockTree.class, body).getLeaf();
    return Dereference.isFirstIn(
        block.getStatements().get(0), snippet.variable(statement.contains("A") ? "a" : "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X.parts();",
        "c = c(X.part) && c;",
        "Object o = c ? X.part : X.parts();",
        "if (X.part == null) { c = true; }",
        "for (Snippet each : X.parts()) {}",
        "while (X.part != null) {}",
        "A[0]++;",
        "int n = A.length;",
        "for (int each : A) {}",
        "switch (X.toString()) {}",
        "list.add(X.part);",
      })
  void throwsForNull(String statement) {
    assertThat(isFirst(statement)).as(statement).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list.add(X);",
        "if (X == null) { return; }",
        "if (c) { X.parts(); }",
        "if (c && c(X.part)) {}",
        "Object o = c ? X.part : null;",
        "for (Object each : list) { X.parts(); }",
        "Runnable r = () -> X.parts();",
        "{ X.parts(); }",
        "next = X;",
      })
  void mayGoOn(String statement) {
    assertThat(isFirst(statement)).as(statement).isFalse();
  }
}
