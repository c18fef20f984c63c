package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Accumulation;
import io.github.heapwise.analysis.Box;
import io.github.heapwise.analysis.BoxedUpdate;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether a count plainly stays within what {@code valueOf} has in its cache. */
final class SmallCache {
  private SmallCache() {}

  static boolean holds(
      BoxedUpdate update, TreePath path, Place place, Uses uses, VisitorState state) {
    VarSymbol variable = update.variable();
    if (!update.box().isCached()
        || update.step().isEmpty()
        || uses.of(variable).stream()
                .filter(Place::isWrite)
                .filter(use -> !(use.getParentPath().getLeaf() instanceof AssignmentTree))
                .count()
            > 1) {
      return false;
    }
    long furthest = 0;
    for (TreePath value : uses.values(variable)) {
      if (value.getParentPath().getLeaf() == update.tree()) {
        continue;
      }
      Optional<Long> start = Code.integer((ExpressionTree) value.getLeaf());
      if (start.isEmpty() || !isCached(start.get())) {
        return false;
      }
      furthest =
          update.step().getAsLong() > 0
              ? Math.max(furthest, start.get())
              : Math.min(furthest, start.get());
    }
    OptionalLong times = Accumulation.times(path, place, uses, state);
    return times.isPresent()
            && times.getAsLong() <= 1000
            && isCached(furthest + times.getAsLong() * update.step().getAsLong())
        || isBounded(update, path, place, state);
  }

  /** {@code while (n < 100) n++} and the like. */
  private static boolean isBounded(
      BoxedUpdate update, TreePath path, Place place, VisitorState state) {
    return Loop.allAround(path, state).stream()
        .map(Loop::condition)
        .anyMatch(condition -> condition != null && bounds(condition, place, update));
  }

  private static boolean bounds(ExpressionTree condition, Place place, BoxedUpdate update) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    if (tree.getKind() == Tree.Kind.CONDITIONAL_AND) {
      return bounds(((BinaryTree) tree).getLeftOperand(), place, update)
          || bounds(((BinaryTree) tree).getRightOperand(), place, update);
    }
    if (!(tree instanceof BinaryTree)) {
      return false;
    }
    BinaryTree test = (BinaryTree) tree;
    Optional<Long> limit = Code.integer(test.getRightOperand());
    boolean isUp =
        tree.getKind() == Tree.Kind.LESS_THAN || tree.getKind() == Tree.Kind.LESS_THAN_EQUAL;
    boolean isDown =
        tree.getKind() == Tree.Kind.GREATER_THAN || tree.getKind() == Tree.Kind.GREATER_THAN_EQUAL;
    return place.isNamedBy(test.getLeftOperand())
        && limit.isPresent()
        && isCached(limit.get() + update.step().getAsLong())
        && (isUp && update.step().getAsLong() > 0 || isDown && update.step().getAsLong() < 0);
  }

  private static boolean isCached(long value) {
    return value >= Box.CACHED_MIN && value <= Box.CACHED_MAX;
  }
}
