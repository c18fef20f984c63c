package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why {@code held} lives as long as the program. */
class LongLivedTest {
  private static TreePath declaration(Snippet snippet) {
    return snippet
        .findAll(
            tree ->
                tree instanceof VariableTree
                    && ((VariableTree) tree).getName().contentEquals("held"))
        .get(0);
  }

  private static String of(String members) {
    Snippet snippet = Snippet.ofMembers(members);
    TreePath path = declaration(snippet);
    return LongLived.of(Code.variableOf(path.getLeaf()), snippet.at(path))
        .map(LongLived::reason)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "static Object held;                                         | is static",
        "interface I { List<String> held = new ArrayList<>(); }      | is static",
        "enum E { ONE; Object held; }                                | belongs to a singleton",
        "static class C { static final C ONE = new C(); private C() {} Object held; }"
            + " | belongs to a singleton",
        "static class C { static C one; private C() {} Object held; static C get() {"
            + " if (one == null) { one = new C(); } return one; } } | belongs to a singleton",
        "static class C { private C() {} Object held; static class H { static final C ONE = new C(); }"
            + " } | belongs to a singleton",
      })
  void isALongLife(String members, String reason) {
    assertThat(of(members)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object held;",
        "static void m() { Object held; }",
        "static void m(Object held) {}",
        "enum E { ONE, TWO; Object held; }",
        "static class C { static final C ONE = new C(); Object held; }",
        "static class C { private C() {} Object held; static C make() { return new C(); } }",
        "static class C { static C one, two; private C() {} Object held; }",
        "static class C { static C one; private C() {} Object held; static class H { static C two; } }",
        "Object o = new Object() { Object held; };",
      })
  void isNone(String members) {
    assertThat(of(members)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public static Object held;                                  | true",
        "protected static Object held;                               | true",
        "static Object held;                                         | false",
        "private static Object held;                                 | false",
        "private static class C { public static Object held; }       | false",
        "public static class C { public static Object held; }        | true",
      })
  void isSeenOutside(String members, boolean isSeen) {
    Snippet snippet = Snippet.ofMembers(members);
    assertThat(LongLived.isSeenOutside(Code.variableOf(declaration(snippet).getLeaf())))
        .isEqualTo(isSeen);
  }
}
