package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/** Evaluates an expression once, into a local before the statement that repeats it. */
public final class Hoisting {
  private Hoisting() {}

  /**
   * The statement of a block before which a local can be declared for the loop or lambda at the end
   * of {@code loop}: itself, or the one that it is part of. Only the conditions of {@code if} may
   * be evaluated between. Empty where there is no such block.
   */
  public static Optional<TreePath> statement(TreePath loop) {
    for (TreePath at = loop; at.getParentPath() != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      Tree parent = at.getParentPath().getLeaf();
      if (tree instanceof StatementTree && isInList((StatementTree) tree, parent)) {
        return callsConstructor(tree) ? Optional.empty() : Optional.of(at);
      }
      boolean isOnTheWay =
          parent instanceof IfTree
              || parent instanceof LabeledStatementTree
              || parent instanceof ExpressionStatementTree
              || parent instanceof VariableTree
              || parent instanceof ReturnTree
              || parent instanceof ExpressionTree && !(parent instanceof LambdaExpressionTree);
      if (!isOnTheWay || tree instanceof ClassTree) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isInList(StatementTree statement, Tree parent) {
    return parent instanceof BlockTree && ((BlockTree) parent).getStatements().contains(statement)
        || parent instanceof CaseTree
            && ((CaseTree) parent).getCaseKind() == CaseTree.CaseKind.STATEMENT
            && ((CaseTree) parent).getStatements().contains(statement);
  }

  private static boolean callsConstructor(Tree statement) {
    if (!(statement instanceof ExpressionStatementTree)) {
      return false;
    }
    Tree call = ((ExpressionStatementTree) statement).getExpression();
    return call instanceof MethodInvocationTree
        && Code.symbolOf(call) != null
        && Code.symbolOf(call).isConstructor();
  }

  /**
   * Declares a local with the value of the expression, and puts it in the expression's places.
   *
   * @param statement what {@link #statement} has found
   * @param places the expression, wherever it is written
   */
  public static SuggestedFix declare(
      TreePath statement, List<TreePath> places, String type, String name, VisitorState state) {
    String text = state.getSourceForNode(places.get(0).getLeaf());
    SuggestedFix.Builder fix = SuggestedFix.builder();
    before(statement, type + " " + name + " = " + text + ";", fix, state);
    places.forEach(place -> fix.replace(place.getLeaf(), name));
    return fix.build();
  }

  private static void before(
      TreePath statement, String declaration, SuggestedFix.Builder fix, VisitorState state) {
    int start = ASTHelpers.getStartPosition(statement.getLeaf());
    fix.replace(start, start, declaration + SourceText.lineBreakBefore(statement.getLeaf(), state));
  }

  /**
   * Moves the declaration of the local that the expression initialises. Empty if it is not one, is
   * assigned later, has no line of its own, or if its name would mean something else elsewhere.
   */
  public static Optional<SuggestedFix> move(
      TreePath statement, TreePath place, Uses uses, VisitorState state) {
    TreePath parent = place.getParentPath();
    VarSymbol local =
        parent.getLeaf() instanceof VariableTree ? Code.variableOf(parent.getLeaf()) : null;
    if (local == null
        || local.getKind() != ElementKind.LOCAL_VARIABLE
        || !(parent.getParentPath().getLeaf() instanceof BlockTree)
        || !uses.isNeverAssigned(local)
        || isUsedOtherwise(local, parent)) {
      return Optional.empty();
    }
    CharSequence source = state.getSourceCode();
    int from = ASTHelpers.getStartPosition(parent.getLeaf());
    int end = state.getEndPosition(parent.getLeaf());
    String text = SourceText.of(from, end, state);
    int to = end;
    while (from > 0 && (source.charAt(from - 1) == ' ' || source.charAt(from - 1) == '\t')) {
      from--;
    }
    while (to < source.length() && source.charAt(to) != '\n') {
      to++;
    }
    int line = from - 1;
    while (line > 0 && source.charAt(line - 1) != '\n') {
      line--;
    }
    boolean isAlone =
        from > 0
            && source.charAt(from - 1) == '\n'
            && SourceText.of(end, to, state).isBlank()
            && text.endsWith(";")
            && text.indexOf('\n') < 0
            && !SourceText.of(line, from, state).matches("(?s)\\s*(//|/\\*|\\*).*|.*//.*");
    if (!isAlone) {
      return Optional.empty();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    before(statement, text, fix, state);
    fix.replace(from, to + 1, "");
    return Optional.of(fix.build());
  }

  /** Whether the method has another variable of this name, or reads a field of it. */
  private static boolean isUsedOtherwise(VarSymbol local, TreePath declaration) {
    TreePath method = declaration;
    while (!(method.getLeaf() instanceof MethodTree)
        && !(method.getParentPath().getLeaf() instanceof ClassTree)) {
      method = method.getParentPath();
    }
    return Code.anyMatch(
        method.getLeaf(),
        tree ->
            tree instanceof VariableTree
                    && tree != declaration.getLeaf()
                    && ((VariableTree) tree).getName() == local.name
                || tree instanceof IdentifierTree
                    && ((IdentifierTree) tree).getName() == local.name
                    && Code.symbolOf(tree) != local);
  }
}
