package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * An {@code int} expression that says how many elements there are: {@code xs.size()}, {@code
 * a.length}, a local set to one of them, the larger of one and a constant, a sum of such. A
 * multiple or a fraction of a count is none: whoever writes that has thought of the load factor.
 *
 * @param certain whether the expression itself is a count; a variable whose value nobody sees is
 *     one only if it is used so
 * @param containers whose elements it counts
 * @param variables the {@code int} variables and parameters that it consists of
 */
public record ElementCount(boolean certain, Set<Place> containers, Set<VarSymbol> variables) {
  /** A constant up to this is room to spare, not a count of something else. */
  private static final int SPARE = 16;

  /** The count that {@code expression} is, if it is one or may be one. */
  public static Optional<ElementCount> of(
      ExpressionTree expression, Uses uses, VisitorState state) {
    ElementCount count = new ElementCount(true, new HashSet<>(), new HashSet<>());
    return count.add(expression, uses, state)
        ? Optional.of(
            new ElementCount(
                count.variables.isEmpty() || !count.containers.isEmpty(),
                count.containers,
                count.variables))
        : Optional.empty();
  }

  private boolean add(ExpressionTree expression, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      return addAny(either.getTrueExpression(), either.getFalseExpression(), uses, state);
    }
    if (tree instanceof BinaryTree) {
      return addSum((BinaryTree) tree, uses, state);
    }
    if (tree instanceof MethodInvocationTree) {
      return addCall((MethodInvocationTree) tree, uses, state);
    }
    if (tree instanceof MemberSelectTree
        && ((MemberSelectTree) tree).getIdentifier().contentEquals("length")) {
      ExpressionTree array = ((MemberSelectTree) tree).getExpression();
      Type type = Code.typeOf(array);
      return type != null && type.hasTag(TypeTag.ARRAY) && addContainer(array);
    }
    VarSymbol variable = Code.variableOf(tree);
    return variable != null && addVariable(variable, uses, state);
  }

  private boolean addVariable(VarSymbol variable, Uses uses, VisitorState state) {
    if (variable.type == null
        || !variable.type.hasTag(TypeTag.INT)
        || variable.getConstValue() != null) {
      return false;
    }
    boolean isSteady = uses.of(variable).stream().noneMatch(Place::isWrite);
    ExpressionTree initializer =
        uses.declaration(variable)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .orElse(null);
    if (isSteady && initializer != null && variable.getKind() == ElementKind.LOCAL_VARIABLE) {
      return add(initializer, uses, state) && variables.add(variable);
    }
    return variable.getKind() == ElementKind.PARAMETER && isSteady
            || variable.getKind() == ElementKind.LOCAL_VARIABLE
        ? variables.add(variable)
        : false;
  }

  private boolean addCall(MethodInvocationTree call, Uses uses, VisitorState state) {
    String name = Code.nameOf(call);
    if (name.equals("max")
        && call.getArguments().size() == 2
        && Code.isCallOf(call, "java.lang.Math", "max", state)) {
      return addAny(call.getArguments().get(0), call.getArguments().get(1), uses, state);
    }
    Type receiver = Code.receiverType(call);
    return name.equals("size")
        && call.getArguments().isEmpty()
        && (Code.isSubtype(receiver, "java.util.Collection", state)
            || Code.isSubtype(receiver, "java.util.Map", state))
        && addContainer(Code.receiverOf(call));
  }

  /** One has to be a count; the other may be a constant. */
  private boolean addAny(
      ExpressionTree first, ExpressionTree second, Uses uses, VisitorState state) {
    boolean firstIsConstant = ASTHelpers.constValue(first, Integer.class) != null;
    boolean secondIsConstant = ASTHelpers.constValue(second, Integer.class) != null;
    if (firstIsConstant && secondIsConstant) {
      return false;
    }
    return (firstIsConstant || add(first, uses, state))
        && (secondIsConstant || add(second, uses, state));
  }

  private boolean addSum(BinaryTree tree, Uses uses, VisitorState state) {
    boolean minus = tree.getKind() == Tree.Kind.MINUS;
    if (tree.getKind() != Tree.Kind.PLUS && !minus) {
      return false;
    }
    return addTerm(tree.getLeftOperand(), uses, state)
        && addTerm(tree.getRightOperand(), uses, state)
        && (!containers.isEmpty() || !variables.isEmpty());
  }

  private boolean addTerm(ExpressionTree term, Uses uses, VisitorState state) {
    Integer constant = ASTHelpers.constValue(term, Integer.class);
    return constant != null ? Math.abs(constant) <= SPARE : add(term, uses, state);
  }

  private boolean addContainer(ExpressionTree container) {
    // A container that a call returns is one that nothing else can be compared with.
    Place.of(container).ifPresentOrElse(containers::add, () -> containers.add(UNNAMED));
    return true;
  }

  private static final Place UNNAMED = new Place.Constant("a container without a name");

  /** Whether the count is that of what {@code expression} evaluates to, or of a view of it. */
  public boolean isOf(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    while (tree instanceof MethodInvocationTree
        && Set.of("keySet", "values", "entrySet", "stream", "parallelStream")
            .contains(Code.nameOf((MethodInvocationTree) tree))
        && Code.receiverOf((MethodInvocationTree) tree) != null) {
      tree = Code.receiverOf((MethodInvocationTree) tree);
    }
    return Place.of(tree).filter(containers::contains).isPresent();
  }

  /** Whether the loop runs once for each element that is counted; empty if nobody can tell. */
  public Optional<Boolean> bounds(Loop loop, Uses uses, VisitorState state) {
    return TripCount.of(loop, uses, state)
        .filter(
            count ->
                !(count instanceof TripCount.SizeOf)
                    || Place.of(((TripCount.SizeOf) count).container()).isPresent())
        .map(
            count -> {
              if (count instanceof TripCount.SizeOf) {
                return isOf(((TripCount.SizeOf) count).container());
              }
              if (count instanceof TripCount.Range) {
                TripCount.Range range = (TripCount.Range) count;
                return range.step() == 1
                    && (variables.contains(Code.variableOf(range.bound()))
                        || isBoundBySize(range.bound()));
              }
              return false;
            });
  }

  private boolean isBoundBySize(ExpressionTree bound) {
    ExpressionTree tree = ASTHelpers.stripParentheses(bound);
    return tree instanceof MethodInvocationTree
        ? Code.receiverOf((MethodInvocationTree) tree) != null
            && isOf(Code.receiverOf((MethodInvocationTree) tree))
        : tree instanceof MemberSelectTree && isOf(((MemberSelectTree) tree).getExpression());
  }
}
