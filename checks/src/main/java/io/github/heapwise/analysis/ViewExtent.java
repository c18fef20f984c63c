package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** How much a view shows of what it keeps alive. */
public final class ViewExtent {
  /** So few elements that nobody sees them in a heap. */
  private static final int FEW = 16;

  private static final int SMALL = 64;

  private static final Set<String> SMALL_TYPES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Object",
          "java.lang.Short",
          "java.lang.Void");

  private ViewExtent() {}

  /** Whether the range of a list leaves out no more than a few elements: {@code (1, size())}. */
  public static boolean isNearlyAll(View view, Uses uses) {
    List<? extends ExpressionTree> arguments = view.call().getArguments();
    if (!view.row().method().equals("subList") || arguments.size() != 2) {
      return false;
    }
    OptionalInt from = KnownCount.of(arguments.get(0), uses);
    return from.isPresent()
        && from.getAsInt() <= FEW
        && (isSize(arguments.get(1), view.backing(), uses)
            || isFilledPart(arguments.get(1), view.backing(), uses));
  }

  /**
   * Whether the view of an array ends where the array has been filled to: {@code array[count] = x}.
   * Nothing but unused slots is behind.
   */
  private static boolean isFilledPart(ExpressionTree end, ExpressionTree list, Uses uses) {
    VarSymbol count = Code.variableOf(end);
    VarSymbol variable = Code.variableOf(list);
    return count != null
        && count.getKind() == ElementKind.LOCAL_VARIABLE
        && uses.of(count).stream()
            .map(ViewExtent::filledAt)
            .anyMatch(
                array ->
                    array != null
                        && (variable == null ? List.of(list) : leaves(uses.values(variable)))
                            .stream().allMatch(value -> names(value, array)));
  }

  private static List<? extends Tree> leaves(List<TreePath> paths) {
    return paths.stream().map(TreePath::getLeaf).toList();
  }

  private static boolean names(Object tree, VarSymbol variable) {
    return Code.anyMatch((Tree) tree, each -> Code.variableOf(each) == variable);
  }

  /** The array of which the variable is the index where an element is set; null if it is none. */
  private static VarSymbol filledAt(TreePath index) {
    TreePath at = index.getParentPath();
    if (at.getLeaf() instanceof UnaryTree) {
      at = at.getParentPath();
    }
    Tree above = at.getParentPath().getLeaf();
    return at.getLeaf() instanceof ArrayAccessTree
            && above instanceof AssignmentTree
            && ((AssignmentTree) above).getVariable() == at.getLeaf()
        ? Code.variableOf(((ArrayAccessTree) at.getLeaf()).getExpression())
        : null;
  }

  /** Whether the expression is the size of the list, or a constant less. */
  private static boolean isSize(ExpressionTree expression, ExpressionTree list, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof BinaryTree && tree.getKind() == Tree.Kind.MINUS) {
      return KnownCount.of(((BinaryTree) tree).getRightOperand(), uses).orElse(SMALL) <= FEW
          && isSize(((BinaryTree) tree).getLeftOperand(), list, uses);
    }
    if (tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("size")) {
      ExpressionTree receiver = Code.receiverOf((MethodInvocationTree) tree);
      return receiver != null
          && (receiver.toString().equals(list.toString())
              || Place.of(receiver).isPresent() && Place.of(receiver).equals(Place.of(list)));
    }
    if (tree instanceof MemberSelectTree
        && ((MemberSelectTree) tree).getIdentifier().contentEquals("length")
        && list instanceof MethodInvocationTree
        && ((MethodInvocationTree) list).getArguments().size() == 1) {
      // Arrays.asList(array).subList(1, array.length)
      return Place.of(((MemberSelectTree) tree).getExpression())
          .filter(
              array ->
                  Place.of(((MethodInvocationTree) list).getArguments().get(0))
                      .filter(array::equals)
                      .isPresent())
          .isPresent();
    }
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && KnownCount.steadyValue(variable, uses)
            .filter(value -> isSize(value, list, uses))
            .isPresent();
  }

  /**
   * Whether what the view hides takes room: for the keys or values of a map, what they belong to.
   * What a caller gets, and perhaps drops at once, has to hide more than strings, and more than
   * keys, which most often are part of their values.
   */
  public static boolean isWorthIt(View view, Escape escape, VisitorState state) {
    Views.Shows shows = view.row().shows();
    if (shows != Views.Shows.KEYS && shows != Views.Shows.VALUES) {
      return true;
    }
    Optional<Type> hidden =
        Code.typeNamed("java.util.Map", state)
            .flatMap(
                map ->
                    Optional.ofNullable(Code.typeOf(view.backing()))
                        .map(type -> state.getTypes().asSuper(type, map.tsym)))
            .map(Type::getTypeArguments)
            .filter(arguments -> arguments.size() == 2)
            .map(arguments -> arguments.get(shows == Views.Shows.KEYS ? 1 : 0));
    if (hidden.isEmpty()) {
      return false;
    }
    String name = hidden.get().tsym.getQualifiedName().toString();
    return !SMALL_TYPES.contains(name)
        && hidden.get().tsym.getKind() != ElementKind.ENUM
        && (escape.kind() != Escape.Kind.RETURNED
            || shows == Views.Shows.KEYS && !name.equals("java.lang.String"));
  }

  /**
   * Whether the view is the keys of an {@code ImmutableSortedMap}, which has its keys and its
   * values in two lists (Guava's {@code ImmutableSortedMap}: fields {@code keySet}, {@code
   * valueList}), so that either can live without the other.
   */
  public static boolean isApart(View view, Uses uses, VisitorState state) {
    Views.Shows shows = view.row().shows();
    return (shows == Views.Shows.KEYS || shows == Views.Shows.VALUES)
        && Origins.of(view.backing(), uses, state).stream()
            .allMatch(
                origin ->
                    Code.isClass(
                        Code.typeOf(origin), "com.google.common.collect.ImmutableSortedMap"));
  }

  /** Whether all that is ever put into the collection behind the view is little. */
  public static boolean isSmall(Backing backing, Uses uses, VisitorState state) {
    return isOfSmallArray(backing.source(), uses, state)
        || isSmall(backing.variable(), uses, state);
  }

  /** Whether it is an array, or a copy of one, of which each that the file makes is short. */
  private static boolean isOfSmallArray(ExpressionTree source, Uses uses, VisitorState state) {
    List<ExpressionTree> arrays = new ArrayList<>();
    for (ExpressionTree origin : Origins.of(source, uses, state)) {
      boolean isCopy =
          origin instanceof MethodInvocationTree
              && Code.nameOf((MethodInvocationTree) origin).equals("copyOf")
              && ((MethodInvocationTree) origin).getArguments().size() == 1;
      ExpressionTree array =
          isCopy ? ((MethodInvocationTree) origin).getArguments().get(0) : origin;
      VarSymbol variable = Code.variableOf(array);
      List<TreePath> given = variable == null ? List.of() : uses.arguments(variable);
      if (given.isEmpty() || !uses.values(variable).isEmpty()) {
        arrays.add(array);
      } else {
        given.forEach(each -> arrays.add((ExpressionTree) each.getLeaf()));
      }
    }
    return arrays.stream()
        .flatMap(array -> Origins.of(array, uses, state).stream())
        .allMatch(array -> isSmallArray(array, uses));
  }

  private static boolean isSmallArray(ExpressionTree array, Uses uses) {
    VarSymbol variable = Code.variableOf(array);
    ExpressionTree value =
        variable == null ? array : KnownCount.steadyValue(variable, uses).orElse(array);
    if (!(value instanceof NewArrayTree)) {
      return false;
    }
    NewArrayTree made = (NewArrayTree) value;
    return made.getInitializers() != null
        ? made.getInitializers().size() <= SMALL
        : KnownCount.of(made.getDimensions().get(0), uses).orElse(SMALL + 1) <= SMALL;
  }

  private static boolean isSmall(VarSymbol variable, Uses uses, VisitorState state) {
    if (variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE) {
      return false;
    }
    List<TreePath> values = uses.values(variable);
    return SizeBound.isKnown(variable, SMALL, uses, state)
        || values.size() == 1
            && values.get(0).getLeaf() instanceof NewClassTree
            && NewContainer.of((ExpressionTree) values.get(0).getLeaf(), state)
                .map(created -> MostAdded.of(values.get(0), created.container(), uses, state))
                .filter(most -> most.isPresent() && most.getAsLong() <= SMALL)
                .isPresent();
  }
}
