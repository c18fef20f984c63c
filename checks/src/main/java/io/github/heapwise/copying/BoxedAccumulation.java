package io.github.heapwise.copying;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AssignmentTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.CompoundAssignmentTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.UnaryTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Accumulation;
import io.github.heapwise.analysis.BoxedUpdate;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.fixes.PrimitiveRewrite;
import io.github.heapwise.fixes.Rewrite;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;

/** A {@link BugChecker} that flags numbers that are put into a new box at each step. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Counting in a boxed number allocates a box per step.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "BoxedAccumulation.md",
    linkType = CUSTOM)
public final class BoxedAccumulation extends HeapwiseChecker
    implements CompoundAssignmentTreeMatcher,
        UnaryTreeMatcher,
        AssignmentTreeMatcher,
        MethodInvocationTreeMatcher {
  /** Up to so many times round, the boxes are not worth a word. */
  private static final long FEW = 16;

  public BoxedAccumulation() {}

  @Inject
  public BoxedAccumulation(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchCompoundAssignment(CompoundAssignmentTree tree, VisitorState state) {
    return check(tree, state);
  }

  @Override
  public Description matchUnary(UnaryTree tree, VisitorState state) {
    return check(tree, state);
  }

  @Override
  public Description matchAssignment(AssignmentTree tree, VisitorState state) {
    return check(tree, state);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    Optional<BoxedMapUpdate> update = BoxedMapUpdate.of(state.getPath(), index().uses(), state);
    if (update.isPresent()) {
      return Accumulation.around(
                  state.getPath(), update.get().map(), t -> false, FEW, index().uses(), state)
              .isPresent()
          ? report(tree, update.get().fix(), BoxMessage.of(update.get()), state)
          : Description.NO_MATCH;
    }
    return BoxedReduction.of(state.getPath(), state)
        .map(each -> report(tree, each.fix(), BoxMessage.of(each), state))
        .or(
            () ->
                UnboxedElements.of(state.getPath(), state)
                    .map(each -> report(tree, each.fix(), BoxMessage.of(each), state)))
        .orElse(Description.NO_MATCH);
  }

  private Description check(ExpressionTree tree, VisitorState state) {
    Optional<BoxedUpdate> found = BoxedUpdate.of(tree);
    if (found.isEmpty() || Loop.around(state.getPath(), state).isEmpty()) {
      return Description.NO_MATCH;
    }
    BoxedUpdate update = found.get();
    VarSymbol variable = update.variable();
    boolean isElement = update.target() instanceof ArrayAccessTree;
    if (variable == null
        || index().isKnown(key(variable))
        || NullBox.isNeeded(update, isElement, index().uses(), state)
        || !isElement && KeptBox.isKeptEachTime(update, state.getPath(), index().uses())) {
      return Description.NO_MATCH;
    }
    Place place = isElement ? new Place.Variable(variable) : Place.of(update.target()).orElse(null);
    if (place == null
        || Accumulation.around(
                state.getPath(), place, each -> isReset(each, place), FEW, index().uses(), state)
            .isEmpty()
        || !isElement && SmallCache.holds(update, state.getPath(), place, index().uses(), state)
        || !index().first(key(variable))) {
      return Description.NO_MATCH;
    }
    Rewrite rewrite =
        isElement
            ? Rewrite.refused("the array's type would change for all who use it")
            : PrimitiveRewrite.of(variable, update.box(), index().uses(), state);
    OptionalLong times = Accumulation.times(state.getPath(), place, index().uses(), state);
    SuggestedFix fix = rewrite.fix();
    return report(tree, fix, BoxMessage.of(update, isElement, times, rewrite, state), state);
  }

  /** Whether the tree gives the place another number, which has nothing to do with the old one. */
  private static boolean isReset(Tree tree, Place place) {
    return tree instanceof AssignmentTree
        && place.isNamedBy(((AssignmentTree) tree).getVariable())
        && !Code.anyMatch(((AssignmentTree) tree).getExpression(), place::isNamedBy);
  }

  private Object key(Symbol variable) {
    return List.of(canonicalName(), variable);
  }
}
