package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.Set;

/** What is known not to be null from the expression alone. */
public final class Nulls {
  /**
   * Classes whose methods that return a {@link String} never return null, by their documentation.
   */
  private static final Set<String> NEVER_NULL_STRINGS =
      Set.of(
          "java.lang.String",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.AbstractStringBuilder",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Boolean",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Enum",
          "java.lang.CharSequence");

  private Nulls() {}

  /** Whether the expression cannot be null. */
  public static boolean isNeverNull(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    Type type = Code.typeOf(tree);
    if (type != null && type.isPrimitive() || ASTHelpers.constValue(tree) != null) {
      return true;
    }
    if (tree instanceof LiteralTree) {
      return tree.getKind() != Tree.Kind.NULL_LITERAL;
    }
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      return isNeverNull(either.getTrueExpression()) && isNeverNull(either.getFalseExpression());
    }
    if (tree instanceof MethodInvocationTree) {
      return neverReturnsNull(Code.symbolOf(tree));
    }
    return tree instanceof BinaryTree
        || tree instanceof NewClassTree
        || tree instanceof NewArrayTree;
  }

  /** Whether the method is one of the JDK's that return text that is never null, or a builder. */
  public static boolean neverReturnsNull(Symbol method) {
    if (!(method instanceof Symbol.MethodSymbol)) {
      return false;
    }
    Type returned = ((Symbol.MethodSymbol) method).getReturnType();
    return (Code.isClass(returned, "java.lang.String") || TemporaryString.isBuilder(returned))
        && NEVER_NULL_STRINGS.contains(method.owner.getQualifiedName().toString());
  }
}
