package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.Optional;
import java.util.Set;

/** Keys of a map that one thread alone uses, so that nobody else works on their entries. */
final class OwnKey {
  /** Calls that give a key which no other thread has. */
  private static final Set<String> CALLS =
      Set.of(
          "channel",
          "currentThread",
          "getChannel",
          "getAndIncrement",
          "incrementAndGet",
          "identityHashCode",
          "nanoTime",
          "randomUUID");

  /** Stages of a stream that hand on the elements they are given, or some of them. */
  private static final Set<String> SAME_ELEMENTS =
      Set.of("boxed", "filter", "mapToObj", "parallel", "peek", "sorted", "unordered");

  private OwnKey() {}

  /** Whether no other thread can have an equal key. */
  static boolean isOfThread(ExpressionTree key, Uses uses, VisitorState state) {
    VarSymbol local = Code.variableOf(key);
    ExpressionTree value =
        local != null && new Place.Variable(local).local().isPresent()
            ? initializer(local, uses).orElse(key)
            : key;
    if (Code.isSubtype(Code.typeOf(key), "io.netty.channel.Channel", state)) {
      return true;
    }
    return value instanceof NewClassTree && local != null && isIdentity((NewClassTree) value)
        || Code.anyMatch(
            value,
            tree ->
                tree instanceof MethodInvocationTree
                    && CALLS.contains(Code.nameOf((MethodInvocationTree) tree)));
  }

  /**
   * Whether each task that is started in a loop, or each element of a stream, has a key of its own:
   * the number of the round, an element of a set, the key of an entry.
   */
  static boolean isOfTask(ExpressionTree key, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(key);
    if (tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("getKey")) {
      tree = Code.receiverOf((MethodInvocationTree) tree);
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null || new Place.Variable(variable).local().isEmpty()) {
      return false;
    }
    Optional<ExpressionTree> value = initializer(variable, uses);
    if (value.isPresent()) {
      return Code.variableOf(value.get()) != null
          ? isOfTask(value.get(), uses, state)
          : variable.type.isPrimitive() && !uses.isNeverAssigned(variable);
    }
    return uses.declaration(variable).filter(path -> isDistinct(path, state)).isPresent();
  }

  private static Optional<ExpressionTree> initializer(VarSymbol variable, Uses uses) {
    return uses.declaration(variable)
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .map(ASTHelpers::stripParentheses);
  }

  /** Whether the variable of a loop, or the parameter of a function, is another one each time. */
  private static boolean isDistinct(TreePath declaration, VisitorState state) {
    TreePath around = declaration.getParentPath();
    if (around.getLeaf() instanceof EnhancedForLoopTree) {
      return isSet(((EnhancedForLoopTree) around.getLeaf()).getExpression(), state);
    }
    Tree call = around.getParentPath().getLeaf();
    return around.getLeaf() instanceof LambdaExpressionTree
        && call instanceof MethodInvocationTree
        && isDistinctSource(Code.receiverOf((MethodInvocationTree) call), state);
  }

  private static boolean isDistinctSource(ExpressionTree source, VisitorState state) {
    if (!(source instanceof MethodInvocationTree)) {
      return source != null && (isSet(source, state) || isMap(source, state));
    }
    MethodInvocationTree call = (MethodInvocationTree) source;
    String name = Code.nameOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    return switch (name) {
      case "distinct", "range", "rangeClosed", "keySet", "entrySet" -> true;
      case "stream", "parallelStream" -> receiver != null && isDistinctSource(receiver, state);
      default ->
          SAME_ELEMENTS.contains(name) && receiver != null
              ? isDistinctSource(receiver, state)
              : isSet(source, state);
    };
  }

  private static boolean isSet(ExpressionTree tree, VisitorState state) {
    return Code.isSubtype(Code.typeOf(tree), "java.util.Set", state);
  }

  private static boolean isMap(ExpressionTree tree, VisitorState state) {
    return Code.isSubtype(Code.typeOf(tree), "java.util.Map", state);
  }

  /** Whether no equal key can be made elsewhere. */
  private static boolean isIdentity(NewClassTree creation) {
    return Code.isClass(Code.typeOf(creation), "java.lang.Object");
  }
}
