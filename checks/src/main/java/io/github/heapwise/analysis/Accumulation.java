package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether what a loop does to a place adds up: each time round goes on from what the time before
 * has left there. Only then does work that is proportional to the size of what is there, a copy or
 * a shift, cost the square of the number of times round.
 */
public final class Accumulation {
  private static final Set<Tree.Kind> SCALING =
      Set.of(
          Tree.Kind.DIVIDE,
          Tree.Kind.MULTIPLY,
          Tree.Kind.LEFT_SHIFT,
          Tree.Kind.RIGHT_SHIFT,
          Tree.Kind.UNSIGNED_RIGHT_SHIFT,
          Tree.Kind.DIVIDE_ASSIGNMENT,
          Tree.Kind.MULTIPLY_ASSIGNMENT,
          Tree.Kind.LEFT_SHIFT_ASSIGNMENT,
          Tree.Kind.RIGHT_SHIFT_ASSIGNMENT,
          Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT);

  private Accumulation() {}

  /**
   * The innermost loop in which {@code site} goes on from what it left at {@code place} the time
   * before, and that runs more than a few times. Silent are a place that is another one each time
   * round, one that is made anew on every way back to the site, a loop that is always left behind
   * the site, one that runs a small constant number of times, and one whose counter is multiplied
   * or divided each time round, as for the digits of a number.
   *
   * @param isReset whether a tree gives the place a value that its old one is no part of
   * @param few so many times round do no harm
   */
  public static Optional<Loop> around(
      TreePath site,
      Place place,
      Predicate<Tree> isReset,
      long few,
      Uses uses,
      VisitorState state) {
    long times = 1;
    for (Loop loop : repeating(site, state)) {
      if (place.isFreshIn(loop, uses) || isLogarithmic(loop, uses)) {
        continue;
      }
      // What is made anew in an inner loop may still add up in an outer one, if the inner one is
      // left before.
      if (!Paths.canRepeat(site, loop, isReset)) {
        continue;
      }
      OptionalLong count = timesRound(loop, uses, state);
      if (count.isEmpty()) {
        return Optional.of(loop);
      }
      times *= count.getAsLong();
      if (times > few) {
        return Optional.of(loop);
      }
    }
    return Optional.empty();
  }

  /**
   * The outermost loop around {@code site} that has the same place each time round: what happens to
   * the place in the loops within is one trap. Empty where no loop has.
   */
  public static Optional<Loop> outermost(
      TreePath site, Place place, Uses uses, VisitorState state) {
    return repeating(site, state).stream()
        .filter(loop -> !place.isFreshIn(loop, uses))
        .reduce((inner, outer) -> outer);
  }

  /**
   * The loops around, and before them the site itself if it is a method reference called in one.
   */
  private static List<Loop> repeating(TreePath site, VisitorState state) {
    List<Loop> around = Loop.allAround(site, state);
    return Loop.at(site, state)
        .filter(loop -> loop.tree() instanceof MemberReferenceTree)
        .map(loop -> Stream.concat(Stream.of(loop), around.stream()).toList())
        .orElse(around);
  }

  /** How often {@code site} runs on the same place, where all loops around have constant counts. */
  public static OptionalLong times(TreePath site, Place place, Uses uses, VisitorState state) {
    long times = 1;
    for (Loop loop : repeating(site, state)) {
      if (place.isFreshIn(loop, uses)) {
        continue;
      }
      OptionalLong count = timesRound(loop, uses, state);
      if (count.isEmpty()) {
        return count;
      }
      times *= count.getAsLong();
    }
    return OptionalLong.of(times);
  }

  /** The trip count as a number, where the code tells it, be it through a variable. */
  private static OptionalLong timesRound(Loop loop, Uses uses, VisitorState state) {
    TripCount count = TripCount.of(loop, uses, state).orElse(null);
    if (count instanceof TripCount.Constant) {
      return OptionalLong.of(((TripCount.Constant) count).times());
    }
    return count instanceof TripCount.Range
        ? ((TripCount.Range) count).times(uses)
        : OptionalLong.empty();
  }

  /**
   * Whether the loop's condition is about a number of a primitive type that is multiplied, divided
   * or shifted each time round: 64 times round are the most.
   */
  private static boolean isLogarithmic(Loop loop, Uses uses) {
    ExpressionTree condition = loop.condition();
    return condition != null
        && Code.anyMatch(condition, tree -> isScaled(Code.variableOf(tree), loop, uses));
  }

  private static boolean isScaled(VarSymbol variable, Loop loop, Uses uses) {
    if (variable == null || variable.type == null || !variable.type.isPrimitive()) {
      return false;
    }
    List<Tree> steps =
        uses.of(variable).stream()
            .filter(use -> loop.encloses(use) && Place.isWrite(use))
            .map(use -> (Tree) use.getParentPath().getLeaf())
            .filter(step -> isScaling(step, variable))
            .toList();
    return !steps.isEmpty() && !Paths.canGoRound(loop, steps::contains);
  }

  private static boolean isScaling(Tree step, VarSymbol variable) {
    if (step instanceof CompoundAssignmentTree) {
      return SCALING.contains(step.getKind());
    }
    return step instanceof AssignmentTree
        && Code.anyMatch(
            ((AssignmentTree) step).getExpression(),
            tree ->
                SCALING.contains(tree.getKind())
                    && Code.variableOf(((BinaryTree) tree).getLeftOperand()) == variable);
  }
}
