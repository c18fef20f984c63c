package io.github.heapwise.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Snippet;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.FixEdits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantFieldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void m() { x(); } | Snippet",
        "static class A { void m() { x(); } } | A",
        "class A { void m() { x(); } } | Snippet",
        "enum A { B; void m() { x(); } } | A",
        "enum A { B { void m() { x(); } } } | A",
        "record A(int i) { void m() { x(); } } | A",
        "interface A { default void m() { x(); } } |",
        "interface A { class B { void m() { x(); } } } | B",
        "Object o = new Object() { void m() { x(); } }; | Snippet",
        "void m() { class A { void n() { x(); } } } | Snippet",
      })
  void isInAClassThatCanHaveOne(String members, String owner) {
    TreePath path = Snippet.ofMembers("static void x() {} " + members).find("x()");
    assertThat(
            ConstantField.around(path)
                .map(field -> field.owner().getSimpleName().toString())
                .orElse(null))
        .isEqualTo(owner);
  }

  @Test
  void hasANameThatNothingHas() {
    Snippet snippet =
        Snippet.ofMembers(
            "static void x() {} int A; class C extends D { void m() { x(); } } static class D { int B; }");
    ConstantField field = ConstantField.around(snippet.find("x()")).orElseThrow();
    assertThat(field.freshName(List.of("A", "B", "E"), snippet.state())).isEqualTo("E");
    assertThat(field.freshName(List.of("A"), snippet.state())).isEqualTo("A_2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`class Snippet {#  void x() {}#  int i = y();#  int y() { return 1; }#}` | `class Snippet {#  F;##  void x() {}`",
        "`class Snippet {##  int i = y(); int y() { return 1; }#}` | `class Snippet {#  F;##  int i`",
        "`class Snippet { // why#  int i = y(); int y() { return 1; }#}` | `{ // why#  F;##  int i`",
        "`@SuppressWarnings({\"{\"})#class Snippet /* { */ {#  int i = y(); int y() { return 1; }#}` | `/* { */ {#  F;##`",
        "`enum Snippet {#  A(\";\"), B(\"\");#  int i = y(); Snippet(String s) {} int y() { return 1; }#}` | `B(\"\");##  F;##  int i`",
        "`record Snippet(int k) {#  static int i = y(); static int y() { return 1; }#}` | `{#  F;##  static`",
      })
  void isTheFirstMember(String source, String expected) {
    String text = source.replace('#', '\n');
    Snippet snippet = Snippet.ofFile(text);
    Optional<SuggestedFix> fix =
        ConstantField.around(snippet.find("y()")).orElseThrow().declare("F", snippet.state());
    Edit edit =
        FixEdits.of(fix.orElseThrow(), snippet.find("y()").getCompilationUnit(), text).get(0);
    assertThat(text.substring(0, edit.start()) + edit.text() + text.substring(edit.end()))
        .contains(expected.replace('#', '\n').replace("F;", "private static final F;"));
  }
}
