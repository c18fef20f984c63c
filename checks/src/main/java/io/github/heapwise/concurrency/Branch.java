package io.github.heapwise.concurrency;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Code;
import java.util.List;
import java.util.regex.Pattern;

/** What is done where a test has found something new. */
final class Branch {
  private static final Pattern LOGGER = Pattern.compile("(?i)_?(log|logger)");

  private Branch() {}

  /**
   * The statements for a new entry or element: of the {@code if}, or behind it.
   *
   * @param act ends with a call that is a statement
   */
  static List<? extends StatementTree> ofNew(IfTree test, TreePath act) {
    Tree around = act.getParentPath().getParentPath().getLeaf();
    if (isInBranch(test, act)) {
      return around instanceof BlockTree ? ((BlockTree) around).getStatements() : List.of();
    }
    if (!(around instanceof BlockTree) || !((BlockTree) around).getStatements().contains(test)) {
      return List.of();
    }
    List<? extends StatementTree> statements = ((BlockTree) around).getStatements();
    return statements.subList(statements.indexOf(test) + 1, statements.size());
  }

  private static boolean isInBranch(IfTree test, TreePath act) {
    TreePath at = act;
    while (at.getParentPath() != null && at.getParentPath().getLeaf() != test) {
      at = at.getParentPath();
    }
    return at.getParentPath() != null && at.getLeaf() != test.getCondition();
  }

  /**
   * Whether more is done for something new once it has been added. What is done before may be done
   * twice, but only then is it marked as done. That it is logged twice does no harm.
   */
  static boolean goesOn(IfTree test, TreePath act) {
    List<? extends StatementTree> statements = ofNew(test, act);
    int index = statements.indexOf(act.getParentPath().getLeaf());
    return index >= 0
        && statements.subList(index + 1, statements.size()).stream()
            .anyMatch(
                each ->
                    !(each instanceof ReturnTree)
                        && !(each instanceof ContinueTree)
                        && !(each instanceof BreakTree)
                        && !isLogged(each));
  }

  private static boolean isLogged(StatementTree statement) {
    if (statement instanceof BlockTree) {
      return ((BlockTree) statement).getStatements().stream().allMatch(Branch::isLogged);
    }
    if (statement instanceof IfTree && ((IfTree) statement).getElseStatement() == null) {
      return isLogged(((IfTree) statement).getThenStatement());
    }
    ExpressionTree done =
        statement instanceof ExpressionStatementTree
            ? ((ExpressionStatementTree) statement).getExpression()
            : null;
    while (done instanceof MethodInvocationTree) {
      done = Code.receiverOf((MethodInvocationTree) done);
    }
    return done != null
        && Code.variableOf(done) != null
        && LOGGER.matcher(Code.variableOf(done).name).matches();
  }
}
