package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Calls;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.OwnState;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What is lost when two threads both find no entry and both put one. Nothing, if the two values are
 * as good as each other: a cache computes an equal one twice.
 */
final class LostRace {
  /** Calls that are sure to return another object each time. */
  private static final Pattern MAKING =
      Pattern.compile("(new|create|open|connect|start|spawn)([A-Z].*)?");

  /** What gives something else each time. */
  private static final Pattern NEXT =
      Pattern.compile("size|next.*|(get)?And(Increment|Add).*|(increment|add)AndGet|random.*");

  /** Calls that are meant to be made once for a new entry. */
  private static final Pattern ONCE =
      Pattern.compile(
          "(activate|add|connect|dec|decrement|enqueue|execute|fire|inc|incr|increment|notify|offer"
              + "|open|publish|push|register|schedule|send|start|submit|subscribe)([A-Z].*)?");

  private static final String ONCE_ONLY = "and both do what is to be done once for a new entry";

  private static final Set<String> READS =
      Set.of("get", "getOrDefault", "computeIfAbsent", "putIfAbsent", "computeIfPresent");

  private static final Set<String> PLAIN = Set.of("get", "set", "lazySet");

  private final TreePath act;
  private final CheckThenAct race;
  private final boolean isLocked;
  private final ExpressionTree key;
  private final ExpressionTree put;
  private final VarSymbol map;
  private final Uses uses;
  private final Calls calls;
  private final VisitorState state;

  /**
   * @param act ends with {@code m.put(k, v)}
   * @param race says that there was no entry
   * @param isLocked whether a lock is held from the check on, so that another writer may come
   *     between, but not this code once more
   */
  LostRace(
      TreePath act,
      CheckThenAct race,
      boolean isLocked,
      Uses uses,
      Calls calls,
      VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) act.getLeaf();
    this.act = act;
    this.race = race;
    this.isLocked = isLocked;
    this.key = ASTHelpers.stripParentheses(call.getArguments().get(0));
    this.put = ASTHelpers.stripParentheses(call.getArguments().get(1));
    this.map = Code.variableOf(Code.receiverOf(call));
    this.uses = uses;
    this.calls = calls;
    this.state = state;
  }

  /** What goes wrong, to be read after "two threads may both find no entry"; empty for nothing. */
  Optional<String> harm() {
    List<ExpressionTree> values = values();
    for (ExpressionTree value : values) {
      Optional<String> own = ofOwnState(value);
      if (own.isPresent()) {
        return own;
      }
    }
    if (isMark(put)) {
      return Branch.goesOn(race.test(), act) ? Optional.of(ONCE_ONLY) : Optional.empty();
    }
    if (values.stream().anyMatch(this::isOtherEachTime)) {
      return Optional.of("and each put a value of its own, of which the second replaces the first");
    }
    if (isExclusive()) {
      return Optional.of("and both go on, where the second is to be turned away");
    }
    if (!isLocked && isMore()) {
      return Optional.of(ONCE_ONLY);
    }
    return isGiven(values)
        ? Optional.of("and what the second has put replaces what the first has")
        : values.stream().flatMap(value -> ofChange(value).stream()).findFirst();
  }

  /** A value that every thread would put: that there is an entry is all it says. */
  private static boolean isMark(ExpressionTree value) {
    VarSymbol variable = Code.variableOf(value);
    return ASTHelpers.constValue(value) != null
        || variable != null
            && variable.isStatic()
            && variable.getModifiers().contains(Modifier.FINAL);
  }

  /** What the put value was made of: what the local was set to before, both branches. */
  private List<ExpressionTree> values() {
    List<ExpressionTree> found = new ArrayList<>();
    VarSymbol local = local();
    if (local == null) {
      add(put, found);
      return found;
    }
    for (ExpressionTree each : Values.of(local, uses)) {
      if (each != null && start(each) < end(act.getLeaf())) {
        add(each, found);
      }
    }
    if (found.isEmpty()) {
      found.add(put);
    }
    return found;
  }

  private void add(ExpressionTree value, List<ExpressionTree> found) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof AssignmentTree) {
      add(((AssignmentTree) tree).getExpression(), found);
    } else if (tree instanceof TypeCastTree) {
      add(((TypeCastTree) tree).getExpression(), found);
    } else if (tree instanceof ConditionalExpressionTree) {
      add(((ConditionalExpressionTree) tree).getTrueExpression(), found);
      add(((ConditionalExpressionTree) tree).getFalseExpression(), found);
    } else if (tree.getKind() != Tree.Kind.NULL_LITERAL
        && !Code.anyMatch(tree, each -> each == race.check().getLeaf())) {
      found.add(tree);
    }
  }

  /** The local that is put; null if it is another expression. */
  private VarSymbol local() {
    ExpressionTree tree =
        put instanceof AssignmentTree ? ((AssignmentTree) put).getVariable() : put;
    VarSymbol variable = Code.variableOf(tree);
    return variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE ? variable : null;
  }

  private Optional<String> ofOwnState(ExpressionTree value) {
    boolean isNew = value instanceof NewClassTree;
    if (!isNew && !isMadeByCall(value)) {
      return Optional.empty();
    }
    Type type = Code.typeOf(value);
    OwnState own = OwnState.of(type, state);
    String name = type == null ? "" : type.tsym.getSimpleName().toString();
    if (own == OwnState.NONE) {
      return Optional.empty();
    }
    if (own == OwnState.IDENTITY && !isPlainCell(type) && !isWrapper(value)
        || own == OwnState.FIELDS && !name.isEmpty()
        || isNew && Code.isClass(type, "java.lang.Object")) {
      return Optional.of(
          "and each go on with their own `" + name + "`, of which the map keeps the second");
    }
    if (own == OwnState.CONTENTS && isEmpty(value) && !isFilledBefore()) {
      return Optional.of(
          "and put an empty `" + name + "` each: what is added to the first is lost with it");
    }
    return Optional.empty();
  }

  private Optional<String> ofChange(ExpressionTree value) {
    Type type = Code.typeOf(value);
    OwnState own = OwnState.of(type, state);
    return own == OwnState.NONE
            || own == OwnState.IDENTITY
            || !(value instanceof NewClassTree || isMadeByCall(value))
        ? Optional.empty()
        : change(type)
            .map(
                call ->
                    String.format(
                        "and put a value each: what `%s` (line %d) does to the first is lost with it",
                        call.name(), call.line()));
  }

  /** Whether it is made around an object that has the state itself, and two can share. */
  private boolean isWrapper(ExpressionTree value) {
    return value instanceof NewClassTree
        && ((NewClassTree) value)
            .getArguments().stream()
                .anyMatch(each -> OwnState.of(Code.typeOf(each), state) == OwnState.IDENTITY);
  }

  private static boolean isMadeByCall(ExpressionTree value) {
    return value instanceof MethodInvocationTree
        && MAKING.matcher(Code.nameOf((MethodInvocationTree) value)).matches();
  }

  /** An atomic that is only set and read: a later value replaces an earlier one in any case. */
  private boolean isPlainCell(Type type) {
    if (type == null
        || !type.tsym
            .getQualifiedName()
            .toString()
            .startsWith("java.util.concurrent.atomic.Atomic")) {
      return false;
    }
    List<TreePath> calls = callsOnValue();
    return !calls.isEmpty()
        && calls.stream()
            .allMatch(each -> PLAIN.contains(Code.nameOf((MethodInvocationTree) each.getLeaf())));
  }

  /** Whether the container starts with nothing: a capacity or an order is all it is given. */
  private boolean isEmpty(ExpressionTree value) {
    List<? extends ExpressionTree> arguments =
        value instanceof NewClassTree
            ? ((NewClassTree) value).getArguments()
            : ((MethodInvocationTree) value).getArguments();
    return arguments.stream()
        .map(Code::typeOf)
        .allMatch(
            type ->
                type != null
                    && (type.isPrimitive()
                        || Code.isSubtype(type, "java.util.Comparator", state)
                        || Code.isClass(type, "java.lang.Class")));
  }

  /** Whether the local is used between where it is set and where it is put. */
  private boolean isFilledBefore() {
    VarSymbol local = local();
    return local != null
        && uses.of(local).stream()
            .anyMatch(
                use ->
                    !Place.isWrite(use)
                        && start(use.getLeaf()) < start(act.getLeaf())
                        && start(use.getLeaf()) > start(race.check().getLeaf())
                        && (Code.callOn(use).isPresent()
                            || use.getParentPath().getLeaf() instanceof MethodInvocationTree));
  }

  private record Call(String name, long line) {}

  /** A call that changes a value of the map, after it has been put or elsewhere in the file. */
  private Optional<Call> change(Type type) {
    boolean isContainer = OwnState.of(type, state) == OwnState.CONTENTS;
    return callsOnValue().stream()
        .filter(
            each ->
                OwnState.isChange(Code.nameOf((MethodInvocationTree) each.getLeaf()))
                    || !isContainer
                        && OwnState.hasSettableFields(type)
                        && each.getParentPath().getLeaf() instanceof ExpressionStatementTree)
        .findFirst()
        .map(
            each ->
                new Call(
                    Code.nameOf((MethodInvocationTree) each.getLeaf()),
                    state
                        .getPath()
                        .getCompilationUnit()
                        .getLineMap()
                        .getLineNumber(start(each.getLeaf()))));
  }

  /** Calls on the local once it has been put, and on what the file gets from the map. */
  private List<TreePath> callsOnValue() {
    List<TreePath> found = new ArrayList<>();
    VarSymbol local = local();
    if (local != null) {
      uses.of(local).stream()
          .filter(use -> start(use.getLeaf()) > start(act.getLeaf()))
          .flatMap(use -> Code.callOn(use).stream())
          .forEach(found::add);
    }
    if (map != null) {
      for (TreePath use : uses.of(map)) {
        Code.callOn(use).ifPresent(call -> addCallsOnResult(call, found));
      }
    }
    return found;
  }

  private void addCallsOnResult(TreePath call, List<TreePath> found) {
    String name = Code.nameOf((MethodInvocationTree) call.getLeaf());
    Tree parent = call.getParentPath().getLeaf();
    if (READS.contains(name)) {
      addCallsOn(call, found);
      methodReturning(call).stream()
          .flatMap(method -> calls.of(method).stream())
          .filter(each -> each.getLeaf() instanceof MethodInvocationTree)
          .forEach(each -> addCallsOn(each, found));
    } else if (name.equals("values") && parent instanceof EnhancedForLoopTree) {
      addCallsOn(Code.variableOf(((EnhancedForLoopTree) parent).getVariable()), found);
    }
  }

  /** Calls on the value of an expression, or on the local that it is kept in. */
  private void addCallsOn(TreePath value, List<TreePath> found) {
    Tree parent = value.getParentPath().getLeaf();
    Code.callOn(value).ifPresent(found::add);
    addCallsOn(
        parent instanceof VariableTree
            ? Code.variableOf(parent)
            : parent instanceof AssignmentTree
                ? Code.variableOf(((AssignmentTree) parent).getVariable())
                : null,
        found);
  }

  private void addCallsOn(VarSymbol holder, List<TreePath> found) {
    if (holder != null && holder.getKind() == ElementKind.LOCAL_VARIABLE && holder != local()) {
      uses.of(holder).stream().flatMap(use -> Code.callOn(use).stream()).forEach(found::add);
    }
  }

  /** The private method that hands out what the map holds: all its callers are in the file. */
  private static Optional<Symbol> methodReturning(TreePath value) {
    if (!(value.getParentPath().getLeaf() instanceof ReturnTree)) {
      return Optional.empty();
    }
    TreePath at = value;
    while (!(at.getLeaf() instanceof MethodTree)
        && !(at.getLeaf() instanceof ClassTree)
        && !(at.getLeaf() instanceof LambdaExpressionTree)) {
      at = at.getParentPath();
    }
    return Optional.ofNullable(
            at.getLeaf() instanceof MethodTree ? ASTHelpers.getSymbol(at.getLeaf()) : null)
        .filter(method -> method.getModifiers().contains(Modifier.PRIVATE));
  }

  private boolean isOtherEachTime(ExpressionTree value) {
    return Code.anyMatch(
        value,
        tree ->
            tree instanceof MethodInvocationTree
                    && NEXT.matcher(Code.nameOf((MethodInvocationTree) tree)).matches()
                    && isShared(Code.receiverOf((MethodInvocationTree) tree))
                || tree instanceof UnaryTree
                    && tree.getKind().name().endsWith("CREMENT")
                    && isShared(((UnaryTree) tree).getExpression()));
  }

  /** Whether other threads see what the expression names: no local. */
  private boolean isShared(ExpressionTree tree) {
    VarSymbol variable = tree == null ? null : Code.variableOf(tree);
    return variable == null || variable == map || variable.getKind().isField();
  }

  /** {@code if (m.containsKey(k)) throw …}: one of two is to get through. */
  private boolean isExclusive() {
    IfTree test = race.test();
    return isThrow(test.getElseStatement())
        || isThrow(test.getThenStatement()) && start(act.getLeaf()) > end(test.getThenStatement());
  }

  private static boolean isThrow(StatementTree statement) {
    if (statement instanceof BlockTree) {
      List<? extends StatementTree> inner = ((BlockTree) statement).getStatements();
      return !inner.isEmpty() && isThrow(inner.get(inner.size() - 1));
    }
    return statement instanceof ThrowTree;
  }

  /**
   * Whether the caller gives the value, so that each thread may have another one, and nobody asks
   * for what is in the map: that is a registration, no cache.
   */
  private boolean isGiven(List<ExpressionTree> values) {
    boolean isAsked =
        !Code.nameOf((MethodInvocationTree) race.check().getLeaf()).equals("get")
            || race.check().getParentPath().getLeaf() instanceof BinaryTree;
    return isAsked
        && values.stream()
            .anyMatch(
                value ->
                    isParameter(value)
                        || value instanceof NewClassTree
                            && ((NewClassTree) value)
                                .getArguments().stream().anyMatch(this::isParameter)
                        || value instanceof BinaryTree && Code.anyMatch(value, this::isParameter));
  }

  /** Whether it is a parameter of the method, and no part of the key. */
  private boolean isParameter(Tree tree) {
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && tree instanceof IdentifierTree
        && variable.getKind() == ElementKind.PARAMETER
        && !isPartOfKey(variable);
  }

  /** Whether the key is the parameter or taken from it: what is put under its own name. */
  private boolean isPartOfKey(VarSymbol parameter) {
    VarSymbol local = Code.variableOf(key);
    return names(key, parameter)
        || local != null
            && Values.of(local, uses).stream()
                .anyMatch(value -> value != null && names(value, parameter));
  }

  private static boolean names(ExpressionTree tree, VarSymbol variable) {
    return Code.anyMatch(
        tree, each -> each instanceof IdentifierTree && Code.variableOf(each) == variable);
  }

  /** Whether something is done besides that is not to be done twice. */
  private boolean isMore() {
    return Branch.ofNew(race.test(), act).stream()
        .anyMatch(each -> Code.anyMatch(each, this::isOnce));
  }

  private boolean isOnce(Tree tree) {
    if (!(tree instanceof ExpressionStatementTree)) {
      return false;
    }
    ExpressionTree done = ((ExpressionStatementTree) tree).getExpression();
    if (done instanceof UnaryTree) {
      VarSymbol variable = Code.variableOf(((UnaryTree) done).getExpression());
      return variable != null && variable.getKind().isField();
    }
    if (done instanceof CompoundAssignmentTree) {
      VarSymbol variable = Code.variableOf(((CompoundAssignmentTree) done).getVariable());
      return variable != null && variable.getKind().isField();
    }
    if (!(done instanceof MethodInvocationTree)
        || isNoteOfKey((MethodInvocationTree) done)
        || !ONCE.matcher(Code.nameOf((MethodInvocationTree) done)).matches()
        || ((MethodInvocationTree) done).getArguments().stream().anyMatch(this::isOwnContainer)) {
      return false;
    }
    VarSymbol receiver =
        Code.receiverOf((MethodInvocationTree) done) == null
            ? null
            : Code.variableOf(Code.receiverOf((MethodInvocationTree) done));
    return receiver == null || receiver.getKind() != ElementKind.LOCAL_VARIABLE;
  }

  /** Whether the key is noted down in a collection, which tells no more than that it is there. */
  private boolean isNoteOfKey(MethodInvocationTree call) {
    VarSymbol noted = Code.variableOf(key);
    return noted != null
        && Code.nameOf(call).equals("add")
        && call.getArguments().size() == 1
        && Code.variableOf(call.getArguments().get(0)) == noted
        && Code.isSubtype(Code.receiverType(call), "java.util.Collection", state);
  }

  /** A container of this method, which the call fills. */
  private boolean isOwnContainer(ExpressionTree argument) {
    VarSymbol variable = Code.variableOf(argument);
    return variable != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && OwnState.of(variable.type, state) == OwnState.CONTENTS;
  }

  private static int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  private int end(Tree tree) {
    return state.getEndPosition(tree);
  }
}
