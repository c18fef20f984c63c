package io.github.heapwise.growth;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AssignmentTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.Tree;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Accumulation;
import io.github.heapwise.analysis.ArrayGrowth;
import io.github.heapwise.analysis.GrowthModel;
import io.github.heapwise.analysis.LastWrites;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Resets;
import io.github.heapwise.analysis.TripCount;
import io.github.heapwise.fixes.ListRewrite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags arrays and collections that are copied each time round a loop.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Growing an array by a constant amount copies all of it each time.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "ArrayGrowthInLoop.md",
    linkType = CUSTOM)
public final class ArrayGrowthInLoop extends HeapwiseChecker implements AssignmentTreeMatcher {

  /** Up to so many times round, all that is copied fits in a few cache lines. */
  private static final int FEW = 16;

  private static final int EXAMPLE = 1000;
  private static final String LIST = "an ArrayList";
  private static final String DOUBLED = "one that doubles its length";

  public ArrayGrowthInLoop() {}

  @Inject
  public ArrayGrowthInLoop(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchAssignment(AssignmentTree tree, VisitorState state) {
    return Loop.around(state.getPath(), state).isPresent()
        ? Regrowth.of(tree, index().uses(), state)
            .filter(growth -> !growth.isOfNothing(state.getPath()))
            .map(growth -> check(growth, state))
            .orElse(Description.NO_MATCH)
        : Description.NO_MATCH;
  }

  private Description check(Regrowth growth, VisitorState state) {
    Optional<Object> trap =
        Accumulation.outermost(state.getPath(), growth.place(), index().uses(), state)
            .map(outermost -> List.of(canonicalName(), growth.place(), outermost));
    if (trap.isEmpty() || index().isKnown(trap.get())) {
      return Description.NO_MATCH;
    }
    Set<Tree> ends = resetsOf(growth, state);
    ends.addAll(growth.handedOn(index().uses()));
    Optional<Loop> loop =
        Accumulation.around(
            state.getPath(), growth.place(), ends::contains, FEW, index().uses(), state);
    // LostGrowth speaks of an array that nobody reads.
    return loop.isPresent()
            && !LastWrites.loseGrowthTo(state.getPath(), index().uses(), state)
            && index().first(trap.get())
        ? report(growth.assignment(), fix(growth, state), message(growth, loop.get(), state), state)
        : Description.NO_MATCH;
  }

  /** The other assignments that this one's like, made from a copy, are none of. */
  private Set<Tree> resetsOf(Regrowth growth, VisitorState state) {
    Set<Tree> resets = Resets.of(growth.place(), index().uses());
    resets.removeIf(
        tree ->
            tree instanceof AssignmentTree
                && Regrowth.of((AssignmentTree) tree, index().uses(), state).isPresent());
    return resets;
  }

  /** The rewrite is of the variable as a whole, so it goes with its first finding. */
  private SuggestedFix fix(Regrowth growth, VisitorState state) {
    return growth.kind() != Regrowth.Kind.REFERENCES
        ? SuggestedFix.emptyFix()
        : growth
            .place()
            .local()
            .filter(local -> index().first(List.of(canonicalName(), local)))
            .map(local -> ListRewrite.of(local, index().uses(), state).fix())
            .orElse(SuggestedFix.emptyFix());
  }

  private String message(Regrowth growth, Loop loop, VisitorState state) {
    String name = state.getSourceForNode(growth.assignment().getVariable());
    long times =
        TripCount.of(loop, index().uses(), state)
            .filter(TripCount.Constant.class::isInstance)
            .map(count -> ((TripCount.Constant) count).times())
            .filter(count -> count > FEW)
            .orElse((long) EXAMPLE);
    String when = growth.isWhenFull(state.getPath()) ? "it is full" : "round this loop";
    return switch (growth.kind()) {
      case REFERENCES ->
          growth.isFilledBySlot(index().uses())
              ? copied(name, when, times, growth.step(), "references", DOUBLED, ArrayGrowth.VECTOR)
                  + " Make it twice as long when it is full."
              : copied(name, when, times, growth.step(), "references", LIST, ArrayGrowth.ARRAY_LIST)
                  + " Collect the elements in a list, and make the array of it once.";
      case PRIMITIVES ->
          copied(name, when, times, growth.step(), "elements", DOUBLED, ArrayGrowth.VECTOR)
              + " Make it twice as long when it is full, and cut it once at the end.";
      case COLLECTION ->
          copied(name, when, times, 1, "elements", LIST, ArrayGrowth.ARRAY_LIST)
              + " Add to one collection, and copy it once behind the loop.";
      case VIEW ->
          String.format(
              "`%s` becomes a view of a view each time round this loop. After %,d times it takes"
                  + " %,d nested calls to read it, and more of them a StackOverflowError. Add the"
                  + " parts to a list, and join them once.",
              name, times, times);
    };
  }

  private static String copied(
      String name,
      String when,
      long times,
      int step,
      String what,
      String other,
      GrowthModel model) {
    long all = times * step;
    return String.format(
        "`%s` is copied as a whole each time %s. %,d additions%s copy %,d %s%s.",
        name,
        when,
        times,
        step == 1 ? "" : String.format(" of %,d", step),
        step * (times * (times - 1) / 2),
        what,
        all > Integer.MAX_VALUE
            ? ""
            : String.format("; %s copies %,d", other, model.fill((int) all).elementsCopied()));
  }
}
