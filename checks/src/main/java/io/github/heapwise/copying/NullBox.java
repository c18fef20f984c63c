package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.BoxedUpdate;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.fixes.PrimitiveRewrite;
import java.util.Set;

/** Whether null stands for something, so that a box is needed. */
final class NullBox {
  private static final Set<String> NULL_TESTS =
      Set.of("isNull", "nonNull", "ofNullable", "requireNonNullElse", "firstNonNull");

  private NullBox() {}

  static boolean isNeeded(BoxedUpdate update, boolean isElement, Uses uses, VisitorState state) {
    VarSymbol variable = update.variable();
    for (TreePath use : uses.of(variable)) {
      if (isTestedForNull(use, isElement) || isSetToNull(use, isElement)) {
        return true;
      }
    }
    boolean isField = variable.owner instanceof Symbol.ClassSymbol;
    return uses.values(variable).stream().anyMatch(value -> mayBeNull(value.getLeaf()))
        || isField && !isElement && !PrimitiveRewrite.isNeverNull(variable, uses);
  }

  private static boolean mayBeNull(Tree value) {
    ExpressionTree tree = ASTHelpers.stripParentheses((ExpressionTree) value);
    return tree instanceof ConditionalExpressionTree
        ? mayBeNull(((ConditionalExpressionTree) tree).getTrueExpression())
            || mayBeNull(((ConditionalExpressionTree) tree).getFalseExpression())
        : tree.getKind() == Tree.Kind.NULL_LITERAL;
  }

  private static TreePath whole(TreePath use, boolean isElement) {
    TreePath at = use;
    while (at.getParentPath().getLeaf() instanceof ParenthesizedTree
        || isElement
            && at.getParentPath().getLeaf() instanceof ArrayAccessTree
            && ((ArrayAccessTree) at.getParentPath().getLeaf()).getExpression() == at.getLeaf()) {
      at = at.getParentPath();
    }
    return at;
  }

  private static boolean isTestedForNull(TreePath use, boolean isElement) {
    Tree parent = whole(use, isElement).getParentPath().getLeaf();
    if (parent instanceof MethodInvocationTree) {
      return NULL_TESTS.contains(Code.nameOf((MethodInvocationTree) parent));
    }
    return parent instanceof BinaryTree
        && (isNull(((BinaryTree) parent).getLeftOperand())
            || isNull(((BinaryTree) parent).getRightOperand()));
  }

  private static boolean isNull(ExpressionTree tree) {
    return ASTHelpers.stripParentheses(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  private static boolean isSetToNull(TreePath use, boolean isElement) {
    TreePath whole = whole(use, isElement);
    Tree parent = whole.getParentPath().getLeaf();
    return parent instanceof AssignmentTree
        && ((AssignmentTree) parent).getVariable() == whole.getLeaf()
        && mayBeNull(((AssignmentTree) parent).getExpression());
  }
}
