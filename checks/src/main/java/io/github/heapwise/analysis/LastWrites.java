package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * What becomes of a value that nobody but a local holds: whether code that runs later reads it, or
 * all of it only writes to it, so that it is lost.
 */
public final class LastWrites {
  private static final Set<String> FILLING =
      Set.of("fill", "setAll", "parallelSetAll", "sort", "parallelSort", "parallelPrefix");

  private static final Set<String> QUERIES = Set.of("contains", "containsKey", "isEmpty");

  private LastWrites() {}

  /**
   * Whether the value that {@code grown} assigns to the variable is read by nothing that may run
   * after it; for a container, something must be added to it, too.
   *
   * @param path ends with the assignment
   * @param declaration of the variable
   */
  public static boolean loseTo(
      GrownCopy grown, TreePath path, TreePath declaration, Uses uses, VisitorState state) {
    VarSymbol variable = Code.variableOf(declaration.getLeaf());
    if (!isUnused(path, state)) {
      return false;
    }
    int from = ASTHelpers.getStartPosition(path.getLeaf());
    int end = endOfReach(path, declaration, state);
    List<Loop> loops =
        Loop.allAround(path, state).stream().filter(loop -> !loop.encloses(declaration)).toList();
    boolean isAddedTo = false;
    for (TreePath use : uses.of(variable)) {
      int position = ASTHelpers.getStartPosition(use.getLeaf());
      boolean mayFollow =
          position >= from && position < end && !isInOtherArm(path, use)
              || loops.stream().anyMatch(loop -> loop.encloses(use) || holds(loop.tree(), use));
      if (isCaptured(use, declaration.getParentPath().getLeaf())) {
        return false;
      }
      if (mayFollow && !isWriteOnly(use, variable, state)) {
        return false;
      }
      isAddedTo |= mayFollow && additionTo(use, state).isPresent();
    }
    return isAddedTo || grown.kind() != GrownCopy.Kind.CONTAINER;
  }

  /**
   * Whether the assignment at the end of {@code path} gives a parameter or the variable of a
   * for-each loop a longer copy of itself, and nothing reads that: a trap of its own, whatever it
   * costs.
   */
  public static boolean loseGrowthTo(TreePath path, Uses uses, VisitorState state) {
    return lostGrowth(path, uses, state).isPresent();
  }

  /** What such an assignment gives the variable. */
  public static Optional<GrownCopy> lostGrowth(TreePath path, Uses uses, VisitorState state) {
    Tree tree = path.getLeaf();
    VarSymbol variable =
        tree instanceof AssignmentTree
            ? Code.variableOf(((AssignmentTree) tree).getVariable())
            : tree instanceof CompoundAssignmentTree
                ? Code.variableOf(((CompoundAssignmentTree) tree).getVariable())
                : null;
    Optional<TreePath> declaration =
        variable == null
            ? Optional.empty()
            : uses.declaration(variable).filter(LastWrites::isForOneRun);
    return declaration.isEmpty()
        ? Optional.empty()
        : GrownCopy.of(tree, variable, state)
            .or(() -> madeInLocal(tree, variable, uses, state))
            .filter(grown -> loseTo(grown, path, declaration.get(), uses, state));
  }

  /** {@code v = longer} where all that the local is for is to be a longer copy of {@code v}. */
  private static Optional<GrownCopy> madeInLocal(
      Tree tree, VarSymbol variable, Uses uses, VisitorState state) {
    VarSymbol local =
        tree instanceof AssignmentTree
            ? Code.variableOf(((AssignmentTree) tree).getExpression())
            : null;
    if (local == null || local.getKind() != ElementKind.LOCAL_VARIABLE) {
      return Optional.empty();
    }
    Optional<GrownCopy> copy =
        uses.initialValue(local)
            .flatMap(value -> GrownCopy.made((AssignmentTree) tree, value, variable, state));
    boolean isCopied = false;
    boolean isAddedTo = false;
    for (TreePath use : uses.of(local)) {
      boolean isAddition = additionTo(use, state).isPresent();
      boolean isTarget = isFilled(use, state);
      if (use.getParentPath().getLeaf() != tree && !isWriteOnly(use, local, state)) {
        return Optional.empty();
      }
      isAddedTo |= isAddition;
      isCopied |= isTarget && isNamedIn(use.getParentPath().getLeaf(), variable);
    }
    if (isCopied && isLonger(uses.initialValue(local), variable)) {
      return Optional.of(new GrownCopy((AssignmentTree) tree, GrownCopy.Kind.ARRAY));
    }
    boolean isGrown = isAddedTo;
    return copy.filter(each -> isGrown || each.kind() != GrownCopy.Kind.CONTAINER)
        .map(GrownCopy::asNewObject);
  }

  /** {@code new T[v.length + 1]}. */
  private static boolean isLonger(Optional<ExpressionTree> creation, VarSymbol variable) {
    return creation.isPresent()
        && creation.get() instanceof NewArrayTree
        && ((NewArrayTree) creation.get())
            .getDimensions().stream().anyMatch(each -> isNamedIn(each, variable));
  }

  private static boolean isNamedIn(Tree tree, VarSymbol variable) {
    return Code.anyMatch(tree, each -> Code.variableOf(each) == variable);
  }

  /**
   * Whether the variable at the end of {@code declaration} is a parameter, or that of a for-each
   * loop: what it is given at the start belongs to someone else. What the compact constructor of a
   * record assigns to a parameter goes to the field.
   */
  public static boolean isForOneRun(TreePath declaration) {
    Tree parent = declaration.getParentPath().getLeaf();
    if (parent instanceof MethodTree) {
      Symbol method = Code.symbolOf(parent);
      return method != null
          && !(method.isConstructor() && method.owner.getKind() == ElementKind.RECORD);
    }
    return parent instanceof LambdaExpressionTree || parent instanceof EnhancedForLoopTree;
  }

  /** Whether the use is in the {@code else} of an {@code if} that the assignment is in. */
  private static boolean isInOtherArm(TreePath path, TreePath use) {
    TreePath below = path;
    for (TreePath at = path.getParentPath();
        at != null && !(at.getLeaf() instanceof MethodTree);
        below = at, at = at.getParentPath()) {
      if (at.getLeaf() instanceof IfTree
          && ((IfTree) at.getLeaf()).getThenStatement() == below.getLeaf()
          && ((IfTree) at.getLeaf()).getElseStatement() != null
          && holds(((IfTree) at.getLeaf()).getElseStatement(), use)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Tree tree, TreePath inner) {
    for (TreePath at = inner; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == tree) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the code ends that may run behind the tree: at a {@code return} or {@code throw} next to
   * it, or next to a statement around it, unless a {@code try} may still catch.
   */
  private static int endOfReach(TreePath path, TreePath declaration, VisitorState state) {
    int end = Integer.MAX_VALUE;
    TreePath below = path;
    for (TreePath at = path.getParentPath();
        at != null && at.getLeaf() != declaration.getParentPath().getLeaf();
        below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof TryTree) {
        return Integer.MAX_VALUE;
      }
      List<? extends StatementTree> statements =
          tree instanceof BlockTree
              ? ((BlockTree) tree).getStatements()
              : tree instanceof CaseTree ? ((CaseTree) tree).getStatements() : null;
      int index = statements == null ? -1 : statements.indexOf(below.getLeaf());
      for (int i = index + 1; index >= 0 && i < statements.size(); i++) {
        StatementTree next = statements.get(i);
        if (end == Integer.MAX_VALUE && (next instanceof ReturnTree || next instanceof ThrowTree)) {
          end = state.getEndPosition(next);
        }
      }
    }
    return end < 0 ? Integer.MAX_VALUE : end;
  }

  private static boolean isCaptured(TreePath use, Tree scope) {
    for (TreePath at = use.getParentPath();
        at != null && at.getLeaf() != scope;
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nothing takes the value of the expression: it is a statement, or what a lambda runs.
   */
  public static boolean isUnused(TreePath path, VisitorState state) {
    Tree parent = path.getParentPath().getLeaf();
    return parent instanceof ExpressionStatementTree
        || parent instanceof LambdaExpressionTree && isVoid((LambdaExpressionTree) parent, state);
  }

  private static boolean isVoid(LambdaExpressionTree lambda, VisitorState state) {
    Type type = Code.typeOf(lambda);
    try {
      return type != null
          && state.getTypes().findDescriptorType(type).getReturnType().hasTag(TypeTag.VOID);
    } catch (com.sun.tools.javac.code.Types.FunctionDescriptorLookupError missing) {
      return false;
    }
  }

  private static boolean isWriteOnly(TreePath use, VarSymbol variable, VisitorState state) {
    TreePath parent = use.getParentPath();
    Tree tree = parent.getLeaf();
    if (Place.isWrite(use)) {
      return tree instanceof AssignmentTree || isUnused(parent, state);
    }
    return isElementWrite(use, state)
        || isIndexOfWrite(use, variable, state)
        || isFilled(use, state)
        || additionTo(use, state).isPresent()
        || isPartOfGrowth(use, variable, state);
  }

  /** {@code v[i] = x}, {@code v[i] += x}, {@code v[i]++} as statements. */
  private static boolean isElementWrite(TreePath use, VisitorState state) {
    TreePath access = use.getParentPath();
    if (!(access.getLeaf() instanceof ArrayAccessTree)
        || ((ArrayAccessTree) access.getLeaf()).getExpression() != use.getLeaf()) {
      return false;
    }
    Tree above = access.getParentPath().getLeaf();
    return (above instanceof AssignmentTree
                && ((AssignmentTree) above).getVariable() == access.getLeaf()
            || above instanceof CompoundAssignmentTree
                && ((CompoundAssignmentTree) above).getVariable() == access.getLeaf()
            || above instanceof UnaryTree && Place.isWrite(access))
        && isUnused(access.getParentPath(), state);
  }

  /** The length in {@code v[v.length - 1] = x}. */
  private static boolean isIndexOfWrite(TreePath use, VarSymbol variable, VisitorState state) {
    Tree select = use.getParentPath().getLeaf();
    if (!(select instanceof MemberSelectTree)
        || !((MemberSelectTree) select).getIdentifier().contentEquals("length")) {
      return false;
    }
    TreePath at = use.getParentPath();
    while (at.getLeaf() instanceof ExpressionTree
        && !(at.getLeaf() instanceof MethodInvocationTree)
        && !(at.getParentPath().getLeaf() instanceof ArrayAccessTree)) {
      at = at.getParentPath();
    }
    Tree access = at.getParentPath() == null ? null : at.getParentPath().getLeaf();
    return access instanceof ArrayAccessTree
        && ((ArrayAccessTree) access).getIndex() == at.getLeaf()
        && Code.variableOf(((ArrayAccessTree) access).getExpression()) == variable
        && isElementWrite(
            new TreePath(at.getParentPath(), ((ArrayAccessTree) access).getExpression()), state);
  }

  /** {@code System.arraycopy(x, 0, v, 0, n)}, {@code Arrays.fill(v, x)}. */
  private static boolean isFilled(TreePath use, VisitorState state) {
    TreePath parent = use.getParentPath();
    if (!(parent.getLeaf() instanceof MethodInvocationTree) || !isUnused(parent, state)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) parent.getLeaf();
    int argument = call.getArguments().indexOf(use.getLeaf());
    return argument == 2 && Code.isCallOf(call, "java.lang.System", "arraycopy", state)
        || argument == 0
            && FILLING.contains(Code.nameOf(call))
            && Code.isCallOf(call, "java.util.Arrays", Code.nameOf(call), state);
  }

  /**
   * The call that adds to the container at the end of {@code path}, and whose own value nobody
   * takes: {@code list.add(x);}, {@code builder.append(x).append(y);}, {@code
   * map.computeIfAbsent(k, f).add(x);}.
   */
  public static Optional<TreePath> additionTo(TreePath path, VisitorState state) {
    Type type = Code.typeOf(path.getLeaf());
    Optional<TreePath> call = Code.callOn(path);
    if (isAddedToByCollections(path, state)) {
      return Optional.of(path.getParentPath());
    }
    if (type == null || type.tsym == null || call.isEmpty()) {
      return Optional.empty();
    }
    String name = Code.nameOf((MethodInvocationTree) call.get().getLeaf());
    boolean adds =
        Containers.forType(type.tsym.getQualifiedName().toString())
            .filter(container -> container.methods().canAdd(name))
            .isPresent();
    if (!adds) {
      return Optional.empty();
    }
    if (isUnused(call.get(), state)) {
      return call;
    }
    Symbol method = Code.symbolOf(call.get().getLeaf());
    boolean goesOn =
        name.equals("computeIfAbsent")
            || method != null && TemporaryString.isBuilder(Code.typeOf(call.get().getLeaf()));
    return goesOn ? additionTo(call.get(), state).map(next -> call.get()) : Optional.empty();
  }

  /** {@code Collections.addAll(list, x, y)}. */
  private static boolean isAddedToByCollections(TreePath path, VisitorState state) {
    Tree parent = path.getParentPath().getLeaf();
    return parent instanceof MethodInvocationTree
        && ((MethodInvocationTree) parent).getArguments().indexOf(path.getLeaf()) == 0
        && Code.nameOf((MethodInvocationTree) parent).equals("addAll")
        && Code.isCallOf((MethodInvocationTree) parent, "java.util.Collections", "addAll", state)
        && isUnused(path.getParentPath(), state);
  }

  private static boolean isPartOfGrowth(TreePath use, VarSymbol variable, VisitorState state) {
    for (TreePath at = use.getParentPath();
        at != null && at.getLeaf() instanceof ExpressionTree;
        at = at.getParentPath()) {
      Optional<GrownCopy> grown = GrownCopy.of(at.getLeaf(), variable, state);
      if (grown.isPresent()) {
        return grown.get().isPart(use) && isUnused(at, state);
      }
    }
    return false;
  }

  /**
   * Whether all that is done with the container in the local is to add to it, if only where it does
   * not have the element yet.
   *
   * @param local is never assigned again
   */
  public static boolean onlyAddTo(VarSymbol local, Uses uses, VisitorState state) {
    List<TreePath> found = uses.of(local);
    return found.stream().anyMatch(use -> additionTo(use, state).isPresent())
        && found.stream()
            .allMatch(use -> additionTo(use, state).isPresent() || isAskedToAdd(use, local, state));
  }

  /** {@code if (!list.contains(x)) list.add(x);}. */
  private static boolean isAskedToAdd(TreePath use, VarSymbol local, VisitorState state) {
    Optional<TreePath> call = Code.callOn(use);
    if (call.isEmpty()
        || !QUERIES.contains(Code.nameOf((MethodInvocationTree) call.get().getLeaf()))) {
      return false;
    }
    TreePath at = call.get();
    while (at.getParentPath().getLeaf() instanceof ParenthesizedTree
        || at.getParentPath().getLeaf() instanceof UnaryTree) {
      at = at.getParentPath();
    }
    return at.getParentPath().getLeaf() instanceof IfTree
        && ((IfTree) at.getParentPath().getLeaf()).getElseStatement() == null
        && onlyCalls(((IfTree) at.getParentPath().getLeaf()).getThenStatement(), local);
  }

  private static boolean onlyCalls(StatementTree tree, VarSymbol local) {
    if (tree instanceof BlockTree) {
      return ((BlockTree) tree).getStatements().stream().allMatch(each -> onlyCalls(each, local));
    }
    ExpressionTree call =
        tree instanceof ExpressionStatementTree
            ? ((ExpressionStatementTree) tree).getExpression()
            : null;
    return call instanceof MethodInvocationTree
        && Code.receiverOf((MethodInvocationTree) call) != null
        && Code.variableOf(Code.receiverOf((MethodInvocationTree) call)) == local;
  }
}
