package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a function can be left behind a place in it, without a discharge on the way: a tree after
 * whose evaluation nothing is owed any more.
 *
 * <p>Exceptions are followed where they are thrown, from calls of methods that declare checked ones
 * ({@link InMemory} left out), and, since any call may fail, into the catch blocks around each
 * call; that an undeclared exception ends the function is left out. A discharge in a {@code
 * finally} counts, whatever it depends on, and so does one in the body of a loop. {@code
 * System.exit} discharges of everything.
 */
final class Exits {
  /** How a function is left. */
  enum Way {
    FALLS,
    RETURNS,
    THROWS,
    BREAKS,
    CONTINUES
  }

  /**
   * @param way how
   * @param label of a jump; empty for the innermost loop or switch
   * @param thrown what is thrown, null if not known
   * @param isCall whether a call throws it
   * @param isUndeclared whether it is an exception that the call does not declare
   * @param isAfterException whether a catch block comes before
   */
  record End(
      Way way,
      String label,
      Symbol thrown,
      boolean isCall,
      boolean isUndeclared,
      boolean isAfterException) {
    static End of(Way way) {
      return new End(way, "", null, false, false, false);
    }

    static End jump(Way way, Object label) {
      return new End(way, label == null ? "" : label.toString(), null, false, false, false);
    }

    End afterException() {
      return new End(way, label, thrown, isCall, isUndeclared, true);
    }
  }

  private static final End FALLS = End.of(Way.FALLS);
  private static final End FALLS_AFTER_EXCEPTION = FALLS.afterException();
  private static final List<End> FALLING = List.of(FALLS, FALLS_AFTER_EXCEPTION);

  private final Custody custody;
  private final VisitorState state;

  private final Tree home;

  /** Whether it has been taken under a condition: another test of the same is not told apart. */
  private final boolean isTakenAtTimes;

  /** The loops in which each time round takes another one, by a variable that is declared there. */
  private final Set<Tree> fresh = new HashSet<>();

  private Exits(TreePath creation, Custody custody, VisitorState state) {
    this.custody = custody;
    this.state = state;
    this.home = Custody.functionAround(creation).getLeaf();
    boolean isConditional = false;
    boolean isDeclared = custody.names().isEmpty();
    for (TreePath at = creation.getParentPath();
        at != null && at.getLeaf() != home;
        at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      isConditional |= tree instanceof IfTree || tree instanceof ConditionalExpressionTree;
      isDeclared |= tree instanceof VariableTree;
      if (isDeclared && Loop.isStatement(tree)) {
        fresh.add(tree);
      }
    }
    this.isTakenAtTimes = isConditional;
  }

  /**
   * The ends that leave the function behind a place where the value is taken, each with the tree
   * where it does.
   *
   * @param creation path of what creates the value
   */
  static Map<End, Tree> of(TreePath creation, Custody custody, VisitorState state) {
    Exits exits = new Exits(creation, custody, state);
    Map<End, Tree> ends = new LinkedHashMap<>();
    if (!custody.isDischarge(exits.home)) {
      custody.starts().forEach(start -> addAll(ends, exits.behind(start)));
      // Before the first use somebody else may have got it.
      ends.keySet().retainAll(exits.behind(creation).keySet());
    }
    ends.keySet()
        .removeIf(
            end ->
                end.way() == Way.BREAKS
                    || end.way() == Way.CONTINUES
                    || end.isUndeclared() && end.isCall());
    return ends;
  }

  private Map<End, Tree> behind(TreePath site) {
    Map<End, Tree> ends = one(FALLS, site.getLeaf());
    TreePath below = site;
    for (TreePath at = site.getParentPath();
        at != null && at.getLeaf() != home;
        below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      Tree child = below.getLeaf();
      if (custody.isDischarge(tree) || isSimple(tree) && isDischarged(tree)) {
        return new LinkedHashMap<>();
      }
      if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) {
        thrownBy(tree, ends);
      } else if (tree instanceof LambdaExpressionTree) {
        ends = landing(ends, Way.RETURNS, "");
      } else if (tree instanceof BlockTree) {
        ends = then(ends, rest(((BlockTree) tree).getStatements(), child));
      } else if (tree instanceof CaseTree) {
        ends = behindInCase(ends, at, child);
      } else if (tree instanceof SwitchTree) {
        ends = landing(ends, Way.BREAKS, "");
      } else if (tree instanceof LabeledStatementTree) {
        ends = arriving(ends, (LabeledStatementTree) tree);
      } else if (Loop.isStatement(tree)) {
        ends = behindBody(ends, at, child);
      } else if (tree instanceof TryTree) {
        ends = behindInTry(ends, (TryTree) tree, child);
      } else if (tree instanceof ReturnTree) {
        ends = replaceFalls(ends, End.of(Way.RETURNS), tree);
      } else if (tree instanceof ThrowTree) {
        ends = replaceFalls(ends, End.of(Way.THROWS), tree);
      }
    }
    return ends;
  }

  private static boolean isSimple(Tree tree) {
    return tree instanceof ExpressionStatementTree
        || tree instanceof VariableTree
        || tree instanceof ExpressionTree;
  }

  private static Map<End, Tree> one(End end, Tree tree) {
    Map<End, Tree> ends = new LinkedHashMap<>();
    ends.put(end, tree);
    return ends;
  }

  private static void addAll(Map<End, Tree> to, Map<End, Tree> from) {
    from.forEach(to::putIfAbsent);
  }

  private static List<? extends StatementTree> rest(
      List<? extends StatementTree> statements, Tree child) {
    return statements.subList(statements.indexOf(child) + 1, statements.size());
  }

  private static Map<End, Tree> replaceFalls(Map<End, Tree> ends, End by, Tree tree) {
    Map<End, Tree> result = new LinkedHashMap<>(ends);
    if (result.remove(FALLS) != null) {
      result.putIfAbsent(by, tree);
    }
    if (result.remove(FALLS_AFTER_EXCEPTION) != null) {
      result.putIfAbsent(by.afterException(), tree);
    }
    return result;
  }

  /** What falls through goes on with the statements. */
  private Map<End, Tree> then(Map<End, Tree> ends, List<? extends StatementTree> statements) {
    Map<End, Tree> result = new LinkedHashMap<>(ends);
    for (StatementTree statement : statements) {
      boolean falls = result.remove(FALLS) != null;
      boolean fallsAfter = result.remove(FALLS_AFTER_EXCEPTION) != null;
      if (!falls && !fallsAfter) {
        return result;
      }
      Map<End, Tree> next = of(statement);
      if (falls) {
        addAll(result, next);
      }
      if (fallsAfter) {
        next.forEach((end, tree) -> result.putIfAbsent(end.afterException(), tree));
      }
    }
    return result;
  }

  private Map<End, Tree> behindInCase(Map<End, Tree> ends, TreePath path, Tree child) {
    CaseTree tree = (CaseTree) path.getLeaf();
    if (tree.getStatements() == null || !(path.getParentPath().getLeaf() instanceof SwitchTree)) {
      return ends;
    }
    Map<End, Tree> result = then(ends, rest(tree.getStatements(), child));
    List<? extends CaseTree> cases = ((SwitchTree) path.getParentPath().getLeaf()).getCases();
    for (CaseTree next : cases.subList(cases.indexOf(tree) + 1, cases.size())) {
      if (next.getStatements() != null) {
        result = then(result, next.getStatements());
      }
    }
    return result;
  }

  private Map<End, Tree> behindBody(Map<End, Tree> ends, TreePath path, Tree child) {
    Loop loop = Loop.ofStatement(path);
    if (child != loop.body()) {
      return ends;
    }
    Map<End, Tree> result = new LinkedHashMap<>(ends);
    if (fresh.contains(loop.tree())) {
      // The next time round takes another one: this one is lost here.
      Tree lost = result.remove(FALLS);
      Tree skipped = result.remove(End.jump(Way.CONTINUES, null));
      if (lost != null || skipped != null) {
        result.putIfAbsent(End.of(Way.RETURNS), lost != null ? lost : skipped);
      }
      return landing(result, Way.BREAKS, "");
    }
    return afterBody(result, loop);
  }

  /** Where a loop goes on that has run its body. */
  private Map<End, Tree> afterBody(Map<End, Tree> ends, Loop loop) {
    Map<End, Tree> result = landing(ends, Way.CONTINUES, "");
    if (isEndless(loop)) {
      result.remove(FALLS);
      result.remove(FALLS_AFTER_EXCEPTION);
    }
    return landing(result, Way.BREAKS, "");
  }

  private static boolean isEndless(Loop loop) {
    Tree tree = loop.tree();
    if (tree instanceof ForLoopTree && loop.condition() == null) {
      return true;
    }
    return loop.condition() != null
        && Boolean.TRUE.equals(ASTHelpers.constValue(loop.condition(), Boolean.class));
  }

  /** Jumps with this label fall through here. */
  private static Map<End, Tree> landing(Map<End, Tree> ends, Way way, String label) {
    Map<End, Tree> result = new LinkedHashMap<>();
    ends.forEach(
        (end, tree) ->
            result.putIfAbsent(
                end.way() == way && end.label().equals(label)
                    ? end.isAfterException() ? FALLS_AFTER_EXCEPTION : FALLS
                    : end,
                tree));
    return result;
  }

  private static Map<End, Tree> arriving(Map<End, Tree> ends, LabeledStatementTree tree) {
    String label = tree.getLabel().toString();
    return landing(landing(ends, Way.BREAKS, label), Way.CONTINUES, label);
  }

  private Map<End, Tree> behindInTry(Map<End, Tree> ends, TryTree tree, Tree child) {
    if (child == tree.getFinallyBlock()) {
      return ends;
    }
    Map<End, Tree> result = ends;
    if (tree.getResources().contains(child)) {
      result = then(ends, List.of(tree.getBlock()));
    }
    if (!(child instanceof CatchTree)) {
      result = caught(result, tree);
    }
    return afterFinally(result, tree);
  }

  private Map<End, Tree> caught(Map<End, Tree> ends, TryTree tree) {
    Map<End, Tree> result = new LinkedHashMap<>();
    ends.forEach(
        (end, at) -> {
          boolean isSurelyCaught = false;
          if (end.way() == Way.THROWS) {
            for (CatchTree clause : tree.getCatches()) {
              Boolean catches = catches(clause, end);
              if (catches == null || catches) {
                of(clause.getBlock())
                    .forEach((next, where) -> result.putIfAbsent(next.afterException(), where));
                isSurelyCaught = catches != null;
              }
              if (isSurelyCaught) {
                break;
              }
            }
          }
          if (!isSurelyCaught) {
            result.putIfAbsent(end, at);
          }
        });
    return result;
  }

  /** Whether the clause catches what is thrown; null if it may. */
  private Boolean catches(CatchTree clause, End end) {
    Tree declared = clause.getParameter().getType();
    List<? extends Tree> types =
        declared instanceof UnionTypeTree
            ? ((UnionTypeTree) declared).getTypeAlternatives()
            : List.of(declared);
    boolean may = false;
    for (Tree each : types) {
      Type type = Code.typeOf(each);
      if (type == null || end.thrown() == null) {
        may = true;
        continue;
      }
      if (ASTHelpers.isSubtype(end.thrown().type, type, state)) {
        return true;
      }
      // A runtime exception that nobody has declared is hardly the one that is caught by name.
      may |= !end.isUndeclared() && ASTHelpers.isSubtype(type, end.thrown().type, state);
    }
    return may ? null : Boolean.FALSE;
  }

  private Map<End, Tree> afterFinally(Map<End, Tree> ends, TryTree tree) {
    BlockTree last = tree.getFinallyBlock();
    if (last == null) {
      return ends;
    }
    if (isDischarged(last)) {
      return new LinkedHashMap<>();
    }
    Map<End, Tree> own = of(last);
    boolean falls = own.containsKey(FALLS) || own.containsKey(FALLS_AFTER_EXCEPTION);
    Map<End, Tree> result = falls ? new LinkedHashMap<>(ends) : new LinkedHashMap<>();
    own.remove(FALLS);
    own.remove(FALLS_AFTER_EXCEPTION);
    addAll(result, own);
    return result;
  }

  private boolean isDischarged(Tree tree) {
    return tree != null && Code.anyMatch(tree, custody::isDischarge);
  }

  /** How the statement ends that is run from its start. */
  private Map<End, Tree> of(Tree tree) {
    if (custody.isDischarge(tree)) {
      return new LinkedHashMap<>();
    }
    if (tree instanceof BlockTree) {
      return then(one(FALLS, tree), ((BlockTree) tree).getStatements());
    }
    if (tree instanceof IfTree) {
      return ofIf((IfTree) tree);
    }
    if (tree instanceof LabeledStatementTree) {
      LabeledStatementTree labeled = (LabeledStatementTree) tree;
      return arriving(of(labeled.getStatement()), labeled);
    }
    if (Loop.isStatement(tree)) {
      return ofLoop(tree);
    }
    if (tree instanceof SwitchTree) {
      return ofSwitch((SwitchTree) tree);
    }
    if (tree instanceof TryTree) {
      return ofTry((TryTree) tree);
    }
    if (tree instanceof SynchronizedTree) {
      return of(((SynchronizedTree) tree).getBlock());
    }
    if (tree instanceof BreakTree) {
      return one(End.jump(Way.BREAKS, ((BreakTree) tree).getLabel()), tree);
    }
    if (tree instanceof ContinueTree) {
      return one(End.jump(Way.CONTINUES, ((ContinueTree) tree).getLabel()), tree);
    }
    return ofSimple(tree);
  }

  private Map<End, Tree> ofSimple(Tree tree) {
    if (isDischarged(tree) || endsProgram(tree)) {
      return new LinkedHashMap<>();
    }
    Map<End, Tree> ends = thrownIn(tree);
    if (tree instanceof ReturnTree) {
      ends.putIfAbsent(End.of(Way.RETURNS), tree);
    } else if (tree instanceof ThrowTree) {
      Type thrown = Code.typeOf(((ThrowTree) tree).getExpression());
      ends.putIfAbsent(
          new End(Way.THROWS, "", thrown == null ? null : thrown.tsym, false, false, false), tree);
    } else {
      ends.putIfAbsent(FALLS, tree);
    }
    return ends;
  }

  private static boolean endsProgram(Tree tree) {
    return Code.anyMatch(
        tree,
        each ->
            each instanceof MethodInvocationTree
                && Set.of("exit", "halt").contains(Code.nameOf((MethodInvocationTree) each)));
  }

  /** The exceptions of the calls in an expression or simple statement. */
  private Map<End, Tree> thrownIn(Tree tree) {
    Map<End, Tree> ends = new LinkedHashMap<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        add(call);
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitNewClass(NewClassTree call, Void unused) {
        add(call);
        return super.visitNewClass(call, unused);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        return null;
      }

      private void add(Tree call) {
        thrownBy(call, ends);
      }
    }.scan(tree, null);
    return ends;
  }

  /** Adds what the call may throw itself. */
  private void thrownBy(Tree call, Map<End, Tree> ends) {
    Symtab symtab = state.getSymtab();
    ends.putIfAbsent(
        new End(Way.THROWS, "", symtab.runtimeExceptionType.tsym, true, true, false), call);
    Symbol symbol = Code.symbolOf(call);
    if (symbol instanceof MethodSymbol && !InMemory.isCall(call, custody.uses())) {
      for (Type thrown : ((MethodSymbol) symbol).getThrownTypes()) {
        if (thrown.tsym instanceof Symbol.ClassSymbol
            && state.getTypes().isSubtype(thrown, symtab.throwableType)
            && !state.getTypes().isSubtype(thrown, symtab.runtimeExceptionType)
            && !state.getTypes().isSubtype(thrown, symtab.errorType)) {
          ends.putIfAbsent(new End(Way.THROWS, "", thrown.tsym, true, false, false), call);
        }
      }
    }
  }

  private Map<End, Tree> ofIf(IfTree tree) {
    if (isDischarged(tree.getCondition())) {
      return new LinkedHashMap<>();
    }
    Map<End, Tree> ends = thrownIn(tree.getCondition());
    Boolean constant = ASTHelpers.constValue(tree.getCondition(), Boolean.class);
    Optional<Boolean> isNotNull = nullTest(ASTHelpers.stripParentheses(tree.getCondition()));
    boolean canBeTrue = !Boolean.FALSE.equals(constant) && isNotNull.orElse(true);
    boolean canBeFalse = !Boolean.TRUE.equals(constant) && !isNotNull.orElse(false);
    boolean asksIt = mentions(tree.getCondition());
    boolean oneDoes =
        isDischarged(tree.getThenStatement()) || isDischarged(tree.getElseStatement());
    if ((asksIt && isNotNull.isEmpty() || isTakenAtTimes) && oneDoes) {
      return new LinkedHashMap<>();
    }
    if (canBeTrue) {
      addAll(ends, of(tree.getThenStatement()));
    }
    if (canBeFalse) {
      addAll(
          ends, tree.getElseStatement() == null ? one(FALLS, tree) : of(tree.getElseStatement()));
    }
    return ends;
  }

  /** True for {@code x != null}, false for {@code x == null}; empty for anything else. */
  private Optional<Boolean> nullTest(ExpressionTree condition) {
    if (condition.getKind() != Tree.Kind.EQUAL_TO
        && condition.getKind() != Tree.Kind.NOT_EQUAL_TO) {
      return Optional.empty();
    }
    BinaryTree test = (BinaryTree) condition;
    boolean isTest =
        test.getLeftOperand() instanceof LiteralTree && isName(test.getRightOperand())
            || test.getRightOperand() instanceof LiteralTree && isName(test.getLeftOperand());
    return isTest ? Optional.of(condition.getKind() == Tree.Kind.NOT_EQUAL_TO) : Optional.empty();
  }

  private boolean isName(Tree tree) {
    VarSymbol variable = Code.variableOf(tree);
    return variable != null && custody.names().contains(variable);
  }

  private boolean mentions(Tree tree) {
    return Code.anyMatch(tree, this::isName);
  }

  private Map<End, Tree> ofLoop(Tree tree) {
    Loop loop =
        Loop.ofStatement(new TreePath(new TreePath(state.getPath().getCompilationUnit()), tree));
    Map<End, Tree> ends = new LinkedHashMap<>();
    if (loop.condition() != null) {
      if (isDischarged(loop.condition())) {
        return ends;
      }
      addAll(ends, thrownIn(loop.condition()));
    }
    if (tree instanceof EnhancedForLoopTree) {
      addAll(ends, thrownIn(((EnhancedForLoopTree) tree).getExpression()));
    }
    Map<End, Tree> body = loop.body() instanceof StatementTree ? of(loop.body()) : one(FALLS, tree);
    boolean doesDischarge = isDischarged(loop.body());
    addAll(ends, body);
    if (!isEndless(loop)) {
      ends.putIfAbsent(FALLS, tree);
    }
    Map<End, Tree> result = afterBody(ends, loop);
    if (doesDischarge) {
      result.remove(FALLS);
      result.remove(FALLS_AFTER_EXCEPTION);
    }
    return result;
  }

  private Map<End, Tree> ofSwitch(SwitchTree tree) {
    if (isDischarged(tree.getExpression())) {
      return new LinkedHashMap<>();
    }
    Map<End, Tree> ends = thrownIn(tree.getExpression());
    boolean hasDefault = false;
    Map<End, Tree> falling = new LinkedHashMap<>();
    for (CaseTree each : tree.getCases()) {
      hasDefault |= each.getExpressions().isEmpty();
      Map<End, Tree> start = new LinkedHashMap<>(falling);
      start.putIfAbsent(FALLS, tree);
      Map<End, Tree> own;
      if (each.getStatements() == null) {
        own =
            each.getBody() instanceof StatementTree ? of(each.getBody()) : ofSimple(each.getBody());
        addAll(ends, own);
        falling = new LinkedHashMap<>();
        continue;
      }
      own = then(start, each.getStatements());
      falling = new LinkedHashMap<>();
      for (End end : FALLING) {
        if (own.containsKey(end)) {
          falling.put(end, own.remove(end));
        }
      }
      addAll(ends, own);
    }
    addAll(ends, falling);
    if (!hasDefault) {
      ends.putIfAbsent(FALLS, tree);
    }
    return landing(ends, Way.BREAKS, "");
  }

  private Map<End, Tree> ofTry(TryTree tree) {
    Map<End, Tree> ends = new LinkedHashMap<>();
    for (Tree resource : tree.getResources()) {
      if (isDischarged(resource)) {
        return ends;
      }
      addAll(ends, thrownIn(resource));
    }
    addAll(ends, of(tree.getBlock()));
    return afterFinally(caught(ends, tree), tree);
  }
}
