package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
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
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *       no objection to, times the adds that run each time round; for nested loops the product. An
 *       add on every branch of an {@code if} or {@code switch} counts once.
 * </ul>
 *
 * Nothing is known, whatever else is counted, if one of the loops may leave early (otherwise than
 * by an exception) or skip the add, if a loop does not always run, if a return or jump lies between
 * creation and loop, if a loop has no such count, and for adds of an unknown amount: of a string to
 * a builder, of an array to a stream of bytes, of a whole collection in a loop.
 *
 * @param count at least so many
 * @param adds the calls that add, or the method references {@code list::add}, in loops
 * @param loops the outermost loops around them, in the order of the source
 * @param eachTime how many of the adds run each time round: more than 1 makes a product of the
 *     count
 */
public record KnownFill(
    CountExpression count, List<TreePath> adds, List<Loop> loops, int eachTime) {

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
   * declaration or an assignment; null if there is none.
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
    return around instanceof BlockTree || around instanceof CaseTree ? holder : null;
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
      int eachTime = 1;
      for (Map.Entry<Loop, List<TreePath>> each : looped.entrySet()) {
        if (state.getEndPosition(each.getKey().tree()) > end) {
          // What is done with the container in this loop is not known.
          break;
        }
        int times = timesEach(each.getValue());
        Optional<CountExpression> count =
            alwaysRuns(each.getKey().path()) && times > 0
                ? countOf(each.getValue().get(0), each.getKey())
                : Optional.empty();
        Optional<CountExpression> total =
            count.map(CountExpression.constant(times)::times).flatMap(sum::plus);
        if (total.isEmpty()) {
          return Optional.empty();
        }
        sum = total.get();
        eachTime = Math.max(eachTime, times);
        adds.addAll(each.getValue());
        loops.add(each.getKey());
      }
      if (loops.isEmpty()) {
        return Optional.empty();
      }
      Optional<CountExpression> all = addStraight(sum, end);
      int most = eachTime;
      return all.map(count -> new KnownFill(count, adds, loops, most));
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

    /** How many of the adds run each time round their common loop; 0 if it may be none. */
    private int timesEach(List<TreePath> adds) {
      Loop loop = loopsAround(adds.get(0)).get(0);
      Set<Tree> trees = adds.stream().map(TreePath::getLeaf).collect(Collectors.toSet());
      boolean isKnown = adds.stream().allMatch(add -> loopsAround(add).get(0).equals(loop));
      // Whoever adds nothing but longer constants repeats a string: no matter of one by one.
      long least = adds.stream().mapToLong(add -> amountOf(add).orElse(0L)).min().orElse(0);
      if (!isKnown || least != 1) {
        return 0;
      }
      if (adds.get(0).getLeaf() instanceof MemberReferenceTree) {
        return 1;
      }
      if (Paths.canLeaveEarly(loop) || Paths.canGoRound(loop, trees::contains)) {
        return 0;
      }
      long always =
          adds.stream()
              .filter(add -> !Paths.canGoRound(loop, tree -> tree == add.getLeaf()))
              .mapToLong(add -> amountOf(add).orElseThrow())
              .sum();
      return (int) Math.max(1, always);
    }

    private Optional<CountExpression> countOf(TreePath add, Loop outermost) {
      CountExpression product = CountExpression.constant(1);
      Loop inner = null;
      for (Loop loop : loopsAround(add)) {
        Tree innerTree = inner == null ? null : inner.tree();
        Unchanged unchanged = new Unchanged(creation, outermost.path(), loop.path(), index, state);
        Optional<CountExpression> count =
            inner == null || !Paths.canGoRound(loop, tree -> tree == innerTree)
                ? TripCount.of(loop, uses, state)
                    .flatMap(trips -> CountExpression.of(trips, loop, unchanged::is, uses, state))
                : Optional.empty();
        if (count.isEmpty() || inner != null && Paths.canLeaveEarly(loop)) {
          return Optional.empty();
        }
        product = count.get().times(product);
        inner = loop;
      }
      return Optional.of(product);
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
