package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A boxed number that is replaced by one made of it: {@code sum += x}, {@code n++}, {@code sum =
 * sum + x}, {@code max = Math.max(max, x)}.
 *
 * @param tree the assignment
 * @param target what is assigned to
 * @param variable the variable or field, of an element that of the array; null for an array that a
 *     call returns
 * @param box its type
 * @param step what is added, where that is a constant
 */
public record BoxedUpdate(
    ExpressionTree tree, ExpressionTree target, VarSymbol variable, Box box, OptionalLong step) {
  private static final Set<String> FOLDING =
      Set.of("sum", "max", "min", "addExact", "subtractExact", "multiplyExact", "incrementExact");

  public static Optional<BoxedUpdate> of(ExpressionTree tree) {
    if (tree instanceof CompoundAssignmentTree) {
      CompoundAssignmentTree update = (CompoundAssignmentTree) tree;
      return of(tree, update.getVariable(), step(tree.getKind(), update.getExpression()));
    }
    if (tree instanceof UnaryTree) {
      boolean isStep = TripCount.STEPS.contains(tree.getKind());
      boolean isUp =
          tree.getKind() == Tree.Kind.PREFIX_INCREMENT
              || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
      return isStep
          ? of(tree, ((UnaryTree) tree).getExpression(), OptionalLong.of(isUp ? 1 : -1))
          : Optional.empty();
    }
    if (!(tree instanceof AssignmentTree)) {
      return Optional.empty();
    }
    ExpressionTree target = ((AssignmentTree) tree).getVariable();
    if (Box.of(Code.typeOf(target)).isEmpty()) {
      return Optional.empty();
    }
    ExpressionTree value = ASTHelpers.stripParentheses(((AssignmentTree) tree).getExpression());
    return isMadeOf(value, target)
        ? of(
            tree,
            target,
            value instanceof BinaryTree ? step((BinaryTree) value, target) : OptionalLong.empty())
        : Optional.empty();
  }

  private static Optional<BoxedUpdate> of(
      ExpressionTree tree, ExpressionTree target, OptionalLong step) {
    ExpressionTree place = ASTHelpers.stripParentheses(target);
    ExpressionTree named =
        place instanceof ArrayAccessTree ? arrayOf((ArrayAccessTree) place) : place;
    return Box.of(Code.typeOf(place))
        .map(box -> new BoxedUpdate(tree, place, Code.variableOf(named), box, step));
  }

  private static ExpressionTree arrayOf(ArrayAccessTree access) {
    ExpressionTree array = ASTHelpers.stripParentheses(access.getExpression());
    return array instanceof ArrayAccessTree ? arrayOf((ArrayAccessTree) array) : array;
  }

  private static OptionalLong step(Tree.Kind kind, ExpressionTree amount) {
    Optional<Long> constant = Code.integer(amount);
    return constant.isEmpty()
        ? OptionalLong.empty()
        : switch (kind) {
          case PLUS_ASSIGNMENT, PLUS -> OptionalLong.of(constant.get());
          case MINUS_ASSIGNMENT, MINUS -> OptionalLong.of(-constant.get());
          default -> OptionalLong.empty();
        };
  }

  private static OptionalLong step(BinaryTree value, ExpressionTree target) {
    return isSame(value.getLeftOperand(), target)
        ? step(value.getKind(), value.getRightOperand())
        : OptionalLong.empty();
  }

  /** Arithmetic in which the old value takes part. */
  private static boolean isMadeOf(ExpressionTree value, ExpressionTree target) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof TypeCastTree) {
      return isMadeOf(((TypeCastTree) tree).getExpression(), target);
    }
    if (tree instanceof BinaryTree) {
      return isOld(((BinaryTree) tree).getLeftOperand(), target)
          || isOld(((BinaryTree) tree).getRightOperand(), target);
    }
    if (!(tree instanceof MethodInvocationTree)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) tree;
    Symbol method = Code.symbolOf(call);
    if (method == null || !method.owner.getQualifiedName().toString().startsWith("java.lang.")) {
      return false;
    }
    return Code.nameOf(call).equals("valueOf") && call.getArguments().size() == 1
        ? isMadeOf(call.getArguments().get(0), target)
        : FOLDING.contains(Code.nameOf(call))
            && method.isStatic()
            && call.getArguments().stream().anyMatch(each -> isOld(each, target));
  }

  private static boolean isOld(ExpressionTree operand, ExpressionTree target) {
    ExpressionTree tree = ASTHelpers.stripParentheses(operand);
    if (tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).endsWith("Value")
        && ((MethodInvocationTree) tree).getArguments().isEmpty()
        && Code.receiverOf((MethodInvocationTree) tree) != null) {
      return isSame(Code.receiverOf((MethodInvocationTree) tree), target);
    }
    return isSame(tree, target) || isMadeOf(tree, target);
  }

  private static boolean isSame(ExpressionTree tree, ExpressionTree target) {
    ExpressionTree stripped = ASTHelpers.stripParentheses(tree);
    return !(stripped instanceof LiteralTree)
        && Place.of(target).filter(place -> place.isNamedBy(stripped)).isPresent();
  }
}
