package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An expression whose value is an old text and more.
 *
 * @param form how the new text is made
 * @param oldText where the expression names the old text
 * @param appended what is put behind the old text, in its order; empty where an append to a builder
 *     would not do the same
 */
public record Concatenation(
    Form form, List<ExpressionTree> oldText, List<ExpressionTree> appended) {
  private static final String STRING = "java.lang.String";

  /** How the old text becomes part of the new. */
  public enum Form {
    /** {@code s += x}: the right side is evaluated as a whole, then put behind. */
    COMPOUND,
    /** {@code s + x + y}: operand by operand. */
    APPEND,
    /** {@code x + s} or {@code x + s + y}. */
    PREPEND,
    /** {@code s.concat(x)} or {@code x.concat(s)}. */
    CONCAT,
    /**
     * {@code String.format}, {@code formatted} or {@code join} with the old text among the
     * arguments.
     */
    FORMAT
  }

  /**
   * What {@code value} makes of the old text: a sum, a call, or a choice of which a branch is one.
   *
   * @param isOld whether an expression is the old text
   */
  public static Optional<Concatenation> of(
      ExpressionTree value, Predicate<ExpressionTree> isOld, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      return of(either.getTrueExpression(), isOld, state)
          .or(() -> of(either.getFalseExpression(), isOld, state))
          .map(branch -> new Concatenation(branch.form, branch.oldText, List.of()));
    }
    if (tree instanceof BinaryTree) {
      return Code.isString(tree, state) ? ofSum(tree, isOld) : Optional.empty();
    }
    return tree instanceof MethodInvocationTree
        ? ofCall((MethodInvocationTree) tree, isOld, state)
        : Optional.empty();
  }

  /**
   * What a lambda makes of one of its parameters.
   *
   * @param parameter its position, from 0
   */
  public static Optional<Concatenation> inLambda(Tree lambda, int parameter, VisitorState state) {
    if (!(lambda instanceof LambdaExpressionTree)) {
      return Optional.empty();
    }
    List<? extends VariableTree> parameters = ((LambdaExpressionTree) lambda).getParameters();
    VarSymbol old =
        parameter < parameters.size() ? Code.variableOf(parameters.get(parameter)) : null;
    return old == null
        ? Optional.empty()
        : Code.resultOf((LambdaExpressionTree) lambda)
            .flatMap(result -> of(result, each -> Code.variableOf(each) == old, state));
  }

  private static Optional<Concatenation> ofSum(
      ExpressionTree sum, Predicate<ExpressionTree> isOld) {
    if (sum.getKind() != Tree.Kind.PLUS) {
      return Optional.empty();
    }
    List<ExpressionTree> operands = operands(sum);
    List<ExpressionTree> oldText = those(isOld, operands);
    if (oldText.isEmpty()) {
      return Optional.empty();
    }
    boolean behind = oldText.equals(List.of(ASTHelpers.stripParentheses(operands.get(0))));
    return Optional.of(
        new Concatenation(
            behind ? Form.APPEND : Form.PREPEND,
            oldText,
            behind ? operands.subList(1, operands.size()) : List.of()));
  }

  /**
   * The operands of a chain of {@code +}, left to right. Operands on the left side are taken apart,
   * one in parentheses is one operand.
   */
  public static List<ExpressionTree> operands(ExpressionTree sum) {
    List<ExpressionTree> operands = new ArrayList<>();
    ExpressionTree at = sum;
    while (at instanceof BinaryTree && at.getKind() == Tree.Kind.PLUS) {
      operands.add(((BinaryTree) at).getRightOperand());
      at = ((BinaryTree) at).getLeftOperand();
    }
    operands.add(at);
    Collections.reverse(operands);
    return operands;
  }

  private static Optional<Concatenation> ofCall(
      MethodInvocationTree call, Predicate<ExpressionTree> isOld, VisitorState state) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    ExpressionTree receiver = Code.receiverOf(call);
    if (Code.isCallOf(call, STRING, "concat", state)) {
      List<ExpressionTree> front = receiver == null ? List.of() : those(isOld, List.of(receiver));
      // concat throws for null, where a builder would write "null".
      boolean appends = !front.isEmpty() && Nulls.isNeverNull(arguments.get(0));
      return found(
          Form.CONCAT,
          front.isEmpty() ? those(isOld, arguments) : front,
          appends ? List.of(arguments.get(0)) : List.of());
    }
    if (Code.isCallOf(call, STRING, "formatted", state)) {
      return found(Form.FORMAT, those(isOld, arguments), List.of());
    }
    if (Code.isCallOf(call, STRING, "format", state)
        || Code.isCallOf(call, STRING, "join", state)) {
      // A format or separator is a pattern, of which the new text is no longer form.
      boolean hasLocale = !arguments.isEmpty() && !Code.isString(arguments.get(0), state);
      int first = Math.min(arguments.size(), hasLocale ? 2 : 1);
      return found(
          Form.FORMAT, those(isOld, arguments.subList(first, arguments.size())), List.of());
    }
    return Optional.empty();
  }

  private static Optional<Concatenation> found(
      Form form, List<ExpressionTree> oldText, List<ExpressionTree> appended) {
    return oldText.isEmpty()
        ? Optional.empty()
        : Optional.of(new Concatenation(form, oldText, appended));
  }

  private static List<ExpressionTree> those(
      Predicate<ExpressionTree> isOld, List<? extends ExpressionTree> expressions) {
    List<ExpressionTree> found = new ArrayList<>();
    for (ExpressionTree each : expressions) {
      if (isOld.test(ASTHelpers.stripParentheses(each))) {
        found.add(ASTHelpers.stripParentheses(each));
      }
    }
    return found;
  }
}
