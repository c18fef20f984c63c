package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** Where a value comes from: what is behind locals, casts, {@code ?:} and methods with a source. */
final class Origins {
  private static final int DEPTH = 3;

  private Origins() {}

  /**
   * The expressions that make the value, or the last that are seen of it. Never empty; views and
   * wrappers are not looked through.
   */
  static List<ExpressionTree> of(ExpressionTree expression, Uses uses, VisitorState state) {
    List<ExpressionTree> origins = new ArrayList<>();
    add(expression, DEPTH, uses, state, origins);
    return origins;
  }

  private static void add(
      ExpressionTree expression,
      int depth,
      Uses uses,
      VisitorState state,
      List<ExpressionTree> origins) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof TypeCastTree) {
      add(((TypeCastTree) tree).getExpression(), depth, uses, state, origins);
      return;
    }
    if (tree instanceof ConditionalExpressionTree) {
      add(((ConditionalExpressionTree) tree).getTrueExpression(), depth, uses, state, origins);
      add(((ConditionalExpressionTree) tree).getFalseExpression(), depth, uses, state, origins);
      return;
    }
    List<ExpressionTree> values = depth > 0 ? values(tree, uses, state) : List.of();
    if (values.isEmpty()) {
      origins.add(tree);
    }
    values.forEach(value -> add(value, depth - 1, uses, state, origins));
  }

  private static List<ExpressionTree> values(ExpressionTree tree, Uses uses, VisitorState state) {
    VarSymbol variable = Code.variableOf(tree);
    if (variable != null) {
      return variable.getKind() == ElementKind.LOCAL_VARIABLE
          ? uses.values(variable).stream()
              .map(TreePath::getLeaf)
              .map(ExpressionTree.class::cast)
              .toList()
          : List.of();
    }
    Symbol method = tree instanceof MethodInvocationTree ? Code.symbolOf(tree) : null;
    MethodTree declaration =
        method instanceof MethodSymbol ? ASTHelpers.findMethod((MethodSymbol) method, state) : null;
    return declaration == null || declaration.getBody() == null
        ? List.of()
        : Backing.results(declaration);
  }
}
