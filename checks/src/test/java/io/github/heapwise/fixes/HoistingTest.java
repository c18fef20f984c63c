package io.github.heapwise.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.PerElement;
import io.github.heapwise.analysis.Snippet;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.FixEdits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoistingTest {
  private static TreePath loop(Snippet snippet) {
    List<TreePath> loops = PerElement.allAround(snippet.find("x()"), snippet.state());
    return loops.get(loops.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void m() { for (;;) x(); } | for (;;) x();",
        "void m() { a: for (;;) { x(); break a; } } | a: for (;;) { x(); break a; }",
        "void m(int n) { if (n > 0) while (true) x(); else return; } | if (n > 0) while (true) x(); else return;",
        "void m(int n) { do while (true) x(); while (n > 0); } | do while (true) x(); while (n > 0);",
        "void m(int n) { switch (n) { case 1: for (;;) x(); } } | for (;;) x();",
        "void m(int n) { switch (n) { case 1 -> { for (;;) x(); } } } | for (;;) x();",
        "void m(List<String> l) { l.forEach(s -> x()); } | l.forEach(s -> x());",
        "long m(List<String> l) { return l.stream().filter(s -> x() > 0).count(); } | return l.stream().filter(s -> x() > 0).count();",
        "void m(List<String> l) { Runnable r = () -> l.forEach(s -> x()); } |",
        "void m(int n, List<String> l) { switch (n) { case 1 -> l.forEach(s -> x()); default -> {} } } |",
        "Comparator<String> c = (a, b) -> x(); |",
        "static class A { A(boolean b) {} A(List<String> l) { this(l.stream().anyMatch(s -> x() > 0)); } } |",
      })
  void goesBeforeAStatementOfABlock(String member, String statement) {
    Snippet snippet = Snippet.ofMembers("static int x() { return 1; } " + member);
    assertThat(
            Hoisting.statement(loop(snippet))
                .map(path -> snippet.state().getSourceForNode(path.getLeaf()))
                .orElse(null))
        .isEqualTo(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int a = x();#y(a); | int a = x();#  for (;;) {#  if (y == 0) break;#y(a);",
        "final int a = x(); # y(a); | final int a = x();#  for (;;) {#  if (y == 0) break;# y(a);",
        "int a = x(); // why#y(a); |",
        "// why#int a = x();#y(a); |",
        "int a = x(), b = 2;#y(a); |",
        "int a = x();#a++; |",
        "y(x()); |",
        "int a = x(); y(a); |",
        "int a = x();#y(a); } { int a = 2; |",
        "int a = x();#y(a); } { y(a); |",
      })
  void movesADeclarationOfItsOwn(String body, String expected) {
    String text =
        ("class Snippet { int a; static int x() { return 1; } static void y(int i) {}#  void m() {#  for (;;) {#  if (y == 0) break;#"
                + body
                + "#  }}  int y; }")
            .replace('#', '\n');
    Snippet snippet = Snippet.ofFile(text);
    TreePath statement = Hoisting.statement(loop(snippet)).orElseThrow();
    Optional<String> changed =
        Hoisting.move(statement, snippet.find("x()"), snippet.uses(), snippet.state())
            .map(
                fix ->
                    new StringBuilder(text)
                        .replace(
                            edit(fix, snippet, text, 1).start(),
                            edit(fix, snippet, text, 1).end(),
                            edit(fix, snippet, text, 1).text())
                        .insert(
                            edit(fix, snippet, text, 0).start(), edit(fix, snippet, text, 0).text())
                        .toString());
    if (expected == null) {
      assertThat(changed).isEmpty();
    } else {
      assertThat(changed.orElseThrow()).contains(expected.replace('#', '\n'));
    }
  }

  private static Edit edit(SuggestedFix fix, Snippet snippet, String text, int i) {
    return FixEdits.of(fix, snippet.find("x()").getCompilationUnit(), text).get(i);
  }
}
