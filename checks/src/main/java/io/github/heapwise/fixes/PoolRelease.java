package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Custody;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.Obligation;
import io.github.heapwise.analysis.PoolThreads;
import io.github.heapwise.analysis.Unreleased;
import java.util.Optional;
import java.util.Set;

/** The {@code try} that shuts a pool down. */
public final class PoolRelease {
  private static final Set<Obligation> WITH_SHUTDOWN =
      Set.of(
          Obligation.POOL,
          Obligation.IDLING_POOL,
          Obligation.SINGLE_THREAD,
          Obligation.SCHEDULER,
          Obligation.FORK_JOIN);

  private static final int CLOSEABLE_SINCE = 19;

  private PoolRelease() {}

  /** The method that stops the threads, and lets them finish what they have been given. */
  public static String method(Obligation what) {
    return switch (what) {
      case TIMER -> "cancel";
      case EVENT_LOOPS -> "shutdownGracefully";
      default -> "shutdown";
    };
  }

  /**
   * A {@code try} with {@code shutdown()} in its {@code finally}, which starts no new tasks and
   * lets the ones that are there run; where all tasks are waited for anyhow, and the pool is
   * closeable, a {@code try} with resources. Empty if a task may come later, or runs again and
   * again.
   */
  public static SuggestedFix fix(
      TreePath creation,
      Obligation what,
      Unreleased unreleased,
      FileIndex index,
      VisitorState state) {
    Custody custody = unreleased.custody();
    TreePath declaration = creation.getParentPath();
    if (!WITH_SHUTDOWN.contains(what)
        || !(declaration.getLeaf() instanceof VariableTree)
        || custody.names().size() != 1
        || !custody.handovers().isEmpty()
        || custody.isUsedLater()
        || PoolThreads.hasPeriodicTask(creation, custody, index)) {
      return SuggestedFix.emptyFix();
    }
    VarSymbol pool = Code.variableOf(declaration.getLeaf());
    if (index.uses().values(pool).size() != 1) {
      return SuggestedFix.emptyFix();
    }
    Optional<String> old = custody.releases().stream().map(PoolRelease::nameOf).findFirst();
    String release = old.filter(name -> !name.isEmpty()).orElse(method(what));
    boolean isClosed =
        release.equals("shutdown")
            && JavacProcessingEnvironment.instance(state.context).getSourceVersion().ordinal()
                >= CLOSEABLE_SINCE
            && Code.isSubtype(pool.type, "java.lang.AutoCloseable", state)
            && index.uses().of(pool).stream().allMatch(use -> isWaitedFor(use, custody));
    return (isClosed
            ? TryFinally.withResource(declaration, custody.releases(), state)
            : TryFinally.of(
                declaration, pool.name + "." + release + "()", custody.releases(), state))
        .fix();
  }

  private static String nameOf(Tree release) {
    return release instanceof MethodInvocationTree
        ? Code.nameOf((MethodInvocationTree) release)
        : "";
  }

  private static boolean isWaitedFor(TreePath use, Custody custody) {
    Optional<TreePath> call = Code.callOn(use);
    return call.filter(
            path ->
                Code.nameOf((MethodInvocationTree) path.getLeaf()).equals("invokeAll")
                        && ((MethodInvocationTree) path.getLeaf()).getArguments().size() == 1
                    || custody.releases().contains((ExpressionTree) path.getLeaf()))
        .isPresent();
  }
}
