package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Code that runs again and again within one call of a method: a loop statement, or a lambda that is
 * called once an element ({@code forEach}, {@code Arrays.setAll}).
 *
 * <p>The borders are those of the running code, not of the text: the initialiser of a {@code for}
 * and the collection of a for-each run once; the body of any other lambda, of a class and of a
 * method runs who knows when.
 */
public final class Loop {
  private static final Set<String> ELEMENTWISE =
      Set.of("forEach", "forEachOrdered", "forEachRemaining");
  private static final List<String> ELEMENTWISE_RECEIVERS =
      List.of(
          "java.lang.Iterable",
          "java.util.Map",
          "java.util.stream.BaseStream",
          "java.util.Iterator",
          "java.util.Spliterator");

  /** Of {@code java.util.Arrays}: they call a function for each slot. */
  private static final Set<String> SETTING = Set.of("setAll", "parallelSetAll");

  private final TreePath path;

  private Loop(TreePath path) {
    this.path = path;
  }

  /** The innermost loop that repeats the tree at the end of {@code path}. */
  public static Optional<Loop> around(TreePath path, VisitorState state) {
    TreePath below = path;
    for (TreePath at = path.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree || tree instanceof ClassTree) {
        return Optional.empty();
      }
      if (tree instanceof LambdaExpressionTree) {
        return isElementwise(at, state) ? Optional.of(new Loop(at)) : Optional.empty();
      }
      if (isStatement(tree) && repeats(tree, below.getLeaf())) {
        return Optional.of(new Loop(at));
      }
    }
    return Optional.empty();
  }

  /** All loops that repeat the tree at the end of {@code path}, the innermost first. */
  public static List<Loop> allAround(TreePath path, VisitorState state) {
    List<Loop> loops = new ArrayList<>();
    for (Optional<Loop> loop = around(path, state);
        loop.isPresent();
        loop = around(loop.get().path, state)) {
      loops.add(loop.get());
    }
    return loops;
  }

  /**
   * The loop that {@code path} ends with, if it ends with one; here a method reference counts as
   * the lambda that it stands for.
   */
  public static Optional<Loop> at(TreePath path, VisitorState state) {
    Tree tree = path.getLeaf();
    return isStatement(tree) || (isFunction(tree) && isElementwise(path, state))
        ? Optional.of(new Loop(path))
        : Optional.empty();
  }

  /** The loop that {@code path} ends with, which is a {@link #isStatement statement}. */
  static Loop ofStatement(TreePath path) {
    return new Loop(path);
  }

  /** Whether the tree is a loop statement. */
  public static boolean isStatement(Tree tree) {
    return tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree;
  }

  private static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  /** Whether {@code child} of the loop statement runs, or is declared, anew each time round. */
  private static boolean repeats(Tree loop, Tree child) {
    if (loop instanceof ForLoopTree) {
      return !((ForLoopTree) loop).getInitializer().contains(child);
    }
    return !(loop instanceof EnhancedForLoopTree)
        || ((EnhancedForLoopTree) loop).getExpression() != child;
  }

  private static boolean isElementwise(TreePath lambda, VisitorState state) {
    Tree parent = lambda.getParentPath().getLeaf();
    if (!(parent instanceof MethodInvocationTree)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) parent;
    String name = Code.nameOf(call);
    if (!call.getArguments().contains(lambda.getLeaf())
        || !ELEMENTWISE.contains(name) && !SETTING.contains(name)) {
      return false;
    }
    if (SETTING.contains(name)) {
      return Code.isCallOf(call, "java.util.Arrays", name, state);
    }
    Type receiver = Code.receiverType(call);
    return receiver != null
        && ELEMENTWISE_RECEIVERS.stream().anyMatch(type -> Code.isSubtype(receiver, type, state));
  }

  /** The path that ends with the loop statement or the lambda. */
  public TreePath path() {
    return path;
  }

  /** The loop statement or the lambda. */
  public Tree tree() {
    return path.getLeaf();
  }

  /** The call that the lambda is passed to; empty for a loop statement. */
  public Optional<MethodInvocationTree> call() {
    return isFunction(tree())
        ? Optional.of((MethodInvocationTree) path.getParentPath().getLeaf())
        : Optional.empty();
  }

  /**
   * What is repeated: a statement, or the lambda's body, which may be an expression; a method
   * reference itself.
   */
  public Tree body() {
    Tree tree = tree();
    if (tree instanceof ForLoopTree) {
      return ((ForLoopTree) tree).getStatement();
    }
    if (tree instanceof EnhancedForLoopTree) {
      return ((EnhancedForLoopTree) tree).getStatement();
    }
    if (tree instanceof WhileLoopTree) {
      return ((WhileLoopTree) tree).getStatement();
    }
    if (tree instanceof DoWhileLoopTree) {
      return ((DoWhileLoopTree) tree).getStatement();
    }
    return tree instanceof LambdaExpressionTree ? ((LambdaExpressionTree) tree).getBody() : tree;
  }

  /** The condition, which runs each time round; null where there is none. */
  public ExpressionTree condition() {
    Tree tree = tree();
    if (tree instanceof ForLoopTree) {
      return ((ForLoopTree) tree).getCondition();
    }
    if (tree instanceof WhileLoopTree) {
      return ASTHelpers.stripParentheses(((WhileLoopTree) tree).getCondition());
    }
    return tree instanceof DoWhileLoopTree
        ? ASTHelpers.stripParentheses(((DoWhileLoopTree) tree).getCondition())
        : null;
  }

  /**
   * What runs once, before all else: a for-each's collection, the initialisers of a {@code for}.
   */
  List<? extends Tree> once() {
    return tree() instanceof ForLoopTree
        ? ((ForLoopTree) tree()).getInitializer()
        : tree() instanceof EnhancedForLoopTree
            ? List.of(((EnhancedForLoopTree) tree()).getExpression())
            : List.of();
  }

  /** The statements of a {@code for} that run behind the body; empty for other loops. */
  public List<? extends Tree> updates() {
    return tree() instanceof ForLoopTree ? ((ForLoopTree) tree()).getUpdate() : List.of();
  }

  /**
   * Whether the tree at the end of {@code inner} lies in the part that is repeated; a variable
   * declared there is a new one each time round.
   */
  public boolean encloses(TreePath inner) {
    TreePath below = inner;
    for (TreePath at = inner.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      if (at.getLeaf() == tree()) {
        return repeats(tree(), below.getLeaf());
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Loop && ((Loop) other).tree() == tree();
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(tree());
  }
}
