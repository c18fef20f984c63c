package io.github.heapwise.analysis;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Optional;

/** The variable that a new object is kept in. */
public final class Holder {
  private Holder() {}

  /**
   * The variable or field that the value of the expression at the end of {@code path} is assigned
   * to, through parentheses, casts, the branches of {@code ?:} and the wrappers of {@code
   * Collections} that write through.
   */
  public static Optional<VarSymbol> of(TreePath path) {
    TreePath below = path;
    for (TreePath at = path.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof VariableTree) {
        return Optional.ofNullable(Code.variableOf(tree));
      }
      if (tree instanceof AssignmentTree) {
        return Optional.ofNullable(Code.variableOf(((AssignmentTree) tree).getVariable()));
      }
      boolean passesOn =
          tree instanceof ParenthesizedTree
              || tree instanceof TypeCastTree
              || tree instanceof ConditionalExpressionTree
                  && ((ConditionalExpressionTree) tree).getCondition() != below.getLeaf()
              || isWrapper(tree);
      if (!passesOn) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isWrapper(Tree tree) {
    if (!(tree instanceof MethodInvocationTree)) {
      return false;
    }
    String name = Code.nameOf((MethodInvocationTree) tree);
    return (name.startsWith("synchronized") || name.startsWith("checked"))
        && Code.symbolOf(tree) != null
        && Code.isClass(Code.symbolOf(tree).owner.type, "java.util.Collections");
  }
}
