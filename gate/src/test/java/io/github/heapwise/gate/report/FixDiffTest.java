package io.github.heapwise.gate.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.report.Edit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixDiffTest {
  @Test
  void anInsertedLineHasThePlaceWhereItGoes() {
    assertThat(diff("import a;\nimport c;\n", "import a;", "import a;\nimport b;"))
        .containsExactly("2 + import b;");
  }

  @Test
  void anInsertionAtAnEmptyLine() {
    assertThat(diff("package p;\n\nclass A {}\n", "\nclass", "\nimport b;\n\nclass"))
        .containsExactly("3 + import b;", "0 + ");
  }

  @Test
  void aLineThatGoesLeavesItsNeighbours() {
    assertThat(diff("a\nb\nc\n", "b\n", "")).containsExactly("2 - b");
  }

  @Test
  void twoEditsOfALineAreOneChange() {
    assertThat(diff("f(a, b)\n", "a", "x", "b", "y")).containsExactly("1 - f(a, b)", "0 + f(x, y)");
  }

  @Test
  void anyEndOfLine() {
    assertThat(diff("a\r\nb\r\nc\r\n", "b", "x\r\ny")).containsExactly("2 - b", "0 + x", "0 + y");
    assertThat(diff("a\rb\rc", "b", "x")).containsExactly("2 - b", "0 + x");
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(diff("a", "a", "b")).containsExactly("1 - a", "0 + b");
  }

  private static List<String> diff(String text, String... replacements) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < replacements.length; i += 2) {
      int at = text.indexOf(replacements[i]);
      edits.add(new Edit(at, at + replacements[i].length(), replacements[i + 1]));
    }
    return FixDiff.of(new SourceLines(text), edits).stream()
        .map(line -> line.number() + (line.added() ? " + " : " - ") + line.text())
        .toList();
  }
}
