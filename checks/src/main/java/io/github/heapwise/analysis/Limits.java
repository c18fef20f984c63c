package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Handling.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/**
 * Tests by which code that adds to a container keeps it from growing without end: of its size
 * against something other than nothing, of a key against a constant, of anything against what is
 * called a limit; a branch that no run takes.
 */
public final class Limits {
  private static final Set<Tree.Kind> COMPARING =
      Set.of(
          Tree.Kind.LESS_THAN,
          Tree.Kind.LESS_THAN_EQUAL,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.GREATER_THAN_EQUAL,
          Tree.Kind.EQUAL_TO,
          Tree.Kind.NOT_EQUAL_TO);

  private static final Pattern NAME =
      Pattern.compile(
          ".*(?:max|limit|capacity|threshold|bound|quota|budget|(?:cache|table|pool)_?size).*",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> NOTING =
      Set.of(
          "debug", "error", "fine", "finer", "finest", "info", "log", "print", "printf", "println",
          "severe", "trace", "warn", "warning");

  private Limits() {}

  /** Whether the file compares the size of the container with something, an index left out. */
  public static boolean isSizeTested(List<Handling> handlings, Uses uses) {
    return handlings.stream()
        .filter(each -> each.kind() == Kind.MEASURES)
        .anyMatch(each -> isTested(each.place(), sizedOf(each.place()), uses));
  }

  private static Tree sizedOf(TreePath size) {
    return size.getLeaf() instanceof MethodInvocationTree
        ? Code.receiverOf((MethodInvocationTree) size.getLeaf())
        : null;
  }

  private static boolean isTested(TreePath size, Tree container, Uses uses) {
    TreePath parent = size.getParentPath();
    if (parent.getLeaf() instanceof VariableTree) {
      VarSymbol local = Code.variableOf(parent.getLeaf());
      return local != null
          && local.getKind() == ElementKind.LOCAL_VARIABLE
          && uses.of(local).stream().anyMatch(use -> isTested(use, container, uses));
    }
    // What is subtracted from it, or the part of it that is meant, does not matter.
    while (parent.getLeaf() instanceof BinaryTree && !COMPARING.contains(parent.getLeaf().getKind())
        || parent.getLeaf().getKind() == Tree.Kind.PARENTHESIZED) {
      parent = parent.getParentPath();
    }
    if (!COMPARING.contains(parent.getLeaf().getKind())) {
      return false;
    }
    BinaryTree test = (BinaryTree) parent.getLeaf();
    ExpressionTree other =
        Code.anyMatch(test.getLeftOperand(), tree -> tree == size.getLeaf())
            ? test.getRightOperand()
            : test.getLeftOperand();
    return Code.integer(other).filter(value -> value <= 1).isEmpty()
        && !isIndex(Code.variableOf(ASTHelpers.stripParentheses(other)), container, uses)
        && !isForNote(parent);
  }

  /** Whether all that follows from the test is that something is logged or printed. */
  private static boolean isForNote(TreePath test) {
    TreePath at = test.getParentPath();
    while (at.getLeaf() instanceof BinaryTree || at.getLeaf() instanceof ParenthesizedTree) {
      at = at.getParentPath();
    }
    return at.getLeaf() instanceof IfTree
        && ((IfTree) at.getLeaf()).getElseStatement() == null
        && isNote(((IfTree) at.getLeaf()).getThenStatement());
  }

  private static boolean isNote(StatementTree statement) {
    if (statement instanceof BlockTree) {
      return ((BlockTree) statement).getStatements().stream().allMatch(Limits::isNote);
    }
    return statement instanceof ExpressionStatementTree
        && ((ExpressionStatementTree) statement).getExpression() instanceof MethodInvocationTree
        && NOTING.contains(
            Code.nameOf(
                (MethodInvocationTree) ((ExpressionStatementTree) statement).getExpression()));
  }

  /** Whether the variable counts a loop, or says which element to read. */
  private static boolean isIndex(VarSymbol variable, Tree container, Uses uses) {
    return variable != null
        && variable.getKind() != ElementKind.FIELD
        && (uses.declaration(variable)
                .filter(path -> path.getParentPath().getLeaf() instanceof ForLoopTree)
                .isPresent()
            || uses.of(variable).stream()
                .map(use -> use.getParentPath().getLeaf())
                .filter(MethodInvocationTree.class::isInstance)
                .map(call -> Code.receiverOf((MethodInvocationTree) call))
                .anyMatch(
                    receiver ->
                        receiver != null
                            && container != null
                            && Code.variableOf(receiver) == Code.variableOf(container)));
  }

  /**
   * Whether a test decides that what is added at {@code path} is little: a branch around it, or one
   * before it that leaves.
   */
  public static boolean isGuarded(TreePath path, VisitorState state) {
    Tree adding = path.getLeaf();
    TreePath below = path;
    for (TreePath at = path.getParentPath();
        at != null
            && !(at.getLeaf() instanceof MethodTree)
            && !(at.getLeaf() instanceof LambdaExpressionTree);
        below = at, at = at.getParentPath()) {
      if (conditions(at.getLeaf(), below.getLeaf())
          .anyMatch(condition -> isLimit(condition, adding, state))) {
        return true;
      }
    }
    return false;
  }

  private static Stream<? extends ExpressionTree> conditions(Tree around, Tree part) {
    if (around instanceof IfTree) {
      return Stream.of(((IfTree) around).getCondition());
    }
    if (around instanceof WhileLoopTree) {
      return Stream.of(((WhileLoopTree) around).getCondition());
    }
    if (around instanceof ConditionalExpressionTree) {
      return Stream.of(((ConditionalExpressionTree) around).getCondition());
    }
    if (!(around instanceof BlockTree)) {
      return Stream.empty();
    }
    return ((BlockTree) around)
        .getStatements().stream()
            .takeWhile(statement -> statement != part)
            .filter(IfTree.class::isInstance)
            .map(IfTree.class::cast)
            .filter(test -> Jumps.mayLeave(test.getThenStatement()) || isThrow(test))
            .map(IfTree::getCondition);
  }

  private static boolean isThrow(IfTree test) {
    StatementTree then = test.getThenStatement();
    return Code.anyMatch(then, tree -> tree.getKind() == Tree.Kind.THROW);
  }

  private static boolean isLimit(ExpressionTree condition, Tree adding, VisitorState state) {
    return Boolean.FALSE.equals(ASTHelpers.constValue(condition, Boolean.class))
        || isFalse(ASTHelpers.stripParentheses(condition))
        || Code.anyMatch(
            condition,
            tree ->
                tree instanceof BinaryTree
                    && COMPARING.contains(tree.getKind())
                    && isLimit((BinaryTree) tree, adding));
  }

  private static boolean isFalse(ExpressionTree tree) {
    return tree instanceof LiteralTree && Boolean.FALSE.equals(((LiteralTree) tree).getValue());
  }

  private static boolean isLimit(BinaryTree test, Tree adding) {
    boolean isNamed =
        Code.anyMatch(
            test,
            tree -> {
              VarSymbol variable = Code.variableOf(tree);
              return variable != null && NAME.matcher(variable.name).matches()
                  || tree instanceof MethodInvocationTree
                      && NAME.matcher(Code.nameOf((MethodInvocationTree) tree)).matches();
            });
    if (isNamed) {
      return true;
    }
    boolean isEquality =
        test.getKind() == Tree.Kind.EQUAL_TO || test.getKind() == Tree.Kind.NOT_EQUAL_TO;
    return !isEquality
        && (isOfKey(test.getLeftOperand(), test.getRightOperand(), adding)
            || isOfKey(test.getRightOperand(), test.getLeftOperand(), adding));
  }

  /** Whether a number that is the key, or part of it, is compared with a constant. */
  private static boolean isOfKey(ExpressionTree one, ExpressionTree other, Tree adding) {
    VarSymbol variable = Code.variableOf(ASTHelpers.stripParentheses(one));
    return variable != null
        && Code.integer(other).filter(value -> value > 1).isPresent()
        && adding instanceof MethodInvocationTree
        && ((MethodInvocationTree) adding)
            .getArguments().stream()
                .limit(1)
                .anyMatch(key -> Code.anyMatch(key, tree -> Code.variableOf(tree) == variable));
  }
}
