package io.github.heapwise.concurrency;

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
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Holder;
import io.github.heapwise.analysis.Lock;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.StructuralChange;
import io.github.heapwise.analysis.Traversal;
import io.github.heapwise.concurrency.SynchronizedWrapper.Iteration;
import io.github.heapwise.concurrency.SynchronizedWrapper.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;

/** A {@link BugChecker} that flags synchronized wrappers gone through without their monitor. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The iterators and streams of a synchronized wrapper take no lock.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "UnlockedSynchronizedIteration.md",
    linkType = CUSTOM)
public final class UnlockedSynchronizedIteration extends HeapwiseChecker
    implements MethodInvocationTreeMatcher {

  public UnlockedSynchronizedIteration() {}

  @Inject
  public UnlockedSynchronizedIteration(JavacRun run) {
    super(run);
  }

  /** Starts where the wrapper is made, which is rare, and reports where it is gone through. */
  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (!SynchronizedWrapper.isCreation(tree, state)) {
      return Description.NO_MATCH;
    }
    Holder.of(state.getPath())
        .filter(variable -> index().first(List.of(canonicalName(), variable)))
        .flatMap(variable -> SynchronizedWrapper.of(variable, index().uses(), state))
        .ifPresent(wrapper -> check(wrapper, Code.nameOf(tree), state));
    return Description.NO_MATCH;
  }

  private void check(SynchronizedWrapper wrapper, String factory, VisitorState state) {
    Sharing sharing = Sharing.of(wrapper, index().uses(), index().locks(), state);
    for (Iteration iteration : wrapper.iterations()) {
      if (sharing.isRaced(iteration.path())) {
        Set<Lock> held = index().locks().heldAt(iteration.path(), state);
        if (held.stream().noneMatch(lock -> monitors(wrapper, iteration).contains(lock.key()))
            && !sharing.isGuardedBy(held)) {
          state.reportMatch(
              report(
                  iteration.path().getLeaf(),
                  fix(iteration, held, state),
                  message(wrapper, iteration, factory, held, sharing, state),
                  state));
        }
      }
    }
  }

  /** What the wrapper's own methods lock, by each name that it has here. */
  private static Set<Object> monitors(SynchronizedWrapper wrapper, Iteration iteration) {
    Set<Object> monitors = new HashSet<>();
    monitors.add(new Place.Variable(wrapper.variable()));
    Place.of(iteration.wrapper()).ifPresent(monitors::add);
    VarSymbol alias = Code.variableOf(iteration.elements());
    if (alias != null && wrapper.isWhole(alias)) {
      monitors.add(new Place.Variable(alias));
    }
    return monitors;
  }

  private SuggestedFix fix(Iteration iteration, Set<Lock> held, VisitorState state) {
    String monitor = state.getSourceForNode(iteration.wrapper());
    return held.isEmpty() && monitor != null && !changesItself(iteration, state)
        ? IterationFix.of(iteration, monitor, index().uses(), state).fix()
        : SuggestedFix.emptyFix();
  }

  private String message(
      SynchronizedWrapper wrapper,
      Iteration iteration,
      String factory,
      Set<Lock> held,
      Sharing sharing,
      VisitorState state) {
    String monitor = state.getSourceForNode(iteration.wrapper());
    String trap =
        String.format(
            "`%s` is a `Collections.%s`, and %s: a write by another thread%s meanwhile makes it"
                + " throw ConcurrentModificationException, or go on with half of a change.",
            monitor, factory, withoutLock(iteration), where(sharing));
    String wrongLock =
        held.stream()
            .findFirst()
            .map(
                lock ->
                    String.format(
                        " The lock held here, `%s` since line %d, is not the one that its methods"
                            + " take: that is `%s`.",
                        lock, lock.line(), monitor))
            .orElse("");
    return trap + wrongLock + " " + advice(iteration, monitor, state);
  }

  private static String withoutLock(Iteration iteration) {
    return switch (iteration.kind()) {
      case LOOP -> "this loop's iterator takes no lock";
      case ITERATOR -> "its iterator takes no lock";
      case STREAM -> "its streams take no lock";
      case COPY -> "this call goes through it by an iterator, which takes no lock";
    };
  }

  private String where(Sharing sharing) {
    return sharing.writes().isEmpty() ? "" : " (" + index().locks().inWords(sharing.writes()) + ")";
  }

  private String advice(Iteration iteration, String monitor, VisitorState state) {
    String copy =
        Code.isSubtype(Code.typeOf(iteration.elements()), "java.util.Map", state)
            ? null
            : String.format(
                "o through `new ArrayList<>(%s)`, which is copied under the lock",
                state.getSourceForNode(iteration.elements()));
    if (copy != null && changesItself(iteration, state)) {
      return "G"
          + copy
          + ": the loop changes what it goes through, and would throw even while it holds the lock.";
    }
    String around =
        iteration.kind() == Kind.LOOP || iteration.kind() == Kind.ITERATOR ? "the loop" : "it";
    boolean mayCopy = copy != null && iteration.kind() != Kind.COPY && !writesThrough(iteration);
    return String.format("Put `synchronized (%s)` around %s", monitor, around)
        + (mayCopy ? ", or g" + copy + "." : ".");
  }

  /** Whether the loop adds or removes by the wrapper's own methods, and goes on. */
  private boolean changesItself(Iteration iteration, VisitorState state) {
    return iteration.kind() == Kind.LOOP
        && Traversal.at(iteration.path(), index().uses(), state)
            .filter(loop -> !StructuralChange.in(loop, index().uses(), state).isEmpty())
            .isPresent();
  }

  /**
   * Whether the iterator is used to change what it goes through, which a copy would not pass on.
   */
  private boolean writesThrough(Iteration iteration) {
    VarSymbol iterator =
        iteration.kind() == Kind.ITERATOR
                && iteration.path().getParentPath().getLeaf() instanceof VariableTree
            ? Code.variableOf(iteration.path().getParentPath().getLeaf())
            : null;
    return iterator != null
        && index().uses().of(iterator).stream()
            .flatMap(use -> Code.callOn(use).stream())
            .anyMatch(
                call ->
                    Set.of("add", "remove", "set")
                        .contains(Code.nameOf((MethodInvocationTree) call.getLeaf())));
  }
}
