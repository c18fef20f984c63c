package io.github.heapwise.presizing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.EnhancedForLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.ForLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.LambdaExpressionTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.BulkCopy;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.TripCount;
import io.github.heapwise.fixes.SourceText;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags loops which copy one container into another. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A loop that only adds each element grows its target many times; addAll grows it once.",
    severity = SUGGESTION,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "ElementwiseCopy.md",
    linkType = CUSTOM)
public final class ElementwiseCopy extends HeapwiseChecker
    implements EnhancedForLoopTreeMatcher,
        ForLoopTreeMatcher,
        LambdaExpressionTreeMatcher,
        MemberReferenceTreeMatcher {
  private static final int EXAMPLE = 1000;

  /** So many elements fit into the capacity that any container has by default. */
  private static final long FEW = 10;

  public ElementwiseCopy() {}

  @Inject
  public ElementwiseCopy(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchEnhancedForLoop(EnhancedForLoopTree tree, VisitorState state) {
    return check(state);
  }

  @Override
  public Description matchForLoop(ForLoopTree tree, VisitorState state) {
    return check(state);
  }

  @Override
  public Description matchLambdaExpression(LambdaExpressionTree tree, VisitorState state) {
    return check(state);
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return check(state);
  }

  private Description check(VisitorState state) {
    return Loop.at(state.getPath(), state)
        .flatMap(loop -> BulkCopy.of(loop, index().uses(), state))
        .filter(copy -> !isOfFew(copy, state))
        .map(copy -> check(copy, state))
        .orElse(Description.NO_MATCH);
  }

  private Description check(BulkCopy copy, VisitorState state) {
    Optional<NewClassTree> created = copy.createdBefore(index().uses(), state);
    boolean growsOnce = copy.growsOnce(index().uses(), state);
    if (created.isEmpty() && !growsOnce || copy.isPartOfFill(index(), state)) {
      return Description.NO_MATCH;
    }
    SuggestedFix fix =
        created
            .map(each -> constructor(copy, each, state))
            .filter(each -> !each.isEmpty())
            .orElseGet(() -> growsOnce ? call(copy, state) : SuggestedFix.emptyFix());
    return report(
        copy.statement().getLeaf(), fix, message(copy, created.isPresent(), state), state);
  }

  private boolean isOfFew(BulkCopy copy, VisitorState state) {
    return TripCount.of(copy.loop(), index().uses(), state)
        .filter(TripCount.Constant.class::isInstance)
        .filter(count -> ((TripCount.Constant) count).times() <= FEW)
        .isPresent();
  }

  /** Gives the source to the constructor, from its closing parenthesis to the end of the loop. */
  private static SuggestedFix constructor(BulkCopy copy, NewClassTree created, VisitorState state) {
    int from = state.getEndPosition(created);
    int start = ASTHelpers.getStartPosition(copy.statement().getLeaf());
    int end = state.getEndPosition(copy.statement().getLeaf());
    boolean isAdjacent = SourceText.of(from, start, state).strip().equals(";");
    if (!isAdjacent || SourceText.hasComment(start, end, state)) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    return fix.replace(from - 1, end, source(copy, fix, state) + ");").build();
  }

  /** Replaces the loop by the operation for many. */
  private static SuggestedFix call(BulkCopy copy, VisitorState state) {
    Tree statement = copy.statement().getLeaf();
    if (SourceText.hasComment(
        ASTHelpers.getStartPosition(statement), state.getEndPosition(statement), state)) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    return fix.replace(
            statement,
            String.format(
                "%s.%s(%s);",
                state.getSourceForNode(copy.target()),
                operation(copy, state),
                source(copy, fix, state)))
        .build();
  }

  private static String source(BulkCopy copy, SuggestedFix.Builder fix, VisitorState state) {
    String source = state.getSourceForNode(copy.source());
    return copy.isOfArray()
        ? SuggestedFixes.qualifyType(state, fix, "java.util.Arrays") + ".asList(" + source + ")"
        : source;
  }

  private static String operation(BulkCopy copy, VisitorState state) {
    return copy.isOfMap(state) ? "putAll" : "addAll";
  }

  private String message(BulkCopy copy, boolean constructor, VisitorState state) {
    String figure =
        copy.container(index().uses(), state)
            .flatMap(Container::growth)
            .map(model -> model.fill(EXAMPLE).growths())
            .filter(growths -> growths > 0)
            .map(growths -> String.format(" For %,d that is %d growths.", EXAMPLE, growths))
            .orElse("");
    return String.format(
        "This loop only copies `%s` into `%s`, which grows on the way.%s %s",
        state.getSourceForNode(copy.source()),
        state.getSourceForNode(copy.target()),
        figure,
        advice(copy, constructor, state));
  }

  /** A map that holds something doubles its table step by step, if before it puts anything. */
  private static String advice(BulkCopy copy, boolean constructor, VisitorState state) {
    return constructor
        ? "The copy constructor makes room once."
        : copy.isOfMap(state)
            ? "putAll makes room first, at one go if the map is empty."
            : "addAll makes room once.";
  }
}
