package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.OptionalLong;

/** How long a value is when it is written as text. */
final class TextLength {
  private TextLength() {}

  /**
   * The most UTF-16 units that the value of the expression has as a string: the length of a
   * constant, of the longer branch of {@code ?:}, of the parts of a concatenation, of the longest
   * value of a primitive type or its box.
   *
   * @return empty if there is no such limit
   */
  static OptionalLong atMost(ExpressionTree expression, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    Type type = Code.typeOf(tree);
    Object constant = ASTHelpers.constValue(tree);
    // Older versions give the number of a constant char or boolean.
    boolean isNumber = type != null && (type.hasTag(TypeTag.CHAR) || type.hasTag(TypeTag.BOOLEAN));
    if (constant != null && !isNumber) {
      return OptionalLong.of(String.valueOf(constant).length());
    }
    if (tree instanceof ConditionalExpressionTree) {
      OptionalLong first = atMost(((ConditionalExpressionTree) tree).getTrueExpression(), state);
      OptionalLong second = atMost(((ConditionalExpressionTree) tree).getFalseExpression(), state);
      return first.isPresent() && second.isPresent()
          ? OptionalLong.of(Math.max(first.getAsLong(), second.getAsLong()))
          : OptionalLong.empty();
    }
    if (tree.getKind() == Tree.Kind.PLUS && Code.isString(tree, state)) {
      OptionalLong left = atMost(((BinaryTree) tree).getLeftOperand(), state);
      OptionalLong right = atMost(((BinaryTree) tree).getRightOperand(), state);
      return left.isPresent() && right.isPresent()
          ? OptionalLong.of(left.getAsLong() + right.getAsLong())
          : OptionalLong.empty();
    }
    return type == null ? OptionalLong.empty() : ofType(type, state);
  }

  /** The sign and the digits of the least number; of a box also "null". */
  private static OptionalLong ofType(Type type, VisitorState state) {
    Type primitive = state.getTypes().unboxedTypeOrType(type);
    long boxed = primitive == type ? 0 : "null".length();
    return switch (primitive.getTag()) {
      case BOOLEAN -> OptionalLong.of("false".length());
      case CHAR -> OptionalLong.of(Math.max(1, boxed));
      case BYTE -> OptionalLong.of("-128".length());
      case SHORT -> OptionalLong.of("-32768".length());
      case INT -> OptionalLong.of("-2147483648".length());
      case LONG -> OptionalLong.of("-9223372036854775808".length());
      case FLOAT -> OptionalLong.of("-1.17549435E-38".length());
      case DOUBLE -> OptionalLong.of("-2.2250738585072014E-308".length());
      default -> OptionalLong.empty();
    };
  }
}
