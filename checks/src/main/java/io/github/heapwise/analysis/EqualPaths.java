package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways through {@code equals} and its helper methods on which they return true, and what all of
 * them have tested.
 */
final class EqualPaths {
  private final TwoObjects objects;
  private final EqualTests tests;
  private final Set<MethodTree> entered = new HashSet<>();
  private EqualFacts whenTrue = EqualFacts.NEVER;

  /** Whether the method that is walked through is a {@code compareTo}, which has 0 for equal. */
  private boolean isOrder;

  EqualPaths(TwoObjects objects, EqualTests tests) {
    this.objects = objects;
    this.tests = tests;
  }

  /** What holds whenever the method, given the other object, returns true. */
  EqualFacts ofMethod(MethodTree method) {
    return ofMethod(method, false);
  }

  private EqualFacts ofMethod(MethodTree method, boolean isOrder) {
    if (!entered.add(method) || method.getBody() == null) {
      return EqualFacts.NONE;
    }
    objects.addOther(Code.symbolOf(method.getParameters().get(0)));
    EqualFacts before = whenTrue;
    boolean wasOrder = this.isOrder;
    this.isOrder = isOrder;
    whenTrue = EqualFacts.NEVER;
    run(method.getBody().getStatements(), EqualFacts.NONE);
    EqualFacts result = whenTrue;
    whenTrue = before;
    this.isOrder = wasOrder;
    return result;
  }

  /** What holds behind the statements; their returns are noted in {@link #whenTrue}. */
  private EqualFacts run(List<? extends StatementTree> statements, EqualFacts before) {
    EqualFacts now = before;
    for (StatementTree statement : statements) {
      now = run(statement, now);
    }
    return now;
  }

  private EqualFacts run(StatementTree statement, EqualFacts before) {
    if (before.isVoid()) {
      return before;
    }
    if (statement instanceof BlockTree) {
      return run(((BlockTree) statement).getStatements(), before);
    }
    if (statement instanceof IfTree) {
      IfTree test = (IfTree) statement;
      EqualFacts then = run(test.getThenStatement(), before.and(when(test.getCondition(), true)));
      EqualFacts otherwise = before.and(when(test.getCondition(), false));
      return then.or(
          test.getElseStatement() == null ? otherwise : run(test.getElseStatement(), otherwise));
    }
    if (statement instanceof ReturnTree) {
      noteReturn(statement, before);
      return EqualFacts.NEVER;
    }
    if (statement instanceof ThrowTree) {
      return EqualFacts.NEVER;
    }
    if (statement instanceof TryTree && ((TryTree) statement).getFinallyBlock() == null) {
      EqualFacts after = run(((TryTree) statement).getBlock(), before);
      for (CatchTree each : ((TryTree) statement).getCatches()) {
        after = after.or(run(each.getBlock(), before));
      }
      return after;
    }
    if (!(statement instanceof VariableTree) && !(statement instanceof ExpressionStatementTree)) {
      Code.anyMatch(statement, tree -> tree instanceof ReturnTree && noteReturn(tree, before));
    }
    return before;
  }

  private boolean noteReturn(Tree tree, EqualFacts before) {
    ExpressionTree returned = ((ReturnTree) tree).getExpression();
    if (returned != null) {
      whenTrue = whenTrue.or(before.and(isOrder ? whenZero(returned) : when(returned, true)));
    }
    return false;
  }

  /** What holds whenever the condition has the value {@code wanted}. */
  private EqualFacts when(ExpressionTree condition, boolean wanted) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT:
        return when(((UnaryTree) tree).getExpression(), !wanted);
      case BOOLEAN_LITERAL:
        return ((LiteralTree) tree).getValue().equals(wanted) ? EqualFacts.NONE : EqualFacts.NEVER;
      case CONDITIONAL_AND:
      case CONDITIONAL_OR:
      case AND:
      case OR:
        boolean isAnd =
            tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.AND;
        EqualFacts left = when(((BinaryTree) tree).getLeftOperand(), wanted);
        EqualFacts right = when(((BinaryTree) tree).getRightOperand(), wanted);
        return isAnd == wanted ? left.and(right) : left.or(right);
      case CONDITIONAL_EXPRESSION:
        ConditionalExpressionTree choice = (ConditionalExpressionTree) tree;
        return when(choice.getCondition(), true)
            .and(when(choice.getTrueExpression(), wanted))
            .or(when(choice.getCondition(), false).and(when(choice.getFalseExpression(), wanted)));
      case EQUAL_TO:
      case NOT_EQUAL_TO:
        return (tree.getKind() == Tree.Kind.EQUAL_TO) == wanted
            ? whenSame((BinaryTree) tree)
            : whenOther((BinaryTree) tree);
      case INSTANCE_OF:
        noteBinding((InstanceOfTree) tree);
        return EqualFacts.NONE;
      case METHOD_INVOCATION:
        MethodInvocationTree call = (MethodInvocationTree) tree;
        if (!wanted) {
          return EqualFacts.NONE;
        }
        return isOfOther(call) ? ofHelper(call, false) : tests.called(call);
      case IDENTIFIER:
        return objects.initialValue(tree).map(value -> when(value, wanted)).orElse(EqualFacts.NONE);
      default:
        return EqualFacts.NONE;
    }
  }

  private void noteBinding(InstanceOfTree tree) {
    if (objects.isOther(tree.getExpression()) && tree.getPattern() instanceof BindingPatternTree) {
      objects.addOther(Code.symbolOf(((BindingPatternTree) tree.getPattern()).getVariable()));
    }
  }

  private EqualFacts whenSame(BinaryTree tree) {
    boolean isLeftZero = isZero(tree.getLeftOperand());
    return isLeftZero || isZero(tree.getRightOperand())
        ? whenZero(isLeftZero ? tree.getRightOperand() : tree.getLeftOperand())
        : tests.compared(tree);
  }

  private EqualFacts whenOther(BinaryTree tree) {
    if (isZero(tree.getLeftOperand())) {
      return ofSign(tree.getRightOperand(), false);
    }
    return isZero(tree.getRightOperand()) ? ofSign(tree.getLeftOperand(), false) : EqualFacts.NONE;
  }

  /** Of a local that is assigned once: what is known of it holds further on. */
  private EqualFacts ofSign(ExpressionTree value, boolean isZero) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    return objects
        .initialValue(tree)
        .map(initial -> EqualFacts.ofSign(Code.symbolOf(tree), isZero))
        .orElse(EqualFacts.NONE);
  }

  private static boolean isZero(ExpressionTree tree) {
    return Integer.valueOf(0).equals(ASTHelpers.constValue(tree));
  }

  /** What holds whenever the value, the result of a comparison, is 0. */
  private EqualFacts whenZero(ExpressionTree value) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (ASTHelpers.constValue(tree) != null) {
      return isZero(tree) ? EqualFacts.NONE : EqualFacts.NEVER;
    }
    switch (tree.getKind()) {
      case CONDITIONAL_EXPRESSION:
        ConditionalExpressionTree choice = (ConditionalExpressionTree) tree;
        return when(choice.getCondition(), true)
            .and(whenZero(choice.getTrueExpression()))
            .or(when(choice.getCondition(), false).and(whenZero(choice.getFalseExpression())));
      case IDENTIFIER:
        return objects
            .initialValue(tree)
            .map(this::whenZero)
            .orElse(EqualFacts.NONE)
            .and(ofSign(tree, true));
      case MINUS:
        return tests.subtracted((BinaryTree) tree);
      case METHOD_INVOCATION:
        MethodInvocationTree call = (MethodInvocationTree) tree;
        return isOfOther(call) ? ofHelper(call, true) : tests.ordered(call);
      default:
        return EqualFacts.NONE;
    }
  }

  /** Whether a method of this object is given the other one, and nothing else. */
  private boolean isOfOther(MethodInvocationTree call) {
    ExpressionTree receiver = Code.receiverOf(call);
    return call.getArguments().size() == 1
        && objects.isOther(call.getArguments().get(0))
        && (receiver == null || LockKey.isThis(receiver));
  }

  private EqualFacts ofHelper(MethodInvocationTree call, boolean isOrder) {
    return objects
        .declared(Code.symbolOf(call))
        .map(method -> ofMethod(method, isOrder))
        .orElse(EqualFacts.NONE);
  }
}
