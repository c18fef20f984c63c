package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Box;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Nulls;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.fixes.AtomicUpdate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * {@code m.put(k, m.get(k) + x)} on a map that is a local variable.
 *
 * @param put the call
 * @param box the type of the map's values
 * @param fix the single call that does the same
 */
record BoxedMapUpdate(MethodInvocationTree put, Place map, Box box, SuggestedFix fix) {
  private static final Set<String> READING =
      Set.of(
          "get",
          "getOrDefault",
          "containsKey",
          "size",
          "isEmpty",
          "keySet",
          "values",
          "entrySet",
          "remove",
          "clear",
          "forEach",
          "merge",
          "toString");

  static Optional<BoxedMapUpdate> of(TreePath path, Uses uses, VisitorState state) {
    MethodInvocationTree put = (MethodInvocationTree) path.getLeaf();
    if (!Code.nameOf(put).equals("put")
        || put.getArguments().size() != 2
        || Code.receiverOf(put) == null
        || !Code.isDiscarded(path, state)) {
      return Optional.empty();
    }
    VarSymbol map = Code.variableOf(Code.receiverOf(put));
    Type type = Code.receiverType(put);
    if (map == null
        || map.getKind() != ElementKind.LOCAL_VARIABLE
        || !Code.isSubtype(type, "java.util.Map", state)
        || isConcurrent(map, type, uses, state)) {
      return Optional.empty();
    }
    ExpressionTree value = ASTHelpers.stripParentheses(put.getArguments().get(1));
    Optional<Box> box = Box.ofPrimitive(Code.typeOf(value)).or(() -> Box.of(Code.typeOf(value)));
    Optional<TreePath> get =
        box.isEmpty() ? Optional.empty() : oldValue(new TreePath(path, value), put, uses, state);
    return get.map(
        each ->
            new BoxedMapUpdate(
                put, new Place.Variable(map), box.get(), fix(path, each, map, uses, state)));
  }

  private static boolean isConcurrent(VarSymbol map, Type type, Uses uses, VisitorState state) {
    return Code.isSubtype(type, "java.util.concurrent.ConcurrentMap", state)
        || uses.values(map).stream()
            .map(value -> Code.typeOf(value.getLeaf()))
            .anyMatch(each -> Code.isSubtype(each, "java.util.concurrent.ConcurrentMap", state));
  }

  /** The call that has read the value to which something is added now. */
  private static Optional<TreePath> oldValue(
      TreePath value, MethodInvocationTree put, Uses uses, VisitorState state) {
    ExpressionTree tree = (ExpressionTree) value.getLeaf();
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      Optional<TreePath> first =
          oldValue(inner(value, either.getTrueExpression()), put, uses, state);
      return first.isPresent()
          ? first
          : oldValue(inner(value, either.getFalseExpression()), put, uses, state);
    }
    if (tree.getKind() != Tree.Kind.PLUS && tree.getKind() != Tree.Kind.MINUS) {
      return Optional.empty();
    }
    BinaryTree sum = (BinaryTree) tree;
    return read(inner(value, sum.getLeftOperand()), put, uses, state)
        .or(() -> read(inner(value, sum.getRightOperand()), put, uses, state));
  }

  private static TreePath inner(TreePath path, ExpressionTree tree) {
    return new TreePath(path, ASTHelpers.stripParentheses(tree));
  }

  private static Optional<TreePath> read(
      TreePath operand, MethodInvocationTree put, Uses uses, VisitorState state) {
    if (isGet(operand.getLeaf(), put, state)) {
      return Optional.of(operand);
    }
    VarSymbol local = Code.variableOf(operand.getLeaf());
    return local == null || local.getKind() != ElementKind.LOCAL_VARIABLE
        ? Optional.empty()
        : uses.values(local).stream()
            .filter(value -> isGet(value.getLeaf(), put, state))
            .findFirst();
  }

  private static boolean isGet(Tree tree, MethodInvocationTree put, VisitorState state) {
    if (!(tree instanceof MethodInvocationTree)) {
      return false;
    }
    MethodInvocationTree get = (MethodInvocationTree) tree;
    String name = Code.nameOf(get);
    String key = state.getSourceForNode(put.getArguments().get(0));
    return (name.equals("get") || name.equals("getOrDefault"))
        && Code.receiverOf(get) != null
        && Code.variableOf(Code.receiverOf(get)) == Code.variableOf(Code.receiverOf(put))
        && key != null
        && key.equals(state.getSourceForNode(get.getArguments().get(0)));
  }

  /**
   * None for {@code m.put(k, m.get(k) + x)} alone, which throws for a key that is not there; and
   * none if the map may hold null, which merge takes for no entry.
   */
  private static SuggestedFix fix(
      TreePath put, TreePath get, VarSymbol map, Uses uses, VisitorState state) {
    ExpressionTree key = ((MethodInvocationTree) put.getLeaf()).getArguments().get(0);
    if (ASTHelpers.constValue(key) == null && Place.of(key).isEmpty() || mayHoldNull(map, uses)) {
      return SuggestedFix.emptyFix();
    }
    Tree value =
        ASTHelpers.stripParentheses(((MethodInvocationTree) put.getLeaf()).getArguments().get(1));
    boolean isEither = value instanceof ConditionalExpressionTree;
    boolean isDefaulted = isDefaulted(get) && get.getParentPath().getLeaf() == value;
    IfTree test = isEither || isDefaulted ? null : testAround(put);
    boolean isGuarded = isEither || isDefaulted || test != null;
    return isGuarded && !(get.getParentPath().getLeaf() instanceof VariableTree)
        ? AtomicUpdate.of(put, get, test, uses, state).fix()
        : SuggestedFix.emptyFix();
  }

  private static boolean isDefaulted(TreePath get) {
    return Code.nameOf((MethodInvocationTree) get.getLeaf()).equals("getOrDefault");
  }

  private static IfTree testAround(TreePath put) {
    TreePath at = put.getParentPath().getParentPath();
    if (at.getLeaf() instanceof BlockTree) {
      at = at.getParentPath();
    }
    return at.getLeaf() instanceof IfTree && ((IfTree) at.getLeaf()).getElseStatement() != null
        ? (IfTree) at.getLeaf()
        : null;
  }

  private static boolean mayHoldNull(VarSymbol map, Uses uses) {
    List<TreePath> values = uses.values(map);
    boolean startsEmpty =
        values.size() == 1
            && values.get(0).getLeaf() instanceof NewClassTree
            && ((NewClassTree) values.get(0).getLeaf())
                .getArguments().stream().allMatch(each -> saysNoEntries(Code.typeOf(each)));
    return !startsEmpty || !uses.of(map).stream().allMatch(BoxedMapUpdate::putsNoNull);
  }

  /** A capacity, or the keys' class: another map may be full of nulls. */
  private static boolean saysNoEntries(Type argument) {
    return argument != null
        && (argument.isPrimitive() || Code.isClass(argument, "java.lang.Class"));
  }

  private static boolean putsNoNull(TreePath use) {
    Optional<TreePath> call = Code.callOn(use);
    if (call.isEmpty()) {
      return true;
    }
    MethodInvocationTree tree = (MethodInvocationTree) call.get().getLeaf();
    String name = Code.nameOf(tree);
    return READING.contains(name)
        || (name.equals("put") || name.equals("putIfAbsent"))
            && tree.getArguments().size() == 2
            && Nulls.isNeverNull(tree.getArguments().get(1));
  }
}
