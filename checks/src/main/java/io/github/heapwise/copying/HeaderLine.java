package io.github.heapwise.copying;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Code;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code Content-Length} as a line of text: a name, a number and the end of the line.
 */
final class HeaderLine {
  private static final Pattern NAME = Pattern.compile("(?is).*content-length:\\s*");
  private static final Pattern LINE_END = Pattern.compile("(?s)(\r|\n|%n).*");
  private static final Pattern LINE_END_NAME =
      Pattern.compile("(?i).*(crlf|eol|newline|line_?sep).*");
  private static final Pattern SPECIFIER = Pattern.compile("%[-,0-9]*[ds]");

  private HeaderLine() {}

  /** Whether the sum at the end of {@code path} is such a line up to {@code number}, its end. */
  static boolean isSum(TreePath path, Tree number) {
    BinaryTree sum = (BinaryTree) path.getLeaf();
    if (sum.getRightOperand() != number || !isName(sum.getLeftOperand())) {
      return false;
    }
    Tree parent = path.getParentPath().getLeaf();
    if (parent instanceof BinaryTree longer && longer.getLeftOperand() == sum) {
      return beginsWithLineEnd(longer.getRightOperand());
    }
    return parent instanceof MethodInvocationTree call && isLine(call);
  }

  /**
   * Whether the call at the end of {@code path} writes such a line, with the argument {@code
   * number}: {@code append(name).append(number).append(end)}, or by a format.
   */
  static boolean isCall(TreePath path, Tree number) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    List<? extends ExpressionTree> arguments = call.getArguments();
    switch (Code.nameOf(call)) {
      case "append":
        return arguments.size() == 1
            && Code.receiverOf(call) instanceof MethodInvocationTree before
            && before.getArguments().size() == 1
            && isName(before.getArguments().get(0))
            && path.getParentPath().getLeaf() instanceof MemberSelectTree
            && path.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree next
            && next.getArguments().size() == 1
            && beginsWithLineEnd(next.getArguments().get(0));
      case "printf", "format":
        for (int i = 0; i < arguments.size(); i++) {
          if (ASTHelpers.constValue(arguments.get(i)) instanceof String format) {
            return isFormat(format, arguments.indexOf(number) - i - 1);
          }
        }
        return false;
      case "formatted":
        return ASTHelpers.constValue(Code.receiverOf(call)) instanceof String format
            && isFormat(format, arguments.indexOf(number));
      default:
        return false;
    }
  }

  private static boolean isFormat(String format, int argument) {
    Matcher specifier = SPECIFIER.matcher(format);
    int index = 0;
    int from = 0;
    while (specifier.find()) {
      if (index == argument) {
        return NAME.matcher(format.substring(from, specifier.start())).matches()
            && LINE_END.matcher(format.substring(specifier.end())).matches();
      }
      index++;
      from = specifier.end();
    }
    return false;
  }

  private static boolean isName(ExpressionTree tree) {
    ExpressionTree last = ASTHelpers.stripParentheses(tree);
    while (ASTHelpers.constValue(last) == null
        && last instanceof BinaryTree sum
        && last.getKind() == Tree.Kind.PLUS) {
      last = ASTHelpers.stripParentheses(sum.getRightOperand());
    }
    return ASTHelpers.constValue(last) instanceof String text && NAME.matcher(text).matches();
  }

  private static boolean beginsWithLineEnd(ExpressionTree tree) {
    Object constant = ASTHelpers.constValue(tree);
    return constant != null
        ? LINE_END.matcher(constant.toString()).matches()
        : LINE_END_NAME.matcher(tree.toString()).matches();
  }

  /** {@code println}, but not of what is only said on the console. */
  private static boolean isLine(MethodInvocationTree call) {
    ExpressionTree receiver = Code.receiverOf(call);
    return call.getArguments().size() == 1
        && Set.of("println", "writeLine").contains(Code.nameOf(call))
        && receiver != null
        && !receiver.toString().matches("(java\\.lang\\.)?System\\.(out|err)");
  }
}
