package io.github.heapwise.gate.driver;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Holder;
import io.github.heapwise.report.LineStarts;
import io.github.heapwise.report.SourceRange;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * At which lines the program does what was found. A finding stands where the user would change the
 * code, often the creation of a container; what grows, grows where the container is called.
 */
final class FindingLines {
  private final LineStarts lines;
  private final Map<VarSymbol, Set<CodeLine>> callsOn = new HashMap<>();

  /**
   * @param findings the trees that findings stand at, all of one file
   */
  FindingLines(Collection<TreePath> findings, LineStarts lines) {
    this.lines = lines;
    findings.forEach(
        path -> variable(path).ifPresent(variable -> callsOn.put(variable, new HashSet<>())));
    if (!callsOn.isEmpty()) {
      collectCalls(findings.iterator().next());
    }
  }

  /**
   * @param path to the tree of the finding
   */
  Set<CodeLine> of(SourceRange range, TreePath path) {
    // Several lines may hold the methods of an anonymous class.
    String method = range.line() == range.endLine() ? CodeLine.methodAt(path) : "";
    Set<CodeLine> found =
        IntStream.rangeClosed(range.line(), range.endLine())
            .mapToObj(line -> new CodeLine(line, method))
            .collect(Collectors.toCollection(HashSet::new));
    variable(path).map(callsOn::get).ifPresent(found::addAll);
    return found;
  }

  /** What the finding is about: what a new object is kept in, or what is assigned to or called. */
  private static Optional<VarSymbol> variable(TreePath path) {
    Optional<VarSymbol> holder = Holder.of(path);
    if (holder.isPresent()) {
      return holder;
    }
    Tree tree = path.getLeaf();
    Tree named =
        tree instanceof CompoundAssignmentTree compound
            ? compound.getVariable()
            : tree instanceof AssignmentTree assignment
                ? assignment.getVariable()
                : tree instanceof MethodInvocationTree call ? ASTHelpers.getReceiver(call) : tree;
    return named != null && ASTHelpers.getSymbol(named) instanceof VarSymbol variable
        ? Optional.of(variable)
        : Optional.empty();
  }

  private void collectCalls(TreePath any) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        add(getCurrentPath(), ASTHelpers.getSymbol(tree));
        return super.visitIdentifier(tree, unused);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        add(getCurrentPath(), ASTHelpers.getSymbol(tree));
        return super.visitMemberSelect(tree, unused);
      }
    }.scan(new TreePath(any.getCompilationUnit()), null);
  }

  private void add(TreePath use, Symbol symbol) {
    Set<CodeLine> found = symbol instanceof VarSymbol ? callsOn.get((VarSymbol) symbol) : null;
    if (found == null) {
      return;
    }
    Optional<TreePath> call = Code.callOn(use);
    Tree parent = use.getParentPath().getLeaf();
    boolean isGrown =
        parent instanceof CompoundAssignmentTree
            || parent instanceof AssignmentTree assignment
                && assignment.getVariable() == use.getLeaf();
    if (call.isPresent() || isGrown) {
      // Of a call that runs over several lines, javac notes the line with the method's name.
      int start = ASTHelpers.getStartPosition(use.getLeaf());
      int end = call.map(path -> ((JCTree) path.getLeaf()).getPreferredPosition()).orElse(start);
      String method = CodeLine.methodAt(use);
      for (int line = lines.lineOf(start); line <= lines.lineOf(end); line++) {
        found.add(new CodeLine(line, method));
      }
    }
  }
}
