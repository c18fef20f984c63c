package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.concurrency.SynchronizedWrapper.Iteration;
import io.github.heapwise.fixes.Rewrite;
import io.github.heapwise.fixes.SynchronizedFix;
import java.util.List;

/** Holds the wrapper's monitor while it is gone through. */
final class IterationFix {
  private IterationFix() {}

  static Rewrite of(Iteration iteration, String monitor, Uses uses, VisitorState state) {
    TreePath statement = statementOf(iteration.path());
    if (statement == null) {
      return new Rewrite(SuggestedFix.emptyFix(), "it is in no statement");
    }
    Tree tree = statement.getLeaf();
    boolean ends =
        tree instanceof EnhancedForLoopTree
            || tree instanceof ForLoopTree
            || (tree instanceof ExpressionStatementTree || tree instanceof ReturnTree)
                && isDone(iteration, statement, state);
    if (ends) {
      return SynchronizedFix.wrap(statement, tree, monitor, state);
    }
    Tree loop = loopBehind(statement, uses, state);
    return loop == null
        ? new Rewrite(SuggestedFix.emptyFix(), "what it gives is used later")
        : SynchronizedFix.wrap(statement, loop, monitor, state);
  }

  /** The statement that the path ends with or lies in; null in a lambda without statements. */
  private static TreePath statementOf(TreePath path) {
    TreePath at = path;
    while (at != null && !(at.getLeaf() instanceof StatementTree)) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
      at = at.getParentPath();
    }
    // The initializer of a `for` is no statement of a block.
    return at != null && at.getParentPath().getLeaf() instanceof ForLoopTree
        ? at.getParentPath()
        : at;
  }

  /** Whether all elements have been gone through when the statement ends. */
  private static boolean isDone(Iteration iteration, TreePath statement, VisitorState state) {
    for (TreePath at = iteration.path();
        at.getLeaf() != statement.getLeaf();
        at = at.getParentPath()) {
      if (at.getParentPath().getLeaf() == statement.getLeaf()) {
        return !isLazy(Code.typeOf(at.getLeaf()), state);
      }
    }
    return false;
  }

  private static boolean isLazy(Type type, VisitorState state) {
    return type == null
        || Code.isSubtype(type, "java.util.stream.BaseStream", state)
        || Code.isSubtype(type, "java.util.Iterator", state)
        || Code.isSubtype(type, "java.util.Spliterator", state);
  }

  /** The {@code while} behind the declaration of an iterator that nothing else uses. */
  private static Tree loopBehind(TreePath declaration, Uses uses, VisitorState state) {
    Tree block = declaration.getParentPath().getLeaf();
    VarSymbol iterator = Code.variableOf(declaration.getLeaf());
    if (!(declaration.getLeaf() instanceof VariableTree)
        || iterator == null
        || !(block instanceof BlockTree)
        || !Code.isSubtype(iterator.type, "java.util.Iterator", state)) {
      return null;
    }
    List<? extends StatementTree> statements = ((BlockTree) block).getStatements();
    int next = statements.indexOf(declaration.getLeaf()) + 1;
    Tree loop = next < statements.size() ? statements.get(next) : null;
    return loop instanceof WhileLoopTree
            && uses.of(iterator).stream().allMatch(use -> isIn(loop, use))
        ? loop
        : null;
  }

  private static boolean isIn(Tree tree, TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == tree) {
        return true;
      }
    }
    return false;
  }
}
