package io.github.heapwise.growth;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Accumulation;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Resets;
import io.github.heapwise.analysis.SizeBound;
import io.github.heapwise.analysis.TripCount;
import io.github.heapwise.fixes.DequeRewrite;
import io.github.heapwise.fixes.ReverseRewrite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;

/** A {@link BugChecker} that flags lists and builders that are shifted each time round a loop. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Inserting or removing at the front shifts everything behind it each time.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "FrontInsertInLoop.md",
    linkType = CUSTOM)
public final class FrontInsertInLoop extends HeapwiseChecker
    implements MethodInvocationTreeMatcher {

  /** Up to so many elements, moving them takes no longer than the call itself. */
  private static final int FEW = 100;

  private static final int EXAMPLE = 1000;

  public FrontInsertInLoop() {}

  @Inject
  public FrontInsertInLoop(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return FrontShift.of(tree, state)
        .filter(shift -> shift.isOfArray(index().uses(), state))
        .map(shift -> check(shift, state))
        .orElse(Description.NO_MATCH);
  }

  private Description check(FrontShift shift, VisitorState state) {
    Optional<Loop> outermost =
        Accumulation.outermost(state.getPath(), shift.place(), index().uses(), state);
    Optional<Object> trap = outermost.map(loop -> List.of(canonicalName(), shift.place(), loop));
    if (trap.isEmpty() || index().isKnown(trap.get())) {
      return Description.NO_MATCH;
    }
    Set<Tree> resets = Resets.of(shift.place(), index().uses());
    Optional<Loop> loop =
        Accumulation.around(
                state.getPath(), shift.place(), resets::contains, FEW, index().uses(), state)
            .filter(each -> !shift.pads(each, index().uses()))
            .filter(each -> !ShortChain.isFollowedBy(each, state))
            .filter(each -> !staysSmall(shift, outermost.get(), state));
    return loop.isPresent() && index().first(trap.get())
        ? report(
            shift.call(), fix(shift, loop.get(), state), message(shift, loop.get(), state), state)
        : Description.NO_MATCH;
  }

  private boolean staysSmall(FrontShift shift, Loop outermost, VisitorState state) {
    return SizeBound.isKeptIn(outermost, shift.place(), FEW, index().uses())
        || shift
            .place()
            .local()
            .filter(local -> SizeBound.isKnown(local, FEW, index().uses(), state))
            .isPresent();
  }

  /** The rewrite is of the variable as a whole, so it goes with its first finding. */
  private SuggestedFix fix(FrontShift shift, Loop loop, VisitorState state) {
    Optional<VarSymbol> local =
        shift.place().local().filter(each -> index().first(List.of(canonicalName(), each)));
    if (local.isEmpty()) {
      return SuggestedFix.emptyFix();
    }
    return shift.text()
        ? ReverseRewrite.of(local.get(), loop, index().uses(), state).fix()
        : DequeRewrite.of(local.get(), index().uses(), state).fix();
  }

  private String message(FrontShift shift, Loop loop, VisitorState state) {
    String trap =
        String.format(
            "%s the front of `%s` shifts everything behind it each time round this loop.",
            shift.inserts() ? "Inserting at" : "Removing from",
            state.getSourceForNode(shift.target()));
    return trap + " " + figure(shift, loop, state) + " " + advice(shift, loop, state);
  }

  private String figure(FrontShift shift, Loop loop, VisitorState state) {
    long times =
        TripCount.of(loop, index().uses(), state)
            .filter(TripCount.Constant.class::isInstance)
            .map(count -> ((TripCount.Constant) count).times())
            .filter(count -> count > FEW)
            .orElse((long) EXAMPLE);
    return String.format(
        "%,d %s%s move %,d %s.",
        times,
        shift.inserts() ? "inserts" : "removals",
        shift.text() ? " of one char" : "",
        moved(times),
        shift.text() ? "chars" : "references");
  }

  /** What n inserts into an empty array move, or n removals that empty one: 0 + 1 + … + (n − 1). */
  private static long moved(long times) {
    return times * (times - 1) / 2;
  }

  private String advice(FrontShift shift, Loop loop, VisitorState state) {
    if (shift.text()) {
      return shift.inserts()
          ? adviceForText(shift, loop, state)
          : "Keep the index of the first char that is left, and cut once at the end.";
    }
    return shift.inserts()
        ? "Use an ArrayDeque, or add at the end and reverse once."
        : SizeTest.drains(loop, shift.place())
            ? "Use an ArrayDeque."
            : "Use an ArrayDeque, or go through the list by index.";
  }

  private String adviceForText(FrontShift shift, Loop loop, VisitorState state) {
    if (shift.isRepeatedConstant(loop)) {
      return "Insert all of it at once, made by String.repeat.";
    }
    boolean isOfChars =
        shift
            .place()
            .local()
            .filter(local -> ReverseRewrite.isFilledWithChars(local, loop, index().uses(), state))
            .isPresent();
    return isOfChars
        ? "Append instead, and reverse once at the end."
        : "Collect the parts in a list, and join them backwards.";
  }
}
