package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * What identifies the value of an expression: equal for expressions that are plainly the same. That
 * nothing changes it in between is taken for granted.
 */
final class Identity {
  /** Methods whose result has as many elements as the receiver. */
  private static final Set<String> VIEWS =
      Set.of(
          "keySet",
          "values",
          "entrySet",
          "stream",
          "parallelStream",
          "boxed",
          "map",
          "mapToObj",
          "parallel",
          "peek",
          "sequential",
          "sorted");

  /** Methods of {@code Arrays}, {@code Stream} and so on that show the elements of an argument. */
  private static final Set<String> WRAPPERS =
      Set.of("asList", "stream", "of", "unmodifiableCollection", "unmodifiableList", "copyOf");

  /** What unqualified calls are made on. */
  static final Object THIS = "this";

  /** What an accessor returns: the same as another call of it on the same receiver. */
  record Accessor(Object receiver, Symbol method) {}

  private Identity() {}

  /** Equal for expressions that are plainly the same: variables, fields and accessors. */
  static Optional<Object> of(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      Symbol method = Code.symbolOf(call);
      if (method == null || !call.getArguments().isEmpty()) {
        return Optional.empty();
      }
      Optional<Object> receiver =
          Code.receiverOf(call) == null || method.isStatic()
              ? Optional.of(THIS)
              : of(Code.receiverOf(call));
      return receiver.map(each -> new Accessor(each, method));
    }
    return tree instanceof IdentifierTree && ((IdentifierTree) tree).getName().contentEquals("this")
        ? Optional.of(THIS)
        : Place.of(tree).map(Object.class::cast);
  }

  /** What identifies the container, through locals and calls that give a view of its elements. */
  static Optional<Object> ofContainer(ExpressionTree expression, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    while (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      Symbol method = Code.symbolOf(call);
      if (method == null) {
        return Optional.empty();
      }
      if (method.isStatic()
          && call.getArguments().size() == 1
          && WRAPPERS.contains(Code.nameOf(call))) {
        tree = ASTHelpers.stripParentheses(call.getArguments().get(0));
      } else if (!method.isStatic() && VIEWS.contains(Code.nameOf(call))) {
        if (Code.receiverOf(call) == null) {
          return Optional.of(THIS);
        }
        tree = Code.receiverOf(call);
      } else {
        break;
      }
    }
    VarSymbol variable = Code.variableOf(tree);
    Optional<Object> alias =
        variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE
            ? Optional.empty()
            : KnownCount.steadyValue(variable, uses).flatMap(value -> ofContainer(value, uses));
    return alias.isPresent() ? alias : of(tree);
  }
}
