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
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
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
import io.github.heapwise.analysis.LastWrites;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.analysis.StringUses;
import io.github.heapwise.fixes.BuilderRewrite;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

  /** The same for a text that is filled up to a constant length. */
  private static final int SHORT = 64;

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
            .map(each -> report(tree, each.fix(state), ConcatMessage.of(each), state))
            .orElse(Description.NO_MATCH);
  }

  private Description check(StringAppend append, VisitorState state) {
    Optional<Object> trap =
        Accumulation.outermost(state.getPath(), append.place(), index().uses(), state)
            .map(outermost -> List.of(append.place(), outermost));
    if (trap.isEmpty() || index().isKnown(trap.get())) {
      return Description.NO_MATCH;
    }
    Set<Tree> resets = resetsOf(append.place(), state);
    boolean grows =
        growingLoop(state.getPath(), append.place(), resets, state)
            .filter(loop -> !ShortChain.isFollowedBy(loop, state))
            .filter(loop -> !isFilledUpToShortLength(append.place(), loop))
            .filter(loop -> !isNeededEachTime(append, loop, state))
            // LostGrowth speaks of a text that nobody reads.
            .filter(loop -> !LastWrites.loseGrowthTo(state.getPath(), index().uses(), state))
            .isPresent();
    if (!grows || !index().first(trap.get())) {
      return Description.NO_MATCH;
    }
    Optional<VarSymbol> local = append.place().local();
    Optional<BuilderRewrite.Result> rewrite =
        local.map(each -> BuilderRewrite.of(each, index().uses(), state));
    // The rewrite is of the variable as a whole, so it goes with its first finding.
    SuggestedFix fix =
        local.isPresent() && index().first(local.get())
            ? rewrite.get().fix()
            : SuggestedFix.emptyFix();
    OptionalLong times = Accumulation.times(state.getPath(), append.place(), index().uses(), state);
    String message =
        ConcatMessage.of(append, rewrite.map(BuilderRewrite.Result::refusal), times, state);
    return report(append.assignment(), fix, message, state);
  }

  private Description check(MethodInvocationTree put, VisitorState state) {
    Optional<Place> map = Place.of(Code.receiverOf(put));
    Optional<Loop> loop = map.flatMap(each -> growingLoop(state.getPath(), each, Set.of(), state));
    boolean appendsOnce =
        loop.isPresent()
            && MapAppend.visitsEachKeyOnce(put, loop.get(), index().uses(), state)
            && growingLoop(loop.get().path(), map.get(), Set.of(), state).isEmpty();
    return loop.isEmpty() || appendsOnce
        ? Description.NO_MATCH
        : report(put, ConcatMessage.ofMap(), state);
  }

  private Optional<Loop> growingLoop(
      TreePath site, Place place, Set<Tree> resets, VisitorState state) {
    return Accumulation.around(site, place, resets::contains, FEW, index().uses(), state);
  }

  /** The assignments that give the place a text that its old one is no part of, or cut it. */
  private Set<Tree> resetsOf(Place place, VisitorState state) {
    Set<Tree> resets = new HashSet<>();
    for (VarSymbol symbol : place.variables()) {
      for (TreePath use : index().uses().of(symbol)) {
        Tree parent = use.getParentPath().getLeaf();
        if (parent instanceof AssignmentTree
            && place.isNamedBy(((AssignmentTree) parent).getVariable())
            && isReset(((AssignmentTree) parent).getExpression(), place, state)) {
          resets.add(parent);
        }
      }
    }
    return resets;
  }

  private static boolean isReset(ExpressionTree value, Place place, VisitorState state) {
    return !Code.anyMatch(value, place::isNamedBy)
        || Code.isCallOf(
            ASTHelpers.stripParentheses(value), "java.lang.String", "substring", state);
  }

  /** {@code while (s.length() < 8)}, which pads the text. */
  private static boolean isFilledUpToShortLength(Place place, Loop loop) {
    ExpressionTree condition = loop.condition();
    if (!(condition instanceof BinaryTree)) {
      return false;
    }
    ExpressionTree length = ASTHelpers.stripParentheses(((BinaryTree) condition).getLeftOperand());
    Integer limit =
        ASTHelpers.constValue(((BinaryTree) condition).getRightOperand(), Integer.class);
    return limit != null
        && limit <= SHORT
        && length instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) length).equals("length")
        && place.isNamedBy(Code.receiverOf((MethodInvocationTree) length));
  }

  /**
   * Whether between two appends something reads the whole text as a string: then every copy is one
   * that the code asks for, and a builder would make the same.
   */
  private boolean isNeededEachTime(StringAppend append, Loop loop, VisitorState state) {
    Tree parent = state.getPath().getParentPath().getLeaf();
    if (!(parent instanceof ExpressionStatementTree) && parent != loop.tree()) {
      return true;
    }
    Set<Tree> reads = new HashSet<>();
    for (VarSymbol symbol : append.place().variables()) {
      for (TreePath use : index().uses().of(symbol)) {
        if (loop.encloses(use)
            && append.place().isNamedBy(use.getLeaf())
            && !Place.isWrite(use)
            && !isOldText(use, state)
            && !StringUses.isPartial(use)) {
          reads.add(use.getLeaf());
        }
      }
    }
    return !reads.isEmpty() && !Paths.canRepeat(state.getPath(), loop, reads::contains);
  }

  private static boolean isOldText(TreePath use, VisitorState state) {
    for (TreePath at = use; at.getLeaf() instanceof ExpressionTree; at = at.getParentPath()) {
      if (at.getLeaf() instanceof AssignmentTree) {
        return StringAppend.of((AssignmentTree) at.getLeaf(), state)
            .filter(append -> append.text().oldText().contains(use.getLeaf()))
            .isPresent();
      }
    }
    return false;
  }
}
