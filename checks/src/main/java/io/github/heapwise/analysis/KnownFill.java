package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many elements a new container gets for certain, said where it is made.
 *
 * <p>Counted are the adds behind the creation, in the same block or in one inside it that always
 * runs ({@code try}, {@code synchronized}), up to where the container is passed on, stored,
 * captured, returned, made smaller or replaced. Known are
 *
 * <ul>
 *   <li>one element for an add outside of loops that always runs; one that may not run counts
 *       nothing;
 *   <li>the size of the argument for such an {@code addAll} or {@code putAll};
 *   <li>for adds in a loop, its trip count as a {@link CountExpression} that {@link Unchanged} has
 *       no objection to, times the adds that run each time round, those of loops inside it
 *       included. An add on every branch of an {@code if} or {@code switch} counts once;
 *   <li>the limit of a loop that adds until the container has so many elements.
 * </ul>
 *
 * Nothing is known, whatever else is counted, if one of the loops may leave early (otherwise than
 * by an exception) or skip the add, if a loop does not always run, if a return or jump lies between
 * creation and loop, if a loop has no such count, and for adds of an unknown amount: of a string to
 * a builder, of an array to a stream of bytes, of a whole collection in a loop. A builder that gets
 * a constant of several chars each time round puts strings together: its amount is not known.
 *
 * @param count at least so many
 * @param adds the calls that add, or the method references {@code list::add}, in loops
 * @param loops the outermost loops around them, in the order of the source
 * @param atLeast whether the loops may add more than that, now and then
 */
public record KnownFill(
    CountExpression count, List<TreePath> adds, List<Loop> loops, boolean atLeast) {

  /** Calls that leave the container, and who may know it, as they are. */
  private static final Set<String> READS =
      Set.of(
          "charAt",
          "contains",
          "containsKey",
          "containsValue",
          "element",
          "equals",
          "get",
          "getFirst",
          "getLast",
          "hashCode",
          "indexOf",
          "isEmpty",
          "lastIndexOf",
          "length",
          "peek",
          "peekFirst",
          "peekLast",
          "set",
          "setCharAt",
          "size",
          "toString");

  /** Each add is compared with all others, along all paths between them. */
  private static final int FEW = 16;

  /** Comparisons that hold below a limit, and whether that is on their right side. */
  private static final Map<Tree.Kind, Boolean> LIMITS =
      Map.of(
          Tree.Kind.LESS_THAN, true,
          Tree.Kind.LESS_THAN_EQUAL, true,
          Tree.Kind.GREATER_THAN, false,
          Tree.Kind.GREATER_THAN_EQUAL, false);

  private static final Set<String> CATCH_ALL =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.NullPointerException");

  /**
   * What the container that is created at the end of {@code creation} gets.
   *
   * @param holder what it is assigned to, and nothing else
   * @return empty if there is no loop that adds a known number of elements
   */
  public static Optional<KnownFill> of(
      TreePath creation, Place holder, Container container, FileIndex index, VisitorState state) {
    TreePath statement = statementOf(creation);
    return statement == null
        ? Optional.empty()
        : new Reader(creation, statement, holder, container, index, state).read();
  }

  /**
   * The statement, in a block, that does nothing but to create the container and to keep it: a
   * declaration, that of a resource included, or an assignment; null if there is none.
   */
  public static TreePath statementOf(TreePath creation) {
    TreePath holder = creation.getParentPath();
    if (holder.getLeaf() instanceof AssignmentTree) {
      holder = holder.getParentPath();
      if (!(holder.getLeaf() instanceof ExpressionStatementTree)) {
        return null;
      }
    } else if (!(holder.getLeaf() instanceof VariableTree)) {
      return null;
    }
    Tree around = holder.getParentPath().getLeaf();
    return around instanceof BlockTree || around instanceof CaseTree || around instanceof TryTree
        ? holder
        : null;
  }

  /** An amount that is exact, or the least. */
  private record Amount(CountExpression count, boolean atLeast) {
    static Amount exactly(long number) {
      return new Amount(CountExpression.constant(number), false);
    }

    Optional<Amount> plus(Amount other) {
      return count.plus(other.count).map(sum -> new Amount(sum, atLeast || other.atLeast));
    }
  }

  private static final class Reader {
    private final TreePath creation;
    private final TreePath statement;
    private final Place holder;
    private final Container container;
    private final FileIndex index;
    private final Uses uses;
    private final VisitorState state;
    private final List<TreePath> straight = new ArrayList<>();

    /** The adds by the outermost loop around them. */
    private final Map<Loop, List<TreePath>> looped = new LinkedHashMap<>();

    Reader(
        TreePath creation,
        TreePath statement,
        Place holder,
        Container container,
        FileIndex index,
        VisitorState state) {
      this.creation = creation;
      this.statement = statement;
      this.holder = holder;
      this.container = container;
      this.index = index;
      this.uses = index.uses();
      this.state = state;
    }

    Optional<KnownFill> read() {
      int end = collectAdds();
      CountExpression sum = CountExpression.constant(0);
      List<TreePath> adds = new ArrayList<>();
      List<Loop> loops = new ArrayList<>();
      boolean atLeast = false;
      for (Map.Entry<Loop, List<TreePath>> each : looped.entrySet()) {
        Loop loop = each.getKey();
        if (state.getEndPosition(loop.tree()) > end) {
          // What is done with the container in this loop is not known.
          break;
        }
        Optional<Amount> amount =
            alwaysRuns(loop.path()) || isGuardedBySize(loop)
                ? inAll(loop, loop, each.getValue())
                    .or(() -> loops.isEmpty() ? untilFull(loop, each.getValue()) : Optional.empty())
                : Optional.empty();
        Optional<CountExpression> total = amount.map(Amount::count).flatMap(sum::plus);
        if (total.isEmpty()) {
          return Optional.empty();
        }
        sum = total.get();
        atLeast |= amount.get().atLeast();
        adds.addAll(each.getValue());
        loops.add(loop);
      }
      if (loops.isEmpty()) {
        return Optional.empty();
      }
      boolean isLeast = atLeast;
      return addStraight(sum, end).map(count -> new KnownFill(count, adds, loops, isLeast));
    }

    /** Sorts the adds; returns the offset up to which nothing else is done with the container. */
    private int collectAdds() {
      int start = state.getEndPosition(creation.getLeaf());
      Tree block = statement.getParentPath().getLeaf();
      for (TreePath use : usesOfHolder()) {
        int position = ASTHelpers.getStartPosition(use.getLeaf());
        if (position < start || !isIn(use, block)) {
          continue;
        }
        List<TreePath> calls = callsOn(use);
        if (calls.isEmpty() || Place.isWrite(use)) {
          return position;
        }
        for (TreePath call : calls) {
          String name = nameOf(call.getLeaf());
          if (container.methods().canAdd(name)) {
            List<Loop> loops = loopsAround(call);
            if (loops == null) {
              return position;
            }
            if (loops.isEmpty()) {
              straight.add(call);
            } else {
              looped.computeIfAbsent(last(loops), loop -> new ArrayList<>()).add(call);
            }
          } else if (!READS.contains(name) || call.getLeaf() instanceof MemberReferenceTree) {
            return position;
          }
        }
        if (isPassedOn(last(calls))) {
          return position;
        }
      }
      return Integer.MAX_VALUE;
    }

    private List<TreePath> usesOfHolder() {
      VarSymbol last =
          holder instanceof Place.Field
              ? ((Place.Field) holder).symbol()
              : ((Place.Variable) holder).symbol();
      return uses.of(last).stream().filter(use -> holder.isNamedBy(use.getLeaf())).toList();
    }

    /**
     * The calls on the container that begin with this use of it: more than one where it returns
     * itself, as a builder does. Empty for any other use.
     */
    private List<TreePath> callsOn(TreePath use) {
      List<TreePath> calls = new ArrayList<>();
      TreePath receiver = use;
      if (receiver.getParentPath().getLeaf() instanceof MemberSelectTree
          && ((MemberSelectTree) receiver.getParentPath().getLeaf()).getExpression()
              != receiver.getLeaf()) {
        return calls;
      }
      if (receiver.getParentPath().getLeaf() instanceof MemberReferenceTree) {
        return List.of(receiver.getParentPath());
      }
      while (receiver.getParentPath().getLeaf() instanceof MemberSelectTree) {
        TreePath call = receiver.getParentPath().getParentPath();
        if (!(call.getLeaf() instanceof MethodInvocationTree)
            || ((MethodInvocationTree) call.getLeaf()).getMethodSelect()
                != receiver.getParentPath().getLeaf()) {
          return List.of();
        }
        calls.add(call);
        if (!returnsItself(call.getLeaf())) {
          return calls;
        }
        receiver = call;
      }
      return calls;
    }

    private boolean returnsItself(Tree call) {
      return Code.typeOf(call) != null
          && Code.isClass(Code.typeOf(call), container.type())
          && container.methods().canAdd(nameOf(call));
    }

    /** Whether the call returns the container and somebody takes it. */
    private boolean isPassedOn(TreePath call) {
      Tree parent = call.getParentPath().getLeaf();
      return returnsItself(call.getLeaf())
          && !(parent instanceof ExpressionStatementTree)
          && !(parent instanceof LambdaExpressionTree);
    }

    /** The loops that repeat the call and not the creation; null in a lambda that is no loop. */
    private List<Loop> loopsAround(TreePath call) {
      List<Loop> loops = new ArrayList<>();
      if (call.getLeaf() instanceof MemberReferenceTree) {
        Optional<Loop> loop = Loop.at(call, state);
        if (loop.isEmpty()) {
          return null;
        }
        loops.add(loop.get());
      }
      Loop.allAround(call, state).stream()
          .filter(loop -> !loop.encloses(creation))
          .forEach(loops::add);
      TreePath outermost = loops.isEmpty() ? call : last(loops).path().getParentPath();
      for (TreePath at = outermost;
          at.getLeaf() != statement.getParentPath().getLeaf();
          at = at.getParentPath()) {
        if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
          return null;
        }
      }
      return loops;
    }

    /** What the loop adds in all its times round; empty if that is not known, or may be nothing. */
    private Optional<Amount> inAll(Loop loop, Loop outermost, List<TreePath> adds) {
      Optional<Amount> each =
          loop.tree() instanceof MemberReferenceTree
              ? amountOf(adds.get(0)).filter(one -> one == 1).map(Amount::exactly)
              : eachTime(loop, outermost, adds);
      if (each.isEmpty()) {
        return each;
      }
      Unchanged unchanged = new Unchanged(creation, outermost.path(), loop.path(), index, state);
      return TripCount.of(loop, uses, state)
          .flatMap(trips -> CountExpression.of(trips, loop, unchanged::is, uses, state))
          .map(trips -> new Amount(trips.times(each.get().count()), each.get().atLeast()));
    }

    /** What there is behind {@code while (list.size() < n)}, if there was nothing ahead of it. */
    private Optional<Amount> untilFull(Loop loop, List<TreePath> adds) {
      int start = ASTHelpers.getStartPosition(loop.tree());
      boolean isFirst =
          straight.stream().allMatch(add -> ASTHelpers.getStartPosition(add.getLeaf()) > start);
      if (!isFirst || !(loop.condition() instanceof BinaryTree)) {
        return Optional.empty();
      }
      BinaryTree comparison = (BinaryTree) loop.condition();
      boolean isLeft = isSizeOfHolder(comparison.getLeftOperand());
      ExpressionTree bound = isLeft ? comparison.getRightOperand() : comparison.getLeftOperand();
      boolean isLimit =
          (isLeft || isSizeOfHolder(comparison.getRightOperand()))
              && LIMITS.getOrDefault(comparison.getKind(), !isLeft) == isLeft;
      boolean isIncluded =
          comparison.getKind() == Tree.Kind.LESS_THAN_EQUAL
              || comparison.getKind() == Tree.Kind.GREATER_THAN_EQUAL;
      Unchanged unchanged = new Unchanged(creation, loop.path(), loop.path(), index, state);
      return isLimit
          ? eachTime(loop, loop, adds)
              .filter(each -> !each.atLeast() && each.count().constant().equals(OptionalLong.of(1)))
              .flatMap(
                  each ->
                      CountExpression.of(
                          new TripCount.Range(null, bound, isIncluded, 1),
                          loop,
                          unchanged::is,
                          uses,
                          state))
              .map(count -> new Amount(count, false))
          : Optional.empty();
    }

    private boolean isSizeOfHolder(ExpressionTree tree) {
      ExpressionTree call = ASTHelpers.stripParentheses(tree);
      return call instanceof MethodInvocationTree
          && Set.of("size", "length").contains(Code.nameOf((MethodInvocationTree) call))
          && holder.isNamedBy(Code.receiverOf((MethodInvocationTree) call));
    }

    /** What the loop, and the loops in it, add each time round; empty as above. */
    private Optional<Amount> eachTime(Loop loop, Loop outermost, List<TreePath> adds) {
      if (Paths.canLeaveEarly(loop)) {
        return Optional.empty();
      }
      List<TreePath> direct = new ArrayList<>();
      Map<Loop, List<TreePath>> inner = new LinkedHashMap<>();
      for (TreePath add : adds) {
        List<Loop> loops = loopsAround(add);
        int depth = loops.indexOf(loop);
        if (depth == 0) {
          direct.add(add);
        } else {
          inner.computeIfAbsent(loops.get(depth - 1), key -> new ArrayList<>()).add(add);
        }
      }
      Optional<Amount> sum = direct(loop, direct, !inner.isEmpty());
      for (Map.Entry<Loop, List<TreePath>> each : inner.entrySet()) {
        Tree tree = each.getKey().tree();
        Optional<Amount> amount =
            Paths.canGoRound(loop, part -> part == tree)
                ? Optional.empty()
                : inAll(each.getKey(), outermost, each.getValue());
        sum = sum.flatMap(before -> amount.flatMap(before::plus));
      }
      return sum;
    }

    /** What the adds that are in no inner loop put in each time round. */
    private Optional<Amount> direct(Loop loop, List<TreePath> adds, boolean hasInner) {
      if (adds.isEmpty()) {
        return Optional.of(Amount.exactly(0));
      }
      Set<Tree> trees = adds.stream().map(TreePath::getLeaf).collect(Collectors.toSet());
      long least = adds.stream().mapToLong(add -> amountOf(add).orElse(0L)).min().orElse(0);
      boolean allOne = adds.stream().allMatch(add -> amountOf(add).orElse(0L) == 1);
      if (least != 1 || !hasInner && Paths.canGoRound(loop, trees::contains)) {
        return Optional.empty();
      }
      List<TreePath> always =
          adds.stream()
              .filter(add -> !Paths.canGoRound(loop, tree -> tree == add.getLeaf()))
              .toList();
      // Whoever adds a longer constant each time round puts strings together.
      if (always.stream().anyMatch(add -> amountOf(add).orElse(0L) != 1)) {
        return Optional.empty();
      }
      boolean isOneOfThem = always.isEmpty() && !hasInner;
      boolean atLeast =
          isOneOfThem ? !allOne || !areAlternatives(adds, loop) : always.size() < adds.size();
      return Optional.of(
          new Amount(CountExpression.constant(isOneOfThem ? 1 : always.size()), atLeast));
    }

    /** Whether no two of the adds run in the same time round; more than a few are not looked at. */
    private static boolean areAlternatives(List<TreePath> adds, Loop loop) {
      return adds.size() <= FEW
          && adds.stream()
              .allMatch(
                  add ->
                      adds.stream()
                          .allMatch(other -> other == add || !Paths.canFollow(add, other, loop)));
    }

    /** The sum with what is added outside of loops; empty where it has no end or is not known. */
    private Optional<CountExpression> addStraight(CountExpression looped, int end) {
      Optional<CountExpression> sum = Optional.of(looped);
      for (TreePath add : straight) {
        boolean isOne = amountOf(add).isPresent();
        boolean isAtMostOne = container.methods().addingAtMostOne().contains(nameOf(add.getLeaf()));
        if (isAtMostOne || isOne && !alwaysRuns(add)) {
          continue;
        }
        Optional<CountExpression> count =
            isOne
                ? amountOf(add).map(CountExpression::constant)
                : alwaysRuns(add) ? sizeOfArgument(add) : Optional.empty();
        sum = sum.flatMap(before -> count.flatMap(before::plus));
      }
      return sum;
    }

    private Optional<CountExpression> sizeOfArgument(TreePath add) {
      List<? extends ExpressionTree> arguments =
          add.getLeaf() instanceof MethodInvocationTree
              ? ((MethodInvocationTree) add.getLeaf()).getArguments()
              : List.of();
      return arguments.size() == 1
              && container.methods().addingMany().contains(nameOf(add.getLeaf()))
          ? CountExpression.ofSize(
              arguments.get(0), new Unchanged(creation, add, add, index, state)::is, uses, state)
          : Optional.empty();
    }

    /** How many elements the call adds; empty if that depends. */
    private Optional<Long> amountOf(TreePath add) {
      return AddedAmount.of(add.getLeaf(), container, state);
    }

    /** Whether the code at {@code path} runs whenever the creation has. */
    private boolean alwaysRuns(TreePath path) {
      TreePath below = path;
      for (TreePath at = path;
          at.getLeaf() != statement.getParentPath().getLeaf();
          at = at.getParentPath()) {
        Tree tree = at.getLeaf();
        boolean isPart =
            tree == path.getLeaf()
                || tree instanceof BlockTree
                || tree instanceof LabeledStatementTree
                || tree instanceof SynchronizedTree
                || tree instanceof TryTree && isPlainTry((TryTree) tree, below.getLeaf())
                || tree instanceof MethodInvocationTree
                || tree instanceof MemberSelectTree
                || tree instanceof ExpressionStatementTree
                || tree instanceof ReturnTree;
        if (!isPart || hasJumpBefore(at)) {
          return false;
        }
        below = at;
      }
      return below.getLeaf() instanceof StatementTree;
    }

    /**
     * {@code if (!xs.isEmpty())} around nothing but the loop over xs: without it, it runs never.
     */
    private boolean isGuardedBySize(Loop loop) {
      TreePath statement = loop.tree() instanceof StatementTree ? loop.path() : null;
      if (statement == null) {
        return false;
      }
      if (statement.getParentPath().getLeaf() instanceof BlockTree) {
        statement = statement.getParentPath();
      }
      TreePath guard = statement.getParentPath();
      if (!(guard.getLeaf() instanceof IfTree)) {
        return false;
      }
      IfTree test = (IfTree) guard.getLeaf();
      return test.getThenStatement() == statement.getLeaf()
          && alwaysRuns(guard)
          && TripCount.of(loop, uses, state)
              .filter(TripCount.SizeOf.class::isInstance)
              .map(count -> ((TripCount.SizeOf) count).container())
              .flatMap(Place::of)
              .filter(place -> isSomeIn(place, test.getCondition()))
              .isPresent();
    }

    /** {@code !xs.isEmpty()}, {@code xs.size() > 0}, {@code a.length > 0}. */
    private static boolean isSomeIn(Place container, ExpressionTree condition) {
      ExpressionTree tree = ASTHelpers.stripParentheses(condition);
      if (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
        return isCallOn(container, ((UnaryTree) tree).getExpression(), "isEmpty");
      }
      if (tree.getKind() != Tree.Kind.GREATER_THAN && tree.getKind() != Tree.Kind.NOT_EQUAL_TO) {
        return false;
      }
      ExpressionTree size = ASTHelpers.stripParentheses(((BinaryTree) tree).getLeftOperand());
      boolean isSize =
          isCallOn(container, size, "size")
              || isCallOn(container, size, "length")
              || size instanceof MemberSelectTree
                  && ((MemberSelectTree) size).getIdentifier().contentEquals("length")
                  && container.isNamedBy(((MemberSelectTree) size).getExpression());
      return isSize
          && Code.integer(((BinaryTree) tree).getRightOperand())
              .filter(number -> number == 0)
              .isPresent();
    }

    private static boolean isCallOn(Place container, ExpressionTree tree, String name) {
      ExpressionTree call = ASTHelpers.stripParentheses(tree);
      return call instanceof MethodInvocationTree
          && Code.nameOf((MethodInvocationTree) call).equals(name)
          && container.isNamedBy(Code.receiverOf((MethodInvocationTree) call));
    }

    /** In the block of a {@code try} that does not make up for what goes wrong in it. */
    private static boolean isPlainTry(TryTree tree, Tree child) {
      return tree.getBlock() == child
          && tree.getCatches().stream()
              .map(each -> Code.variableOf(each.getParameter()))
              .noneMatch(
                  caught ->
                      caught == null
                          || CATCH_ALL.contains(caught.type.tsym.getQualifiedName().toString()));
    }

    /** Whether a statement ahead of this one, and behind the creation, may leave the block. */
    private boolean hasJumpBefore(TreePath path) {
      Tree around = path.getParentPath().getLeaf();
      List<? extends StatementTree> statements =
          around instanceof BlockTree
              ? ((BlockTree) around).getStatements()
              : around instanceof CaseTree && ((CaseTree) around).getStatements() != null
                  ? ((CaseTree) around).getStatements()
                  : List.of();
      int from =
          around == statement.getParentPath().getLeaf()
              ? statements.indexOf(statement.getLeaf()) + 1
              : 0;
      int to = statements.indexOf(path.getLeaf());
      return from < to && statements.subList(from, to).stream().anyMatch(Jumps::mayLeave);
    }

    private static boolean isIn(TreePath path, Tree tree) {
      for (TreePath at = path; at != null; at = at.getParentPath()) {
        if (at.getLeaf() == tree) {
          return true;
        }
      }
      return false;
    }

    private static String nameOf(Tree call) {
      return call instanceof MemberReferenceTree
          ? ((MemberReferenceTree) call).getName().toString()
          : Code.nameOf((MethodInvocationTree) call);
    }

    private static <T> T last(List<T> list) {
      return list.get(list.size() - 1);
    }
  }
}
