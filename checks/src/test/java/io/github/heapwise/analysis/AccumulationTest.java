package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In every snippet the site is {@code list.add(x)}, and {@code list.clear()} makes it anew. */
class AccumulationTest {
  private static final long FEW = 16;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < n; i++) { list.add(x); }",
        "for (int i = 0; i < 17; i++) { list.add(x); }",
        "for (int i = 0; i < 5; i++) { for (int j = 0; j < 5; j++) { list.add(x); } }",
        "for (int i = 0; i < n; i++) { for (int j = 0; j < 5; j++) { list.add(x); } }",
        "while (n > 0) { n--; list.add(x); }",
        "while (n > 0) { if (x == null) { n /= 10; } list.add(x); }",
        "for (int i = 0; i < n; i++) { list.add(x); if (i > 3) { break; } }",
        "for (int i = 0; i < n; i++) { if (i > 3) { list.clear(); } list.add(x); }",
        "xs.forEach(e -> list.add(x));",
        "do { list.add(x); } while (list.size() < n);",
        // The inner loop is left before what would make the list anew.
        "for (String y : xs) { while (true) { list.add(x); if (n > 3) { break; } list.clear(); } }",
      })
  void addsUp(String code) {
    assertThat(growingLoop(code, "list")).as(code).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list.add(x);",
        "for (int i = 0; i < 16; i++) { list.add(x); }",
        "for (int i = 0; i < 4; i++) { for (int j = 0; j < 4; j++) { list.add(x); } }",
        "for (int i = 0; i < n; i++) { list.add(x); break; }",
        "for (int i = 0; i < n; i++) { if (i > 3) { list.add(x); return; } }",
        "for (int i = 0; i < n; i++) { list.clear(); list.add(x); }",
        "for (String y : xs) { for (int i = 0; i < n; i++) { list.clear(); list.add(x); } }",
        "for (String y : xs) { xs.forEach(z -> { list.add(x); list.clear(); }); }",
        "for (int i = 0; i < n; i++) { list.clear(); for (int j = 0; j < 3; j++) list.add(x); }",
        "for (List<String> list : xss) { list.add(x); }",
        "for (int i = 0; i < n; i++) { List<String> list = new ArrayList<>(); list.add(x); }",
        "while (n > 0) { list.add(x); n /= 10; }",
        "while (n > 0) { list.add(x); n = n / 10; }",
        "for (int i = n; i != 0; i >>>= 1) { list.add(x); }",
        "for (int i = 1; i < n; i *= 2) { list.add(x); }",
        "for (int i = 0; i < n; i++) { Runnable r = () -> list.add(x); }",
      })
  void doesNotAddUp(String code) {
    String place = code.contains("List<String> list") ? "" : "list";
    assertThat(growingLoop(code, place)).as(code).isEmpty();
  }

  @Test
  void namesTheInnermostLoopAndTheOutermost() {
    Snippet snippet =
        snippet("for (int i = 0; i < n; i++) { for (String y : xs) { list.add(x); } }", "list");
    TreePath site = snippet.find(MethodInvocationTree.class, "list.add(x)");
    Place list = placeOf(site);
    assertThat(
            Accumulation.around(site, list, tree -> false, FEW, snippet.uses(), snippet.at(site)))
        .map(loop -> loop.tree().getKind())
        .contains(Tree.Kind.ENHANCED_FOR_LOOP);
    assertThat(Accumulation.outermost(site, list, snippet.uses(), snippet.at(site)))
        .map(loop -> loop.tree().getKind())
        .contains(Tree.Kind.FOR_LOOP);
  }

  @Test
  void multipliesConstantCounts() {
    assertThat(times("for (int i = 0; i < 30; i++) { list.add(x); }")).hasValue(30);
    assertThat(times("for (int i = 0; i < 3; i++) { for (int j = 0; j < 9; j++) list.add(x); }"))
        .hasValue(27);
    assertThat(times("for (String y : xs) { for (int j = 0; j < 9; j++) list.add(x); }")).isEmpty();
  }

  private static OptionalLong times(String code) {
    Snippet snippet = snippet(code, "list");
    TreePath site = snippet.find(MethodInvocationTree.class, "list.add(x)");
    return Accumulation.times(site, placeOf(site), snippet.uses(), snippet.state());
  }

  private static Optional<Loop> growingLoop(String code, String parameter) {
    Snippet snippet = snippet(code, parameter);
    TreePath site = snippet.find(MethodInvocationTree.class, "list.add(x)");
    Predicate<Tree> isReset = tree -> "list.clear()".equals(snippet.state().getSourceForNode(tree));
    return Accumulation.around(site, placeOf(site), isReset, FEW, snippet.uses(), snippet.at(site));
  }

  private static Snippet snippet(String code, String parameter) {
    String list = parameter.isEmpty() ? "" : "List<String> list, ";
    return Snippet.ofMembers(
        "void f("
            + list
            + "List<String> xs, List<List<String>> xss, String x, int n) {"
            + code
            + "}");
  }

  private static Place placeOf(TreePath call) {
    ExpressionTree receiver = Code.receiverOf((MethodInvocationTree) call.getLeaf());
    return Place.of(receiver).orElseThrow();
  }
}
