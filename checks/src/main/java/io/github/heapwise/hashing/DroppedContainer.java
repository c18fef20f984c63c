package io.github.heapwise.hashing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.LastWrites;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * A container that is made as the default of a look-up, or as a copy, that is added to, and that
 * nobody holds afterwards.
 *
 * @param source ends with the expression that yields the container: the look-up, or the creation
 * @param addition ends with the first call that adds
 */
record DroppedContainer(TreePath source, TreePath addition) {
  private static final Set<String> PRESENCE =
      Set.of("containsKey", "put", "putIfAbsent", "computeIfAbsent", "compute", "merge");

  /** What becomes of the new container at the end of {@code path}, if that is what is told here. */
  static Optional<DroppedContainer> of(TreePath path, Uses uses, VisitorState state) {
    NewClassTree creation = (NewClassTree) path.getLeaf();
    Type type = Code.typeOf(creation.getIdentifier());
    if (creation.getClassBody() != null
        || type == null
        || Containers.forType(type.tsym.getQualifiedName().toString()).isEmpty()) {
      return Optional.empty();
    }
    TreePath at = value(path);
    Tree parent = at.getParentPath().getLeaf();
    if (parent instanceof MethodInvocationTree) {
      TreePath lookUp = at.getParentPath();
      return isDefault(lookUp, at.getLeaf(), state)
          ? additionTo(lookUp, uses, state)
          : Optional.empty();
    }
    return isCopy(creation, state) && !isTried(path)
        ? LastWrites.additionTo(at, state).map(call -> new DroppedContainer(at, call))
        : Optional.empty();
  }

  /** What is added to the value at the end of {@code source}, or to the local that it goes to. */
  static Optional<DroppedContainer> additionTo(TreePath source, Uses uses, VisitorState state) {
    TreePath at = value(source);
    Tree parent = at.getParentPath().getLeaf();
    if (!(parent instanceof VariableTree)) {
      return LastWrites.additionTo(at, state).map(call -> new DroppedContainer(source, call));
    }
    VarSymbol local = Code.variableOf(parent);
    return local != null
            && local.getKind() == ElementKind.LOCAL_VARIABLE
            && LastWrites.onlyAddTo(local, uses, state)
        ? uses.of(local).stream()
            .flatMap(use -> LastWrites.additionTo(use, state).stream())
            .findFirst()
            .map(call -> new DroppedContainer(source, call))
        : Optional.empty();
  }

  private static TreePath value(TreePath path) {
    TreePath at = path;
    while (at.getParentPath().getLeaf() instanceof ParenthesizedTree
        || at.getParentPath().getLeaf() instanceof TypeCastTree) {
      at = at.getParentPath();
    }
    return at;
  }

  /** Whether the call returns {@code argument} where it finds nothing, and keeps it nowhere. */
  private static boolean isDefault(TreePath call, Tree argument, VisitorState state) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    Symbol method = Code.symbolOf(tree);
    if (!(method instanceof Symbol.MethodSymbol)) {
      return false;
    }
    String owner = method.owner.getQualifiedName().toString();
    int position = tree.getArguments().indexOf(argument);
    return switch (Code.nameOf(tree)) {
      case "getOrDefault" ->
          position == 1
              && (owner.startsWith("java.util.") || owner.startsWith("com.google.common.collect."))
              && Code.receiverOf(tree) != null
              && !isKnownToHave(call, state);
      case "orElse" -> owner.equals("java.util.Optional");
      case "requireNonNullElse" -> position == 1 && owner.equals("java.util.Objects");
      case "firstNonNull" -> position == 1 && owner.equals("com.google.common.base.MoreObjects");
      default -> false;
    };
  }

  /**
   * Whether the map is asked for the key, or given it, somewhere before in the method, or the key
   * is one of those that are gone through: then the default may never be taken.
   */
  private static boolean isKnownToHave(TreePath lookUp, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) lookUp.getLeaf();
    String map = state.getSourceForNode(Code.receiverOf(call));
    String key = state.getSourceForNode(call.getArguments().get(0));
    int start = ASTHelpers.getStartPosition(call);
    for (TreePath at = lookUp.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof EnhancedForLoopTree
          && Code.anyMatch(
              ((EnhancedForLoopTree) tree).getExpression(), each -> isText(each, map, state))) {
        return true;
      }
      if (tree instanceof MethodTree) {
        return Code.anyMatch(
            tree,
            each ->
                each instanceof MethodInvocationTree
                    && ASTHelpers.getStartPosition(each) < start
                    && isAbout((MethodInvocationTree) each, map, key, state));
      }
    }
    return false;
  }

  private static boolean isAbout(
      MethodInvocationTree call, String map, String key, VisitorState state) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    ExpressionTree receiver = Code.receiverOf(call);
    return receiver != null
        && !arguments.isEmpty()
        && (PRESENCE.contains(Code.nameOf(call)) && isText(arguments.get(0), key, state)
            || Code.nameOf(call).equals("putAll"))
        && isText(receiver, map, state);
  }

  private static boolean isText(Tree tree, String text, VisitorState state) {
    return text != null
        && tree instanceof ExpressionTree
        && text.equals(state.getSourceForNode(tree));
  }

  /** {@code new ArrayList<>(items)}: what would it be for, if not for what is added. */
  private static boolean isCopy(NewClassTree creation, VisitorState state) {
    if (creation.getArguments().size() != 1) {
      return false;
    }
    Type argument = Code.typeOf(creation.getArguments().get(0));
    return Code.isSubtype(argument, "java.util.Collection", state)
        || Code.isSubtype(argument, "java.util.Map", state)
        || Code.isSubtype(argument, "java.lang.CharSequence", state);
  }

  /** Whether the code runs to see if it throws. */
  static boolean isTried(TreePath path) {
    TreePath below = path;
    for (TreePath at = path.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree) {
        return ((MethodTree) tree)
            .getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> !annotation.getArguments().isEmpty());
      }
      if (tree instanceof LambdaExpressionTree
          || tree instanceof TryTree
              && ((TryTree) tree).getBlock() == below.getLeaf()
              && !((TryTree) tree).getCatches().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
