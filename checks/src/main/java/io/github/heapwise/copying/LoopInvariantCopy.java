package io.github.heapwise.copying;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewArrayTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.LoopInvariant;
import io.github.heapwise.analysis.OnlyRead;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.PerElement;
import io.github.heapwise.analysis.Scratch;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags copies that are made anew each time round, and are the same. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The same copy is made each time round the loop.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "LoopInvariantCopy.md",
    linkType = CUSTOM)
public final class LoopInvariantCopy extends HeapwiseChecker
    implements MethodInvocationTreeMatcher, NewClassTreeMatcher, NewArrayTreeMatcher {

  public LoopInvariantCopy() {}

  @Inject
  public LoopInvariantCopy(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public Description matchNewArray(NewArrayTree tree, VisitorState state) {
    return match(tree, state);
  }

  private Description match(ExpressionTree tree, VisitorState state) {
    Optional<RepeatedCopy> copy = RepeatedCopy.of(tree, state);
    if (copy.isEmpty() || index().isKnown(tree) || Code.isInAssertion(state.getPath())) {
      return Description.NO_MATCH;
    }
    Optional<TreePath> loop = loop(state.getPath(), copy.get(), state);
    if (loop.isEmpty()) {
      return Description.NO_MATCH;
    }
    String text = state.getSourceForNode(tree);
    List<TreePath> places =
        RepeatedCopies.of(loop.get(), text, state).stream()
            .filter(place -> isSameLoop(place, loop.get(), state))
            .toList();
    return index().first(List.of(canonicalName(), String.valueOf(text), loop.get().getLeaf()))
            && index().first(tree)
        ? report(
            tree,
            RepeatedCopies.hoist(copy.get(), loop.get(), places, index(), state),
            RepeatedCopies.message(copy.get(), text, loop.get()),
            state)
        : Description.NO_MATCH;
  }

  private boolean isSameLoop(TreePath place, TreePath loop, VisitorState state) {
    return RepeatedCopy.of(place.getLeaf(), state)
        .flatMap(copy -> loop(place, copy, state))
        .filter(other -> other.getLeaf() == loop.getLeaf())
        .isPresent();
  }

  /** The outermost loop that makes the same copy each time round, for nobody to keep or change. */
  private Optional<TreePath> loop(TreePath path, RepeatedCopy copy, VisitorState state) {
    List<TreePath> around = PerElement.allAround(path, state);
    if (around.isEmpty()
        || isRoundTrip(path, state)
        || isPartOfOther(path, state)
        || isLeftOver(path, around.get(0))) {
      return Optional.empty();
    }
    Optional<TreePath> outermost = Optional.empty();
    boolean isRepeated = false;
    for (TreePath each : around) {
      if (!copy.isSame(LoopInvariant.in(each, index(), state))) {
        break;
      }
      outermost = Optional.of(each);
      isRepeated |=
          Loop.at(each, state).map(loop -> Paths.canRepeat(path, loop, tree -> false)).orElse(true);
    }
    return outermost
        .filter(isRepeated ? each -> true : each -> false)
        .filter(
            each ->
                OnlyRead.of(path, index(), state)
                    || Scratch.is(path, index(), state)
                        && around.stream().allMatch(loop -> Loop.isStatement(loop.getLeaf())));
  }

  /** Whether no copy is needed at all: {@link RoundTripCopy}. */
  private boolean isRoundTrip(TreePath path, VisitorState state) {
    return path.getLeaf() instanceof MethodInvocationTree
        && RoundTrip.of(path, index().uses(), state).isPresent();
  }

  /** Whether it is copied further: then the outer copy is the trap, if there is one. */
  private static boolean isPartOfOther(TreePath path, VisitorState state) {
    for (TreePath at = path.getParentPath();
        at.getLeaf() instanceof ExpressionTree;
        at = at.getParentPath()) {
      if (RepeatedCopy.of(at.getLeaf(), state).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is for an exception, or for a variable that lives on after this time round. */
  private boolean isLeftOver(TreePath path, TreePath loop) {
    for (TreePath at = path; at.getLeaf() != loop.getLeaf(); at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      VarSymbol target =
          tree instanceof AssignmentTree
              ? Code.variableOf(((AssignmentTree) tree).getVariable())
              : null;
      if (tree instanceof CatchTree
          || target != null
              && !index().uses().declaration(target).filter(each -> isIn(each, loop)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(TreePath path, TreePath loop) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == loop.getLeaf()) {
        return true;
      }
    }
    return false;
  }
}
