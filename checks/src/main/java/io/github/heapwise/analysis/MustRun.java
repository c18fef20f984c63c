package io.github.heapwise.analysis;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;

/** Whether running an expression or simple statement evaluates a tree, whatever the values are. */
final class MustRun extends TreeScanner<Boolean, Void> {
  private final Predicate<Tree> wanted;

  private MustRun(Predicate<Tree> wanted) {
    this.wanted = wanted;
  }

  /** Whether {@code tree}, which may be null, cannot be run without a tree that is wanted. */
  static boolean anyOf(Predicate<Tree> wanted, Tree tree) {
    return Boolean.TRUE.equals(new MustRun(wanted).scan(tree, null));
  }

  @Override
  public Boolean scan(Tree tree, Void unused) {
    return tree != null && (wanted.test(tree) || Boolean.TRUE.equals(super.scan(tree, unused)));
  }

  @Override
  public Boolean reduce(Boolean first, Boolean second) {
    return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return false;
  }

  @Override
  public Boolean visitClass(ClassTree tree, Void unused) {
    return false;
  }

  @Override
  public Boolean visitConditionalExpression(ConditionalExpressionTree tree, Void unused) {
    return scan(tree.getCondition(), unused)
        || scan(tree.getTrueExpression(), unused) && scan(tree.getFalseExpression(), unused);
  }

  @Override
  public Boolean visitBinary(BinaryTree tree, Void unused) {
    boolean shortCircuit =
        tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
    return scan(tree.getLeftOperand(), unused)
        || !shortCircuit && scan(tree.getRightOperand(), unused);
  }

  @Override
  public Boolean visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    return scan(tree.getExpression(), unused);
  }
}
