package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Name;

/**
 * How the code of a loop's body can go on: to the next time round, or out of the loop.
 *
 * <p>The rules are those of the language for statements that can complete normally (JLS 14.22),
 * with jumps resolved to their targets. Exceptions are followed where they are written ({@code
 * throw}) and into the catch blocks around; that any call may throw is left out, since a loop that
 * ends so has gone wrong.
 *
 * <p>A path may be barred: a tree for which the predicate holds ends every path that must evaluate
 * it. So "is there a path that does not do X" is asked as "is there a path, X barred".
 */
public final class Paths {
  /** How a statement ends. */
  private enum Way {
    FALLS_THROUGH,
    BREAKS,
    CONTINUES,
    YIELDS,
    RETURNS,
    THROWS
  }

  /** A way with the loop, switch or label that it jumps to; no target for the others. */
  private record End(Way way, Tree target) {
    static final End FALLS_THROUGH = new End(Way.FALLS_THROUGH, null);
  }

  private final Loop loop;
  private final Predicate<Tree> barred;
  private final Set<Tree> reached = new HashSet<>();

  private Paths(Loop loop, Predicate<Tree> barred) {
    this.loop = loop;
    this.barred = barred;
  }

  /**
   * Whether the body, run from its start, can come to the next time round without evaluating a
   * barred tree.
   */
  public static boolean canGoRound(Loop loop, Predicate<Tree> barred) {
    Paths paths = new Paths(loop, barred);
    return paths.goesRound(paths.ofBody());
  }

  /** Whether the body can be left by other means than its condition or an exception. */
  public static boolean canLeaveEarly(Loop loop) {
    Paths paths = new Paths(loop, tree -> false);
    return paths.ofBody().stream()
        .anyMatch(
            end ->
                end.way() == Way.RETURNS
                    || (end.way() == Way.BREAKS || end.way() == Way.CONTINUES)
                        && !(end.way() == Way.CONTINUES && end.target() == loop.tree()));
  }

  /**
   * Whether the code at {@code site}, in the body of {@code loop}, can run, then the next time
   * round run again, without a barred tree being evaluated between, or at the site itself.
   */
  public static boolean canRepeat(TreePath site, Loop loop, Predicate<Tree> barred) {
    Paths after = new Paths(loop, barred);
    if (after.mustRun(site.getLeaf()) || !after.goesRound(after.behind(site))) {
      return false;
    }
    StatementTree statement = statementOf(site, loop);
    if (statement == null) {
      return true;
    }
    Paths before = new Paths(loop, barred);
    before.ofBody();
    return before.reached.contains(statement);
  }

  /**
   * Whether {@code second} may run behind {@code first} in the same time round; both are in the
   * body of {@code loop}.
   */
  static boolean canFollow(TreePath first, TreePath second, Loop loop) {
    Paths after = new Paths(loop, tree -> false);
    after.behind(first);
    StatementTree statement = statementOf(second, loop);
    return statement == null
        || statement == statementOf(first, loop)
        || after.reached.contains(statement);
  }

  /**
   * The innermost statement of the loop's own body that holds {@code site}: none of a lambda or
   * switch expression in it. Null for a site in the loop's header and in a lambda's body that is an
   * expression.
   */
  private static StatementTree statementOf(TreePath site, Loop loop) {
    StatementTree innermost = null;
    for (TreePath at = site; at.getLeaf() != loop.tree(); at = at.getParentPath()) {
      Tree parent = at.getParentPath().getLeaf();
      boolean inHeader =
          parent instanceof ForLoopTree && ((ForLoopTree) parent).getStatement() != at.getLeaf();
      if (at.getLeaf() instanceof LambdaExpressionTree
          || at.getLeaf() instanceof SwitchExpressionTree) {
        innermost = null;
      } else if (innermost == null && at.getLeaf() instanceof StatementTree && !inHeader) {
        innermost = (StatementTree) at.getLeaf();
      }
    }
    return innermost;
  }

  private boolean goesRound(Set<End> ends) {
    return hasNextTime(loop) && ends.stream().anyMatch(end -> isEndOfOneTime(end, loop));
  }

  /** Whether the header lets the body run again: not {@code do {} while (false)}. */
  private boolean hasNextTime(Loop of) {
    return !Boolean.FALSE.equals(constant(of.condition()))
        && !mustRun(of.condition())
        && of.updates().stream().noneMatch(this::mustRun);
  }

  private static boolean isEndOfOneTime(End end, Loop of) {
    return end.way() == Way.FALLS_THROUGH
        || end.way() == Way.CONTINUES && end.target() == of.tree();
  }

  private static Boolean constant(ExpressionTree condition) {
    return condition == null ? null : ASTHelpers.constValue(condition, Boolean.class);
  }

  private Set<End> ofBody() {
    Tree body = loop.body();
    TreePath path = new TreePath(loop.path(), body);
    if (body instanceof StatementTree) {
      return of(path);
    }
    return mustRun(body) ? Set.of() : Set.of(End.FALLS_THROUGH);
  }

  /** How the code behind {@code site} ends the body, {@code site} itself having just run. */
  private Set<End> behind(TreePath site) {
    Set<End> ends = Set.of(End.FALLS_THROUGH);
    TreePath below = site;
    for (TreePath at = site.getParentPath();
        below.getLeaf() != loop.body() && at != null && at.getLeaf() != loop.tree();
        below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      Tree child = below.getLeaf();
      if (tree instanceof BlockTree) {
        ends = then(ends, rest(((BlockTree) tree).getStatements(), child), at);
      } else if (tree instanceof CaseTree) {
        ends = behindInCase(ends, at, child);
      } else if (tree instanceof TryTree) {
        ends = behindInTry(ends, at, child);
      } else if (tree instanceof LambdaExpressionTree) {
        ends = behindLambda(ends);
      } else if (tree instanceof ReturnTree || tree instanceof ThrowTree) {
        ends = Set.of(tree instanceof ReturnTree ? ofReturn() : new End(Way.THROWS, null));
      } else if (Loop.isStatement(tree)) {
        Loop inner = Loop.ofStatement(at);
        ends = child == inner.body() ? behindBody(inner, ends, of(bodyOf(inner))) : ends;
      } else {
        ends = arrivingAt(tree, ends);
      }
    }
    return ends;
  }

  private Set<End> behindInCase(Set<End> ends, TreePath path, Tree child) {
    CaseTree tree = (CaseTree) path.getLeaf();
    if (tree.getStatements() == null) {
      return ends;
    }
    Set<End> result = then(ends, rest(tree.getStatements(), child), path);
    if (path.getParentPath().getLeaf() instanceof SwitchTree) {
      List<? extends CaseTree> cases = ((SwitchTree) path.getParentPath().getLeaf()).getCases();
      for (int i = cases.indexOf(tree) + 1;
          i < cases.size() && result.contains(End.FALLS_THROUGH);
          i++) {
        TreePath next = new TreePath(path.getParentPath(), cases.get(i));
        if (cases.get(i).getStatements() != null) {
          result = then(result, cases.get(i).getStatements(), next);
        }
      }
    }
    return result;
  }

  private Set<End> behindInTry(Set<End> ends, TreePath path, Tree child) {
    TryTree tree = (TryTree) path.getLeaf();
    if (child == tree.getFinallyBlock()) {
      return ends;
    }
    Set<End> result = new HashSet<>(ends);
    int resource = tree.getResources().indexOf(child);
    if (resource >= 0 && result.remove(End.FALLS_THROUGH)) {
      List<? extends Tree> others = tree.getResources();
      if (isBarred(others.subList(resource + 1, others.size()))) {
        return Set.of();
      }
      result.addAll(of(new TreePath(path, tree.getBlock())));
    }
    boolean isCaught = resource >= 0 || child == tree.getBlock();
    if (isCaught && result.contains(new End(Way.THROWS, null))) {
      result.addAll(ofCatches(tree, path));
    }
    return withFinally(result, tree, path);
  }

  /** A lambda that returns or falls through goes on behind the call that it is passed to. */
  private static Set<End> behindLambda(Set<End> ends) {
    return ends.stream()
        .map(end -> end.way() == Way.THROWS ? end : End.FALLS_THROUGH)
        .collect(Collectors.toSet());
  }

  private static List<? extends StatementTree> rest(
      List<? extends StatementTree> statements, Tree child) {
    return statements.subList(statements.indexOf(child) + 1, statements.size());
  }

  /** {@code ends}, and where one falls through, what the statements make of it. */
  private Set<End> then(Set<End> ends, List<? extends StatementTree> statements, TreePath parent) {
    Set<End> result = new HashSet<>(ends);
    for (StatementTree statement : statements) {
      if (!result.remove(End.FALLS_THROUGH)) {
        return result;
      }
      result.addAll(of(new TreePath(parent, statement)));
    }
    return result;
  }

  /** How the statement ends if it is run from its start. */
  private Set<End> of(TreePath path) {
    Tree tree = path.getLeaf();
    reached.add(tree);
    if (barred.test(tree)) {
      return Set.of();
    }
    if (tree instanceof BlockTree) {
      return then(Set.of(End.FALLS_THROUGH), ((BlockTree) tree).getStatements(), path);
    }
    if (tree instanceof IfTree) {
      return ofIf((IfTree) tree, path);
    }
    if (tree instanceof LabeledStatementTree) {
      StatementTree inner = ((LabeledStatementTree) tree).getStatement();
      return arrivingAt(tree, of(new TreePath(path, inner)));
    }
    if (Loop.isStatement(tree)) {
      return ofLoop(Loop.ofStatement(path));
    }
    if (tree instanceof SwitchTree) {
      return ofSwitch((SwitchTree) tree, path);
    }
    if (tree instanceof TryTree) {
      return ofTry((TryTree) tree, path);
    }
    if (tree instanceof SynchronizedTree) {
      SynchronizedTree block = (SynchronizedTree) tree;
      return mustRun(block.getExpression()) ? Set.of() : of(new TreePath(path, block.getBlock()));
    }
    if (mustRun(tree)) {
      return Set.of();
    }
    if (tree instanceof ReturnTree) {
      return Set.of(ofReturn());
    }
    if (tree instanceof ThrowTree) {
      return Set.of(new End(Way.THROWS, null));
    }
    if (tree instanceof BreakTree) {
      return Set.of(new End(Way.BREAKS, target(path, ((BreakTree) tree).getLabel(), true)));
    }
    if (tree instanceof ContinueTree) {
      return Set.of(new End(Way.CONTINUES, target(path, ((ContinueTree) tree).getLabel(), false)));
    }
    if (tree instanceof YieldTree) {
      return Set.of(new End(Way.YIELDS, switchExpressionAround(path)));
    }
    return Set.of(End.FALLS_THROUGH);
  }

  /** The lambda's return ends one element, as continue ends one time round a loop. */
  private End ofReturn() {
    return loop.tree() instanceof LambdaExpressionTree
        ? new End(Way.CONTINUES, loop.tree())
        : new End(Way.RETURNS, null);
  }

  private Set<End> ofIf(IfTree tree, TreePath path) {
    if (mustRun(tree.getCondition())) {
      return Set.of();
    }
    Boolean constant = constant(tree.getCondition());
    Set<End> ends = new HashSet<>();
    if (!Boolean.FALSE.equals(constant)) {
      ends.addAll(of(new TreePath(path, tree.getThenStatement())));
    }
    if (!Boolean.TRUE.equals(constant)) {
      if (tree.getElseStatement() == null) {
        ends.add(End.FALLS_THROUGH);
      } else {
        ends.addAll(of(new TreePath(path, tree.getElseStatement())));
      }
    }
    return ends;
  }

  private Set<End> ofLoop(Loop inner) {
    if (inner.once().stream().anyMatch(this::mustRun)) {
      return Set.of();
    }
    boolean bodyFirst = inner.tree() instanceof DoWhileLoopTree;
    if (!bodyFirst && mustRun(inner.condition())) {
      return Set.of();
    }
    Set<End> body = of(bodyOf(inner));
    Set<End> ends = behindBody(inner, body, body);
    if (!bodyFirst && canRunOut(inner)) {
      ends.add(End.FALLS_THROUGH);
    }
    return ends;
  }

  private static TreePath bodyOf(Loop inner) {
    return new TreePath(inner.path(), inner.body());
  }

  private static boolean canRunOut(Loop inner) {
    return inner.tree() instanceof EnhancedForLoopTree
        || inner.condition() != null && !Boolean.TRUE.equals(constant(inner.condition()));
  }

  /**
   * How an inner loop ends.
   *
   * @param ends how its body ended, this time
   * @param nextTime how it may end the next time
   */
  private Set<End> behindBody(Loop inner, Set<End> ends, Set<End> nextTime) {
    Set<End> left = new HashSet<>(ends);
    boolean goesOn = left.removeIf(end -> isEndOfOneTime(end, inner));
    if (goesOn && !mustRun(inner.condition()) && canRunOut(inner)) {
      left.add(new End(Way.BREAKS, inner.tree()));
    }
    if (goesOn && hasNextTime(inner)) {
      nextTime.stream().filter(end -> !isEndOfOneTime(end, inner)).forEach(left::add);
    }
    return arrivingAt(inner.tree(), left);
  }

  private Set<End> ofSwitch(SwitchTree tree, TreePath path) {
    if (mustRun(tree.getExpression())) {
      return Set.of();
    }
    Set<End> ends = new HashSet<>();
    Set<End> running = Set.of();
    boolean hasDefault = false;
    for (CaseTree each : tree.getCases()) {
      TreePath casePath = new TreePath(path, each);
      // Without expressions: the default, or a pattern, which makes the switch exhaustive.
      hasDefault |= each.getExpressions().isEmpty();
      Set<End> entering = new HashSet<>(running);
      entering.add(End.FALLS_THROUGH);
      if (each.getStatements() != null) {
        running = then(entering, each.getStatements(), casePath);
      } else {
        Tree body = each.getBody();
        Set<End> result =
            body instanceof StatementTree
                ? of(new TreePath(casePath, body))
                : mustRun(body) ? Set.of() : Set.of(End.FALLS_THROUGH);
        ends.addAll(result);
        running = Set.of();
      }
    }
    ends.addAll(running);
    if (!hasDefault) {
      ends.add(End.FALLS_THROUGH);
    }
    return arrivingAt(tree, ends);
  }

  private Set<End> ofTry(TryTree tree, TreePath path) {
    if (isBarred(tree.getResources())) {
      return Set.of();
    }
    Set<End> ends = new HashSet<>(of(new TreePath(path, tree.getBlock())));
    ends.addAll(ofCatches(tree, path));
    return withFinally(ends, tree, path);
  }

  /** Whether a resource cannot be opened without a barred tree; else all of them are reached. */
  private boolean isBarred(List<? extends Tree> resources) {
    for (Tree resource : resources) {
      reached.add(resource);
      if (mustRun(resource)) {
        return true;
      }
    }
    return false;
  }

  private Set<End> ofCatches(TryTree tree, TreePath path) {
    Set<End> ends = new HashSet<>();
    for (CatchTree each : tree.getCatches()) {
      TreePath catchPath = new TreePath(path, each);
      ends.addAll(of(new TreePath(catchPath, each.getBlock())));
    }
    return ends;
  }

  private Set<End> withFinally(Set<End> ends, TryTree tree, TreePath path) {
    if (tree.getFinallyBlock() == null) {
      return ends;
    }
    Set<End> last = new HashSet<>(of(new TreePath(path, tree.getFinallyBlock())));
    if (last.remove(End.FALLS_THROUGH)) {
      last.addAll(ends);
    }
    return last;
  }

  /** A jump to {@code tree} goes on behind it. */
  private static Set<End> arrivingAt(Tree tree, Set<End> ends) {
    return ends.stream()
        .map(end -> end.target() == tree ? End.FALLS_THROUGH : end)
        .collect(Collectors.toSet());
  }

  /** The loop, switch or labelled statement that a break or continue jumps to. */
  private static Tree target(TreePath jump, Name label, boolean isBreak) {
    for (TreePath at = jump.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree
          || tree instanceof ClassTree
          || tree instanceof LambdaExpressionTree) {
        return null;
      }
      if (label == null) {
        if (Loop.isStatement(tree) || isBreak && tree instanceof SwitchTree) {
          return tree;
        }
      } else if (tree instanceof LabeledStatementTree
          && ((LabeledStatementTree) tree).getLabel().contentEquals(label)) {
        StatementTree labelled = ((LabeledStatementTree) tree).getStatement();
        return Loop.isStatement(labelled) ? labelled : tree;
      }
    }
    return null;
  }

  private static Tree switchExpressionAround(TreePath yield) {
    TreePath at = yield;
    while (!(at.getLeaf() instanceof SwitchExpressionTree)) {
      at = at.getParentPath();
    }
    return at.getLeaf();
  }

  private boolean mustRun(Tree tree) {
    return MustRun.anyOf(barred, tree);
  }
}
