package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a variable holds, which its own type need not tell: a {@code List} that is initialised with
 * a {@code new LinkedList<>()}.
 *
 * @param types of the expressions that are assigned to it in this file, as exact as they can be
 *     read off; the wrappers of {@code java.util.Collections}, other variables, and parameters of
 *     methods that are not public are looked through
 */
public record HeldTypes(List<Type> types) {
  private static final Set<String> WRAPPERS =
      Set.of("synchronizedList", "synchronizedCollection", "checkedList", "synchronizedSet");

  /** What the variable, a local, parameter or field, is seen to be assigned. */
  public static HeldTypes of(VarSymbol variable, Uses uses, VisitorState state) {
    HeldTypes held = new HeldTypes(new ArrayList<>());
    held.addVariable(variable, new HashSet<>(), uses, state);
    return held;
  }

  /**
   * What the elements of the array are seen to be assigned, be it by {@code a[i] = …} or a fill.
   */
  public static HeldTypes ofElements(VarSymbol array, Uses uses, VisitorState state) {
    HeldTypes held = new HeldTypes(new ArrayList<>());
    for (TreePath use : uses.of(array)) {
      Tree parent = use.getParentPath().getLeaf();
      Tree above = use.getParentPath().getParentPath().getLeaf();
      if (parent instanceof ArrayAccessTree
          && above instanceof AssignmentTree
          && ((AssignmentTree) above).getVariable() == parent) {
        held.addValue(((AssignmentTree) above).getExpression(), new HashSet<>(), uses, state);
      } else if (parent instanceof MethodInvocationTree) {
        held.addFilling((MethodInvocationTree) parent, uses, state);
      }
    }
    return held;
  }

  /** {@code Arrays.setAll(array, i -> value)}. */
  private void addFilling(MethodInvocationTree call, Uses uses, VisitorState state) {
    call.getArguments().stream()
        .filter(LambdaExpressionTree.class::isInstance)
        .filter(lambda -> Code.isCallOf(call, "java.util.Arrays", Code.nameOf(call), state))
        .flatMap(lambda -> Code.resultOf((LambdaExpressionTree) lambda).stream())
        .forEach(value -> addValue(value, new HashSet<>(), uses, state));
  }

  /** Whether one of the types is {@code qualifiedName} or a subtype. */
  public boolean canBe(String qualifiedName, VisitorState state) {
    return types.stream().anyMatch(type -> Code.isSubtype(type, qualifiedName, state));
  }

  private void addVariable(VarSymbol variable, Set<VarSymbol> seen, Uses uses, VisitorState state) {
    if (!seen.add(variable)) {
      return;
    }
    uses.declaration(variable)
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .ifPresent(value -> addValue(value, seen, uses, state));
    for (TreePath use : uses.of(variable)) {
      Tree parent = use.getParentPath().getLeaf();
      if (parent instanceof AssignmentTree && Place.isWrite(use)) {
        addValue(((AssignmentTree) parent).getExpression(), seen, uses, state);
      }
    }
    uses.arguments(variable)
        .forEach(argument -> addValue((ExpressionTree) argument.getLeaf(), seen, uses, state));
  }

  private void addValue(ExpressionTree value, Set<VarSymbol> seen, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof ConditionalExpressionTree) {
      addValue(((ConditionalExpressionTree) tree).getTrueExpression(), seen, uses, state);
      addValue(((ConditionalExpressionTree) tree).getFalseExpression(), seen, uses, state);
    } else if (tree instanceof TypeCastTree) {
      addValue(((TypeCastTree) tree).getExpression(), seen, uses, state);
      add(tree);
    } else if (tree instanceof MethodInvocationTree
        && WRAPPERS.contains(Code.nameOf((MethodInvocationTree) tree))
        && Code.isCallOf(
            tree, "java.util.Collections", Code.nameOf((MethodInvocationTree) tree), state)) {
      addValue(((MethodInvocationTree) tree).getArguments().get(0), seen, uses, state);
    } else if (Code.variableOf(tree) != null) {
      addVariable(Code.variableOf(tree), seen, uses, state);
      add(tree);
    } else {
      add(tree);
    }
  }

  private void add(ExpressionTree tree) {
    Type type = Code.typeOf(tree);
    if (type != null && !type.hasTag(com.sun.tools.javac.code.TypeTag.BOT)) {
      types.add(type);
    }
  }
}
