package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;

/** What is known not to be null from the expression and from the tests around and before it. */
public final class NullTests {
  private final TreePath use;
  private final Place place;
  private final Uses uses;

  private NullTests(TreePath use, Place place, Uses uses) {
    this.use = use;
    this.place = place;
    this.uses = uses;
  }

  /**
   * Whether the expression at the end of {@code path} cannot be null where it stands: by itself, as
   * a variable that was set once to something that is not, or because of a test, as in {@code if (x
   * != null) use(x)} and {@code if (x == null) return; use(x)}.
   */
  public static boolean rulesOutNull(TreePath path, Uses uses) {
    ExpressionTree tree = (ExpressionTree) path.getLeaf();
    if (Nulls.isNeverNull(tree) || isThis(tree)) {
      return true;
    }
    Optional<Place> place = Place.of(tree);
    return place.isPresent()
        && (isSetOnceToNotNull(place.get(), uses)
            || new NullTests(path, place.get(), uses).isTested());
  }

  private static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree
        && ((IdentifierTree) tree).getName().contentEquals("this");
  }

  private static boolean isSetOnceToNotNull(Place place, Uses uses) {
    return place
        .local()
        .filter(local -> uses.of(local).stream().noneMatch(Place::isWrite))
        .flatMap(uses::declaration)
        .map(declaration -> ((VariableTree) declaration.getLeaf()).getInitializer())
        .filter(Nulls::isNeverNull)
        .isPresent();
  }

  private boolean isTested() {
    TreePath below = use;
    for (TreePath at = use.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree
          || tree instanceof ClassTree
          || tree instanceof LambdaExpressionTree) {
        return false;
      }
      if (isRunOnlyIfNotNull(tree, below.getLeaf())) {
        return isUntouchedIn(below.getLeaf());
      }
      if (tree instanceof BlockTree && isLeftIfNull((BlockTree) tree, below.getLeaf())) {
        return isUntouchedIn(tree);
      }
    }
    return false;
  }

  private boolean isRunOnlyIfNotNull(Tree tree, Tree child) {
    if (tree instanceof IfTree) {
      ExpressionTree condition = ((IfTree) tree).getCondition();
      return ((IfTree) tree).getThenStatement() == child && isNotNull(condition)
          || ((IfTree) tree).getElseStatement() == child && isNull(condition);
    }
    if (tree instanceof WhileLoopTree) {
      return ((WhileLoopTree) tree).getStatement() == child
          && isNotNull(((WhileLoopTree) tree).getCondition());
    }
    if (tree instanceof ForLoopTree) {
      return ((ForLoopTree) tree).getStatement() == child
          && ((ForLoopTree) tree).getCondition() != null
          && isNotNull(((ForLoopTree) tree).getCondition());
    }
    return tree.getKind() == Tree.Kind.CONDITIONAL_AND
        && ((BinaryTree) tree).getRightOperand() == child
        && isNotNull(((BinaryTree) tree).getLeftOperand());
  }

  private boolean isNotNull(ExpressionTree condition) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    return tree.getKind() == Tree.Kind.CONDITIONAL_AND
        ? isNotNull(((BinaryTree) tree).getLeftOperand())
            || isNotNull(((BinaryTree) tree).getRightOperand())
        : tree.getKind() == Tree.Kind.NOT_EQUAL_TO && comparesWithNull((BinaryTree) tree);
  }

  /** Whether the condition holds if the place is null, so that it is not where it does not. */
  private boolean isNull(ExpressionTree condition) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    return tree.getKind() == Tree.Kind.CONDITIONAL_OR
        ? isNull(((BinaryTree) tree).getLeftOperand())
            || isNull(((BinaryTree) tree).getRightOperand())
        : tree.getKind() == Tree.Kind.EQUAL_TO && comparesWithNull((BinaryTree) tree);
  }

  private boolean comparesWithNull(BinaryTree tree) {
    return place.isNamedBy(tree.getLeftOperand())
            && tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL
        || place.isNamedBy(tree.getRightOperand())
            && tree.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL;
  }

  private boolean isLeftIfNull(BlockTree block, Tree child) {
    List<? extends StatementTree> statements = block.getStatements();
    return statements.subList(0, Math.max(0, statements.indexOf(child))).stream()
        .anyMatch(
            each ->
                each instanceof IfTree
                    && isNull(((IfTree) each).getCondition())
                    && isJump(((IfTree) each).getThenStatement()));
  }

  private static boolean isJump(StatementTree statement) {
    if (statement instanceof BlockTree) {
      List<? extends StatementTree> inner = ((BlockTree) statement).getStatements();
      return !inner.isEmpty() && isJump(inner.get(inner.size() - 1));
    }
    return statement instanceof ReturnTree
        || statement instanceof ThrowTree
        || statement instanceof ContinueTree
        || statement instanceof BreakTree;
  }

  /**
   * Whether nothing in {@code region}, which the test is about, changes the place before the use:
   * no write and, unless the place is a local variable, no call.
   */
  private boolean isUntouchedIn(Tree region) {
    boolean written =
        place.variables().stream()
            .flatMap(symbol -> uses.of(symbol).stream())
            .anyMatch(other -> Place.isWrite(other) && comesBefore(other, region));
    return !written && (place.local().isPresent() || !hasCallBeforeUse(region));
  }

  /** Whether {@code other} lies in the region and may be run between its start and the use. */
  private boolean comesBefore(TreePath other, Tree region) {
    boolean sharesLoop = false;
    for (TreePath at = other; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == region) {
        return sharesLoop || start(other.getLeaf()) < start(use.getLeaf());
      }
      sharesLoop |= Loop.isStatement(at.getLeaf()) && holdsUse(at.getLeaf());
    }
    return false;
  }

  private boolean holdsUse(Tree tree) {
    for (TreePath at = use; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == tree) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCallBeforeUse(Tree region) {
    return Code.anyMatch(
        region,
        tree ->
            Loop.isStatement(tree) && holdsUse(tree)
                || (tree instanceof MethodInvocationTree || tree instanceof NewClassTree)
                    && start(tree) < start(use.getLeaf())
                    && !holdsUse(tree));
  }

  private static int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }
}
