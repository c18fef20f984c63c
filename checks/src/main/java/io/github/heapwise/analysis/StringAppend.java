package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;

/**
 * An assignment that makes a string longer: {@code s += x}, {@code s = s + x}, {@code s = x + s},
 * {@code s = s.concat(x)}, {@code s = String.format("%s…", s)}, {@code s = c ? x : s + x}.
 *
 * @param assignment the whole assignment
 * @param target what is assigned
 * @param place the same, as a place
 * @param text what the new text is made of
 */
public record StringAppend(
    ExpressionTree assignment, ExpressionTree target, Place place, Concatenation text) {

  /** What {@code tree} is, if it makes a string longer by its own text. */
  public static Optional<StringAppend> of(CompoundAssignmentTree tree, VisitorState state) {
    if (tree.getKind() != Tree.Kind.PLUS_ASSIGNMENT || !Code.isString(tree.getVariable(), state)) {
      return Optional.empty();
    }
    Concatenation text =
        new Concatenation(Concatenation.Form.COMPOUND, List.of(), List.of(tree.getExpression()));
    return Place.of(tree.getVariable())
        .map(place -> new StringAppend(tree, tree.getVariable(), place, text));
  }

  /** What {@code tree} is, if it makes a string longer by its own text. */
  public static Optional<StringAppend> of(AssignmentTree tree, VisitorState state) {
    ExpressionTree value = ASTHelpers.stripParentheses(tree.getExpression());
    boolean canBeOne =
        value instanceof BinaryTree
            || value instanceof MethodInvocationTree
            || value instanceof ConditionalExpressionTree;
    if (!canBeOne || !Code.isString(tree.getVariable(), state)) {
      return Optional.empty();
    }
    return Place.of(tree.getVariable())
        .flatMap(
            place ->
                Concatenation.of(value, place::isNamedBy, state)
                    .map(text -> new StringAppend(tree, tree.getVariable(), place, text)));
  }
}
