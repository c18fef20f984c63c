package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes the collection that the first loop or function goes through. */
class StructuralChangeTest {
  private static final String FIELDS =
      "private final List<String> xs = new ArrayList<>(); static boolean c() { return true; }"
          + "private final Map<String, String> m = new LinkedHashMap<>(16, 0.75f, true);"
          + "private final Map<String, String> h = new HashMap<>();"
          + "private void drop(String x) { synchronized (xs) { xs.remove(x); } }"
          + "private void perhaps(String x) { if (c()) xs.remove(x); }"
          + "private List<String> ys = new ArrayList<>(); private void fresh() { ys = null; }";

  private static List<String> changes(String statements) {
    Snippet snippet = Snippet.ofMembers(FIELDS + "void m(String p) {" + statements + "}");
    return snippet
        .findAll(
            tree ->
                Loop.isStatement(tree)
                    || tree instanceof LambdaExpressionTree
                    || tree instanceof MemberReferenceTree)
        .stream()
        .findFirst()
        .flatMap(path -> Traversal.at(path, snippet.uses(), snippet.at(path)))
        .map(each -> StructuralChange.in(each, snippet.uses(), snippet.state()))
        .orElse(List.of())
        .stream()
        .map(change -> snippet.state().getSourceForNode(change.path().getLeaf()))
        .toList();
  }

  @Test
  void allOfThemInTheOrderOfTheSource() {
    assertThat(
            changes(
                "for (String x : xs) { if (c()) xs.add(p); else this.xs.remove(x); xs.size(); }"))
        .containsExactly("xs.add(p)", "this.xs.remove(x)");
    assertThat(changes("for (String k : h.keySet()) { h.remove(k); h.keySet().clear(); }"))
        .containsExactly("h.remove(k)", "h.keySet().clear()");
  }

  @Test
  void readsInTheOrderOfAccess() {
    assertThat(changes("m.keySet().forEach(m::get);")).containsExactly("m::get");
    assertThat(changes("h.keySet().forEach(h::get);")).isEmpty();
  }

  @Test
  void byAPrivateMethodThatAlwaysDoes() {
    assertThat(changes("for (String x : xs) drop(x);")).containsExactly("drop(x)");
    assertThat(changes("for (String x : xs) perhaps(x);")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (String x : xs) { if (c()) { xs.remove(x); break; } }",
        "for (String x : xs) { if (xs.remove(p)) return; }",
        "for (String x : xs) { boolean d = false; if (c()) { xs.remove(x); d = true; } if (d) break; }",
        "for (String x : xs) new Thread(() -> xs.remove(x)).start();",
        "for (String x : xs) new Object() { void m() { xs.remove(x); } };",
        "for (String k : h.keySet()) h.put(k, p);",
        "for (String k : h.keySet()) if (h.containsKey(p)) h.put(p, k);",
        "for (String y : ys) { fresh(); ys.add(y); }",
        "List<String> old = ys; ys = new ArrayList<>(); for (String y : old) ys.add(y);",
        "try { for (String x : xs) xs.add(x); } catch (ConcurrentModificationException e) { }",
      })
  void none(String statements) {
    assertThat(changes(statements)).isEmpty();
  }

  @Test
  void unlessTheKeyIsSaidToBeNew() {
    assertThat(changes("for (String k : h.keySet()) if (!h.containsKey(p)) h.put(p, k);"))
        .containsExactly("h.put(p, k)");
  }
}
