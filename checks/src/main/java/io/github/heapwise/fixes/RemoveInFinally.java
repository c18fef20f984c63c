package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.ThreadLocalUses;
import java.util.List;

/** Puts {@code local.remove()} into a {@code finally} block around what follows {@code set}. */
public final class RemoveInFinally {
  private RemoveInFinally() {}

  /**
   * Empty unless the call is a statement of the outermost block of a method or lambda, with others
   * behind it.
   */
  public static SuggestedFix of(TreePath set, VisitorState state) {
    TreePath statement = set.getParentPath();
    Tree block = statement.getParentPath().getLeaf();
    Tree code = statement.getParentPath().getParentPath().getLeaf();
    if (!(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(block instanceof BlockTree)
        || !(code instanceof MethodTree || code instanceof LambdaExpressionTree)) {
      return SuggestedFix.emptyFix();
    }
    List<? extends StatementTree> statements = ((BlockTree) block).getStatements();
    List<? extends StatementTree> behind =
        statements.subList(statements.indexOf(statement.getLeaf()) + 1, statements.size());
    String line = SourceText.lineBreakBefore(statement.getLeaf(), state);
    if (behind.isEmpty() || line.equals(" ")) {
      return SuggestedFix.emptyFix();
    }
    String receiver = state.getSourceForNode(Code.receiverOf((MethodInvocationTree) set.getLeaf()));
    StatementTree last = behind.get(behind.size() - 1);
    boolean isOnlyTry =
        last instanceof TryTree
            && behind.subList(0, behind.size() - 1).stream().allMatch(RemoveInFinally::isSet);
    return isOnlyTry
        ? intoTry(
            (TryTree) last, receiver, line, SourceText.indentOf(statement, line, state), state)
        : around(statement, behind, receiver, line, state);
  }

  private static boolean isSet(StatementTree statement) {
    return statement instanceof ExpressionStatementTree
        && ((ExpressionStatementTree) statement).getExpression() instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) ((ExpressionStatementTree) statement).getExpression())
            .equals("set")
        && ThreadLocalUses.receiver(((ExpressionStatementTree) statement).getExpression())
            .filter(local -> local.type.tsym.name.toString().endsWith("ThreadLocal"))
            .isPresent();
  }

  private static SuggestedFix intoTry(
      TryTree tree, String receiver, String line, String indent, VisitorState state) {
    BlockTree end = tree.getFinallyBlock();
    if (end == null) {
      return SuggestedFix.postfixWith(
          tree, " finally {" + line + indent + receiver + ".remove();" + line + "}");
    }
    if (end.getStatements().isEmpty()
        || Code.anyMatch(end, each -> each instanceof ReturnTree || each instanceof ThrowTree)) {
      return SuggestedFix.emptyFix();
    }
    StatementTree first = end.getStatements().get(0);
    return SuggestedFix.prefixWith(
        first, receiver + ".remove();" + SourceText.lineBreakBefore(first, state));
  }

  private static SuggestedFix around(
      TreePath statement,
      List<? extends StatementTree> behind,
      String receiver,
      String line,
      VisitorState state) {
    int start = ASTHelpers.getStartPosition(behind.get(0));
    int end = state.getEndPosition(behind.get(behind.size() - 1));
    String text = SourceText.of(start, end, state);
    if (text.contains("\"\"\"")) {
      return SuggestedFix.emptyFix();
    }
    String indent = SourceText.indentOf(statement, line, state);
    return SuggestedFix.replace(
        start,
        end,
        "try {"
            + line
            + indent
            + text.replaceAll("\n(?=[^\r\n])", "\n" + indent)
            + line
            + "} finally {"
            + line
            + indent
            + receiver
            + ".remove();"
            + line
            + "}");
  }
}
