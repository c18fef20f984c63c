package io.github.heapwise.retention;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.MainMethod;
import io.github.heapwise.analysis.Obligation;
import io.github.heapwise.analysis.PoolThreads;
import io.github.heapwise.analysis.Unreleased;
import io.github.heapwise.fixes.ReleaseFix;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags pools, timers and clients whose threads nobody stops. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The threads of this pool are not stopped.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "ThreadsNotStopped.md",
    linkType = CUSTOM)
public final class ThreadsNotStopped extends HeapwiseChecker
    implements NewClassTreeMatcher, MethodInvocationTreeMatcher {
  private static final long STACK_BYTES = 1 << 20;

  public ThreadsNotStopped() {} // java.util.ServiceLoader asks for it

  @Inject
  public ThreadsNotStopped(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    return match(tree, state);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return match(tree, state);
  }

  private Description match(ExpressionTree tree, VisitorState state) {
    Optional<Obligation> what = Obligation.of(tree).filter(Obligation::isOfThreads);
    if (what.isEmpty()) {
      return Description.NO_MATCH;
    }
    Optional<Unreleased> unreleased =
        Unreleased.of(state.getPath(), what.get(), index(), state)
            .filter(
                each ->
                    !PoolThreads.areMeantToStay(state.getPath(), what.get(), each, index(), state));
    return unreleased.isEmpty()
        ? Description.NO_MATCH
        : report(
            tree,
            ReleaseFix.of(state.getPath(), what.get(), unreleased.get(), index(), state),
            message(tree, what.get(), unreleased.get(), state),
            state);
  }

  private String message(
      ExpressionTree tree, Obligation what, Unreleased unreleased, VisitorState state) {
    return trap(what, unreleased)
        + " "
        + figure(tree, what, unreleased, state)
        + " "
        + advice(what, unreleased, state);
  }

  private static String trap(Obligation what, Unreleased unreleased) {
    String stopped =
        switch (what) {
          case TIMER -> "cancelled";
          case HTTP_CLIENT -> "closed";
          default -> "shut down";
        };
    String noun = PoolThreads.noun(what);
    return switch (unreleased.when()) {
      case FIELD ->
          String.format(
              "`%s()` ends the life of this object, but its %s is not %s, there or elsewhere.",
              ((MethodTree) unreleased.where()).getName(), noun, stopped);
      case NEVER -> String.format("This %s is never %s, and nobody else gets it.", noun, stopped);
      case RETURN ->
          String.format(
              "This %s is not %s on all paths: %s leaves it running.",
              noun, stopped, exit(unreleased.where()));
      case THROW -> String.format("This %s is not %s where a `throw` comes first.", noun, stopped);
      case CALL ->
          String.format(
              "This %s is not %s if `%s` throws.", noun, stopped, calledBy(unreleased.where()));
    };
  }

  private static String exit(Tree where) {
    return where instanceof ReturnTree
        ? "a `return`"
        : where instanceof ContinueTree ? "a `continue`" : "the end of the code";
  }

  private static String calledBy(Tree call) {
    return call instanceof MethodInvocationTree
        ? Code.nameOf((MethodInvocationTree) call)
        : "new " + ((NewClassTree) call).getIdentifier();
  }

  private static String figure(
      ExpressionTree tree, Obligation what, Unreleased unreleased, VisitorState state) {
    if (MainMethod.runs(state.getPath())) {
      return what == Obligation.IDLING_POOL
          ? "Its threads are no daemons, so that the program ends a minute late."
          : "Its threads are no daemons, so that the program does not end.";
    }
    long threads = PoolThreads.count(tree, what);
    String many =
        threads == 1
            ? "its thread, with 1 MB of address space for the stack,"
            : threads > 1
                ? String.format(
                    Locale.ROOT,
                    "its %,d threads, with %,d bytes of address space for their stacks,",
                    threads,
                    threads * STACK_BYTES)
                : "its threads, with 1 MB of address space each for the stack,";
    return (unreleased.when() == Unreleased.When.FIELD ? "For each object " : "Each time ")
        + many
        + (threads == 1 ? " stays " : " stay ")
        + PoolThreads.howLong(what)
        + ".";
  }

  private String advice(Obligation what, Unreleased unreleased, VisitorState state) {
    if (what == Obligation.HTTP_CLIENT) {
      return "Keep one client in a field, or close it (since JDK 21).";
    }
    String release = ReleaseFix.method(what);
    if (unreleased.when() == Unreleased.When.FIELD) {
      return "Call " + release + "() there.";
    }
    if (unreleased.when() == Unreleased.When.NEVER
        && (what == Obligation.TIMER
            || unreleased.custody().names().isEmpty()
            || PoolThreads.hasPeriodicTask(state.getPath(), unreleased.custody(), index()))) {
      return "Keep one in a field, and call " + release + "() where the life of its object ends.";
    }
    return MainMethod.runs(state.getPath())
        ? "Call " + release + "() in a finally block."
        : "Call " + release + "() in a finally block, or keep one for all calls.";
  }
}
