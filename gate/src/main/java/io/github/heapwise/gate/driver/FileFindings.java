package io.github.heapwise.gate.driver;

import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.FixEdits;
import io.github.heapwise.report.LineStarts;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what the checks say about one file into findings, all of them in one walk of its tree. */
final class FileFindings {
  private final JCCompilationUnit unit;
  private final String source;
  private final LineStarts lines;
  private final Map<Tree, TreePath> paths = new IdentityHashMap<>();

  private FileFindings(JCCompilationUnit unit, String source) {
    this.unit = unit;
    this.source = source;
    this.lines = new LineStarts(source);
  }

  /**
   * The findings, and the lines at which the program does what was found. What cannot be placed in
   * the source text is left out.
   */
  static Map<Finding, Set<CodeLine>> of(
      List<Description> descriptions, JCCompilationUnit unit, String source) {
    FileFindings made = new FileFindings(unit, source);
    made.findPaths(descriptions);
    FindingLines lines = new FindingLines(made.paths.values(), made.lines);
    Map<Finding, Set<CodeLine>> findings = new LinkedHashMap<>();
    for (Description description : descriptions) {
      TreePath path = made.paths.get(description.position.getTree());
      if (path != null) {
        made.finding(description, path)
            .ifPresent(finding -> findings.put(finding, lines.of(finding.range(), path)));
      }
    }
    return findings;
  }

  private void findPaths(List<Description> descriptions) {
    Set<Tree> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    descriptions.forEach(description -> wanted.add(description.position.getTree()));
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree != null && wanted.contains(tree)) {
          paths.put(tree, new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, unused);
      }
    }.scan(new TreePath(unit), null);
    if (wanted.contains(unit)) {
      paths.put(unit, new TreePath(unit));
    }
  }

  private Optional<Finding> finding(Description description, TreePath path) {
    EndPosTable ends = unit.endPositions;
    int start = description.position.getStartPosition();
    int end = description.position.getEndPosition(ends);
    if (description.position instanceof JCTree) {
      start = ASTHelpers.getStartPosition(path.getLeaf());
    }
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    List<Edit> fix =
        description.fixes.isEmpty()
            ? List.of()
            : FixEdits.of(description.fixes.get(0), unit, source);
    return Optional.of(
        Finding.of(
            description.checkName,
            description.severity(),
            description.getRawMessage(),
            description.getLink(),
            path,
            start,
            end,
            fix,
            source,
            lines));
  }
}
