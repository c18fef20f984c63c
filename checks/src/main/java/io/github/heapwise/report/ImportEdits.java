package io.github.heapwise.report;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where new imports go: in order among those of their kind, so that one line is all that changes.
 */
final class ImportEdits {
  private ImportEdits() {}

  /**
   * An insertion for each import that {@code unit} lacks.
   *
   * @param imports as Error Prone writes them: {@code import java.util.List}, {@code import static
   *     a.B.c}; in alphabetical order
   */
  static List<Edit> adding(
      Collection<String> imports, CompilationUnitTree unit, CharSequence source) {
    List<Edit> edits = new ArrayList<>();
    for (String wanted : imports) {
      if (unit.getImports().stream().noneMatch(present -> textOf(present).equals(wanted))) {
        edits.add(insertion(wanted, unit, source));
      }
    }
    return edits;
  }

  private static Edit insertion(String wanted, CompilationUnitTree unit, CharSequence source) {
    String end = source.toString().contains("\r\n") ? "\r\n" : "\n";
    boolean isStatic = wanted.startsWith("import static ");
    ImportTree before = null;
    ImportTree firstOfKind = null;
    for (ImportTree present : unit.getImports()) {
      if (present.isStatic() != isStatic) {
        continue;
      }
      firstOfKind = firstOfKind == null ? present : firstOfKind;
      if (textOf(present).compareTo(wanted) < 0) {
        before = present;
      }
    }
    if (before != null) {
      return behind(before, wanted, end, source);
    }
    if (firstOfKind != null) {
      int at = ASTHelpers.getStartPosition(firstOfKind);
      return new Edit(at, at, wanted + ";" + end);
    }
    if (!unit.getImports().isEmpty()) {
      ImportTree last = unit.getImports().get(unit.getImports().size() - 1);
      return behind(last, end + wanted, end, source);
    }
    if (unit.getPackage() != null) {
      return behind(unit.getPackage(), end + wanted, end, source);
    }
    return new Edit(0, 0, wanted + ";" + end + end);
  }

  private static Edit behind(Tree tree, String line, String end, CharSequence source) {
    int at = semicolonAfter(ASTHelpers.getStartPosition(tree), source);
    return new Edit(at, at, end + line + ";");
  }

  /** Behind the semicolon that ends the declaration at {@code start}; comments may hold others. */
  private static int semicolonAfter(int start, CharSequence source) {
    String text = source.toString();
    int i = start;
    while (i < text.length() && text.charAt(i) != ';') {
      if (text.startsWith("//", i)) {
        i = Math.max(i + 2, text.indexOf('\n', i));
      } else if (text.startsWith("/*", i)) {
        i = Math.max(i + 2, text.indexOf("*/", i + 2) + 2);
      } else {
        i++;
      }
    }
    return Math.min(text.length(), i + 1);
  }

  private static String textOf(ImportTree tree) {
    return (tree.isStatic() ? "import static " : "import ") + tree.getQualifiedIdentifier();
  }
}
