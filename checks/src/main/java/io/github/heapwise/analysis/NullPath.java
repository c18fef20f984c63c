package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/**
 * A path on which a variable is null, from where it is set to null to a call of one of its methods.
 *
 * <p>Only paths that are sure to be there: what is null whatever way is taken, up to the first
 * assignment or null test; and behind one {@code if} that sets the variable in one arm, or one
 * {@code try} whose {@code catch} goes on, what is null whenever that arm is not taken. Where the
 * condition, or a part of it, is asked about elsewhere before, the two may depend on each other,
 * and there is none. The same holds for loops that set the variable: what is null the first time
 * round is only what is run in any case.
 */
public final class NullPath {
  private static final Set<String> TESTS =
      Set.of(
          "requireNonNull",
          "requireNonNullElse",
          "requireNonNullElseGet",
          "nonNull",
          "isNull",
          "ofNullable",
          "checkNotNull",
          "notNull",
          "assertNotNull",
          "assertNull",
          "assertThat",
          "isEmpty",
          "isNotEmpty",
          "firstNonNull");

  /** What a catch block calls that goes on as if nothing had been. */
  private static final Set<String> LOGGING =
      Set.of(
          "printStackTrace",
          "log",
          "trace",
          "debug",
          "info",
          "warn",
          "warning",
          "error",
          "severe",
          "fine",
          "finer",
          "finest",
          "println",
          "print",
          "printf",
          "getMessage",
          "toString",
          "interrupt",
          "currentThread");

  /** What is known of the variable at a point. */
  private enum Value {
    /** It is null whatever way has led here. */
    NULL,
    /** It is null if the way that sets it was not taken. */
    SOMETIMES_NULL,
    /** Nothing is known, or the point is not reached. */
    UNKNOWN
  }

  private final VarSymbol variable;
  private final boolean isField;
  private final VisitorState state;
  private TreePath found;
  private Value foundIn = Value.UNKNOWN;
  private ExpressionTree condition;
  private Cause cause = Cause.NOT_SET;

  /** The {@code if} or {@code ?:} that the condition is of. */
  private Tree split;

  private NullPath(VarSymbol variable, VisitorState state) {
    this.variable = variable;
    this.isField = variable.getKind() == ElementKind.FIELD;
    this.state = state;
  }

  /**
   * The end of such a path.
   *
   * @param call ends with the call that throws
   * @param cause why the variable is null there
   * @param condition that decides whether it is; null if there is none
   */
  public record Dereferenced(TreePath call, Cause cause, ExpressionTree condition) {
    /** Whether the variable is null there whatever way is taken. */
    public boolean isAlways() {
      return cause == Cause.ALWAYS;
    }
  }

  /** Why a variable is null at a call. */
  public enum Cause {
    /** Nothing has set it to anything else. */
    ALWAYS,
    /** Only an arm that was not taken sets it. */
    NOT_SET,
    /** An arm that was taken sets it to null. */
    SET_TO_NULL,
    /** A test has just found it null. */
    TESTED,
    /** What sets it has thrown. */
    THROWN
  }

  /**
   * The first call on the variable behind a statement that sets it to null, or to null in one arm
   * of a {@code ?:}.
   *
   * @param statement ends with a declaration or an assignment, which stands in a block
   */
  public static Optional<Dereferenced> behind(
      TreePath statement, VarSymbol variable, VisitorState state) {
    Tree tree = statement.getLeaf();
    ExpressionTree value =
        tree instanceof VariableTree
            ? ((VariableTree) tree).getInitializer()
            : ((AssignmentTree) ((ExpressionStatementTree) tree).getExpression()).getExpression();
    NullPath path = new NullPath(variable, state);
    Value start = path.valueOf(value);
    List<? extends StatementTree> statements = statementsOf(statement.getParentPath().getLeaf());
    int index = statements.indexOf(tree);
    if (start == Value.NULL && index < 0) {
      path.runBehindArm(statement);
    }
    if (start == Value.UNKNOWN || index < 0) {
      return path.result();
    }
    Value end = path.run(statements, index + 1, statement.getParentPath(), start, true);
    if (end == Value.NULL) {
      path.runBehindArm(statement.getParentPath());
    }
    return path.result();
  }

  /** Behind the {@code if}, one arm of which leaves the variable null at its end. */
  private void runBehindArm(TreePath arm) {
    TreePath around = arm.getParentPath();
    List<? extends StatementTree> statements =
        around.getLeaf() instanceof IfTree
            ? statementsOf(around.getParentPath().getLeaf())
            : List.of();
    int index = statements.indexOf(around.getLeaf());
    if (isField || index < 0) {
      return;
    }
    IfTree tree = (IfTree) around.getLeaf();
    if (tree.getElseStatement() instanceof IfTree
        || ASTHelpers.constValue(tree.getCondition()) != null
        || names(tree.getCondition())) {
      return;
    }
    condition = tree.getCondition();
    split = tree;
    cause = Cause.SET_TO_NULL;
    run(statements, index + 1, around.getParentPath(), Value.SOMETIMES_NULL, true);
  }

  /**
   * The first call on a variable where a test has just found it null: in the arm of an {@code if}
   * or {@code ?:}, behind {@code v == null &&} and {@code v != null ||}, or, of a local or
   * parameter, behind an {@code if} that does something about null, but neither sets the variable
   * nor leaves.
   *
   * @param use ends with the variable
   */
  public static Optional<Dereferenced> behindTest(
      TreePath use, VarSymbol variable, VisitorState state) {
    TreePath test = outOfParentheses(use).getParentPath();
    boolean isEqual = test.getLeaf().getKind() == Tree.Kind.EQUAL_TO;
    if (!isEqual && test.getLeaf().getKind() != Tree.Kind.NOT_EQUAL_TO
        || !isNull(((BinaryTree) test.getLeaf()).getLeftOperand())
            && !isNull(((BinaryTree) test.getLeaf()).getRightOperand())) {
      return Optional.empty();
    }
    NullPath path = new NullPath(variable, state);
    path.condition = (ExpressionTree) test.getLeaf();
    path.cause = Cause.TESTED;
    TreePath below = outOfParentheses(test);
    TreePath at = below.getParentPath();
    Tree tree = at.getLeaf();
    if (tree instanceof IfTree) {
      path.runArm((IfTree) tree, at, isEqual);
    } else if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      path.findIn(isEqual ? either.getTrueExpression() : either.getFalseExpression(), at);
    } else if (tree.getKind() == (isEqual ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)
        && ((BinaryTree) tree).getLeftOperand() == below.getLeaf()) {
      path.findIn(((BinaryTree) tree).getRightOperand(), at);
    }
    return path.result();
  }

  private static TreePath outOfParentheses(TreePath path) {
    TreePath at = path;
    while (at.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      at = at.getParentPath();
    }
    return at;
  }

  /** A call on the variable in an expression that neither tests nor sets it. */
  private void findIn(ExpressionTree tree, TreePath parent) {
    if (!isField
        && !Code.anyMatch(tree, this::isTest)
        && !isAssignedIn(tree)
        && !Code.anyMatch(tree, each -> each instanceof LambdaExpressionTree)) {
      find(new TreePath(parent, tree), Value.SOMETIMES_NULL);
    }
  }

  private void runArm(IfTree tree, TreePath path, boolean isEqual) {
    StatementTree arm = isEqual ? tree.getThenStatement() : tree.getElseStatement();
    if (arm == null || Code.anyMatch(arm, each -> each instanceof TryTree)) {
      return;
    }
    Value behind = run(List.of(arm), 0, path, Value.NULL, true);
    if (found != null) {
      foundIn = Value.SOMETIMES_NULL;
      return;
    }
    List<? extends StatementTree> statements = statementsOf(path.getParentPath().getLeaf());
    int index = statements.indexOf(tree);
    // A call of unknown code may throw.
    boolean goesOn =
        behind == Value.NULL
            && !isField
            && index >= 0
            && !mayLeave(arm)
            && Code.anyMatch(arm, NullPath::isCall)
            && !Code.anyMatch(arm, NullPath::isUnknownCall);
    if (goesOn) {
      run(statements, index + 1, path.getParentPath(), Value.SOMETIMES_NULL, false);
    }
  }

  private static boolean isUnknownCall(Tree tree) {
    Symbol method = isCall(tree) ? Code.symbolOf(tree) : null;
    return isCall(tree)
        && (method == null
            || !method.owner.getQualifiedName().toString().startsWith("java.")
                && isOtherThanLogging(tree));
  }

  /** The first call on a field that is null where the block begins. */
  public static Optional<Dereferenced> inBlock(
      TreePath block, VarSymbol variable, VisitorState state) {
    NullPath path = new NullPath(variable, state);
    List<? extends StatementTree> statements = ((BlockTree) block.getLeaf()).getStatements();
    // javac writes a super() where there is none.
    boolean callsSuper = !statements.isEmpty() && isSuper(statements.get(0));
    path.run(statements, callsSuper ? 1 : 0, block, Value.NULL, true);
    return path.result();
  }

  private static boolean isSuper(StatementTree tree) {
    return tree instanceof ExpressionStatementTree
        && ((ExpressionStatementTree) tree).getExpression() instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) ((ExpressionStatementTree) tree).getExpression())
            .equals("super");
  }

  private Optional<Dereferenced> result() {
    return found == null
            || isExpectedToThrow(found)
            || isCaught(found)
            || foundIn == Value.SOMETIMES_NULL && cause != Cause.TESTED && isAskedBefore(found)
        ? Optional.empty()
        : Optional.of(
            foundIn == Value.NULL
                ? new Dereferenced(found, Cause.ALWAYS, null)
                : new Dereferenced(found, condition == null ? Cause.THROWN : cause, condition));
  }

  private static List<? extends StatementTree> statementsOf(Tree tree) {
    List<? extends StatementTree> statements =
        tree instanceof BlockTree
            ? ((BlockTree) tree).getStatements()
            : tree instanceof CaseTree ? ((CaseTree) tree).getStatements() : null;
    return statements == null ? List.of() : statements;
  }

  private Value valueOf(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree.getKind() == Tree.Kind.NULL_LITERAL) {
      return Value.NULL;
    }
    if (!isField && tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      boolean hasNull = isNull(either.getTrueExpression()) || isNull(either.getFalseExpression());
      if (hasNull && ASTHelpers.constValue(either.getCondition()) == null) {
        condition = either.getCondition();
        split = either;
        return Value.SOMETIMES_NULL;
      }
    }
    if (!isField && tree instanceof SwitchExpressionTree) {
      SwitchExpressionTree choice = (SwitchExpressionTree) tree;
      boolean hasNull =
          choice.getCases().stream()
              .anyMatch(
                  each ->
                      each.getBody() instanceof ExpressionTree
                          && isNull((ExpressionTree) each.getBody()));
      if (hasNull) {
        condition = choice.getExpression();
        split = choice;
        return Value.SOMETIMES_NULL;
      }
    }
    return Value.UNKNOWN;
  }

  private static boolean isNull(ExpressionTree tree) {
    return ASTHelpers.stripParentheses(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  /** What the variable is behind the statements; stops where a call is found. */
  private Value run(
      List<? extends StatementTree> statements,
      int from,
      TreePath parent,
      Value start,
      boolean withArms) {
    Value value = start;
    for (StatementTree each : statements.subList(from, statements.size())) {
      value = step(each, new TreePath(parent, each), value, withArms);
      if (found != null || value == Value.UNKNOWN || isJump(each)) {
        return Value.UNKNOWN;
      }
    }
    return value;
  }

  private static boolean isJump(StatementTree tree) {
    return tree instanceof ReturnTree
        || tree instanceof ThrowTree
        || tree instanceof BreakTree
        || tree instanceof ContinueTree
        || tree instanceof YieldTree;
  }

  private void runIn(StatementTree statement, TreePath parent, Value value, boolean withArms) {
    if (statement != null && found == null) {
      run(List.of(statement), 0, parent, value, withArms);
    }
  }

  private Value step(StatementTree tree, TreePath path, Value value, boolean withArms) {
    boolean isNamed = Code.anyMatch(tree, each -> Code.variableOf(each) == variable);
    if (!isNamed) {
      boolean isLost =
          isField
              ? Code.anyMatch(tree, NullPath::isCall)
              : value == Value.SOMETIMES_NULL && mayLeave(tree);
      return isLost ? Value.UNKNOWN : value;
    }
    if (Code.anyMatch(tree, this::isTest)) {
      return Value.UNKNOWN;
    }
    if (tree instanceof BlockTree) {
      return run(((BlockTree) tree).getStatements(), 0, path, value, withArms);
    }
    if (tree instanceof SynchronizedTree) {
      BlockTree block = ((SynchronizedTree) tree).getBlock();
      return run(List.of(block), 0, path, value, withArms);
    }
    if (tree instanceof LabeledStatementTree) {
      return run(List.of(((LabeledStatementTree) tree).getStatement()), 0, path, value, withArms);
    }
    if (tree instanceof IfTree) {
      return ofIf((IfTree) tree, path, value, withArms);
    }
    if (tree instanceof TryTree) {
      return ofTry((TryTree) tree, path, value, withArms);
    }
    if (Loop.isStatement(tree)) {
      return ofLoop(tree, path, value, withArms);
    }
    if (tree instanceof SwitchTree) {
      return ofSwitch((SwitchTree) tree, path, value, withArms);
    }
    return ofSimple(tree, path, value);
  }

  private Value ofSimple(StatementTree tree, TreePath path, Value value) {
    if (tree instanceof AssertTree) {
      return Value.UNKNOWN;
    }
    if (isDereferencedFirst(tree)) {
      find(path, value);
      return Value.UNKNOWN;
    }
    if (tree instanceof ExpressionStatementTree
        && ((ExpressionStatementTree) tree).getExpression() instanceof AssignmentTree) {
      AssignmentTree assignment = (AssignmentTree) ((ExpressionStatementTree) tree).getExpression();
      if (Code.variableOf(assignment.getVariable()) == variable) {
        return valueOf(assignment.getExpression());
      }
    }
    return isAssignedIn(tree) || isField && Code.anyMatch(tree, NullPath::isCall)
        ? Value.UNKNOWN
        : value;
  }

  /** Of a field, only what the statement does before anything else: a call might have set it. */
  private boolean isDereferencedFirst(StatementTree tree) {
    if (isAssignedInHead(tree) || !Dereference.isFirstIn(tree, variable)) {
      return false;
    }
    if (!isField) {
      return true;
    }
    ExpressionTree at =
        tree instanceof ExpressionStatementTree
            ? ((ExpressionStatementTree) tree).getExpression()
            : null;
    while (at instanceof MethodInvocationTree
        && Code.receiverOf((MethodInvocationTree) at) != null
        && !isOwn(Code.receiverOf((MethodInvocationTree) at))) {
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    return at instanceof MethodInvocationTree && Code.receiverOf((MethodInvocationTree) at) != null;
  }

  private boolean isOwn(ExpressionTree tree) {
    return Code.variableOf(tree) == variable
        && Place.of(tree).filter(Place.Variable.class::isInstance).isPresent();
  }

  private void find(TreePath path, Value value) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExpressionTree receiver = Code.receiverOf(tree);
        if (found == null && receiver != null && Code.variableOf(receiver) == variable) {
          found = getCurrentPath();
          foundIn = value;
        }
        return super.visitMethodInvocation(tree, unused);
      }
    }.scan(path, null);
  }

  private Value ofIf(IfTree tree, TreePath path, Value value, boolean withArms) {
    if (isAssignedIn(tree.getCondition())) {
      return Value.UNKNOWN;
    }
    if (isDereferencedFirst(tree)) {
      find(new TreePath(path, tree.getCondition()), value);
      return Value.UNKNOWN;
    }
    if (isField && Code.anyMatch(tree.getCondition(), NullPath::isCall)) {
      return Value.UNKNOWN;
    }
    StatementTree then = tree.getThenStatement();
    StatementTree otherwise = tree.getElseStatement();
    if (value == Value.NULL && withArms) {
      runIn(then, path, value, true);
      runIn(otherwise, path, value, true);
    }
    boolean thenSets = isAssignedIn(then);
    boolean otherwiseSets = otherwise != null && isAssignedIn(otherwise);
    if (!thenSets && !otherwiseSets) {
      return value == Value.NULL ? value : Value.UNKNOWN;
    }
    StatementTree without = thenSets ? otherwise : then;
    if (isField
        || !withArms
        || value != Value.NULL
        || thenSets && otherwiseSets
        || ASTHelpers.constValue(tree.getCondition()) != null
        || without instanceof IfTree
        || without != null && mayLeave(without)
        || path.getParentPath().getLeaf() instanceof IfTree) {
      return Value.UNKNOWN;
    }
    condition = tree.getCondition();
    split = tree;
    return Value.SOMETIMES_NULL;
  }

  private Value ofLoop(StatementTree tree, TreePath path, Value value, boolean withArms) {
    if (isDereferencedFirst(tree)) {
      find(path, value);
      return Value.UNKNOWN;
    }
    if (value != Value.NULL || isField) {
      return Value.UNKNOWN;
    }
    Loop loop = Loop.ofStatement(path);
    boolean isSet = isAssignedIn(tree);
    boolean isSetInHead =
        loop.condition() != null && isAssignedIn(loop.condition())
            || loop.once().stream().anyMatch(this::isAssignedIn);
    if (!isSetInHead && loop.body() instanceof StatementTree) {
      runIn((StatementTree) loop.body(), path, value, withArms && !isSet);
    }
    return isSet || tree instanceof DoWhileLoopTree ? Value.UNKNOWN : value;
  }

  private Value ofSwitch(SwitchTree tree, TreePath path, Value value, boolean withArms) {
    if (value != Value.NULL || isField || isAssignedIn(tree)) {
      return Value.UNKNOWN;
    }
    for (CaseTree each : tree.getCases()) {
      if (withArms && found == null && each.getStatements() != null) {
        run(each.getStatements(), 0, new TreePath(path, each), value, true);
      }
    }
    return value;
  }

  private Value ofTry(TryTree tree, TreePath path, Value value, boolean withArms) {
    if (isField
        || tree.getCatches().stream().anyMatch(this::catchesNull)
        || tree.getResources().stream().anyMatch(each -> names(each))) {
      return Value.UNKNOWN;
    }
    Value behind = run(List.of(tree.getBlock()), 0, path, value, withArms);
    if (found != null) {
      return Value.UNKNOWN;
    }
    boolean isNamedElsewhere =
        tree.getCatches().stream().anyMatch(this::names)
            || tree.getFinallyBlock() != null && names(tree.getFinallyBlock());
    if (!isAssignedIn(tree)) {
      return value == Value.NULL ? value : Value.UNKNOWN;
    }
    boolean goesOn =
        value == Value.NULL
            && behind == Value.UNKNOWN
            && withArms
            && !isNamedElsewhere
            && (tree.getFinallyBlock() == null || !mayLeave(tree.getFinallyBlock()))
            && tree.getCatches().stream().anyMatch(each -> goesOnUnset(each, tree.getBlock()));
    condition = null;
    return goesOn ? Value.SOMETIMES_NULL : Value.UNKNOWN;
  }

  /** Whether the code is there to see a call throw. */
  private boolean catchesNull(CatchTree tree) {
    return types(tree.getParameter().getType())
        .anyMatch(
            type ->
                Code.isClass(type, "java.lang.NullPointerException")
                    || Code.isClass(type, "java.lang.RuntimeException"));
  }

  private static Stream<Type> types(Tree type) {
    return (type instanceof UnionTypeTree
            ? ((UnionTypeTree) type).getTypeAlternatives().stream()
            : Stream.of(type))
        .map(Code::typeOf)
        .filter(each -> each != null);
  }

  /**
   * Whether the catch block does nothing but log, and what it catches is thrown by the code that
   * sets the variable, or by what runs before.
   */
  private boolean goesOnUnset(CatchTree tree, BlockTree block) {
    for (StatementTree each : tree.getBlock().getStatements()) {
      boolean onlyLogs =
          each instanceof EmptyStatementTree
              || each instanceof ExpressionStatementTree
                  && !Code.anyMatch(each, NullPath::isOtherThanLogging);
      if (!onlyLogs) {
        return false;
      }
    }
    for (StatementTree each : block.getStatements()) {
      if (Code.anyMatch(each, inner -> isThrowing(inner, tree))) {
        return !isAssignedIn(each)
            || each instanceof ExpressionStatementTree
                && ((ExpressionStatementTree) each).getExpression() instanceof AssignmentTree;
      }
      if (isAssignedIn(each)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOtherThanLogging(Tree tree) {
    return tree instanceof MethodInvocationTree
        && (Code.receiverOf((MethodInvocationTree) tree) == null
            || !LOGGING.contains(Code.nameOf((MethodInvocationTree) tree)));
  }

  private boolean isThrowing(Tree tree, CatchTree handler) {
    Symbol symbol = isCall(tree) ? Code.symbolOf(tree) : null;
    return symbol instanceof MethodSymbol
        && ((MethodSymbol) symbol)
            .getThrownTypes().stream()
                .filter(thrown -> !thrown.isErroneous())
                .filter(thrown -> !Code.isSubtype(thrown, "java.lang.RuntimeException", state))
                .anyMatch(
                    thrown ->
                        types(handler.getParameter().getType())
                            .anyMatch(type -> ASTHelpers.isSubtype(thrown, type, state)));
  }

  private static boolean isCall(Tree tree) {
    return tree instanceof MethodInvocationTree || tree instanceof NewClassTree;
  }

  private static boolean mayLeave(StatementTree tree) {
    return Jumps.mayLeave(tree)
        || Code.anyMatch(tree, each -> each instanceof ThrowTree || isEnd(each));
  }

  /** {@code System.exit}, {@code fail}: what does not return. */
  private static boolean isEnd(Tree tree) {
    String name =
        tree instanceof MethodInvocationTree ? Code.nameOf((MethodInvocationTree) tree) : "";
    return name.equals("exit")
        || name.equals("fail")
        || name.equals("abort")
        || name.equals("halt")
        || name.startsWith("throw")
        || name.startsWith("check")
        || name.startsWith("require")
        || name.startsWith("assert")
        || name.startsWith("ensure")
        || name.startsWith("validate");
  }

  private boolean names(Tree tree) {
    return Code.anyMatch(tree, each -> Code.variableOf(each) == variable);
  }

  private boolean isAssignedIn(Tree tree) {
    return Code.anyMatch(
        tree,
        each ->
            each instanceof AssignmentTree
                && Code.variableOf(((AssignmentTree) each).getVariable()) == variable);
  }

  private boolean isAssignedInHead(StatementTree tree) {
    return tree instanceof ExpressionStatementTree
        ? isAssignedIn(tree)
            && !(((ExpressionStatementTree) tree).getExpression() instanceof AssignmentTree
                && Code.variableOf(
                        ((AssignmentTree) ((ExpressionStatementTree) tree).getExpression())
                            .getVariable())
                    == variable)
        : tree instanceof VariableTree || tree instanceof ReturnTree ? isAssignedIn(tree) : false;
  }

  private boolean isTest(Tree tree) {
    if (tree instanceof BinaryTree) {
      BinaryTree binary = (BinaryTree) tree;
      return (tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO)
          && (Code.variableOf(binary.getLeftOperand()) == variable
              || Code.variableOf(binary.getRightOperand()) == variable);
    }
    if (tree instanceof InstanceOfTree) {
      return Code.variableOf(((InstanceOfTree) tree).getExpression()) == variable;
    }
    return isNullTestingCall(tree, variable);
  }

  /** Whether the call is one that asks if the variable, its argument, is null. */
  public static boolean isNullTestingCall(Tree tree, VarSymbol variable) {
    return tree instanceof MethodInvocationTree
        && TESTS.contains(Code.nameOf((MethodInvocationTree) tree))
        && ((MethodInvocationTree) tree)
            .getArguments().stream().anyMatch(each -> Code.variableOf(each) == variable);
  }

  /** Whether a part of the condition is used elsewhere in the method before {@code site}. */
  private boolean isAskedBefore(TreePath site) {
    if (condition == null) {
      return false;
    }
    TreePath method = site;
    while (method.getParentPath() != null
        && !(method.getLeaf() instanceof MethodTree)
        && !(method.getParentPath().getLeaf() instanceof ClassTree)) {
      method = method.getParentPath();
    }
    Set<Symbol> parts = new HashSet<>();
    Code.anyMatch(condition, each -> addPart(each, parts));
    int end = ASTHelpers.getStartPosition(site.getLeaf());
    int from = ASTHelpers.getStartPosition(split);
    int to = state.getEndPosition(split);
    return Code.anyMatch(
        method.getLeaf(),
        each -> {
          int start = ASTHelpers.getStartPosition(each);
          boolean isPart =
              !(each instanceof VariableTree)
                  && !(each instanceof MethodTree)
                  && Code.symbolOf(each) != null
                  && parts.contains(Code.symbolOf(each));
          return isPart && start < end && (start < from || start >= to);
        });
  }

  private static boolean addPart(Tree tree, Set<Symbol> parts) {
    Symbol symbol = Code.symbolOf(tree);
    if (symbol instanceof VarSymbol
        || symbol instanceof MethodSymbol && tree instanceof MethodInvocationTree) {
      parts.add(symbol);
    }
    return false;
  }

  /** Whether someone waits for the exception. */
  public static boolean isCaught(TreePath use) {
    TreePath below = use;
    for (TreePath at = use.getParentPath();
        at != null && !(at.getLeaf() instanceof ClassTree);
        below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof TryTree
          && ((TryTree) tree).getBlock() == below.getLeaf()
          && ((TryTree) tree)
              .getCatches().stream()
                  .anyMatch(
                      each -> each.getParameter().getType().toString().contains("NullPointer"))) {
        return true;
      }
    }
    return false;
  }

  /** A test that asks for an exception by {@code expected} or {@code expectedExceptions}. */
  private static boolean isExpectedToThrow(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return ((MethodTree) at.getLeaf())
            .getModifiers().getAnnotations().stream()
                .flatMap(annotation -> annotation.getArguments().stream())
                .anyMatch(argument -> argument.toString().startsWith("expected"));
      }
    }
    return false;
  }
}
