package io.github.heapwise.analysis;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/** Uses of a variable that throw if it is null. */
public final class Dereference {
  private Dereference() {}

  /**
   * Whether a statement dereferences the variable, whatever its other values are, before anything
   * in it is repeated or left out: {@code x.run();}, {@code for (T t : x.parts())}, {@code if
   * (x.done)}.
   */
  public static boolean isFirstIn(Tree statement, VarSymbol variable) {
    Tree head = headOf(statement);
    return statement instanceof EnhancedForLoopTree && Code.variableOf(head) == variable
        || MustRun.anyOf(tree -> isDereference(tree, variable), head);
  }

  private static boolean isDereference(Tree tree, VarSymbol variable) {
    Tree target =
        tree instanceof MemberSelectTree
            ? ((MemberSelectTree) tree).getExpression()
            : tree instanceof ArrayAccessTree ? ((ArrayAccessTree) tree).getExpression() : null;
    return target != null && Code.variableOf(target) == variable;
  }

  private static Tree headOf(Tree statement) {
    if (statement instanceof ExpressionStatementTree) {
      return ((ExpressionStatementTree) statement).getExpression();
    }
    if (statement instanceof VariableTree) {
      return ((VariableTree) statement).getInitializer();
    }
    if (statement instanceof IfTree) {
      return ((IfTree) statement).getCondition();
    }
    if (statement instanceof WhileLoopTree) {
      return ((WhileLoopTree) statement).getCondition();
    }
    if (statement instanceof EnhancedForLoopTree) {
      return ((EnhancedForLoopTree) statement).getExpression();
    }
    if (statement instanceof SwitchTree) {
      return ((SwitchTree) statement).getExpression();
    }
    return statement instanceof ReturnTree ? ((ReturnTree) statement).getExpression() : null;
  }
}
