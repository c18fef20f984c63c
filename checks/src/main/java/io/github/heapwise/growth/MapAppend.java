package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A call that makes a string longer that is the value of a map. */
final class MapAppend {
  private static final Set<String> NAMES =
      Set.of("put", "merge", "compute", "computeIfPresent", "replace");

  private MapAppend() {}

  /**
   * Whether the call is {@code m.put(k, m.get(k) + v)}, {@code m.merge(k, v, String::concat)},
   * {@code m.compute(k, (k, old) -> old + v)} or one of their spellings.
   */
  static boolean isOne(MethodInvocationTree call, Uses uses, VisitorState state) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (arguments.size() < 2 || !NAMES.contains(Code.nameOf(call))) {
      return false;
    }
    ExpressionTree last = ASTHelpers.stripParentheses(arguments.get(arguments.size() - 1));
    switch (Code.nameOf(call)) {
      case "put":
      case "replace":
        return arguments.size() == 2 && isOldValueAndMore(last, call, uses, state);
      case "merge":
        return arguments.size() == 3
            && isMapCall(call, state)
            && (Code.isReferenceTo(last, "java.lang.String", "concat")
                || last instanceof LambdaExpressionTree
                    && appendsTo(
                        parameter(last, 0), ((LambdaExpressionTree) last).getBody(), state));
      default:
        return last instanceof LambdaExpressionTree
            && isMapCall(call, state)
            && appendsTo(parameter(last, 1), ((LambdaExpressionTree) last).getBody(), state);
    }
  }

  private static boolean isMapCall(MethodInvocationTree call, VisitorState state) {
    return Code.isSubtype(Code.receiverType(call), "java.util.Map", state);
  }

  private static boolean isOldValueAndMore(
      ExpressionTree value, MethodInvocationTree put, Uses uses, VisitorState state) {
    if (value instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) value;
      return isOldValueAndMore(either.getTrueExpression(), put, uses, state)
          || isOldValueAndMore(either.getFalseExpression(), put, uses, state);
    }
    if (!Code.isString(value, state)) {
      return false;
    }
    boolean hasOldValue =
        parts(value, state).stream().anyMatch(part -> isOldValue(part, put, uses, state));
    return hasOldValue && isMapCall(put, state);
  }

  /** The operands of {@code a + b}, or the receiver and argument of {@code a.concat(b)}. */
  private static List<ExpressionTree> parts(ExpressionTree value, VisitorState state) {
    if (value instanceof BinaryTree) {
      return StringAppend.operands(value);
    }
    return Code.isCallOf(value, "java.lang.String", "concat", state)
            && Code.receiverOf((MethodInvocationTree) value) != null
        ? List.of(
            Code.receiverOf((MethodInvocationTree) value),
            ((MethodInvocationTree) value).getArguments().get(0))
        : List.of();
  }

  /** {@code m.get(k)} or {@code m.getOrDefault(k, "")}, or a local that was set to it. */
  private static boolean isOldValue(
      ExpressionTree part, MethodInvocationTree put, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(part);
    VarSymbol local = Code.variableOf(tree);
    if (local != null) {
      return uses.of(local).stream().noneMatch(Place::isWrite)
          && uses.declaration(local)
              .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
              .filter(MethodInvocationTree.class::isInstance)
              .filter(get -> isGet((MethodInvocationTree) get, put, state))
              .isPresent();
    }
    return tree instanceof MethodInvocationTree && isGet((MethodInvocationTree) tree, put, state);
  }

  private static boolean isGet(
      MethodInvocationTree get, MethodInvocationTree put, VisitorState state) {
    String name = Code.nameOf(get);
    if (!name.equals("get") && !name.equals("getOrDefault")
        || Code.receiverOf(get) == null
        || Code.receiverOf(put) == null) {
      return false;
    }
    Optional<Place> map = Place.of(Code.receiverOf(put));
    String key = state.getSourceForNode(put.getArguments().get(0));
    return map.isPresent()
        && map.get().isNamedBy(Code.receiverOf(get))
        && key != null
        && key.equals(state.getSourceForNode(get.getArguments().get(0)));
  }

  private static VarSymbol parameter(Tree lambda, int position) {
    List<? extends VariableTree> parameters = ((LambdaExpressionTree) lambda).getParameters();
    return position < parameters.size() ? Code.variableOf(parameters.get(position)) : null;
  }

  /** Whether the lambda's body, or a branch of it, is the old text and more. */
  private static boolean appendsTo(VarSymbol old, Tree body, VisitorState state) {
    if (old == null || !(body instanceof ExpressionTree)) {
      return false;
    }
    ExpressionTree value = ASTHelpers.stripParentheses((ExpressionTree) body);
    if (value instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) value;
      return appendsTo(old, either.getTrueExpression(), state)
          || appendsTo(old, either.getFalseExpression(), state);
    }
    return Code.isString(value, state)
        && parts(value, state).stream()
            .anyMatch(part -> Code.variableOf(ASTHelpers.stripParentheses(part)) == old);
  }

  /**
   * Whether the loop goes over the keys of a map or the elements of a set and the key is the
   * element: no entry is appended to twice.
   */
  static boolean visitsEachKeyOnce(MethodInvocationTree call, Loop loop, VisitorState state) {
    ExpressionTree key = ASTHelpers.stripParentheses(call.getArguments().get(0));
    if (key instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) key).equals("getKey")) {
      key = Code.receiverOf((MethodInvocationTree) key);
    }
    VarSymbol element = key == null ? null : Code.variableOf(key);
    if (element == null) {
      return false;
    }
    if (loop.tree() instanceof EnhancedForLoopTree) {
      EnhancedForLoopTree forEach = (EnhancedForLoopTree) loop.tree();
      return Code.variableOf(forEach.getVariable()) == element
          && Code.isSubtype(Code.typeOf(forEach.getExpression()), "java.util.Set", state);
    }
    return loop.tree() instanceof LambdaExpressionTree
        && parameter(loop.tree(), 0) == element
        && loop.call()
            .map(Code::receiverType)
            .filter(
                type ->
                    Code.isSubtype(type, "java.util.Set", state)
                        || Code.isSubtype(type, "java.util.Map", state))
            .isPresent();
  }
}
