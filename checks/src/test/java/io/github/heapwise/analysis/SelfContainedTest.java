package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfContainedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A, B; | true",
        "A(1), B(Math.max(1, 2)); E(int i) {} | true",
        "A { int k() { return Snippet.x(); } }; int k() { return 1; } | true",
        "A; final int i = Snippet.x(); | false",
        "A; static int i = Snippet.x(); | false",
        "A(Snippet.x()); E(int i) {} | false",
        "A(Snippet.LIST); E(Object o) {} | false",
        "A(Snippet.ONE); E(int i) {} | true",
        "A(Snippet.class); E(Object o) {} | true",
        "A(() -> Snippet.x()); E(Supplier<Integer> s) {} | true",
        "A(Snippet::x); E(Supplier<Integer> s) {} | true",
        "A(new Snippet()); E(Object o) {} | false",
        "A; static Map<String, E> m = new HashMap<>(); static { for (E e : values()) m.put(e.key(), e); } String key() { return name(); } | true",
        "A; static int i = key(); static int key() { return Snippet.x(); } | false",
        "A; static int key() { return Snippet.x(); } | true",
      })
  void runsNoOtherCode(String body, boolean is) {
    Snippet snippet =
        Snippet.ofMembers(
            "static final int ONE = 1; static final List<String> LIST = new ArrayList<>();"
                + " static int x() { return 1; } enum E { "
                + body
                + "}");
    ClassSymbol type =
        (ClassSymbol)
            Code.symbolOf(
                snippet
                    .findAll(
                        tree ->
                            tree instanceof ClassTree
                                && ((ClassTree) tree).getSimpleName().contentEquals("E"))
                    .get(0)
                    .getLeaf());
    assertThat(SelfContained.isInitialised(type, snippet.state())).isEqualTo(is);
  }

  @Test
  void whatIsCompiledAlreadyKnowsNothingOfTheProgram() {
    Snippet snippet = Snippet.ofStatements("Object o = java.time.Month.MAY;");
    ClassSymbol type = (ClassSymbol) Code.typeOf(snippet.valueOf("o")).tsym;
    assertThat(SelfContained.isInitialised(type, snippet.state())).isTrue();
  }
}
