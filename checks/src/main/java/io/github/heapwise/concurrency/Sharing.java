package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Lock;
import io.github.heapwise.analysis.Locks;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.RunsAtOnce;
import io.github.heapwise.analysis.Uses;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Which writes of a collection can happen while it is gone through. A field is taken as shared: who
 * wraps it says so. A local is shared only where a task that has been started writes to it.
 */
final class Sharing {
  /** Methods of executors, threads and futures that return before what they start has run. */
  private static final Set<String> STARTING =
      Set.of(
          "execute",
          "fork",
          "runAsync",
          "schedule",
          "scheduleAtFixedRate",
          "scheduleWithFixedDelay",
          "startVirtualThread",
          "submit",
          "supplyAsync");

  /** Methods behind which what has been started may have ended. */
  private static final Set<String> WAITING =
      Set.of(
          "allOf",
          "await",
          "awaitTermination",
          "awaitQuiescence",
          "close",
          "get",
          "invokeAll",
          "join",
          "sleep",
          "until",
          "waitFor");

  private final SynchronizedWrapper wrapper;
  private final TreePath declaration;
  private final Locks locks;
  private final VisitorState state;
  private final List<TreePath> writes;

  private Sharing(
      SynchronizedWrapper wrapper, TreePath declaration, Locks locks, VisitorState state) {
    this.wrapper = wrapper;
    this.declaration = declaration;
    this.locks = locks;
    this.state = state;
    this.writes =
        wrapper.writes().stream()
            .filter(write -> isLocal() || !locks.isUnderConstruction(write, state))
            .toList();
  }

  static Sharing of(SynchronizedWrapper wrapper, Uses uses, Locks locks, VisitorState state) {
    return new Sharing(wrapper, uses.declaration(wrapper.variable()).orElseThrow(), locks, state);
  }

  /** Where the file changes it, but for the construction of its owner. */
  List<TreePath> writes() {
    return writes;
  }

  private boolean isLocal() {
    return wrapper.variable().getKind() == ElementKind.LOCAL_VARIABLE;
  }

  /** Whether somebody may write while the code at {@code place} runs. */
  boolean isRaced(TreePath place) {
    if (isLocal()) {
      return writes.stream().anyMatch(write -> isRaced(place, write));
    }
    return !(writes.isEmpty() && wrapper.escapes().isEmpty())
        && !locks.isUnderConstruction(place, state)
        && !isBehindWait(0, place);
  }

  /** Whether all writes are made under one of these locks, whatever the wrapper locks besides. */
  boolean isGuardedBy(Set<Lock> held) {
    if (writes.isEmpty() || !wrapper.escapes().isEmpty()) {
      return false;
    }
    Set<Lock> common = new HashSet<>(held);
    writes.forEach(write -> common.retainAll(locks.heldAt(write, state)));
    return !common.isEmpty();
  }

  private boolean isRaced(TreePath place, TreePath write) {
    Tree reader = taskAround(place);
    Tree writer = taskAround(write);
    if (reader == writer) {
      return reader != null && isStartedRepeatedly(place);
    }
    Tree task = writer != null ? writer : reader;
    TreePath later = writer != null && reader == null ? place : write;
    int started = ASTHelpers.getStartPosition(task);
    return reader != null && writer != null && !isBehindWait(0, place)
        || ASTHelpers.getStartPosition(later.getLeaf()) > started && !isBehindWait(started, later);
  }

  /** The outermost started function or class between the place and the variable's declaration. */
  private Tree taskAround(TreePath place) {
    Tree scope = declaration.getParentPath().getLeaf();
    Tree task = null;
    for (TreePath at = place; at != null && at.getLeaf() != scope; at = at.getParentPath()) {
      if (isStarted(at, state)) {
        task = at.getLeaf();
      }
    }
    return task;
  }

  private boolean isStartedRepeatedly(TreePath place) {
    Tree task = taskAround(place);
    TreePath at = place;
    while (at.getLeaf() != task) {
      at = at.getParentPath();
    }
    return Loop.around(at, state).filter(loop -> !loop.encloses(declaration)).isPresent();
  }

  /** Whether the lambda or method reference is handed to a thread or executor. */
  static boolean isStarted(TreePath function, VisitorState state) {
    Tree tree = function.getLeaf();
    if (!(tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree)
        || RunsAtOnce.is(function, state)) {
      return false;
    }
    Tree parent = function.getParentPath().getLeaf();
    return parent instanceof NewClassTree
            && Code.isSubtype(Code.typeOf(parent), "java.lang.Thread", state)
        || parent instanceof MethodInvocationTree
            && STARTING.contains(Code.nameOf((MethodInvocationTree) parent));
  }

  /** Whether the method that the place is in waits for something in front of it. */
  private boolean isBehindWait(int from, TreePath place) {
    TreePath method = place;
    while (method != null
        && !(method.getLeaf() instanceof MethodTree)
        && !(method.getLeaf() instanceof LambdaExpressionTree)
        && !(method.getLeaf() instanceof ClassTree)) {
      method = method.getParentPath();
    }
    int to = ASTHelpers.getStartPosition(place.getLeaf());
    return method != null
        && Code.anyMatch(
            method.getLeaf(),
            tree ->
                tree instanceof MethodInvocationTree
                    && ASTHelpers.getStartPosition(tree) > from
                    && ASTHelpers.getStartPosition(tree) < to
                    && waits((MethodInvocationTree) tree));
  }

  private boolean waits(MethodInvocationTree call) {
    String name = Code.nameOf(call);
    return WAITING.contains(name)
        && !(name.equals("get")
            && !Code.isSubtype(Code.receiverType(call), "java.util.concurrent.Future", state))
        && !(name.equals("join") && Code.isString(call, state))
        && !(name.equals("close")
            && !Code.isSubtype(Code.receiverType(call), "java.util.concurrent.Executor", state));
  }
}
