package io.github.heapwise.analysis;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;

/** Code of which one run has either one place or the other, never both. */
final class Alternatives {
  private Alternatives() {}

  /**
   * Whether the two are in different branches of an {@code if}, a {@code ?:} or a {@code switch}
   * with arrows, or one is in a branch that leaves the method before the other.
   */
  static boolean are(TreePath one, TreePath other) {
    return isApart(one, other) || isApart(other, one);
  }

  private static boolean isApart(TreePath one, TreePath other) {
    TreePath below = one;
    for (TreePath at = one.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree branch = below.getLeaf();
      Tree tree = at.getLeaf();
      boolean isCommon = isAround(tree, other);
      if (isCommon) {
        return tree instanceof IfTree && isInBranch((IfTree) tree, branch, other)
            || tree instanceof ConditionalExpressionTree
                && ((ConditionalExpressionTree) tree).getCondition() != branch
                && !isAround(((ConditionalExpressionTree) tree).getCondition(), other)
            || branch instanceof CaseTree
                && ((CaseTree) branch).getCaseKind() == CaseTree.CaseKind.RULE;
      }
      if (tree instanceof IfTree && ((IfTree) tree).getCondition() != branch && leaves(branch)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInBranch(IfTree tree, Tree branch, TreePath other) {
    return tree.getCondition() != branch && !isAround(tree.getCondition(), other);
  }

  private static boolean isAround(Tree tree, TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == tree) {
        return true;
      }
    }
    return false;
  }

  private static boolean leaves(Tree statement) {
    Tree last = statement;
    if (statement instanceof BlockTree) {
      List<? extends Tree> statements = ((BlockTree) statement).getStatements();
      last = statements.isEmpty() ? statement : statements.get(statements.size() - 1);
    }
    return last.getKind() == Tree.Kind.RETURN || last.getKind() == Tree.Kind.THROW;
  }
}
