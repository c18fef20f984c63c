package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import java.util.List;

/**
 * A walk from an object to the one it belongs to, and so on, which is short by nature: a class and
 * the classes around or above it, a file and its folders, an exception and its causes.
 */
final class ShortChain {
  private static final List<String> LINKS =
      List.of(
          "java.lang.Class",
          "java.lang.ClassLoader",
          "java.lang.Throwable",
          "java.io.File",
          "java.nio.file.Path",
          "javax.lang.model.element.Element");

  private ShortChain() {}

  /** Whether the loop goes from one to the next by {@code c = c.getSuperclass()} and the like. */
  static boolean isFollowedBy(Loop loop, VisitorState state) {
    return Code.anyMatch(loop.tree(), tree -> isStep(tree, state));
  }

  private static boolean isStep(Tree tree, VisitorState state) {
    if (!(tree instanceof AssignmentTree)) {
      return false;
    }
    VarSymbol variable = Code.variableOf(((AssignmentTree) tree).getVariable());
    ExpressionTree value = ASTHelpers.stripParentheses(((AssignmentTree) tree).getExpression());
    if (variable == null
        || !(value instanceof MethodInvocationTree)
        || !((MethodInvocationTree) value).getArguments().isEmpty()
        || Code.receiverOf((MethodInvocationTree) value) == null
        || Code.variableOf(Code.receiverOf((MethodInvocationTree) value)) != variable
        || new Place.Variable(variable).local().isEmpty()) {
      return false;
    }
    Type type = variable.type;
    return LINKS.stream().anyMatch(link -> Code.isSubtype(type, link, state));
  }
}
