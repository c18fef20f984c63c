package io.github.heapwise.growth;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Concatenation;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The length of an array that is to replace another one.
 *
 * @param array the one that is replaced
 */
record LongerArray(Place array, Uses uses) {
  private static final Set<Tree.Kind> CHANGES_BY_ITSELF =
      Set.of(
          Tree.Kind.MULTIPLY_ASSIGNMENT,
          Tree.Kind.LEFT_SHIFT_ASSIGNMENT,
          Tree.Kind.PLUS_ASSIGNMENT);
  private static final Set<Tree.Kind> COUNTS_UP =
      Set.of(Tree.Kind.PREFIX_INCREMENT, Tree.Kind.POSTFIX_INCREMENT, Tree.Kind.PLUS_ASSIGNMENT);

  /**
   * Whether {@code length} is that of the array, or a count of what is in it, and something more
   * that does not grow with it: {@code a.length + 1}, {@code n + 16} where {@code n} is counted up,
   * a variable set to such a sum.
   */
  boolean isALittleLonger(ExpressionTree length) {
    ExpressionTree sum = sumOf(length);
    if (sum.getKind() == Tree.Kind.PREFIX_INCREMENT) {
      return true;
    }
    if (sum.getKind() != Tree.Kind.PLUS) {
      return false;
    }
    List<ExpressionTree> operands = Concatenation.operands(sum);
    List<ExpressionTree> lengths = operands.stream().filter(this::isLengthOrCount).toList();
    return lengths.size() == 1
        && operands.stream()
            .filter(operand -> operand != lengths.get(0))
            .noneMatch(operand -> growsWith(operand, lengths.get(0)));
  }

  /** How much longer, if that is a constant. */
  OptionalInt step(ExpressionTree length) {
    ExpressionTree sum = sumOf(length);
    if (sum.getKind() == Tree.Kind.PREFIX_INCREMENT) {
      return OptionalInt.of(1);
    }
    List<ExpressionTree> others =
        Concatenation.operands(sum).stream().filter(each -> !isLengthOrCount(each)).toList();
    Integer step = others.size() == 1 ? ASTHelpers.constValue(others.get(0), Integer.class) : null;
    return step == null ? OptionalInt.empty() : OptionalInt.of(step);
  }

  /** The expression itself, or what the variable that it names is set to. */
  private ExpressionTree sumOf(ExpressionTree length) {
    ExpressionTree tree = ASTHelpers.stripParentheses(length);
    VarSymbol variable = Code.variableOf(tree);
    return variable == null || isLength(tree)
        ? tree
        : onlyValue(variable, uses).map(ASTHelpers::stripParentheses).orElse(tree);
  }

  /** What the variable is set to, if that is written once. */
  static Optional<ExpressionTree> onlyValue(VarSymbol variable, Uses uses) {
    List<Optional<ExpressionTree>> values = new ArrayList<>();
    uses.declaration(variable)
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .ifPresent(value -> values.add(Optional.of(value)));
    for (TreePath use : uses.of(variable)) {
      Tree write = use.getParentPath().getLeaf();
      if (Place.isWrite(use)) {
        values.add(
            write instanceof AssignmentTree
                ? Optional.of(((AssignmentTree) write).getExpression())
                : Optional.empty());
      }
    }
    return values.size() == 1 ? values.get(0) : Optional.empty();
  }

  private boolean isLength(Tree tree) {
    return tree instanceof MemberSelectTree
        && ((MemberSelectTree) tree).getIdentifier().contentEquals("length")
        && array.isNamedBy(((MemberSelectTree) tree).getExpression());
  }

  private boolean isLengthOrCount(ExpressionTree operand) {
    ExpressionTree tree = ASTHelpers.stripParentheses(operand);
    VarSymbol variable = Code.variableOf(tree);
    return isLength(tree)
        || variable != null
            && variable.type != null
            && variable.type.isIntegral()
            && (onlyValue(variable, uses).filter(this::isLength).isPresent()
                || isWrittenBy(COUNTS_UP, variable));
  }

  private boolean isWrittenBy(Set<Tree.Kind> kinds, VarSymbol variable) {
    return uses.of(variable).stream()
        .anyMatch(
            use -> Place.isWrite(use) && kinds.contains(use.getParentPath().getLeaf().getKind()));
  }

  /** Whether what is added is, or may be, a part of the length, or a step that grows itself. */
  private boolean growsWith(ExpressionTree added, ExpressionTree length) {
    VarSymbol count = Code.variableOf(ASTHelpers.stripParentheses(length));
    return Code.anyMatch(added, tree -> isLength(tree) || growsWith(Code.variableOf(tree), count));
  }

  private boolean growsWith(VarSymbol added, VarSymbol count) {
    return added != null
        && (added == count
            || isWrittenBy(CHANGES_BY_ITSELF, added)
            || onlyValue(added, uses)
                .filter(value -> Code.anyMatch(value, this::isLength))
                .isPresent());
  }
}
