package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code held} is seen to hold. */
class HeldTypesTest {
  private static List<String> typesOf(String members) {
    Snippet snippet = Snippet.ofMembers(members);
    return HeldTypes.of(snippet.variable("held"), snippet.uses(), snippet.state()).types().stream()
        .map(type -> type.tsym.getSimpleName().toString())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void theInitialiserAndEveryAssignment() {
    assertThat(typesOf("List<String> held = new ArrayList<>();")).containsExactly("ArrayList");
    assertThat(
            typesOf(
                "List<String> held; void a() { held = new Stack<>(); }"
                    + "void b(LinkedList<String> l) { this.held = (l); }"))
        .containsExactly("LinkedList", "Stack");
  }

  @Test
  void bothBranchesOfAConditional() {
    assertThat(typesOf("void m(int n) { var held = n > 0 ? new ArrayList<>() : new Vector<>(); }"))
        .containsExactly("ArrayList", "Vector");
  }

  @Test
  void whatAWrapperOrACastIsGiven() {
    assertThat(
            typesOf("List<String> held = Collections.synchronizedList(new LinkedList<String>());"))
        .containsExactly("LinkedList");
    assertThat(typesOf("List<Object> held = (List) new ArrayList<String>();"))
        .containsExactly("ArrayList", "List");
  }

  @Test
  void whatOtherVariablesHold() {
    assertThat(
            typesOf(
                "void m() { List<String> first = new ArrayList<>(); List<String> held = first;"
                    + " first = held; }"))
        .containsExactly("ArrayList", "List");
  }

  @Test
  void whatTheFilePassesForAParameter() {
    assertThat(
            typesOf(
                "private void m(int n, List<String> held) { held.size(); }"
                    + "void a(LinkedList<String> l) { m(1, l); m(2, new ArrayList<>()); }"))
        .containsExactly("ArrayList", "LinkedList");
    assertThat(
            typesOf(
                "public void m(List<String> held) { held.size(); }"
                    + "void a(LinkedList<String> l) { m(l); }"))
        .isEmpty();
  }

  @Test
  void whatIsPutIntoAnArray() {
    Snippet snippet =
        Snippet.ofMembers(
            "void m(List<String>[] held) { held[0] = new LinkedList<>();"
                + "Arrays.setAll(held, i -> new Vector<>()); }");
    assertThat(
            HeldTypes.ofElements(snippet.variable("held"), snippet.uses(), snippet.state()).types())
        .extracting(type -> type.tsym.getSimpleName().toString())
        .containsExactly("LinkedList", "Vector");
  }

  @Test
  void nothingOfAParameterAndOfNull() {
    assertThat(typesOf("void m(List<String> held) { held.size(); }")).isEmpty();
    assertThat(typesOf("List<String> held = null;")).isEmpty();
  }

  @Test
  void subtypesCount() {
    Snippet snippet = Snippet.ofMembers("List<String> held = new Stack<>();");
    HeldTypes held = HeldTypes.of(snippet.variable("held"), snippet.uses(), snippet.state());
    assertThat(held.canBe("java.util.Vector", snippet.state())).isTrue();
    assertThat(held.canBe("java.util.ArrayList", snippet.state())).isFalse();
  }
}
