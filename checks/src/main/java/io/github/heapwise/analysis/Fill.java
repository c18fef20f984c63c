package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call that puts something into the container that a variable holds.
 *
 * @param call the call, or the method reference {@code list::add} that is passed to {@code forEach}
 * @param amount how much one call puts in
 * @param loops those that repeat the call and do not repeat the container's creation, innermost
 *     first
 * @param everyTime whether each time round the innermost loop something is put in; true without one
 * @param certain whether nothing but exceptions keeps the call, or the outermost of its loops, from
 *     being reached once the container has been created
 */
public record Fill(
    TreePath call, Amount amount, List<Loop> loops, boolean everyTime, boolean certain) {
  /** How much one call puts in. */
  public enum Amount {
    ONE,
    ALL_OF_ARGUMENT,
    AT_MOST_ONE
  }

  /**
   * The fills of {@code holder} behind {@code creation} in the same method, or in initialisers of
   * the same class, in the order of the source; where there are none, those in other methods of the
   * file.
   */
  public static List<Fill> of(
      VarSymbol holder,
      TreePath creation,
      Container.Methods methods,
      Uses uses,
      VisitorState state) {
    Object member = memberAround(creation);
    int start = ASTHelpers.getStartPosition(creation.getLeaf());
    List<TreePath> here = new ArrayList<>();
    List<TreePath> elsewhere = new ArrayList<>();
    for (TreePath use : uses.of(holder)) {
      boolean isHere = memberAround(use).equals(member);
      if (!isHere || ASTHelpers.getStartPosition(use.getLeaf()) > start) {
        callOn(use, state)
            .filter(call -> methods.canAdd(nameOf(call.getLeaf())))
            .ifPresent((isHere ? here : elsewhere)::add);
      }
    }
    List<TreePath> calls = here.isEmpty() ? elsewhere : here;
    Set<Tree> adds =
        calls.stream()
            .filter(call -> amountOf(call, methods) != Amount.AT_MOST_ONE)
            .map(TreePath::getLeaf)
            .collect(Collectors.toSet());
    return calls.stream()
        .map(call -> of(call, amountOf(call, methods), creation, adds, state))
        .toList();
  }

  private static Fill of(
      TreePath call, Amount amount, TreePath creation, Set<Tree> adds, VisitorState state) {
    List<Loop> loops =
        Stream.concat(
                call.getLeaf() instanceof MemberReferenceTree
                    ? Loop.at(call, state).stream()
                    : Stream.empty(),
                Loop.allAround(call, state).stream())
            .filter(loop -> !loop.encloses(creation))
            .toList();
    boolean everyTime =
        loops.isEmpty()
            || amount != Amount.AT_MOST_ONE
                && !Paths.canGoRound(loops.get(0), adds::contains)
                && !Paths.canLeaveEarly(loops.get(0));
    TreePath outermost = loops.isEmpty() ? call : loops.get(loops.size() - 1).path();
    return new Fill(call, amount, loops, everyTime, follows(outermost, creation));
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

  private static Optional<TreePath> callOn(TreePath use, VisitorState state) {
    TreePath parent = use.getParentPath();
    if (parent.getLeaf() instanceof MemberSelectTree
        && ((MemberSelectTree) parent.getLeaf()).getExpression() != use.getLeaf()) {
      return Optional.empty();
    }
    if (parent.getLeaf() instanceof MemberReferenceTree) {
      return Loop.at(parent, state).map(Loop::path);
    }
    TreePath call = parent.getParentPath();
    return parent.getLeaf() instanceof MemberSelectTree
            && call.getLeaf() instanceof MethodInvocationTree
            && ((MethodInvocationTree) call.getLeaf()).getMethodSelect() == parent.getLeaf()
        ? Optional.of(call)
        : Optional.empty();
  }

  /**
   * Whether the code is reached whenever the container has been created: it is in a statement of
   * the same block, or both are in initialisers of one class, and no statement between leaves.
   */
  private static boolean follows(TreePath code, TreePath creation) {
    Step first = Step.around(creation);
    Step last = Step.around(code);
    if (first.sequence() != last.sequence()
        || !first.mustRun(creation.getLeaf())
        || !last.mustRun(code.getLeaf())) {
      return false;
    }
    List<? extends StatementTree> statements =
        first.sequence() instanceof BlockTree
            ? ((BlockTree) first.sequence()).getStatements()
            : first.sequence() instanceof CaseTree
                ? ((CaseTree) first.sequence()).getStatements()
                : null;
    return statements == null
        || statements.stream()
            .dropWhile(each -> each != first.tree())
            .takeWhile(each -> each != last.tree())
            .noneMatch(Jumps::mayLeave);
  }

  /** A tree of a sequence that runs in its order: a statement, or what initialises a class. */
  private record Step(Tree sequence, Tree tree) {
    static Step around(TreePath path) {
      Tree tree = path.getLeaf();
      for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
        Tree parent = at.getLeaf();
        Tree around = at.getParentPath() == null ? null : at.getParentPath().getLeaf();
        if (parent instanceof BlockTree && around instanceof ClassTree) {
          return new Step(around, tree);
        }
        if (parent instanceof BlockTree
            || parent instanceof CaseTree
            || parent instanceof ClassTree) {
          return new Step(parent, tree);
        }
        tree = parent;
      }
      return new Step(tree, tree);
    }

    /** The lambda of a {@code forEach} counts as run. */
    boolean mustRun(Tree part) {
      boolean isSimple = tree instanceof ExpressionStatementTree || tree instanceof VariableTree;
      return tree == part || isSimple && MustRun.anyOf(each -> each == part, tree);
    }
  }

  /**
   * The method that holds the code; for initialisers, which run as one, their class and whether
   * they are static.
   */
  private static Object memberAround(TreePath path) {
    TreePath below = path;
    for (TreePath at = path; at != null; below = at, at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return at.getLeaf();
      }
      if (at.getLeaf() instanceof ClassTree) {
        return List.of(at.getLeaf(), isStatic(below.getLeaf()));
      }
    }
    return path.getCompilationUnit();
  }

  private static boolean isStatic(Tree initializer) {
    Symbol symbol = Code.symbolOf(initializer);
    return initializer instanceof BlockTree
        ? ((BlockTree) initializer).isStatic()
        : symbol != null && symbol.isStatic();
  }

  /** The first argument: what is put in, or what holds it; empty for a method reference. */
  public Optional<ExpressionTree> argument() {
    return call.getLeaf() instanceof MethodInvocationTree
            && !((MethodInvocationTree) call.getLeaf()).getArguments().isEmpty()
        ? Optional.of(((MethodInvocationTree) call.getLeaf()).getArguments().get(0))
        : Optional.empty();
  }
}
