package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
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
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    return !paths.mustRunHeader() && paths.goesRound(paths.ofBody());
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
   * round run again, without a barred tree being evaluated between.
   */
  public static boolean canRepeat(TreePath site, Loop loop, Predicate<Tree> barred) {
    Paths after = new Paths(loop, barred);
    if (after.mustRunHeader() || !after.goesRound(after.behind(site))) {
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
   * The innermost statement of the loop's own body that holds {@code site}: none of a lambda in it.
   * Null for a site in the loop's header and in a lambda's body that is an expression.
   */
  private static StatementTree statementOf(TreePath site, Loop loop) {
    StatementTree innermost = null;
    for (TreePath at = site; at.getLeaf() != loop.tree(); at = at.getParentPath()) {
      Tree parent = at.getParentPath().getLeaf();
      boolean inHeader =
          parent instanceof ForLoopTree && ((ForLoopTree) parent).getStatement() != at.getLeaf();
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        innermost = null;
      } else if (innermost == null && at.getLeaf() instanceof StatementTree && !inHeader) {
        innermost = (StatementTree) at.getLeaf();
      }
    }
    return innermost;
  }

  /** Whether the loop's own header, which runs each time round, evaluates a barred tree. */
  private boolean mustRunHeader() {
    return mustRun(loop.condition()) || loop.updates().stream().anyMatch(this::mustRun);
  }

  private boolean goesRound(Set<End> ends) {
    return ends.stream()
        .anyMatch(
            end ->
                end.way() == Way.FALLS_THROUGH
                    || end.way() == Way.CONTINUES && end.target() == loop.tree());
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
      } else if (tree instanceof TryTree && ((TryTree) tree).getFinallyBlock() != child) {
        ends = withFinally(ends, (TryTree) tree, at);
      } else if (tree instanceof LambdaExpressionTree) {
        ends = Set.of(End.FALLS_THROUGH);
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
    if (isLoop(tree)) {
      return ofLoop(path);
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
      // The lambda's return ends one element, as continue ends one time round a loop.
      return loop.tree() instanceof LambdaExpressionTree
          ? Set.of(new End(Way.CONTINUES, loop.tree()))
          : Set.of(new End(Way.RETURNS, null));
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
    return Set.of(End.FALLS_THROUGH);
  }

  private Set<End> ofIf(IfTree tree, TreePath path) {
    if (mustRun(tree.getCondition())) {
      return Set.of();
    }
    Boolean constant = ASTHelpers.constValue(tree.getCondition(), Boolean.class);
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

  private Set<End> ofLoop(TreePath path) {
    Tree tree = path.getLeaf();
    ExpressionTree condition = null;
    StatementTree body;
    boolean bodyFirst = false;
    if (tree instanceof ForLoopTree) {
      ForLoopTree loopTree = (ForLoopTree) tree;
      if (loopTree.getInitializer().stream().anyMatch(this::mustRun)) {
        return Set.of();
      }
      condition = loopTree.getCondition();
      body = loopTree.getStatement();
    } else if (tree instanceof EnhancedForLoopTree) {
      if (mustRun(((EnhancedForLoopTree) tree).getExpression())) {
        return Set.of();
      }
      Set<End> ends =
          new HashSet<>(of(new TreePath(path, ((EnhancedForLoopTree) tree).getStatement())));
      ends.add(End.FALLS_THROUGH);
      return arrivingAt(tree, ends);
    } else if (tree instanceof WhileLoopTree) {
      condition = ((WhileLoopTree) tree).getCondition();
      body = ((WhileLoopTree) tree).getStatement();
    } else {
      condition = ((DoWhileLoopTree) tree).getCondition();
      body = ((DoWhileLoopTree) tree).getStatement();
      bodyFirst = true;
    }
    boolean forEver =
        tree instanceof ForLoopTree && condition == null
            || condition != null
                && Boolean.TRUE.equals(ASTHelpers.constValue(condition, Boolean.class));
    boolean conditionBarred = condition != null && mustRun(condition);
    if (conditionBarred && !bodyFirst) {
      return Set.of();
    }
    Set<End> ends = new HashSet<>(of(new TreePath(path, body)));
    boolean conditionReached =
        !bodyFirst
            || ends.contains(End.FALLS_THROUGH)
            || ends.contains(new End(Way.CONTINUES, tree));
    ends.remove(End.FALLS_THROUGH);
    ends.remove(new End(Way.CONTINUES, tree));
    if (conditionReached && !forEver && !conditionBarred) {
      ends.add(End.FALLS_THROUGH);
    }
    return arrivingAt(tree, ends);
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
    if (tree.getResources().stream().anyMatch(this::mustRun)) {
      return Set.of();
    }
    Set<End> ends = new HashSet<>(of(new TreePath(path, tree.getBlock())));
    for (CatchTree each : tree.getCatches()) {
      TreePath catchPath = new TreePath(path, each);
      ends.addAll(of(new TreePath(catchPath, each.getBlock())));
    }
    return withFinally(ends, tree, path);
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

  /** A jump to {@code tree} goes on behind it; from a loop that may be its next time round. */
  private static Set<End> arrivingAt(Tree tree, Set<End> ends) {
    Set<End> result = new HashSet<>();
    for (End end : ends) {
      result.add(end.target() == tree ? End.FALLS_THROUGH : end);
    }
    return result;
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
        if (isLoop(tree) || isBreak && tree instanceof SwitchTree) {
          return tree;
        }
      } else if (tree instanceof LabeledStatementTree
          && ((LabeledStatementTree) tree).getLabel().contentEquals(label)) {
        StatementTree labelled = ((LabeledStatementTree) tree).getStatement();
        return isLoop(labelled) ? labelled : tree;
      }
    }
    return null;
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree;
  }

  /** Whether running {@code tree} evaluates a barred tree, whatever the values are. */
  private boolean mustRun(Tree tree) {
    if (tree == null) {
      return false;
    }
    Boolean found =
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean scan(Tree each, Void unused) {
            if (each == null) {
              return false;
            }
            return barred.test(each) || Boolean.TRUE.equals(super.scan(each, unused));
          }

          @Override
          public Boolean reduce(Boolean first, Boolean second) {
            return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
          }

          @Override
          public Boolean visitLambdaExpression(LambdaExpressionTree each, Void unused) {
            return false;
          }

          @Override
          public Boolean visitClass(ClassTree each, Void unused) {
            return false;
          }

          @Override
          public Boolean visitConditionalExpression(ConditionalExpressionTree each, Void unused) {
            return scan(each.getCondition(), unused)
                || scan(each.getTrueExpression(), unused)
                    && scan(each.getFalseExpression(), unused);
          }

          @Override
          public Boolean visitBinary(BinaryTree each, Void unused) {
            boolean shortCircuit =
                each.getKind() == Tree.Kind.CONDITIONAL_AND
                    || each.getKind() == Tree.Kind.CONDITIONAL_OR;
            return scan(each.getLeftOperand(), unused)
                || !shortCircuit && scan(each.getRightOperand(), unused);
          }

          @Override
          public Boolean visitSwitchExpression(SwitchExpressionTree each, Void unused) {
            return scan(each.getExpression(), unused);
          }
        }.scan(tree, null);
    return Boolean.TRUE.equals(found);
  }
}
