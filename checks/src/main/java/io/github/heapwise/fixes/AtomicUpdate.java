package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;

/** One atomic call on a map instead of a check and a change. */
public final class AtomicUpdate {
  private final TreePath act;
  private final MethodInvocationTree call;
  private final TreePath check;
  private final IfTree test;
  private final Uses uses;
  private final VisitorState state;
  private final String map;
  private final String key;

  private AtomicUpdate(TreePath act, TreePath check, IfTree test, Uses uses, VisitorState state) {
    this.act = act;
    this.call = (MethodInvocationTree) act.getLeaf();
    this.check = check;
    this.test = test;
    this.uses = uses;
    this.state = state;
    this.map = state.getSourceForNode(Code.receiverOf(call));
    this.key = state.getSourceForNode(call.getArguments().get(0));
  }

  /**
   * @param act ends with {@code m.put(k, v)}, or {@code s.add(x)} for a set
   * @param check ends with the call on the same map and key that has decided about it
   * @param test what asks for the check's result; null if the new value is made of it
   */
  public static Rewrite of(
      TreePath act, TreePath check, IfTree test, Uses uses, VisitorState state) {
    AtomicUpdate update = new AtomicUpdate(act, check, test, uses, state);
    String name = Code.nameOf(update.call);
    if (!Code.isDiscarded(act, state)) {
      return Rewrite.refused("the call is no statement");
    }
    Optional<SuggestedFix> fix =
        name.equals("add") && test != null
            ? update.addOnce()
            : name.equals("put") ? update.put() : Optional.empty();
    return fix.map(Rewrite::of)
        .orElseGet(() -> Rewrite.refused("no single call is sure to do the same"));
  }

  private Optional<SuggestedFix> put() {
    if (test == null) {
      return increment();
    }
    if (test.getElseStatement() != null) {
      return countedInBranches();
    }
    Optional<SuggestedFix> alone = putAlone();
    return alone.isPresent() ? alone : created();
  }

  /** The call itself where it is all that a lambda does. */
  private Tree statement() {
    Tree parent = act.getParentPath().getLeaf();
    return parent instanceof LambdaExpressionTree ? call : parent;
  }

  /** {@code if (!m.containsKey(k)) m.put(k, v);}. */
  private Optional<SuggestedFix> putAlone() {
    if (only(test.getThenStatement()) != statement() || hasComment(test)) {
      return Optional.empty();
    }
    ExpressionTree condition = ASTHelpers.stripParentheses(test.getCondition());
    ExpressionTree value = call.getArguments().get(1);
    if (condition == check.getLeaf() || isComparison(condition, Tree.Kind.NOT_EQUAL_TO)) {
      return isSimple(value)
          ? Optional.of(replace(test, "replace(" + key + ", " + text(value) + ");"))
          : Optional.empty();
    }
    boolean isDenied =
        condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
            && ASTHelpers.stripParentheses(((UnaryTree) condition).getExpression())
                == check.getLeaf();
    if (!isDenied && !isComparison(condition, Tree.Kind.EQUAL_TO)) {
      return Optional.empty();
    }
    if (isSimple(value)) {
      return Optional.of(replace(test, "putIfAbsent(" + key + ", " + text(value) + ");"));
    }
    return function(value)
        .map(made -> replace(test, "computeIfAbsent(" + key + ", " + made + ");"));
  }

  private boolean isComparison(ExpressionTree condition, Tree.Kind kind) {
    return condition.getKind() == kind
        && (((BinaryTree) condition).getLeftOperand() == check.getLeaf()
            || ((BinaryTree) condition).getRightOperand() == check.getLeaf());
  }

  /** {@code v = m.get(k); if (v == null) { v = new V(); m.put(k, v); }}. */
  private Optional<SuggestedFix> created() {
    Tree source = check.getParentPath().getLeaf();
    VarSymbol local =
        source instanceof VariableTree
            ? Code.variableOf(source)
            : source instanceof AssignmentTree
                ? Code.variableOf(((AssignmentTree) source).getVariable())
                : null;
    TreePath setter =
        source instanceof AssignmentTree
            ? check.getParentPath().getParentPath()
            : check.getParentPath();
    if (local == null
        || new Place.Variable(local).local().isEmpty()
        || !(setter.getLeaf() instanceof StatementTree)
        || !isNextTo(setter, test)
        || !isNullTest(test.getCondition(), local)) {
      return Optional.empty();
    }
    Optional<ExpressionTree> value = createdValue(local);
    return value
        .filter(
            each ->
                !Code.anyMatch(
                    each, tree -> tree instanceof ExpressionTree && Code.variableOf(tree) == local))
        .flatMap(this::function)
        .filter(made -> !SourceText.hasComment(start(check.getLeaf()), end(test), state))
        .map(
            made ->
                SuggestedFix.replace(
                    start(check.getLeaf()),
                    end(test),
                    map + ".computeIfAbsent(" + key + ", " + made + ");"));
  }

  private static boolean isNullTest(ExpressionTree condition, VarSymbol local) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    return tree.getKind() == Tree.Kind.EQUAL_TO
        && (Code.variableOf(((BinaryTree) tree).getLeftOperand()) == local
            || Code.variableOf(((BinaryTree) tree).getRightOperand()) == local);
  }

  /** What is put, if the branch does nothing but make it, keep it in the local and put it. */
  private Optional<ExpressionTree> createdValue(VarSymbol local) {
    List<? extends StatementTree> statements =
        test.getThenStatement() instanceof BlockTree
            ? ((BlockTree) test.getThenStatement()).getStatements()
            : List.of(test.getThenStatement());
    ExpressionTree put = ASTHelpers.stripParentheses(call.getArguments().get(1));
    if (statements.size() == 1 && statements.get(0) == statement()) {
      return valueOf(put, local);
    }
    if (statements.size() == 2
        && statements.get(1) == statement()
        && Code.variableOf(put) == local
        && statements.get(0) instanceof ExpressionStatementTree) {
      return valueOf(((ExpressionStatementTree) statements.get(0)).getExpression(), local);
    }
    return Optional.empty();
  }

  private static Optional<ExpressionTree> valueOf(ExpressionTree assignment, VarSymbol local) {
    return assignment instanceof AssignmentTree
            && Code.variableOf(((AssignmentTree) assignment).getVariable()) == local
        ? Optional.of(((AssignmentTree) assignment).getExpression())
        : Optional.empty();
  }

  private static boolean isNextTo(TreePath first, Tree second) {
    Tree block = first.getParentPath().getLeaf();
    if (!(block instanceof BlockTree)) {
      return false;
    }
    List<? extends StatementTree> statements = ((BlockTree) block).getStatements();
    int next = statements.indexOf(first.getLeaf()) + 1;
    return next > 0 && next < statements.size() && statements.get(next) == second;
  }

  /** {@code m.put(k, m.get(k) + d)} in one of its spellings. */
  private Optional<SuggestedFix> increment() {
    ExpressionTree value = ASTHelpers.stripParentheses(call.getArguments().get(1));
    Optional<String> sum = sum();
    if (sum.isEmpty() || hasComment(statement())) {
      return Optional.empty();
    }
    if (value instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) value;
      return startsEither(either)
          ? merged(
              added(either.getTrueExpression(), either.getFalseExpression()),
              sum.get(),
              statement())
          : Optional.empty();
    }
    ExpressionTree delta = delta(value);
    if (delta == null || !isSimple(delta)) {
      return Optional.empty();
    }
    MethodInvocationTree get = (MethodInvocationTree) check.getLeaf();
    if (Code.nameOf(get).equals("getOrDefault")) {
      return Code.integer(get.getArguments().get(1)).filter(zero -> zero == 0).isPresent()
          ? merged(delta, sum.get(), statement())
          : Optional.empty();
    }
    if (!isFinal(delta)) {
      return Optional.empty();
    }
    String parameters =
        "("
            + FreshName.of(act, List.of("key", "each", "updated"))
            + ", "
            + FreshName.of(act, List.of("old", "before", "previous"))
            + ")";
    String old = parameters.substring(parameters.indexOf(' ') + 1, parameters.length() - 1);
    return Optional.of(
        replace(
            statement(),
            "compute(" + key + ", " + parameters + " -> " + old + " + " + text(delta) + ");"));
  }

  /** Whether the condition asks whether there is an entry. */
  private boolean startsEither(ConditionalExpressionTree either) {
    ExpressionTree condition = ASTHelpers.stripParentheses(either.getCondition());
    return condition instanceof MethodInvocationTree
        && isOnSameEntry((MethodInvocationTree) condition, "containsKey");
  }

  private boolean isOnSameEntry(MethodInvocationTree other, String name) {
    return Code.nameOf(other).equals(name)
        && Code.receiverOf(other) != null
        && map.equals(state.getSourceForNode(Code.receiverOf(other)))
        && other.getArguments().size() == 1
        && key.equals(state.getSourceForNode(other.getArguments().get(0)));
  }

  /** {@code if (m.containsKey(k)) m.put(k, m.get(k) + d); else m.put(k, d);}. */
  private Optional<SuggestedFix> countedInBranches() {
    ExpressionTree present = ASTHelpers.stripParentheses(test.getCondition());
    boolean isDenied = present.getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
    if (isDenied) {
      present = ASTHelpers.stripParentheses(((UnaryTree) present).getExpression());
    }
    ExpressionTree then = putValue(only(test.getThenStatement()));
    ExpressionTree other = putValue(only(test.getElseStatement()));
    if (!(present instanceof MethodInvocationTree)
        || !isOnSameEntry((MethodInvocationTree) present, "containsKey")
        || then == null
        || other == null
        || hasComment(test)) {
      return Optional.empty();
    }
    ExpressionTree delta = isDenied ? added(other, then) : added(then, other);
    return sum().flatMap(each -> merged(delta, each, test));
  }

  private ExpressionTree putValue(Tree statement) {
    ExpressionTree tree =
        statement instanceof ExpressionStatementTree
            ? ((ExpressionStatementTree) statement).getExpression()
            : null;
    if (!(tree instanceof MethodInvocationTree)
        || !Code.nameOf((MethodInvocationTree) tree).equals("put")) {
      return null;
    }
    MethodInvocationTree put = (MethodInvocationTree) tree;
    return Code.receiverOf(put) != null
            && map.equals(state.getSourceForNode(Code.receiverOf(put)))
            && put.getArguments().size() == 2
            && key.equals(state.getSourceForNode(put.getArguments().get(0)))
        ? ASTHelpers.stripParentheses(put.getArguments().get(1))
        : null;
  }

  /** What is added to an entry that there is, if it also is what a new one starts with. */
  private ExpressionTree added(ExpressionTree present, ExpressionTree absent) {
    ExpressionTree delta = delta(ASTHelpers.stripParentheses(present));
    Object first = ASTHelpers.constValue(absent);
    return delta != null
            && first instanceof Number
            && Code.integer(absent).equals(Code.integer(delta))
            && Code.integer(delta).isPresent()
        ? delta
        : null;
  }

  /** The other side of {@code m.get(k) + d}; null if it is nothing like that. */
  private ExpressionTree delta(ExpressionTree value) {
    if (value.getKind() != Tree.Kind.PLUS) {
      return null;
    }
    ExpressionTree left = ASTHelpers.stripParentheses(((BinaryTree) value).getLeftOperand());
    boolean isGet =
        left == check.getLeaf()
            || left instanceof MethodInvocationTree
                && isOnSameEntry((MethodInvocationTree) left, "get");
    return isGet ? ((BinaryTree) value).getRightOperand() : null;
  }

  private Optional<SuggestedFix> merged(ExpressionTree delta, String sum, Tree statement) {
    Type type = delta == null ? null : Code.typeOf(delta);
    if (type == null) {
      return Optional.empty();
    }
    boolean isLong = sum.equals("Long");
    boolean isLongDelta = type.toString().equals("long") || Code.isClass(type, "java.lang.Long");
    boolean isIntLiteral = delta.getKind() == Tree.Kind.INT_LITERAL;
    boolean fits =
        isLong
            ? isLongDelta || isIntLiteral
            : type.toString().equals("int") || Code.isClass(type, "java.lang.Integer");
    String text = text(delta) + (isLong && isIntLiteral ? "L" : "");
    return fits
        ? Optional.of(replace(statement, "merge(" + key + ", " + text + ", " + sum + "::sum);"))
        : Optional.empty();
  }

  /** The class whose {@code sum} adds two of the map's values. */
  private Optional<String> sum() {
    Type values = valueType();
    return Code.isClass(values, "java.lang.Integer")
        ? Optional.of("Integer")
        : Code.isClass(values, "java.lang.Long") ? Optional.of("Long") : Optional.empty();
  }

  private Type valueType() {
    Type type = Code.typeOf(Code.receiverOf(call));
    Type asMap =
        Code.typeNamed("java.util.Map", state)
            .map(wanted -> state.getTypes().asSuper(type, wanted.tsym))
            .orElse(null);
    return asMap == null || asMap.getTypeArguments().size() != 2
        ? null
        : asMap.getTypeArguments().get(1);
  }

  /** {@code if (!s.contains(x)) { s.add(x); more(); }}, or with the add behind an early exit. */
  private Optional<SuggestedFix> addOnce() {
    ExpressionTree condition = ASTHelpers.stripParentheses(test.getCondition());
    if (!(check.getLeaf() instanceof MethodInvocationTree)) {
      return Optional.empty();
    }
    String add = state.getSourceForNode(call);
    int from = start(condition);
    if (condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
        && ASTHelpers.stripParentheses(((UnaryTree) condition).getExpression()) == check.getLeaf()
        && test.getThenStatement() instanceof BlockTree
        && ((BlockTree) test.getThenStatement()).getStatements().get(0) == statement()) {
      int brace = start(test.getThenStatement()) + 1;
      return SourceText.hasComment(from, end(statement()), state)
          ? Optional.empty()
          : Optional.of(
              SuggestedFix.replace(
                  from, end(statement()), add + SourceText.of(end(condition), brace, state)));
    }
    Tree block = act.getParentPath().getParentPath().getLeaf();
    boolean isBehind =
        block instanceof BlockTree
            && condition == check.getLeaf()
            && ((BlockTree) block).getStatements().indexOf(statement())
                == ((BlockTree) block).getStatements().indexOf(test) + 1
            && ((BlockTree) block).getStatements().contains(test);
    return isBehind && !SourceText.hasComment(end(test), end(statement()), state)
        ? Optional.of(
            SuggestedFix.replace(
                from,
                end(statement()),
                "!" + add + SourceText.of(end(condition), end(test), state)))
        : Optional.empty();
  }

  private static StatementTree only(StatementTree statement) {
    StatementTree at = statement;
    while (at instanceof BlockTree && ((BlockTree) at).getStatements().size() == 1) {
      at = ((BlockTree) at).getStatements().get(0);
    }
    return at;
  }

  /** The expression as a function of the key, if it may as well be computed in one. */
  private Optional<String> function(ExpressionTree value) {
    Type values = valueType();
    return values != null && MappingFunction.canCompute(value, Code.receiverOf(call), uses, state)
        ? Optional.of(FreshName.of(act, List.of("key", "absent", "newKey")) + " -> " + text(value))
        : Optional.empty();
  }

  /** Whether it makes no difference when, or whether, the expression is evaluated. */
  private static boolean isSimple(ExpressionTree value) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    return ASTHelpers.constValue(tree) != null
        || Code.variableOf(tree) != null && Place.of(tree).isPresent();
  }

  private static boolean isFinal(ExpressionTree value) {
    VarSymbol variable = Code.variableOf(value);
    return variable == null
        || new Place.Variable(variable).local().isEmpty()
        || ASTHelpers.isConsideredFinal(variable);
  }

  private SuggestedFix replace(Tree statement, String callText) {
    String text = statement == call ? callText.substring(0, callText.length() - 1) : callText;
    return SuggestedFix.replace(statement, map + "." + text);
  }

  private String text(ExpressionTree tree) {
    return state.getSourceForNode(tree);
  }

  private boolean hasComment(Tree tree) {
    return SourceText.hasComment(start(tree), end(tree), state);
  }

  private static int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  private int end(Tree tree) {
    return state.getEndPosition(tree);
  }
}
