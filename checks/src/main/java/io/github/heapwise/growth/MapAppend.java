package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Concatenation;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;

/** A call that makes a string longer that is the value of a map. */
final class MapAppend {
  private MapAppend() {}

  /**
   * Whether the call is {@code m.put(k, m.get(k) + v)}, {@code m.merge(k, v, String::concat)},
   * {@code m.compute(k, (k, old) -> old + v)} or one of their spellings.
   */
  static boolean isOne(MethodInvocationTree call, Uses uses, VisitorState state) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (arguments.size() < 2 || arguments.size() > 3) {
      return false;
    }
    ExpressionTree last = ASTHelpers.stripParentheses(arguments.get(arguments.size() - 1));
    return switch (Code.nameOf(call)) {
      case "put", "replace" ->
          arguments.size() == 2 && isMapCall(call, state) && isOldAndMore(last, call, uses, state);
      case "merge" ->
          arguments.size() == 3
              && isMapCall(call, state)
              && (Code.isReferenceTo(last, "java.lang.String", "concat")
                  || Concatenation.inLambda(last, 0, state).isPresent());
      case "compute", "computeIfPresent" ->
          isMapCall(call, state) && Concatenation.inLambda(last, 1, state).isPresent();
      default -> false;
    };
  }

  private static boolean isMapCall(MethodInvocationTree call, VisitorState state) {
    return Code.isSubtype(Code.receiverType(call), "java.util.Map", state);
  }

  private static boolean isOldAndMore(
      ExpressionTree value, MethodInvocationTree put, Uses uses, VisitorState state) {
    VarSymbol local = Code.variableOf(value);
    return local == null
        ? Concatenation.of(value, part -> isOld(part, put, uses, state), state).isPresent()
        : holdsOld(local, put, uses, state)
            && uses.of(local).stream().anyMatch(use -> isAppend(use, state));
  }

  /** {@code m.get(k)} or {@code m.getOrDefault(k, "")}, or a local that was set to it. */
  private static boolean isOld(
      ExpressionTree part, MethodInvocationTree put, Uses uses, VisitorState state) {
    VarSymbol local = Code.variableOf(part);
    return local == null
        ? part instanceof MethodInvocationTree && isGet((MethodInvocationTree) part, put, state)
        : holdsOld(local, put, uses, state);
  }

  /** Whether the local was set to the old text, and since to nothing but a default or more text. */
  private static boolean holdsOld(
      VarSymbol local, MethodInvocationTree put, Uses uses, VisitorState state) {
    return uses.declaration(local)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .filter(MethodInvocationTree.class::isInstance)
            .filter(get -> isGet((MethodInvocationTree) get, put, state))
            .isPresent()
        && uses.of(local).stream()
            .filter(Place::isWrite)
            .allMatch(use -> isDefault(use) || isAppend(use, state));
  }

  private static boolean isDefault(TreePath use) {
    Tree assignment = use.getParentPath().getLeaf();
    return assignment instanceof AssignmentTree
        && ASTHelpers.constValue(((AssignmentTree) assignment).getExpression()) != null;
  }

  private static boolean isAppend(TreePath use, VisitorState state) {
    Tree assignment = use.getParentPath().getLeaf();
    if (!Place.isWrite(use)) {
      return false;
    }
    return assignment instanceof CompoundAssignmentTree
        ? StringAppend.of((CompoundAssignmentTree) assignment, state).isPresent()
        : assignment instanceof AssignmentTree
            && StringAppend.of((AssignmentTree) assignment, state).isPresent();
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

  /**
   * Whether the loop counts the keys, or goes over the keys of a map or the elements of a set, so
   * that it appends to no entry twice.
   */
  static boolean visitsEachKeyOnce(
      MethodInvocationTree call, Loop loop, Uses uses, VisitorState state) {
    ExpressionTree key = ASTHelpers.stripParentheses(call.getArguments().get(0));
    if (key instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) key).equals("getKey")) {
      key = Code.receiverOf((MethodInvocationTree) key);
    }
    VarSymbol element = key == null ? null : Code.variableOf(key);
    Tree declaredIn =
        uses.declaration(element).map(path -> path.getParentPath().getLeaf()).orElse(null);
    if (declaredIn != loop.tree()) {
      return false;
    }
    return declaredIn instanceof ForLoopTree
        || isDistinct(
            declaredIn instanceof EnhancedForLoopTree
                ? Code.typeOf(((EnhancedForLoopTree) declaredIn).getExpression())
                : loop.call().map(Code::receiverType).orElse(null),
            state);
  }

  private static boolean isDistinct(Type elements, VisitorState state) {
    return Code.isSubtype(elements, "java.util.Set", state)
        || Code.isSubtype(elements, "java.util.Map", state);
  }
}
