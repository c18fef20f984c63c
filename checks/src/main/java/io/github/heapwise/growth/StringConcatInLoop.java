package io.github.heapwise.growth;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AssignmentTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.CompoundAssignmentTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Accumulation;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.analysis.StringGrowth;
import io.github.heapwise.analysis.StringUses;
import io.github.heapwise.fixes.BuilderRewrite;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;

/** A {@link BugChecker} that flags strings that are rebuilt each time round a loop. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Appending to a string in a loop copies the whole string each time round.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "StringConcatInLoop.md",
    linkType = CUSTOM)
public final class StringConcatInLoop extends HeapwiseChecker
    implements CompoundAssignmentTreeMatcher, AssignmentTreeMatcher, MethodInvocationTreeMatcher {

  /** Up to so many times round, all that is copied fits in a few cache lines. */
  private static final long FEW = 16;

  private static final int EXAMPLE_APPENDS = 1000;
  private static final int EXAMPLE_CHARS = 10;

  public StringConcatInLoop() {}

  @Inject
  public StringConcatInLoop(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchCompoundAssignment(CompoundAssignmentTree tree, VisitorState state) {
    return StringAppend.of(tree, state)
        .map(append -> check(append, state))
        .orElse(Description.NO_MATCH);
  }

  @Override
  public Description matchAssignment(AssignmentTree tree, VisitorState state) {
    return StringAppend.of(tree, state)
        .map(append -> check(append, state))
        .orElse(Description.NO_MATCH);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return MapAppend.isOne(tree, index().uses(), state)
        ? check(tree, state)
        : StringReduction.of(tree, state)
            .map(reduction -> report(tree, reduction.fix(state), reductionMessage(), state))
            .orElse(Description.NO_MATCH);
  }

  private Description check(StringAppend append, VisitorState state) {
    Optional<Object> trap =
        Accumulation.outermost(state.getPath(), append.place(), index().uses(), state)
            .map(outermost -> List.of(append.place(), outermost));
    if (trap.isEmpty() || index().isKnown(trap.get())) {
      return Description.NO_MATCH;
    }
    boolean grows =
        growingLoop(append.place(), resetsOf(append.place(), state), state)
            .filter(loop -> !isNeededEachTime(append, loop, state))
            .isPresent();
    if (!grows || !index().first(trap.get())) {
      return Description.NO_MATCH;
    }
    // The rewrite is of the variable as a whole, so it goes with its first finding.
    SuggestedFix fix =
        append
            .place()
            .local()
            .filter(index()::first)
            .map(local -> BuilderRewrite.of(local, index().uses(), state).fix())
            .orElse(SuggestedFix.emptyFix());
    return report(append.assignment(), fix, message(append, state), state);
  }

  private Description check(MethodInvocationTree put, VisitorState state) {
    Optional<Loop> loop =
        Place.of(Code.receiverOf(put))
            .flatMap(map -> growingLoop(map, Set.of(), state))
            .filter(each -> !MapAppend.visitsEachKeyOnce(put, each, state));
    return loop.isPresent()
        ? report(
            put,
            "Appending to a string kept in a map copies the whole string each time. "
                + figure()
                + " Keep a StringBuilder in the map, or collect the parts in a list and join them.",
            state)
        : Description.NO_MATCH;
  }

  private Optional<Loop> growingLoop(Place place, Set<Tree> resets, VisitorState state) {
    return Accumulation.around(
        state.getPath(), place, resets::contains, FEW, index().uses(), state);
  }

  /** The assignments that give the place a text that its old one is no part of. */
  private Set<Tree> resetsOf(Place place, VisitorState state) {
    Set<Tree> resets = new HashSet<>();
    for (VarSymbol symbol : place.variables()) {
      for (TreePath use : index().uses().of(symbol)) {
        Tree parent = use.getParentPath().getLeaf();
        if (parent instanceof AssignmentTree
            && place.isNamedBy(((AssignmentTree) parent).getVariable())
            && !readsPlace(((AssignmentTree) parent).getExpression(), place)
            && StringAppend.of((AssignmentTree) parent, state).isEmpty()) {
          resets.add(parent);
        }
      }
    }
    return resets;
  }

  private static boolean readsPlace(ExpressionTree expression, Place place) {
    return Code.anyMatch(expression, place::isNamedBy);
  }

  /**
   * Whether each time round something reads the whole text as a string: then every copy is one that
   * the code asks for, and a builder would make the same.
   */
  private boolean isNeededEachTime(StringAppend append, Loop loop, VisitorState state) {
    if (!(state.getPath().getParentPath().getLeaf() instanceof ExpressionStatementTree)
        && !(state.getPath().getParentPath().getLeaf() == loop.tree())) {
      return true;
    }
    Set<Tree> reads = new HashSet<>();
    for (VarSymbol symbol : append.place().variables()) {
      for (TreePath use : index().uses().of(symbol)) {
        if (loop.encloses(use)
            && append.place().isNamedBy(use.getLeaf())
            && !Place.isWrite(use)
            && !append.oldText().contains(use.getLeaf())
            && !isOldText(use, state)
            && !StringUses.isPartial(use)) {
          reads.add(use.getLeaf());
        }
      }
    }
    return !reads.isEmpty() && !Paths.canGoRound(loop, reads::contains);
  }

  private static boolean isOldText(TreePath use, VisitorState state) {
    for (TreePath at = use; at.getLeaf() instanceof ExpressionTree; at = at.getParentPath()) {
      if (at.getLeaf() instanceof AssignmentTree) {
        return StringAppend.of((AssignmentTree) at.getLeaf(), state)
            .filter(append -> append.oldText().contains(use.getLeaf()))
            .isPresent();
      }
    }
    return false;
  }

  private static String message(StringAppend append, VisitorState state) {
    String name = state.getSourceForNode(append.target());
    boolean prepends = append.form() == StringAppend.Form.PREPEND;
    String advice =
        prepends
            ? "Append to a StringBuilder in the order of the result, or reverse it once at the end."
            : append.place().local().isPresent()
                ? "Append to a StringBuilder instead."
                : "Build it in a local StringBuilder and assign it once.";
    return String.format(
        "`%s` is copied as a whole each time round this loop. %s %s", name, figure(), advice);
  }

  private static String reductionMessage() {
    return "Reducing a stream with string concatenation copies the whole string for each element. "
        + figure()
        + " Use Collectors.joining().";
  }

  private static String figure() {
    return String.format(
        "%,d appends of %d chars copy %,d KB; a StringBuilder copies %,d KB.",
        EXAMPLE_APPENDS,
        EXAMPLE_CHARS,
        StringGrowth.bytesCopiedByConcat(EXAMPLE_APPENDS, EXAMPLE_CHARS) / 1000,
        StringGrowth.bytesCopiedByBuilder(EXAMPLE_APPENDS, EXAMPLE_CHARS) / 1000);
  }
}
