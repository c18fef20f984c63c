package io.github.heapwise.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MemberReferenceTree;
import io.github.heapwise.analysis.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshNameTest {
  private static String of(String members, String... candidates) {
    return FreshName.of(
        Snippet.ofMembers(members).find(MemberReferenceTree.class), List.of(candidates));
  }

  @Test
  void theFirstIsTakenWhereNothingHasIt() {
    assertThat(of("int k; void f(Set<Integer> s) { s.forEach(List::of); }", "k")).isEqualTo("k");
  }

  @Test
  void parametersLocalsAndBindingsAreAvoided() {
    String members =
        "void f(Set<Integer> a, Object o) { int b; if (o instanceof String c) a.forEach(List::of);"
            + " }";
    assertThat(of(members, "a", "b", "c", "d", "e")).isEqualTo("d");
  }

  @Test
  void soIsTheVariableThatIsBeingDeclared() {
    assertThat(of("void f() { Runnable r = List::of; }", "r")).isEqualTo("r2");
  }

  @Test
  void theLastGetsANumberWhereAllAreTaken() {
    assertThat(of("void f(int k, int key, int key2) { Runnable r = List::of; }", "k", "key"))
        .isEqualTo("key3");
  }

  @Test
  void soIsAFieldThatIsUsed() {
    assertThat(of("int k; void f() { k++; Runnable r = List::of; }", "k", "n")).isEqualTo("n");
  }

  @Test
  void namesOfOtherMethodsAreFree() {
    assertThat(of("void f(int k) {} Runnable r = List::of;", "k")).isEqualTo("k");
  }
}
