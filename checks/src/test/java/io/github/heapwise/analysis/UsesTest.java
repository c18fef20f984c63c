package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.TreePath;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsesTest {
  @Test
  void areInTheOrderOfTheSourceWithoutTheDeclaration() {
    Snippet snippet =
        Snippet.ofMembers(
            """
            String f = "";
            void method(Snippet other, String s) {
              f = s + this.f;
              Runnable r = () -> System.out.println(other.f);
              new Object() { void inner() { Snippet.this.f += f; } };
            }
            Supplier<String> later = f::trim;
            """);
    assertThat(texts(snippet, "f"))
        .containsExactly("f", "this.f", "other.f", "Snippet.this.f", "f", "f");
    assertThat(texts(snippet, "s")).containsExactly("s");
    assertThat(texts(snippet, "other")).containsExactly("other");
  }

  @Test
  void tellVariablesOfOneNameApart() {
    Snippet snippet =
        Snippet.ofMembers(
            "void a() { int i = 1; int other = i; } void b() { int i = 2; i++; i++; }");
    assertThat(snippet.uses().of(snippet.variable("i"))).hasSize(1);
    assertThat(snippet.uses().of(snippet.variable("other"))).isEmpty();
  }

  @Test
  void knowDeclarationsOfThisFileOnly() {
    Snippet snippet =
        Snippet.ofMembers("void a(int p) { for (int i : List.of(p)) {} Object o = System.out; }");
    for (String declared : List.of("p", "i", "o")) {
      assertThat(snippet.uses().declaration(snippet.variable(declared))).isPresent();
    }
    assertThat(snippet.uses().declaration(snippet.variable("out"))).isEmpty();
    assertThat(snippet.uses().of(snippet.variable("out"))).hasSize(1);
  }

  private static List<String> texts(Snippet snippet, String variable) {
    return snippet.uses().of(snippet.variable(variable)).stream()
        .map(TreePath::getLeaf)
        .map(snippet.state()::getSourceForNode)
        .toList();
  }
}
