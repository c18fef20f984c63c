package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Type;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the code that starts a task waits for it: {@code join}, {@code get} of a future, {@code
 * await…}, {@code invokeAll}, the end of a {@code try} that closes the executor. Every method whose
 * name says that it waits counts, whatever it waits for: a claim that nobody waits must be right.
 */
public final class Waits {
  private static final Set<String> WAITING =
      Set.of(
          "join",
          "invokeAll",
          "invokeAny",
          "invoke",
          "close",
          "arriveAndAwaitAdvance",
          "acquireUninterruptibly",
          "block",
          "blockFirst",
          "blockLast",
          "blockingAwait",
          "blockingGet",
          "park",
          "sleep",
          "exchange",
          "helpQuiesce",
          "barrier");

  private static final Pattern WAITING_NAME =
      Pattern.compile(
          "(await|wait|join|sync|finish|stop|terminate|complete|drain|flush|quiesce|eventually"
              + "|asserteventually|blockuntil|until|verify|checkthat|shutdownand|poll|take).*");

  private Waits() {}

  /** Whether the call waits, by its name and type. */
  static boolean isWait(Tree tree, VisitorState state) {
    if (!(tree instanceof MethodInvocationTree)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) tree;
    String name = Code.nameOf(call);
    if (name.equals("get") || name.equals("resultNow")) {
      return Code.isSubtype(Code.receiverType(call), "java.util.concurrent.Future", state);
    }
    if (name.equals("join") && Code.isClass(Code.receiverType(call), "java.lang.String")) {
      return false;
    }
    if (name.equals("take") || name.startsWith("poll")) {
      return Code.isSubtype(
          Code.receiverType(call), "java.util.concurrent.CompletionService", state);
    }
    if (name.equals("acquire") || name.equals("tryAcquire")) {
      return true;
    }
    return WAITING.contains(name)
        || WAITING_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()
            && !name.startsWith("completed");
  }

  /** Whether the loop waits each time round, outside of the task that it starts. */
  static boolean inLoop(TreePath loop, Task task, VisitorState state) {
    int started = ASTHelpers.getStartPosition(task.start().getLeaf());
    return anyWait(loop.getLeaf(), task.code().getLeaf(), started, Integer.MAX_VALUE, state);
  }

  /** Whether a wait starts between the positions, in the tree but not in the task or a function. */
  private static boolean anyWait(Tree tree, Tree code, int from, int to, VisitorState state) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean scan(Tree each, Void unused) {
            if (each == null || each == code || each instanceof LambdaExpressionTree) {
              return false;
            }
            if (each instanceof MethodInvocationTree && isWait(each, state)) {
              int end = state.getEndPosition(each);
              if (end > from && end <= to) {
                return true;
              }
            }
            return super.scan(each, unused);
          }

          @Override
          public Boolean reduce(Boolean first, Boolean second) {
            return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
          }
        }.scan(tree, null));
  }

  /** Whether a later stage of the same pipeline waits: element after element. */
  static boolean inPipeline(TreePath stage, VisitorState state) {
    for (Optional<TreePath> next = Code.callOn(stage); next.isPresent(); ) {
      MethodInvocationTree call = (MethodInvocationTree) next.get().getLeaf();
      if (!ParallelPipeline.isStage(call, state)) {
        return false;
      }
      for (ExpressionTree argument : call.getArguments()) {
        if (Code.anyMatch(argument, tree -> isWait(tree, state) || isWaitReference(tree))) {
          return true;
        }
      }
      next = Code.callOn(next.get());
    }
    return false;
  }

  private static boolean isWaitReference(Tree tree) {
    return tree instanceof MemberReferenceTree
        && Set.of("join", "get").contains(((MemberReferenceTree) tree).getName().toString());
  }

  /**
   * Whether the starter surely may have waited for the task before it comes to {@code use}: a wait
   * stands between them, or the task's executor is closed in between.
   *
   * @param frame the code of the starter, which holds both
   */
  public static boolean isBetween(Task task, TreePath use, Tree frame, VisitorState state) {
    int from = ASTHelpers.getStartPosition(task.start().getLeaf());
    int to = ASTHelpers.getStartPosition(use.getLeaf());
    return anyWait(frame, task.code().getLeaf(), from, to, state)
        || closesBefore(task.start(), use.getLeaf(), state);
  }

  private static boolean closesBefore(TreePath start, Tree use, VisitorState state) {
    for (TreePath at = start; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree
          && ((TryTree) at.getLeaf()).getResources().stream().anyMatch(each -> isPool(each, state))
          && !Tasks.holds(((TryTree) at.getLeaf()).getBlock(), use)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPool(Tree resource, VisitorState state) {
    Type type = Code.typeOf(resource);
    return Code.isSubtype(type, "java.util.concurrent.Executor", state)
        || type != null && type.tsym.getSimpleName().toString().contains("Scope");
  }
}
