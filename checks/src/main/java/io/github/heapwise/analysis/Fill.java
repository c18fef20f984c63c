package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call that puts something into the container that a variable holds.
 *
 * @param call the call, or the method reference {@code list::add}
 * @param amount how much one call puts in
 * @param loops those that repeat the call and do not repeat the container's creation, innermost
 *     first
 * @param everyTime whether each time round the innermost loop something is put in; without a loop,
 *     whether nothing but exceptions keeps the call from being made once
 */
public record Fill(TreePath call, Amount amount, List<Loop> loops, boolean everyTime) {
  /** How much one call puts in. */
  public enum Amount {
    ONE,
    ALL_OF_ARGUMENT,
    AT_MOST_ONE
  }

  /**
   * The fills of {@code holder} behind {@code creation} in the same method or lambda, in the order
   * of the source.
   */
  public static List<Fill> of(
      VarSymbol holder,
      TreePath creation,
      Container.Methods methods,
      Uses uses,
      VisitorState state) {
    Tree member = memberAround(creation);
    int start = ASTHelpers.getStartPosition(creation.getLeaf());
    List<TreePath> calls = new ArrayList<>();
    Set<Tree> adds = new HashSet<>();
    for (TreePath use : uses.of(holder)) {
      if (ASTHelpers.getStartPosition(use.getLeaf()) > start && memberAround(use) == member) {
        callOn(use)
            .filter(call -> methods.canAdd(nameOf(call.getLeaf())))
            .ifPresent(
                call -> {
                  calls.add(call);
                  if (amountOf(call, methods) != Amount.AT_MOST_ONE) {
                    adds.add(call.getLeaf());
                  }
                });
      }
    }
    return calls.stream()
        .map(call -> of(call, amountOf(call, methods), creation, adds, state))
        .toList();
  }

  private static Fill of(
      TreePath call, Amount amount, TreePath creation, Set<Tree> adds, VisitorState state) {
    List<Loop> loops =
        Loop.allAround(call, state).stream().filter(loop -> !loop.encloses(creation)).toList();
    boolean everyTime =
        amount != Amount.AT_MOST_ONE
            && (loops.isEmpty()
                ? isBeside(call, creation)
                : !Paths.canGoRound(loops.get(0), adds::contains)
                    && !Paths.canLeaveEarly(loops.get(0)));
    return new Fill(call, amount, loops, everyTime);
  }

  private static Amount amountOf(TreePath call, Container.Methods methods) {
    String name = nameOf(call.getLeaf());
    return methods.adding().contains(name)
        ? Amount.ONE
        : methods.addingMany().contains(name) ? Amount.ALL_OF_ARGUMENT : Amount.AT_MOST_ONE;
  }

  private static String nameOf(Tree call) {
    return call instanceof MemberReferenceTree
        ? ((MemberReferenceTree) call).getName().toString()
        : Code.nameOf((MethodInvocationTree) call);
  }

  private static Optional<TreePath> callOn(TreePath use) {
    TreePath parent = use.getParentPath();
    if (parent.getLeaf() instanceof MemberSelectTree
        && ((MemberSelectTree) parent.getLeaf()).getExpression() != use.getLeaf()) {
      return Optional.empty();
    }
    if (parent.getLeaf() instanceof MemberReferenceTree) {
      return Optional.of(parent);
    }
    TreePath call = parent.getParentPath();
    return parent.getLeaf() instanceof MemberSelectTree
            && call.getLeaf() instanceof MethodInvocationTree
            && ((MethodInvocationTree) call.getLeaf()).getMethodSelect() == parent.getLeaf()
        ? Optional.of(call)
        : Optional.empty();
  }

  /** Whether the statements of both stand in one block, so that one runs if the other does. */
  private static boolean isBeside(TreePath call, TreePath creation) {
    return blockAround(call) == blockAround(creation);
  }

  private static Tree blockAround(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof com.sun.source.tree.BlockTree
          || tree instanceof com.sun.source.tree.ClassTree
          || tree instanceof com.sun.source.tree.CaseTree
          || tree instanceof com.sun.source.tree.IfTree
          || tree instanceof com.sun.source.tree.ConditionalExpressionTree
          || tree instanceof LambdaExpressionTree) {
        return tree;
      }
    }
    return null;
  }

  /** The method, initialiser or lambda (other than one that is a loop) that holds the code. */
  private static Tree memberAround(TreePath path) {
    TreePath below = path;
    for (TreePath at = path; at != null; below = at, at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return at.getLeaf();
      }
      if (at.getLeaf() instanceof ClassTree) {
        return below.getLeaf();
      }
    }
    return null;
  }

  /** What the elements come from: the argument of a call for many, the loop's collection else. */
  public Optional<ExpressionTree> argument() {
    return call.getLeaf() instanceof MethodInvocationTree
            && !((MethodInvocationTree) call.getLeaf()).getArguments().isEmpty()
        ? Optional.of(((MethodInvocationTree) call.getLeaf()).getArguments().get(0))
        : Optional.empty();
  }

  /** The call that the method reference is passed to, {@code xs.forEach(list::add)}. */
  public Optional<MethodInvocationTree> elementwiseCall() {
    Tree parent = call.getParentPath().getLeaf();
    return call.getLeaf() instanceof MemberReferenceTree
            && parent instanceof MethodInvocationTree
            && Code.nameOf((MethodInvocationTree) parent).startsWith("forEach")
        ? Optional.of((MethodInvocationTree) parent)
        : Optional.empty();
  }
}
