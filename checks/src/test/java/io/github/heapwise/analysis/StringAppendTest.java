package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringAppendTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "f += p                           | COMPOUND | p",
        "f += p + n                       | COMPOUND | p + n",
        "g += 1                           | COMPOUND | 1",
        "next.f += p                      | COMPOUND | p",
        "parts[n] += p                    | COMPOUND | p",
        "f = f + p                        | APPEND   | p",
        "f = this.f + p + n               | APPEND   | p; n",
        "f = (f) + (p + n) + '.'          | APPEND   | (p + n); '.'",
        "parts[0] = (parts[0] + p)        | APPEND   | p",
        "f = p + f                        | PREPEND  |",
        "f = \"(\" + f + \")\"            | PREPEND  |",
        "f = f + p + f                    | PREPEND  |",
        "f = f.concat(\"x\")              | CONCAT   | \"x\"",
        "f = f.concat(p)                  | CONCAT   |",
        "f = p.concat(f)                  | CONCAT   |",
        "f = String.format(\"%s%s\", f, p) | FORMAT  |",
        "f = String.format(Locale.ROOT, \"%s%s\", p, f) | FORMAT |",
        "f = \"%s%s\".formatted(f, p)     | FORMAT   |",
        "f = String.join(\",\", f, p)     | FORMAT   |",
        "f = f.isEmpty() ? p : f + p      | APPEND   |",
        "f = n > 0 ? (f + p) : f          | APPEND   |",
      })
  void is(String assignment, Concatenation.Form form, String appended) {
    Snippet snippet = snippet(assignment);
    StringAppend append = append(snippet, assignment).orElseThrow();
    assertThat(append.text().form()).isEqualTo(form);
    assertThat(append.text().appended())
        .extracting(snippet.state()::getSourceForNode)
        .containsExactly(appended == null ? new String[0] : appended.split("; "));
    assertThat(append.text().oldText()).allMatch(append.place()::isNamedBy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n += 1",
        "o += p",
        "f = p",
        "f = p + n",
        "f = next.f + p",
        "parts[0] = parts[1] + p",
        "f = f.trim()",
        "f = f.trim() + p",
        "f = c() ? f : p",
        "f = String.format(f, p)",
        "f = String.format(Locale.ROOT, f, p)",
        "f = f.formatted(p)",
        "f = String.join(f, p, p)",
        "f = String.valueOf(f)",
        "made().f += p",
        "f = f + p == null ? p : f",
      })
  void isNone(String assignment) {
    assertThat(append(snippet(assignment), assignment)).isEmpty();
  }

  private static Snippet snippet(String assignment) {
    return Snippet.ofMembers(
        """
        String f; static String g; String[] parts; Snippet next; Object o;
        static boolean c() { return true; }
        Snippet made() { return this; }
        void method(String p, int n) {
        """
            + assignment
            + "; }");
  }

  private static Optional<StringAppend> append(Snippet snippet, String assignment) {
    Tree tree = ((ExpressionTree) snippet.find(assignment).getLeaf());
    return tree instanceof AssignmentTree
        ? StringAppend.of((AssignmentTree) tree, snippet.state())
        : StringAppend.of((CompoundAssignmentTree) tree, snippet.state());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a, b) -> a + b              | true  | true",
        "(a, b) -> b + '.' + a        | true  | true",
        "(a, b) -> { return a + b; }  | true  | true",
        "(a, b) -> a == null ? b : a + b | true | true",
        "(a, b) -> a.concat(b)        | true  | true",
        "(a, b) -> b + 1              | false | true",
        "(a, b) -> a                  | false | false",
        "(a, b) -> { c(); return a + b; } | false | false",
      })
  void inLambda(String lambda, boolean first, boolean second) {
    Snippet snippet =
        Snippet.ofMembers(
            "static boolean c() { return true; } BinaryOperator<String> o = " + lambda + ";");
    Tree tree = snippet.find(LambdaExpressionTree.class).getLeaf();
    assertThat(Concatenation.inLambda(tree, 0, snippet.state()).isPresent()).isEqualTo(first);
    assertThat(Concatenation.inLambda(tree, 1, snippet.state()).isPresent()).isEqualTo(second);
    assertThat(Concatenation.inLambda(tree, 2, snippet.state())).isEmpty();
  }

  @Test
  void operandsAreThoseOfTheChain() {
    Snippet snippet =
        Snippet.ofMembers("String m(int n, String p) { return n + 1 + p + (p + n); }");
    List<ExpressionTree> operands =
        Concatenation.operands((ExpressionTree) snippet.find("n + 1 + p + (p + n)").getLeaf());
    assertThat(operands)
        .extracting(snippet.state()::getSourceForNode)
        .containsExactly("n", "1", "p", "(p + n)");
  }

  @ParameterizedTest
  @CsvSource({
    "sink(f.length()), true",
    "sink(f.charAt(0)), true",
    "sink(f.isEmpty()), true",
    "sink(f.endsWith(p)), true",
    "sink(f.equals(\"\")), true",
    "sink(\"\".equals(f)), true",
    "sink(f == null), true",
    "sink(f), false",
    "sink(f.trim()), false",
    "sink(f.equals(p)), false",
    "sink(p.equals(f)), false",
    "sink(f + p), false",
  })
  void tellsUsesOfAPartFromThoseOfTheWhole(String code, boolean isPartial) {
    Snippet snippet =
        Snippet.ofMembers("void sink(Object any) {} void m(String f, String p) { " + code + "; }");
    assertThat(StringUses.isPartial(snippet.uses().of(snippet.variable("f")).get(0)))
        .isEqualTo(isPartial);
  }
}
