package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Whether a view of a buffer shows only a part of it. */
public final class BufferWindow {
  /** Calls that make what is shown smaller than the buffer; without arguments, they ask. */
  private static final Set<String> NARROWING =
      Set.of("flip", "limit", "position", "readerIndex", "skipBytes", "writerIndex");

  private static final Set<String> CHAINING =
      Set.of("clear", "flip", "limit", "mark", "order", "position", "reset", "rewind");

  private BufferWindow() {}

  /**
   * Whether the view is seen to be of a part: by its arguments, or by a call before it that moved
   * the buffer's position or limit, or by such a call on the local that the view is assigned to.
   */
  public static boolean isNarrow(TreePath path, View view, Uses uses, VisitorState state) {
    List<? extends ExpressionTree> arguments = view.call().getArguments();
    if (!arguments.isEmpty()) {
      return !isWhole(arguments, view, uses);
    }
    return isNarrowed(view.backing(), path, uses, state)
        || Code.callOn(path)
            .filter(call -> isMove((MethodInvocationTree) call.getLeaf()))
            .isPresent()
        || holder(path).filter(local -> isMoved(local, null, uses)).isPresent();
  }

  /** Whether it is only narrowed once it is made: a copy at the view is one of all. */
  public static boolean isNarrowedLater(TreePath path, View view, Uses uses, VisitorState state) {
    return view.call().getArguments().isEmpty() && !isNarrowed(view.backing(), path, uses, state);
  }

  /** Whether the call gives the buffer that it is on: {@code b.limit(4)}, {@code b.flip()}. */
  static boolean isItself(MethodInvocationTree call, VisitorState state) {
    return CHAINING.contains(Code.nameOf(call))
        && Code.isSubtype(Code.typeOf(call), "java.nio.Buffer", state)
        && Code.isSubtype(Code.receiverType(call), "java.nio.Buffer", state);
  }

  private static boolean isNarrowed(
      ExpressionTree buffer, TreePath before, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(buffer);
    if (tree instanceof TypeCastTree) {
      return isNarrowed(((TypeCastTree) tree).getExpression(), before, uses, state);
    }
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      return isMove(call)
          || Code.nameOf(call).equals("wrap") && call.getArguments().size() == 3
          || View.of(call, state)
              .filter(view -> !view.row().isStatic())
              .filter(view -> isNarrowed(view.backing(), before, uses, state))
              .isPresent();
    }
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && variable.getKind() != ElementKind.FIELD
        && isMoved(variable, before.getLeaf(), uses);
  }

  private static boolean isMove(MethodInvocationTree call) {
    return NARROWING.contains(Code.nameOf(call))
        && (Code.nameOf(call).equals("flip") || call.getArguments().size() == 1);
  }

  /** Whether the variable's position or limit is set, before {@code before} unless null. */
  private static boolean isMoved(VarSymbol variable, Tree before, Uses uses) {
    return uses.of(variable).stream()
        .filter(
            use ->
                before == null
                    || ASTHelpers.getStartPosition(use.getLeaf())
                        < ASTHelpers.getStartPosition(before))
        .flatMap(use -> Code.callOn(use).stream())
        .anyMatch(call -> isMove((MethodInvocationTree) call.getLeaf()));
  }

  private static Optional<VarSymbol> holder(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    VarSymbol variable = parent instanceof VariableTree ? Code.variableOf(parent) : null;
    return Optional.ofNullable(variable).filter(each -> each.getKind() != ElementKind.FIELD);
  }

  /** Whether {@code slice(0, n)} is of a buffer that was made with room for {@code n}. */
  private static boolean isWhole(List<? extends ExpressionTree> arguments, View view, Uses uses) {
    if (arguments.size() != 2 || KnownCount.of(arguments.get(0), uses).orElse(-1) != 0) {
      return false;
    }
    String length = arguments.get(1).toString();
    return length.equals(view.backing() + ".capacity()")
        || capacity(view.backing(), uses)
            .filter(capacity -> capacity.toString().equals(length))
            .isPresent();
  }

  /** What a local buffer, or one that is used at once, was allocated with. */
  public static Optional<ExpressionTree> capacity(ExpressionTree buffer, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(buffer);
    VarSymbol variable = Code.variableOf(tree);
    Optional<ExpressionTree> value =
        variable == null ? Optional.of(tree) : KnownCount.steadyValue(variable, uses);
    return value
        .filter(MethodInvocationTree.class::isInstance)
        .map(MethodInvocationTree.class::cast)
        .filter(call -> Code.nameOf(call).matches("allocate(Direct)?|(io|heap|direct)?[bB]uffer"))
        .filter(call -> call.getArguments().size() == 1)
        .map(call -> call.getArguments().get(0));
  }

  /** The capacity if it is a constant. */
  public static OptionalInt knownCapacity(ExpressionTree buffer, Uses uses) {
    return capacity(buffer, uses)
        .map(each -> KnownCount.of(each, uses))
        .orElse(OptionalInt.empty());
  }

  /** Whether the buffer is seen to be direct or mapped. */
  public static boolean isOffHeap(ExpressionTree buffer, Uses uses) {
    VarSymbol variable = Code.variableOf(ASTHelpers.stripParentheses(buffer));
    return Code.isClass(Code.typeOf(buffer), "java.nio.MappedByteBuffer")
        || isOffHeap(buffer)
        || variable != null
            && uses.values(variable).stream().anyMatch(value -> isOffHeap(value.getLeaf()));
  }

  private static boolean isOffHeap(Tree value) {
    return Code.anyMatch(
        value,
        each ->
            each instanceof MethodInvocationTree
                && Set.of("allocateDirect", "map")
                    .contains(Code.nameOf((MethodInvocationTree) each)));
  }
}
