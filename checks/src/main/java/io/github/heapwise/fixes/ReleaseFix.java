package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Custody;
import io.github.heapwise.analysis.Escape;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.Obligation;
import io.github.heapwise.analysis.PoolThreads;
import io.github.heapwise.analysis.Unreleased;
import java.util.Optional;

/** The {@code try} that gives back what has been taken. */
public final class ReleaseFix {
  private static final int CLOSEABLE_SINCE = 19;

  private ReleaseFix() {}

  /**
   * The method that gives it back; of a pool the one that lets it finish what it has been given.
   */
  public static String method(Obligation what) {
    return switch (what) {
      case TIMER -> "cancel";
      case EVENT_LOOPS -> "shutdownGracefully";
      case INFLATER, DEFLATER -> "end";
      case ARENA, HTTP_CLIENT -> "close";
      case UNSAFE_MEMORY -> "freeMemory";
      default -> "shutdown";
    };
  }

  /**
   * A {@code try} with the release in its {@code finally}; for arenas, and for pools where all
   * tasks are waited for anyhow, one with resources. Empty where what is released could still be
   * needed.
   *
   * <p>{@code shutdown()} waits for nothing and lets all tasks run that the pool has got; {@code
   * close()} waits for them.
   */
  public static SuggestedFix of(
      TreePath creation,
      Obligation what,
      Unreleased unreleased,
      FileIndex index,
      VisitorState state) {
    Custody custody = unreleased.custody();
    TreePath declaration = creation.getParentPath();
    if (!(declaration.getLeaf() instanceof VariableTree)
        || custody.names().size() != 1
        || !custody.handovers().isEmpty()
        || custody.isUsedLater()
        || custody.isHeldElsewhere()) {
      return SuggestedFix.emptyFix();
    }
    VarSymbol name = Code.variableOf(declaration.getLeaf());
    return index.uses().values(name).size() != 1
        ? SuggestedFix.emptyFix()
        : rewrite(creation, declaration, name, what, custody, index, state)
            .map(Rewrite::fix)
            .orElse(SuggestedFix.emptyFix());
  }

  private static Optional<Rewrite> rewrite(
      TreePath creation,
      TreePath declaration,
      VarSymbol name,
      Obligation what,
      Custody custody,
      FileIndex index,
      VisitorState state) {
    switch (what) {
      case POOL, IDLING_POOL, SINGLE_THREAD, SCHEDULER, FORK_JOIN:
        if (PoolThreads.hasPeriodicTask(creation, custody, index)) {
          return Optional.empty();
        }
        String old =
            custody.releases().stream()
                .map(ReleaseFix::nameOf)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(method(what));
        return Optional.of(
            old.equals("shutdown") && isClosedAlike(name, custody, index, state)
                ? TryFinally.withResource(declaration, custody.releases(), state)
                : TryFinally.of(declaration, name + "." + old + "()", custody.releases(), state));
      case INFLATER, DEFLATER:
        return Optional.of(TryFinally.of(declaration, name + ".end()", custody.releases(), state));
      case UNSAFE_MEMORY:
        ExpressionTree unsafe = Code.receiverOf((MethodInvocationTree) creation.getLeaf());
        return unsafe instanceof IdentifierTree
            ? Optional.of(
                TryFinally.of(
                    declaration, unsafe + ".freeMemory(" + name + ")", custody.releases(), state))
            : Optional.empty();
      case ARENA:
        return isNeededHereOnly(declaration, name, index, state)
            ? Optional.of(TryFinally.withResource(declaration, custody.releases(), state))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private static String nameOf(Tree release) {
    return release instanceof MethodInvocationTree
        ? Code.nameOf((MethodInvocationTree) release)
        : "";
  }

  /** Whether {@code close()} does what {@code shutdown()} does: all tasks have ended anyhow. */
  private static boolean isClosedAlike(
      VarSymbol pool, Custody custody, FileIndex index, VisitorState state) {
    return JavacProcessingEnvironment.instance(state.context).getSourceVersion().ordinal()
            >= CLOSEABLE_SINCE
        && Code.isSubtype(pool.type, "java.lang.AutoCloseable", state)
        && index.uses().of(pool).stream()
            .allMatch(
                use ->
                    Code.callOn(use)
                        .map(path -> (MethodInvocationTree) path.getLeaf())
                        .filter(
                            call ->
                                Code.nameOf(call).equals("invokeAll")
                                        && call.getArguments().size() == 1
                                    || custody.releases().contains(call))
                        .isPresent());
  }

  /** Whether no memory of the arena is used by others when the method has ended. */
  private static boolean isNeededHereOnly(
      TreePath declaration, VarSymbol arena, FileIndex index, VisitorState state) {
    TreePath method = declaration;
    while (method != null && !(method.getLeaf() instanceof MethodTree)) {
      method = method.getParentPath();
    }
    if (method == null) {
      return false;
    }
    Tree result = ((MethodTree) method.getLeaf()).getReturnType();
    Type type = result == null ? null : Code.typeOf(result);
    boolean isPlain =
        type != null
            && (type.isPrimitive()
                || type.hasTag(TypeTag.VOID)
                || Code.isString(result, state)
                || type instanceof Type.ArrayType);
    return isPlain
        && index.uses().of(arena).stream()
            .map(use -> Code.callOn(use).orElse(use.getParentPath()))
            .allMatch(call -> Escape.of(call, index, state).isEmpty());
  }
}
