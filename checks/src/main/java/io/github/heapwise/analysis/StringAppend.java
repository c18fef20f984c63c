package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An assignment that makes a string longer: {@code s += x}, {@code s = s + x}, {@code s = x + s},
 * {@code s = s.concat(x)}, {@code s = String.format("%s…", s)}.
 *
 * @param assignment the whole assignment
 * @param target what is assigned
 * @param place the same, as a place
 * @param form how the new string is made
 * @param oldText where the right side names the old text; empty for {@link Form#COMPOUND}
 * @param appended what is put behind the old text, in its order; empty where an append to a builder
 *     would not do the same
 */
public record StringAppend(
    ExpressionTree assignment,
    ExpressionTree target,
    Place place,
    Form form,
    List<ExpressionTree> oldText,
    List<ExpressionTree> appended) {

  /** How the old text becomes part of the new. */
  public enum Form {
    /** {@code s += x}: the right side is evaluated as a whole, then put behind. */
    COMPOUND,
    /** {@code s = s + x + y}: operand by operand. */
    APPEND,
    /** {@code s = x + s} or {@code s = x + s + y}. */
    PREPEND,
    /** {@code s = s.concat(x)} or {@code s = x.concat(s)}. */
    CONCAT,
    /** {@code String.format} or {@code formatted} with the old text among the arguments. */
    FORMAT
  }

  /** What {@code tree} is, if it makes a string longer by its own text. */
  public static Optional<StringAppend> of(CompoundAssignmentTree tree, VisitorState state) {
    if (tree.getKind() != Tree.Kind.PLUS_ASSIGNMENT || !Code.isString(tree.getVariable(), state)) {
      return Optional.empty();
    }
    return Place.of(tree.getVariable())
        .map(
            place ->
                new StringAppend(
                    tree,
                    tree.getVariable(),
                    place,
                    Form.COMPOUND,
                    List.of(),
                    List.of(tree.getExpression())));
  }

  /** What {@code tree} is, if it makes a string longer by its own text. */
  public static Optional<StringAppend> of(AssignmentTree tree, VisitorState state) {
    ExpressionTree value = ASTHelpers.stripParentheses(tree.getExpression());
    if (!(value instanceof BinaryTree) && !(value instanceof MethodInvocationTree)
        || !Code.isString(tree.getVariable(), state)) {
      return Optional.empty();
    }
    return Place.of(tree.getVariable())
        .flatMap(
            place ->
                value instanceof BinaryTree
                    ? ofSum(tree, place, (BinaryTree) value)
                    : ofCall(tree, place, (MethodInvocationTree) value, state));
  }

  private static Optional<StringAppend> ofSum(AssignmentTree tree, Place place, BinaryTree sum) {
    if (sum.getKind() != Tree.Kind.PLUS) {
      return Optional.empty();
    }
    List<ExpressionTree> operands = operands(sum);
    List<ExpressionTree> oldText = naming(place, operands);
    if (oldText.isEmpty()) {
      return Optional.empty();
    }
    boolean behind = oldText.equals(operands.subList(0, 1));
    return Optional.of(
        new StringAppend(
            tree,
            tree.getVariable(),
            place,
            behind ? Form.APPEND : Form.PREPEND,
            oldText,
            behind ? operands.subList(1, operands.size()) : List.of()));
  }

  private static List<ExpressionTree> naming(
      Place place, List<? extends ExpressionTree> expressions) {
    List<ExpressionTree> found = new ArrayList<>();
    for (ExpressionTree each : expressions) {
      if (place.isNamedBy(each)) {
        found.add(ASTHelpers.stripParentheses(each));
      }
    }
    return found;
  }

  /**
   * The operands of a chain of {@code +}, left to right. Operands on the left side are taken apart,
   * one in parentheses is one operand.
   */
  public static List<ExpressionTree> operands(ExpressionTree sum) {
    List<ExpressionTree> operands = new ArrayList<>();
    ExpressionTree at = sum;
    while (at instanceof BinaryTree && at.getKind() == Tree.Kind.PLUS) {
      operands.add(0, ((BinaryTree) at).getRightOperand());
      at = ((BinaryTree) at).getLeftOperand();
    }
    operands.add(0, at);
    return operands;
  }

  private static Optional<StringAppend> ofCall(
      AssignmentTree tree, Place place, MethodInvocationTree call, VisitorState state) {
    List<ExpressionTree> oldText = new ArrayList<>(naming(place, call.getArguments()));
    List<ExpressionTree> appended = List.of();
    Form form;
    if (Code.isCallOf(call, "java.lang.String", "concat", state)) {
      form = Form.CONCAT;
      if (oldText.isEmpty() && Code.receiverOf(call) != null) {
        oldText.addAll(naming(place, List.of(Code.receiverOf(call))));
        // concat throws for null, where a builder would write "null".
        appended =
            Nulls.isNeverNull(call.getArguments().get(0))
                ? List.of(call.getArguments().get(0))
                : List.of();
      }
    } else if (Code.isCallOf(call, "java.lang.String", "format", state)
        || Code.isCallOf(call, "java.lang.String", "formatted", state)) {
      form = Form.FORMAT;
    } else {
      return Optional.empty();
    }
    return oldText.isEmpty()
        ? Optional.empty()
        : Optional.of(new StringAppend(tree, tree.getVariable(), place, form, oldText, appended));
  }
}
