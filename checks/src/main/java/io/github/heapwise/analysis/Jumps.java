package io.github.heapwise.analysis;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;

/** The jumps by which a statement can be left, other than exceptions. */
final class Jumps extends TreeScanner<Boolean, Void> {
  private int loops;
  private int switches;

  private Jumps() {}

  /** Whether the statement may go on elsewhere than behind it, otherwise than by an exception. */
  static boolean mayLeave(StatementTree statement) {
    return Boolean.TRUE.equals(new Jumps().scan(statement, null));
  }

  @Override
  public Boolean reduce(Boolean first, Boolean second) {
    return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
  }

  @Override
  public Boolean scan(Tree tree, Void unused) {
    boolean isLoop =
        tree instanceof ForLoopTree
            || tree instanceof EnhancedForLoopTree
            || tree instanceof WhileLoopTree
            || tree instanceof DoWhileLoopTree;
    boolean isSwitch = tree instanceof SwitchTree || tree instanceof SwitchExpressionTree;
    loops += isLoop ? 1 : 0;
    switches += isSwitch ? 1 : 0;
    Boolean found = super.scan(tree, unused);
    loops -= isLoop ? 1 : 0;
    switches -= isSwitch ? 1 : 0;
    return found;
  }

  @Override
  public Boolean visitReturn(ReturnTree tree, Void unused) {
    return true;
  }

  @Override
  public Boolean visitBreak(BreakTree tree, Void unused) {
    return tree.getLabel() != null || loops + switches == 0;
  }

  @Override
  public Boolean visitContinue(ContinueTree tree, Void unused) {
    return tree.getLabel() != null || loops == 0;
  }

  @Override
  public Boolean visitYield(YieldTree tree, Void unused) {
    return switches == 0;
  }

  @Override
  public Boolean visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return false;
  }

  @Override
  public Boolean visitClass(ClassTree tree, Void unused) {
    return false;
  }
}
