package io.github.heapwise.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.EqualState;
import io.github.heapwise.analysis.EqualState.Member;
import io.github.heapwise.analysis.Snippet;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.FixEdits;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashOfMembersTest {
  private static final String CLASS =
      """
      final int a = 1; final long l = 2; final char c = 'c'; final boolean b = c(); final double d = 1;
      final String s = ""; final int[] xs = {}; final Object[] many = {}; final List<String> list = new ArrayList<>();
      private String set = ""; String open = ""; private final int[] slots = new int[3];
      private final List<String> grown = new ArrayList<>();
      static boolean c() { return true; }
      void change() { set = "x"; slots[0] = 1; grown.add("x"); }
      String both() { return s + set; }
      String fixed() { return s + a; }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a == t.a | return Integer.hashCode(a);",
        "c == t.c | return Character.hashCode(c);",
        "b == t.b | return Boolean.hashCode(b);",
        "this.s.equals(t.s) | return Objects.hashCode(this.s);",
        "a == t.a && s.equals(t.s) | return Objects.hash(a, s);",
        "Arrays.equals(xs, t.xs) | return Arrays.hashCode(xs);",
        "Arrays.deepEquals(many, t.many) && l == t.l | return Objects.hash(Arrays.deepHashCode(many), l);",
        "set.equals(t.set) && list.equals(t.list) | return Objects.hashCode(list);",
        "d == t.d && s.equals(t.s) | return Objects.hashCode(s);",
      })
  void hashesWhatIsCompared(String comparison, String body) {
    assertThat(edits("", comparison, "return 1;", false)).contains(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set.equals(t.set) | return 1; | `set` may change while the object is a key, which would lose it",
        "open.equals(t.open) | return 1; | `open` may change while the object is a key, which would lose it",
        "Arrays.equals(slots, t.slots) | return 1; | `slots` may change while the object is a key, which would lose it",
        "grown.equals(t.grown) | return 1; | `grown` may change while the object is a key, which would lose it",
        "d == t.d | return 1; | what is equal as `d` may hash differently",
        "xs == t.xs | return 1; | what is equal as `xs` may hash differently",
        "fixed().equals(t.fixed()) | return 1; | `fixed()` is no field",
        "s.trim().equals(t.s.trim()) | return 1; | `s.trim()` is no field",
        "s.equals(t.s) | /* why */ int h = 1; /* what */ return h; | a comment stands in `hashCode`",
        "s.equals(t.s) | set = s; return 1; | `hashCode` writes to a field",
      })
  void saysWhyThereIsNoFix(String comparison, String hash, String why) {
    assertThat(of("", comparison, hash, false).rewrite.refusal()).isEqualTo(why);
  }

  @Test
  void followsTheFile() {
    String other = "int other() { int result = 1; result = 31 * result + a; return result; }";
    assertThat(edits(other, "a == t.a && s.equals(t.s)", "return 1;", false))
        .containsSubsequence(
            "int result = Integer.hashCode(a);",
            "result = 31 * result + Objects.hashCode(s);",
            "return result;");
  }

  @Test
  void asksSuper() {
    assertThat(edits("", "a == t.a", "return 1;", true))
        .contains("return Objects.hash(super.hashCode(), a);");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.equals(t.s) | false",
        "set.equals(t.set) | true",
        "grown.equals(t.grown) | true",
        "fixed().equals(t.fixed()) | false",
        "both().equals(t.both()) | true",
        "s.trim().equals(t.s.trim()) | true",
      })
  void tellsWhatMayChange(String comparison, boolean mayChange) {
    Found found = of("", comparison, "return 1;", false);
    assertThat(HashOfMembers.mayChange(found.members.get(0), found.type, found.snippet.uses()))
        .isEqualTo(mayChange);
  }

  private record Found(Snippet snippet, ClassTree type, List<Member> members, Rewrite rewrite) {}

  private static String edits(String more, String comparison, String hash, boolean withSuper) {
    Found found = of(more, comparison, hash, withSuper);
    TreePath method = method(found.snippet, "hashCode");
    String text = found.snippet.state().getSourceCode().toString();
    return FixEdits.of(found.rewrite.fix(), method.getCompilationUnit(), text).stream()
        .map(Edit::text)
        .collect(Collectors.joining("\n"));
  }

  private static Found of(String more, String comparison, String hash, boolean withSuper) {
    Snippet snippet =
        Snippet.ofMembers(
            CLASS
                + more
                + "public boolean equals(Object o) { Snippet t = (Snippet) o; return "
                + comparison
                + "; }\n  public int hashCode() {\n    "
                + hash
                + "\n  }\n");
    TreePath equals = method(snippet, "equals");
    TreePath hashCode = method(snippet, "hashCode");
    ClassTree type = (ClassTree) equals.getParentPath().getLeaf();
    List<Member> members =
        EqualState.of((MethodTree) equals.getLeaf(), type, snippet.uses(), snippet.at(equals))
            .members();
    Rewrite rewrite =
        HashOfMembers.of(
            (MethodTree) hashCode.getLeaf(),
            members,
            members,
            withSuper,
            snippet.uses(),
            snippet.at(hashCode));
    return new Found(snippet, type, members, rewrite);
  }

  private static TreePath method(Snippet snippet, String name) {
    return snippet
        .findAll(
            tree -> tree instanceof MethodTree && ((MethodTree) tree).getName().contentEquals(name))
        .get(0);
  }
}
