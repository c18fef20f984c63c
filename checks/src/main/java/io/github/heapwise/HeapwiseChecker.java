package io.github.heapwise;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.report.Finding;
import java.util.Optional;

/**
 * Base of every check: findings leave through {@link #report}, analyses come from {@link #index}.
 *
 * <p>A subclass has two public constructors. Error Prone calls the one with the {@link JavacRun};
 * {@link java.util.ServiceLoader} demands the one without parameters and only asks the instance for
 * its class.
 */
public abstract class HeapwiseChecker extends BugChecker implements CompilationUnitTreeMatcher {
  /** The alternative name of every check: sets or suppresses all of them at once. */
  public static final String ALL = "heapwise";

  /** Where the checks' pages are; the name of the check and {@code .md} follow. */
  public static final String PAGES = "https://github.com/heapwise/heapwise/blob/main/docs/checks/";

  private final JavacRun run;

  /** For {@link java.util.ServiceLoader} only: such an instance never sees a tree. */
  protected HeapwiseChecker() {
    this.run = null;
  }

  protected HeapwiseChecker(JavacRun run) {
    this.run = run;
  }

  /** Every check takes part, so that the run sees each file even if only one check is on. */
  @Override
  public final Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    run.enter(this, unit, state);
    return Description.NO_MATCH;
  }

  /** What is known of the file that is being scanned. */
  protected final FileIndex index() {
    return run.index();
  }

  /** The options given as {@code -XepOpt:Heapwise:…}. */
  protected final HeapwiseFlags flags() {
    return run.flags();
  }

  /** Reports a trap for which no safe fix is known: the message says what to do. */
  protected final Description report(Tree tree, String message, VisitorState state) {
    return report(tree, SuggestedFix.emptyFix(), message, state);
  }

  /**
   * Records a finding and returns it, or {@link Description#NO_MATCH} where the place is suppressed
   * or generated.
   *
   * @param tree what the user would change; may lie outside of the tree that is being matched
   * @param fix an empty fix if there is none that is safe
   * @param message the trap, its figure and what to do, a sentence each
   */
  protected final Description report(
      Tree tree, SuggestedFix fix, String message, VisitorState state) {
    TreePath path = run.isGenerated(state) ? null : pathTo(tree, state);
    if (path == null || isSilenced(path, state) || isTargetSilenced(tree, state)) {
      return Description.NO_MATCH;
    }
    Description description = buildDescription(tree).setMessage(message).addFix(fix).build();
    if (run.recorder().isOn()) {
      SeverityLevel severity = state.severityMap().getOrDefault(canonicalName(), defaultSeverity());
      Optional<Finding> finding =
          Finding.of(
              canonicalName(),
              severity,
              message,
              linkUrl(),
              path,
              description.fixes,
              run.lines(state),
              state);
      if (finding.isPresent() && !run.recorder().record(finding.get())) {
        return Description.NO_MATCH;
      }
    }
    return description;
  }

  /**
   * The path to a tree of this file, or null. What is searched is the smallest tree around the one
   * being matched that the other lies in: never the whole file for each finding.
   */
  private static TreePath pathTo(Tree tree, VisitorState state) {
    int start = ASTHelpers.getStartPosition(tree);
    TreePath around = state.getPath();
    while (around.getParentPath() != null
        && (start < ASTHelpers.getStartPosition(around.getLeaf())
            || start >= state.getEndPosition(around.getLeaf()))) {
      around = around.getParentPath();
    }
    TreePath path = around.getLeaf() == tree ? around : TreePath.getPath(around, tree);
    return path != null || around.getParentPath() == null
        ? path
        : TreePath.getPath(around.getCompilationUnit(), tree);
  }

  private boolean isSilenced(TreePath path, VisitorState state) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (isSilencedHere(at.getLeaf(), state)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the variable that the tree changes is declared with a suppression: Java has no place
   * for one at a statement, and the variable is what the trap is about.
   */
  private boolean isTargetSilenced(Tree tree, VisitorState state) {
    Tree target =
        tree instanceof CompoundAssignmentTree
            ? ((CompoundAssignmentTree) tree).getVariable()
            : tree instanceof AssignmentTree
                ? ((AssignmentTree) tree).getVariable()
                : tree instanceof MethodInvocationTree
                    ? ASTHelpers.getReceiver((MethodInvocationTree) tree)
                    : null;
    Symbol variable = target == null ? null : ASTHelpers.getSymbol(target);
    return variable instanceof VarSymbol
        && index()
            .uses()
            .declaration((VarSymbol) variable)
            .filter(declaration -> isSilencedHere(declaration.getLeaf(), state))
            .isPresent();
  }

  /** Whether the tree is a declaration whose own annotations silence this check. */
  private boolean isSilencedHere(Tree tree, VisitorState state) {
    ModifiersTree modifiers =
        tree instanceof ClassTree
            ? ((ClassTree) tree).getModifiers()
            : tree instanceof MethodTree
                ? ((MethodTree) tree).getModifiers()
                : tree instanceof VariableTree ? ((VariableTree) tree).getModifiers() : null;
    return modifiers != null
        && !modifiers.getAnnotations().isEmpty()
        && (modifiers.getAnnotations().stream().anyMatch(HeapwiseChecker::isGenerated)
            || (!state.errorProneOptions().isIgnoreSuppressionAnnotations()
                && isSuppressed(tree, state)));
  }

  /** By simple name: every code generator brings a {@code Generated} of its own package. */
  private static boolean isGenerated(AnnotationTree annotation) {
    Tree type = annotation.getAnnotationType();
    String name =
        type instanceof IdentifierTree
            ? ((IdentifierTree) type).getName().toString()
            : type instanceof MemberSelectTree
                ? ((MemberSelectTree) type).getIdentifier().toString()
                : "";
    return name.equals("Generated");
  }
}
