package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Lock.Mode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where locks are taken and released by calls, kept at each block and case that such a statement
 * lies in: what a place holds is then read off the blocks around it.
 */
final class LockEvents {
  private static final Set<String> TAKING =
      Set.of(
          "lock",
          "lockInterruptibly",
          "writeLock",
          "writeLockInterruptibly",
          "acquireLock",
          "acquireWriteLock",
          "takeLock",
          "takeWriteLock");
  private static final Set<String> TAKING_SHARED =
      Set.of("readLock", "readLockInterruptibly", "acquireReadLock", "takeReadLock");
  private static final Set<String> TRYING = Set.of("tryLock", "tryWriteLock", "tryReadLock");
  private static final Set<String> RELEASING =
      Set.of(
          "unlock",
          "unlockWrite",
          "unlockRead",
          "writeUnlock",
          "readUnlock",
          "releaseLock",
          "releaseWriteLock",
          "releaseReadLock");
  private static final Set<String> ASSERTING =
      Set.of("holdsLock", "isHeldByCurrentThread", "isWriteLockedByCurrentThread");

  /**
   * @param statement of the block, which the call is part of
   * @param taken whether the lock is held behind the statement
   * @param certain whether that is so on every path behind it
   */
  private record Event(Tree statement, Lock lock, boolean taken, boolean certain) {}

  private final Map<Tree, List<Event>> events = new IdentityHashMap<>();
  private final Uses uses;

  LockEvents(Uses uses) {
    this.uses = uses;
  }

  /** Whether a method of this name takes, tries or releases locks, or asserts that one is held. */
  static boolean isNamedSo(String name) {
    return TAKING.contains(name)
        || TAKING_SHARED.contains(name)
        || TRYING.contains(name)
        || RELEASING.contains(name)
        || ASSERTING.contains(name);
  }

  /** Adds the call at the end of {@code path}, which {@link #isNamedSo}. In the source's order. */
  void add(TreePath path, VisitorState state, int line) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    String name = Code.nameOf(call);
    boolean releases = RELEASING.contains(name);
    TreePath statement = releases ? statementOf(path) : takenBehind(path, name).orElse(null);
    Optional<Lock> lock = lockOf(call, path, line, state);
    if (statement == null || lock.isEmpty()) {
      return;
    }
    boolean direct = true;
    TreePath below = statement;
    for (TreePath at = statement.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree
          || tree instanceof ClassTree
          || tree instanceof LambdaExpressionTree) {
        return;
      }
      if (tree instanceof BlockTree || tree instanceof CaseTree) {
        events
            .computeIfAbsent(tree, key -> new ArrayList<>())
            .add(new Event(below.getLeaf(), lock.get(), !releases, direct));
        if (releases && leaves(tree)) {
          // What stands behind is reached on other paths only.
          return;
        }
      }
      // Of statements with branches none is certain; what `finally` does is.
      direct &=
          tree instanceof BlockTree
              || tree instanceof TryTree
                  && (below.getLeaf() == ((TryTree) tree).getFinallyBlock()
                      || below.getLeaf() == ((TryTree) tree).getBlock());
    }
  }

  /**
   * The statement behind which the lock is held: the call's own, an assertion, or one that does not
   * go on without it, such as {@code if (!lock.tryLock()) return;}.
   */
  private static Optional<TreePath> takenBehind(TreePath call, String name) {
    TreePath statement = statementOf(call);
    if (statement == null) {
      return Optional.empty();
    }
    Tree tree = statement.getLeaf();
    Tree parent = call.getParentPath().getLeaf();
    if (TAKING.contains(name) || TAKING_SHARED.contains(name)) {
      // A call whose result is used only gives the lock; but a stamp is kept.
      return parent instanceof ExpressionStatementTree
              || (parent instanceof VariableTree || parent instanceof AssignmentTree)
                  && Code.typeOf(call.getLeaf()) != null
                  && Code.typeOf(call.getLeaf()).isPrimitive()
          ? Optional.of(statement)
          : Optional.empty();
    }
    boolean isDenied =
        parent instanceof UnaryTree && parent.getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
    if (ASSERTING.contains(name)) {
      boolean isAsserted =
          tree instanceof AssertTree && !isDenied
              || tree instanceof ExpressionStatementTree && !isDenied
              || tree instanceof IfTree && isDenied && leaves(((IfTree) tree).getThenStatement());
      return isAsserted ? Optional.of(statement) : Optional.empty();
    }
    // Whoever keeps the result tests it, at once or in the `finally`.
    boolean isKept = parent instanceof VariableTree || parent instanceof AssignmentTree;
    boolean isInsisted =
        tree instanceof WhileLoopTree && isDenied
            || tree instanceof IfTree && isDenied && leaves(((IfTree) tree).getThenStatement())
            || tree instanceof IfTree
                && ASTHelpers.stripParentheses(((IfTree) tree).getCondition()) == call.getLeaf()
                && ((IfTree) tree).getElseStatement() != null
                && leaves(((IfTree) tree).getElseStatement());
    return isInsisted || isKept ? Optional.of(statement) : Optional.empty();
  }

  private static TreePath statementOf(TreePath path) {
    TreePath at = path;
    while (at != null && !(at.getLeaf() instanceof StatementTree)) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
      at = at.getParentPath();
    }
    return at;
  }

  /** Whether the statement, or the last of a block's, is a jump. */
  private static boolean leaves(Tree tree) {
    List<? extends Tree> statements =
        tree instanceof BlockTree
            ? ((BlockTree) tree).getStatements()
            : tree instanceof CaseTree && ((CaseTree) tree).getStatements() != null
                ? ((CaseTree) tree).getStatements()
                : List.of(tree);
    Tree last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return last instanceof ReturnTree
        || last instanceof ThrowTree
        || last instanceof BreakTree
        || last instanceof ContinueTree;
  }

  private Optional<Lock> lockOf(
      MethodInvocationTree call, TreePath path, int line, VisitorState state) {
    String name = Code.nameOf(call);
    ExpressionTree named =
        name.equals("holdsLock") && call.getArguments().size() == 1
            ? call.getArguments().get(0)
            : Code.receiverOf(call);
    Mode own =
        TAKING_SHARED.contains(name) || name.equals("tryReadLock") ? Mode.SHARED : Mode.EXCLUSIVE;
    if (named == null) {
      return Optional.ofNullable(LockKey.classAround(path))
          .map(type -> new Lock(new LockKey.This(type), own, "this", line));
    }
    return LockKey.of(named, path, uses)
        .map(
            key ->
                new Lock(
                    key.key(),
                    own == Mode.SHARED ? own : key.mode(),
                    state.getSourceForNode(named),
                    line));
  }

  /**
   * Adds what the statements of the block in front of {@code child} leave held to {@code held}, but
   * for the locks in {@code settled}: those that code nearer by has taken or released.
   */
  void addHeldBefore(Tree child, Tree block, Set<Object> settled, Set<Lock> held) {
    List<Event> all = events.getOrDefault(block, List.of());
    int position = ASTHelpers.getStartPosition(child);
    for (int i = all.size() - 1; i >= 0; i--) {
      Event event = all.get(i);
      if (event.statement() == child || ASTHelpers.getStartPosition(event.statement()) > position) {
        continue;
      }
      boolean counts = !event.taken() || event.certain();
      if (counts && settled.add(event.lock().key()) && event.taken()) {
        held.add(event.lock());
      }
    }
  }

  /** Adds the lock that the condition has taken where it is true, {@code if (lock.tryLock())}. */
  void addHeldIf(
      ExpressionTree condition,
      boolean value,
      TreePath path,
      Set<Object> settled,
      Set<Lock> held,
      VisitorState state,
      int line) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    if (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      addHeldIf(((UnaryTree) tree).getExpression(), !value, path, settled, held, state, line);
    } else if (tree.getKind() == (value ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
      BinaryTree both = (BinaryTree) tree;
      addHeldIf(both.getLeftOperand(), value, path, settled, held, state, line);
      addHeldIf(both.getRightOperand(), value, path, settled, held, state, line);
    } else if (value && tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      String name = Code.nameOf(call);
      if (TRYING.contains(name) || ASSERTING.contains(name)) {
        lockOf(call, path, line, state)
            .filter(lock -> settled.add(lock.key()))
            .ifPresent(held::add);
      }
    }
  }
}
