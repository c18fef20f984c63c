package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** Pieces of the source text, from which fixes are put together. Offsets are in chars. */
public final class SourceText {
  private SourceText() {}

  /** The text from {@code start} to before {@code end}. */
  public static String of(int start, int end, VisitorState state) {
    return state.getSourceCode().subSequence(start, end).toString();
  }

  /** Whether a comment begins between the offsets; what looks like one in a literal counts too. */
  public static boolean hasComment(int start, int end, VisitorState state) {
    String text = of(start, end, state);
    return text.contains("//") || text.contains("/*");
  }

  /** Where the name of the called method starts, behind receiver, dot and type arguments. */
  public static int nameStart(MethodInvocationTree call, VisitorState state) {
    Tree select = call.getMethodSelect();
    if (!(select instanceof MemberSelectTree)) {
      return ASTHelpers.getStartPosition(select);
    }
    String name = ((MemberSelectTree) select).getIdentifier().toString();
    return state.getEndPosition(select) - name.length();
  }

  /**
   * Where the first argument of {@code new} may start: behind the opening parenthesis; -1 if that
   * is not to be seen.
   */
  public static int argumentsStart(NewClassTree creation, VisitorState state) {
    int argument = ASTHelpers.getStartPosition(creation.getArguments().get(0));
    int end = state.getEndPosition(creation.getIdentifier());
    int parenthesis = end < 0 ? -1 : of(end, argument, state).indexOf('(');
    return parenthesis < 0 ? -1 : end + parenthesis + 1;
  }

  /** The expression's text, in parentheses unless it binds as tightly as a cast or a division. */
  public static String asOperand(ExpressionTree expression, VisitorState state) {
    String text = state.getSourceForNode(expression);
    return bindsLoosely(expression) || ASTHelpers.requiresParentheses(expression, state)
        ? "(" + text + ")"
        : text;
  }

  /** Whether the expression has to stand in parentheses behind a cast. */
  static boolean bindsLoosely(ExpressionTree expression) {
    return expression instanceof BinaryTree
        || expression instanceof ConditionalExpressionTree
        || expression instanceof AssignmentTree
        || expression instanceof CompoundAssignmentTree
        || expression instanceof InstanceOfTree
        || expression instanceof LambdaExpressionTree;
  }

  /**
   * A line break and the indentation of the line that the tree begins in, to put a statement behind
   * or before it; a space if the tree does not begin its line.
   */
  public static String lineBreakBefore(Tree tree, VisitorState state) {
    int start = ASTHelpers.getStartPosition(tree);
    CharSequence source = state.getSourceCode();
    int at = start;
    while (at > 0 && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '\t')) {
      at--;
    }
    if (at > 0 && source.charAt(at - 1) != '\n') {
      return " ";
    }
    String end = at > 1 && source.charAt(at - 2) == '\r' ? "\r\n" : "\n";
    return end + source.subSequence(at, start);
  }

  /**
   * Where the char stands first from {@code from} on, outside of parentheses, comments and
   * literals; -1 if nowhere.
   */
  static int indexOf(char wanted, int from, VisitorState state) {
    CharSequence source = state.getSourceCode();
    int depth = 0;
    for (int at = from; at < source.length(); at++) {
      char c = source.charAt(at);
      char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
      if (c == wanted && depth == 0) {
        return at;
      }
      if (c == '/' && next == '/') {
        at = end(source, "\n", at);
      } else if (c == '/' && next == '*') {
        at = end(source, "*/", at + 2);
      } else if (c == '"' || c == '\'') {
        at = endOfLiteral(source, at);
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
    return -1;
  }

  /** The last char of the first {@code text} from {@code from} on. */
  private static int end(CharSequence source, String text, int from) {
    int at = source.toString().indexOf(text, from);
    return at < 0 ? source.length() : at + text.length() - 1;
  }

  private static int endOfLiteral(CharSequence source, int start) {
    char quote = source.charAt(start);
    if (source.length() > start + 2
        && quote == '"'
        && source.charAt(start + 1) == '"'
        && source.charAt(start + 2) == '"') {
      return end(source, "\"\"\"", start + 3);
    }
    int at = start + 1;
    while (at < source.length() && source.charAt(at) != quote) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  /**
   * What the statement's line has more than that of the block: two spaces if that is not clear.
   *
   * @param line what {@link #lineBreakBefore} gives
   */
  static String indentOf(TreePath statement, String line, VisitorState state) {
    String own = line.substring(line.lastIndexOf('\n') + 1);
    CharSequence source = state.getSourceCode();
    int at = ASTHelpers.getStartPosition(statement.getParentPath().getLeaf());
    while (at > 0 && source.charAt(at - 1) != '\n') {
      at--;
    }
    int from = at;
    while (source.charAt(at) == ' ' || source.charAt(at) == '\t') {
      at++;
    }
    String outer = source.subSequence(from, at).toString();
    return own.startsWith(outer) && own.length() > outer.length()
        ? own.substring(outer.length())
        : own.startsWith("\t") ? "\t" : "  ";
  }
}
