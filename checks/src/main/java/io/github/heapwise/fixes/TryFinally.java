package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Puts the code behind the declaration of a local into a {@code try}. */
public final class TryFinally {
  private TryFinally() {}

  /**
   * What is behind the declaration goes into a {@code try} with a {@code finally} that has the
   * release: all of the block, or what is before the one statement that has been the release so
   * far.
   *
   * @param declaration path of the local's declaration
   * @param release source of the statement, without semicolon
   * @param releases where it is released now; at most one, a statement of the same block
   */
  public static Rewrite of(
      TreePath declaration, String release, Set<Tree> releases, VisitorState state) {
    return wrap(declaration, release, releases, false, state);
  }

  /** The same with the declaration as the resource of the {@code try}. */
  public static Rewrite withResource(TreePath declaration, Set<Tree> releases, VisitorState state) {
    return wrap(declaration, "", releases, true, state);
  }

  private static Rewrite wrap(
      TreePath declaration,
      String release,
      Set<Tree> releases,
      boolean isResource,
      VisitorState state) {
    Tree parent = declaration.getParentPath().getLeaf();
    String line = SourceText.lineBreakBefore(declaration.getLeaf(), state);
    if (!(parent instanceof BlockTree) || line.equals(" ")) {
      return Rewrite.refused("the declaration does not begin a line of a block");
    }
    List<? extends StatementTree> statements = ((BlockTree) parent).getStatements();
    int first = statements.indexOf(declaration.getLeaf()) + 1;
    int end = statements.size();
    StatementTree old = null;
    if (!releases.isEmpty()) {
      old = statementOf(releases, statements);
      end = statements.indexOf(old);
      if (end < first) {
        return Rewrite.refused("it is released elsewhere");
      }
    }
    boolean isLastButReturn = old != null && isPlainReturn(statements, end + 1);
    if (isLastButReturn) {
      end = statements.size();
    }
    if (first >= end || isNeededBehind(statements, first, end)) {
      return Rewrite.refused("what the try would declare is needed behind it");
    }
    int from = state.getEndPosition(declaration.getLeaf());
    int start = ASTHelpers.getStartPosition(statements.get(first));
    int last = state.getEndPosition(statements.get(end - 1));
    int behind = old == null || isLastButReturn ? last : state.getEndPosition(old);
    String text =
        isLastButReturn
            ? SourceText.of(from, state.getEndPosition(before(old, statements)), state)
                + SourceText.of(state.getEndPosition(old), last, state)
            : SourceText.of(from, last, state);
    if (!text.startsWith("\n") && !text.startsWith("\r\n")
        || text.contains("\"\"\"")
        || old != null
            && SourceText.hasComment(
                state.getEndPosition(before(old, statements)), state.getEndPosition(old), state)
        || (old == null || isLastButReturn)
            && hasCommentBehind(last, state.getEndPosition(parent), state)
        || start < from) {
      return Rewrite.refused("comments or text blocks are in the way");
    }
    String indent = SourceText.indentOf(declaration, line, state);
    String body = text.replaceAll("\n(?=[^\r\n])", "\n" + indent);
    VariableTree variable = (VariableTree) declaration.getLeaf();
    if (isResource) {
      String resource = state.getSourceForNode(variable);
      return Rewrite.of(
          SuggestedFix.replace(
              ASTHelpers.getStartPosition(variable),
              behind,
              "try ("
                  + resource.substring(0, resource.lastIndexOf(';'))
                  + ") {"
                  + body
                  + line
                  + "}"));
    }
    return Rewrite.of(
        SuggestedFix.replace(
            from,
            behind,
            line
                + "try {"
                + body
                + line
                + "} finally {"
                + line
                + indent
                + release
                + ";"
                + line
                + "}"));
  }

  private static StatementTree before(
      StatementTree statement, List<? extends StatementTree> statements) {
    return statements.get(statements.indexOf(statement) - 1);
  }

  /** Whether nothing is left but to return what a local holds: that may come before the release. */
  private static boolean isPlainReturn(List<? extends StatementTree> statements, int at) {
    if (at != statements.size() - 1 || !(statements.get(at) instanceof ReturnTree)) {
      return false;
    }
    ExpressionTree result = ((ReturnTree) statements.get(at)).getExpression();
    return result instanceof LiteralTree
        || result instanceof IdentifierTree
            && Code.variableOf(result) != null
            && Code.variableOf(result).getKind() != ElementKind.FIELD;
  }

  /** A comment behind the last statement would be left behind the {@code finally}. */
  private static boolean hasCommentBehind(int from, int to, VisitorState state) {
    return SourceText.hasComment(from, to, state);
  }

  private static StatementTree statementOf(
      Set<Tree> releases, List<? extends StatementTree> statements) {
    Tree release = releases.iterator().next();
    return releases.size() > 1
        ? null
        : statements.stream()
            .filter(ExpressionStatementTree.class::isInstance)
            .filter(each -> ((ExpressionStatementTree) each).getExpression() == release)
            .findFirst()
            .orElse(null);
  }

  private static boolean isNeededBehind(
      List<? extends StatementTree> statements, int first, int end) {
    for (StatementTree each : statements.subList(first, end)) {
      if (each instanceof VariableTree) {
        VarSymbol variable = Code.variableOf(each);
        if (variable == null
            || statements.subList(end, statements.size()).stream()
                .anyMatch(
                    later -> Code.anyMatch(later, tree -> Code.variableOf(tree) == variable))) {
          return true;
        }
      } else if (each instanceof ClassTree) {
        return true;
      }
    }
    return false;
  }
}
