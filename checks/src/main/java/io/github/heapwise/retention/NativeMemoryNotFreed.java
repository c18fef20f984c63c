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
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.MainMethod;
import io.github.heapwise.analysis.Obligation;
import io.github.heapwise.analysis.Repetition;
import io.github.heapwise.analysis.Unreleased;
import io.github.heapwise.fixes.ReleaseFix;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags memory outside of the heap that is not freed. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Memory outside of the heap is not freed.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "NativeMemoryNotFreed.md",
    linkType = CUSTOM)
public final class NativeMemoryNotFreed extends HeapwiseChecker
    implements NewClassTreeMatcher, MethodInvocationTreeMatcher {
  public NativeMemoryNotFreed() {} // java.util.ServiceLoader asks for it

  @Inject
  public NativeMemoryNotFreed(JavacRun run) {
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
    Optional<Obligation> what = Obligation.of(tree).filter(each -> !each.isOfThreads());
    if (what.isEmpty()
        || MainMethod.runs(state.getPath())
        || what.get() == Obligation.DIRECT_BUFFER
            && Repetition.isForFirstTime(state.getPath(), index(), state)) {
      return Description.NO_MATCH;
    }
    Optional<Unreleased> unreleased = Unreleased.of(state.getPath(), what.get(), index(), state);
    return unreleased.isEmpty()
        ? Description.NO_MATCH
        : report(
            tree,
            ReleaseFix.of(state.getPath(), what.get(), unreleased.get(), index(), state),
            message(tree, what.get(), unreleased.get(), state),
            state);
  }

  private static String message(
      ExpressionTree tree, Obligation what, Unreleased unreleased, VisitorState state) {
    if (what == Obligation.DIRECT_BUFFER) {
      return direct((MethodInvocationTree) tree, state);
    }
    String release = ReleaseFix.method(what);
    String advice =
        unreleased.when() == Unreleased.When.FIELD
            ? "Call " + release + "() there."
            : unreleased.custody().isHeldElsewhere()
                ? "The stream does not call " + release + "() on what it is given: do it behind it."
                : what == Obligation.ARENA
                    ? "Use a try with resources, or Arena.ofAuto()."
                    : "Call " + release + "() in a finally block.";
    return trap(what, unreleased) + " " + figure(what) + " " + advice;
  }

  private static String direct(MethodInvocationTree tree, VisitorState state) {
    Optional<Long> bytes =
        tree.getArguments().isEmpty() ? Optional.empty() : Code.integer(tree.getArguments().get(0));
    boolean isInLoop = Loop.around(state.getPath(), state).isPresent();
    return String.format(
        Locale.ROOT,
        "Each %s allocates a direct buffer and drops it: its memory stays until the garbage"
            + " collector finds the small object in front of it.%s Keep one buffer and clear() it,"
            + " or use ByteBuffer.allocate.",
        isInLoop ? "time round, this loop" : "call of this code",
        bytes
            .map(each -> String.format(Locale.ROOT, " Of 1,000 that is %,d bytes.", 1000 * each))
            .orElse(""));
  }

  private static String trap(Obligation what, Unreleased unreleased) {
    String noun = noun(what);
    return switch (unreleased.when()) {
      case FIELD ->
          String.format(
              "`%s()` ends the life of this object, but its %s is not freed, there or elsewhere.",
              ((MethodTree) unreleased.where()).getName(), noun);
      case NEVER -> String.format("This %s is never freed, and nobody else can do it.", noun);
      case RETURN, THROW -> String.format("This %s is not freed on all paths.", noun);
      case CALL ->
          String.format("This %s is not freed if `%s` throws.", noun, calledBy(unreleased.where()));
    };
  }

  private static String calledBy(Tree call) {
    return call instanceof MethodInvocationTree
        ? Code.nameOf((MethodInvocationTree) call)
        : "new " + ((NewClassTree) call).getIdentifier();
  }

  private static String noun(Obligation what) {
    return switch (what) {
      case INFLATER -> "inflater";
      case DEFLATER -> "deflater";
      case ARENA -> "arena";
      default -> "memory";
    };
  }

  private static String figure(Obligation what) {
    return switch (what) {
      case INFLATER ->
          "Its 40 kB outside of the heap stay until the garbage collector finds the small object"
              + " in front of them.";
      case DEFLATER ->
          "Its 260 kB outside of the heap stay until the garbage collector finds the small object"
              + " in front of them.";
      case ARENA -> "No garbage collection ever frees what is allocated in it.";
      default -> "No garbage collection ever frees it.";
    };
  }
}
