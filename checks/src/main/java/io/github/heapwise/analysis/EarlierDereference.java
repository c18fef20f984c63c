package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** What is known not to be null, because a method of it has been called on the way. */
public final class EarlierDereference {
  private EarlierDereference() {}

  /**
   * Whether {@code variable}, a local or parameter that is never assigned again, is certainly not
   * null where {@code site} is run: it starts as something that is not null, or each path to the
   * site calls a method of it or reads a field of it. Loops are taken to run any number of times.
   */
  public static boolean rulesOutNull(VarSymbol variable, TreePath site, Uses uses) {
    boolean isLocal =
        variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.PARAMETER;
    if (!isLocal || uses.of(variable).stream().anyMatch(Place::isWrite)) {
      return false;
    }
    boolean startsNonNull =
        uses.declaration(variable)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .filter(Nulls::isNeverNull)
            .isPresent();
    if (startsNonNull) {
      return true;
    }
    Set<Tree> around = new HashSet<>();
    for (TreePath at = site; at != null; at = at.getParentPath()) {
      around.add(at.getLeaf());
    }
    int start = ASTHelpers.getStartPosition(site.getLeaf());
    return uses.of(variable).stream()
        .filter(use -> ASTHelpers.getStartPosition(use.getLeaf()) < start)
        .filter(EarlierDereference::isDereferenced)
        .anyMatch(use -> isOnTheWay(use, around));
  }

  private static boolean isDereferenced(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    return parent instanceof MemberSelectTree
        && ((MemberSelectTree) parent).getExpression() == use.getLeaf();
  }

  /** Whether {@code use} is always evaluated before what is inside of all the trees around. */
  private static boolean isOnTheWay(TreePath use, Set<Tree> around) {
    Tree below = use.getLeaf();
    for (TreePath at = use.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (around.contains(tree)) {
        return isFirst(below, tree);
      }
      if (!isUnconditional(below, tree)) {
        return false;
      }
      below = tree;
    }
    return false;
  }

  /** Whether {@code child} is run before the child of {@code parent} that holds the site. */
  private static boolean isFirst(Tree child, Tree parent) {
    if (parent instanceof BlockTree || parent instanceof CaseTree) {
      return true;
    }
    return isHeader(child, parent);
  }

  /** Whether running {@code parent} to its end always runs {@code child}. */
  private static boolean isUnconditional(Tree child, Tree parent) {
    if (parent instanceof BinaryTree) {
      return ((BinaryTree) parent).getLeftOperand() == child
          || parent.getKind() != Tree.Kind.CONDITIONAL_AND
              && parent.getKind() != Tree.Kind.CONDITIONAL_OR;
    }
    if (parent instanceof ConditionalExpressionTree) {
      return ((ConditionalExpressionTree) parent).getCondition() == child;
    }
    boolean isSplit =
        parent instanceof IfTree
            || parent instanceof ForLoopTree
            || parent instanceof EnhancedForLoopTree
            || parent instanceof WhileLoopTree;
    return isSplit
        ? isHeader(child, parent)
        : !(parent instanceof LambdaExpressionTree
            || parent instanceof ClassTree
            || parent instanceof MethodTree
            || parent instanceof CaseTree
            || parent instanceof CatchTree
            || parent instanceof TryTree
            || parent instanceof DoWhileLoopTree
            || parent instanceof LabeledStatementTree
            || parent instanceof SwitchExpressionTree);
  }

  /** Whether {@code child} is evaluated whenever {@code parent} is, before anything else in it. */
  private static boolean isHeader(Tree child, Tree parent) {
    if (parent instanceof IfTree) {
      return ((IfTree) parent).getCondition() == child;
    }
    if (parent instanceof WhileLoopTree) {
      return ((WhileLoopTree) parent).getCondition() == child;
    }
    if (parent instanceof EnhancedForLoopTree) {
      return ((EnhancedForLoopTree) parent).getExpression() == child;
    }
    return parent instanceof ForLoopTree
        && (((ForLoopTree) parent).getCondition() == child
            || ((ForLoopTree) parent).getInitializer().contains(child));
  }
}
