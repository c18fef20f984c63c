package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Dereference;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.NullTests;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns a local {@code ArrayList} that is used at its ends only into an {@code ArrayDeque}: the
 * declaration, and the calls that name an index.
 *
 * <p>There is no rewrite where the two differ: a null element, an index, a use as a {@code List}, a
 * removal from a list that may be empty (which throws another exception), a change during an
 * iteration.
 */
public final class DequeRewrite {
  /** Methods of both classes that do the same, whatever their arguments are. */
  private static final Set<String> SHARED =
      Set.of(
          "isEmpty",
          "size",
          "clear",
          "contains",
          "containsAll",
          "removeAll",
          "retainAll",
          "removeIf",
          "forEach",
          "stream",
          "parallelStream",
          "toArray",
          "toString");

  private static final Set<String> REMOVING = Set.of("clear", "removeAll", "retainAll", "removeIf");

  private static final Set<String> ITERATING = Set.of("forEach", "stream", "parallelStream");

  private final VarSymbol local;
  private final Uses uses;
  private final VisitorState state;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();
  private final List<TreePath> added = new ArrayList<>();
  private final List<TreePath> removals = new ArrayList<>();
  private final List<TreePath> otherRemovals = new ArrayList<>();
  private final List<TreePath> peeks = new ArrayList<>();
  private String refusal = "";

  private DequeRewrite(VarSymbol local, Uses uses, VisitorState state) {
    this.local = local;
    this.uses = uses;
    this.state = state;
  }

  /** The rewrite of {@code local}. */
  public static Rewrite of(VarSymbol local, Uses uses, VisitorState state) {
    DequeRewrite rewrite = new DequeRewrite(local, uses, state);
    return rewrite.declaration() && rewrite.uses() && rewrite.neverEmpty() && rewrite.neverNull()
        ? Rewrite.of(rewrite.fix.build())
        : Rewrite.refused(rewrite.refusal);
  }

  private boolean refuse(String why) {
    refusal = why;
    return false;
  }

  private boolean declaration() {
    TreePath path = uses.declaration(local).orElse(null);
    if (path == null || !(path.getParentPath().getLeaf() instanceof BlockTree)) {
      return refuse("it is not a local variable");
    }
    VariableTree variable = (VariableTree) path.getLeaf();
    if (!(variable.getInitializer() instanceof NewClassTree)) {
      return refuse("it is not created where it is declared");
    }
    NewClassTree creation = (NewClassTree) variable.getInitializer();
    if (creation.getClassBody() != null
        || !(creation.getIdentifier() instanceof ParameterizedTypeTree)
        || !Code.isClass(Code.typeOf(creation), "java.util.ArrayList")) {
      return refuse("it is not created as a generic ArrayList");
    }
    Tree type = variable.getType();
    if (!ASTHelpers.hasImplicitType(variable, state)) {
      if (!(type instanceof ParameterizedTypeTree)) {
        return refuse("its type is raw");
      }
      fix.replace(
          ((ParameterizedTypeTree) type).getType(),
          SuggestedFixes.qualifyType(state, fix, "java.util.Deque"));
    }
    fix.replace(
        ((ParameterizedTypeTree) creation.getIdentifier()).getType(),
        SuggestedFixes.qualifyType(state, fix, "java.util.ArrayDeque"));
    return creation.getArguments().isEmpty()
        || isInt(creation.getArguments().get(0))
        || elements(creation.getArguments().get(0), new TreePath(path, creation));
  }

  private static boolean isInt(ExpressionTree argument) {
    Type type = Code.typeOf(argument);
    return type != null && type.hasTag(TypeTag.INT);
  }

  private boolean uses() {
    for (TreePath use : uses.of(local)) {
      Tree parent = use.getParentPath().getLeaf();
      Optional<TreePath> call = Code.callOn(use);
      boolean kept =
          call.isPresent()
              ? call(call.get())
              : parent instanceof EnhancedForLoopTree
                  ? iteration(use.getParentPath())
                  : isStringPart(parent) || isCopied(use, parent);
      if (!kept) {
        return refusal.isEmpty() ? refuse("it is used as a list") : false;
      }
    }
    return true;
  }

  private boolean isStringPart(Tree parent) {
    return parent instanceof BinaryTree && Code.isString(parent, state);
  }

  /** Whether the list is passed to a method of the JDK that takes any collection. */
  private boolean isCopied(TreePath use, Tree parent) {
    List<? extends ExpressionTree> arguments =
        parent instanceof MethodInvocationTree
            ? ((MethodInvocationTree) parent).getArguments()
            : parent instanceof NewClassTree ? ((NewClassTree) parent).getArguments() : List.of();
    Symbol method = Code.symbolOf(parent);
    int position = arguments.indexOf(use.getLeaf());
    if (position < 0
        || !(method instanceof MethodSymbol)
        || ((MethodSymbol) method).params().size() != arguments.size()
        || !method.owner.getQualifiedName().toString().startsWith("java.")) {
      return false;
    }
    Type parameter = ((MethodSymbol) method).params().get(position).type;
    return Code.isClass(parameter, "java.util.Collection")
        || Code.isClass(parameter, "java.lang.Iterable");
  }

  private static TreePath wholeExpression(TreePath path) {
    TreePath at = path;
    while (at.getParentPath().getLeaf() instanceof ExpressionTree) {
      at = at.getParentPath();
    }
    return at;
  }

  private boolean iteration(TreePath loop) {
    return !isChangedIn(loop.getLeaf()) || refuse("it is changed while it is iterated over");
  }

  private boolean isChangedIn(Tree tree) {
    return Code.anyMatch(
        tree,
        each ->
            each instanceof MethodInvocationTree
                && Code.variableOf(Code.receiverOf((MethodInvocationTree) each)) == local
                && (Code.nameOf((MethodInvocationTree) each).startsWith("add")
                    || Code.nameOf((MethodInvocationTree) each).startsWith("remove")
                    || Code.nameOf((MethodInvocationTree) each).equals("clear")));
  }

  private boolean call(TreePath path) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    List<? extends ExpressionTree> arguments = call.getArguments();
    String name = Code.nameOf(call);
    if (SHARED.contains(name)) {
      if (REMOVING.contains(name)) {
        otherRemovals.add(path);
      }
      return !ITERATING.contains(name) || iteration(wholeExpression(path));
    }
    return switch (name) {
      case "add", "addFirst", "addLast" -> add(path, call, arguments);
      case "addAll" -> arguments.size() == 1 && elements(arguments.get(0), path);
      case "remove" -> remove(path, call, arguments.get(0));
      case "get" -> {
        peeks.add(path);
        yield atEnd(call, arguments.get(0), "getFirst()", "getLast()");
      }
      case "removeFirst", "removeLast" -> removals.add(path);
      case "getFirst", "getLast" -> peeks.add(path);
      default -> false;
    };
  }

  private boolean add(
      TreePath path, MethodInvocationTree call, List<? extends ExpressionTree> arguments) {
    ExpressionTree element = arguments.get(arguments.size() - 1);
    added.add(new TreePath(path, element));
    if (arguments.size() == 1) {
      return true;
    }
    int from = SourceText.nameStart(call, state);
    int to = ASTHelpers.getStartPosition(element);
    if (!isZero(arguments.get(0)) || SourceText.hasComment(from, to, state)) {
      return false;
    }
    fix.replace(from, to, "addFirst(");
    return true;
  }

  private boolean remove(TreePath path, MethodInvocationTree call, ExpressionTree argument) {
    Symbol method = Code.symbolOf(call);
    boolean takesIndex =
        method instanceof MethodSymbol
            && ((MethodSymbol) method).params().get(0).type.hasTag(TypeTag.INT);
    if (!takesIndex) {
      return otherRemovals.add(path);
    }
    removals.add(path);
    return atEnd(call, argument, "removeFirst()", "removeLast()");
  }

  private boolean atEnd(
      MethodInvocationTree call, ExpressionTree index, String first, String last) {
    int from = SourceText.nameStart(call, state);
    int to = state.getEndPosition(call);
    boolean isLast = isLastIndex(index);
    if (!isZero(index) && !isLast || SourceText.hasComment(from, to, state)) {
      return false;
    }
    fix.replace(from, to, isLast ? last : first);
    return true;
  }

  private static boolean isZero(ExpressionTree index) {
    return Integer.valueOf(0).equals(ASTHelpers.constValue(index, Integer.class));
  }

  /** {@code list.size() - 1}. */
  private boolean isLastIndex(ExpressionTree index) {
    ExpressionTree tree = ASTHelpers.stripParentheses(index);
    return tree.getKind() == Tree.Kind.MINUS
        && isSize(((BinaryTree) tree).getLeftOperand())
        && Integer.valueOf(1)
            .equals(ASTHelpers.constValue(((BinaryTree) tree).getRightOperand(), Integer.class));
  }

  private boolean isSize(ExpressionTree expression) {
    return isCall(expression, "size");
  }

  private boolean isCall(ExpressionTree expression, String name) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals(name)
        && Code.variableOf(Code.receiverOf((MethodInvocationTree) tree)) == local;
  }

  /** All elements of a collection are added: only literals tell that none is null. */
  private boolean elements(ExpressionTree collection, TreePath path) {
    added.add(new TreePath(path, collection));
    return true;
  }

  /**
   * Whether each removal and each look at an end finds an element: a condition around it says that
   * there are as many as are taken out behind it.
   */
  private boolean neverEmpty() {
    return removals.stream().allMatch(this::findsElement)
            && peeks.stream().allMatch(peek -> findsElement(peek) || isBehindTest(peek))
        || refuse("it may be empty, and then a deque throws another exception");
  }

  private boolean findsElement(TreePath call) {
    TreePath test = testAround(call);
    if (test == null || isInLoopWithin(call, test.getLeaf())) {
      return false;
    }
    List<TreePath> before =
        Stream.concat(removals.stream(), otherRemovals.stream())
            .filter(each -> start(each) < start(call) && isWithin(each, test.getLeaf()))
            .toList();
    return before.size() < elementsAfter(conditionOf(test.getLeaf()))
        && before.stream()
            .noneMatch(
                each -> otherRemovals.contains(each) || isInLoopWithin(each, test.getLeaf()));
  }

  private static boolean isWithin(TreePath path, Tree tree) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == tree) {
        return true;
      }
    }
    return false;
  }

  private static int start(TreePath path) {
    return start(path.getLeaf());
  }

  private static int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  /** The innermost statement whose body holds {@code path} and runs only if there are elements. */
  private TreePath testAround(TreePath path) {
    TreePath below = path;
    for (TreePath at = path.getParentPath();
        at != null && at.getLeaf() != scope();
        below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      boolean inBody =
          tree instanceof IfTree && ((IfTree) tree).getThenStatement() == below.getLeaf()
              || tree instanceof WhileLoopTree
                  && ((WhileLoopTree) tree).getStatement() == below.getLeaf()
              || tree instanceof ForLoopTree
                  && ((ForLoopTree) tree).getStatement() == below.getLeaf();
      if (inBody && conditionOf(tree) != null && elementsAfter(conditionOf(tree)) > 0) {
        return at;
      }
    }
    return null;
  }

  private Tree scope() {
    return uses.declaration(local).orElseThrow().getParentPath().getLeaf();
  }

  private static ExpressionTree conditionOf(Tree tree) {
    return tree instanceof IfTree
        ? ((IfTree) tree).getCondition()
        : tree instanceof WhileLoopTree
            ? ((WhileLoopTree) tree).getCondition()
            : ((ForLoopTree) tree).getCondition();
  }

  /** How many elements there are at least if the condition holds. */
  private int elementsAfter(ExpressionTree condition) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    if (tree.getKind() == Tree.Kind.CONDITIONAL_AND) {
      return Math.max(
          elementsAfter(((BinaryTree) tree).getLeftOperand()),
          elementsAfter(((BinaryTree) tree).getRightOperand()));
    }
    if (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      ExpressionTree operand = ((UnaryTree) tree).getExpression();
      return isCall(operand, "isEmpty") ? 1 : 0;
    }
    if (!(tree instanceof BinaryTree) || !isSize(((BinaryTree) tree).getLeftOperand())) {
      return 0;
    }
    Integer bound = ASTHelpers.constValue(((BinaryTree) tree).getRightOperand(), Integer.class);
    if (bound == null || bound < 0 || bound > 100) {
      return 0;
    }
    return switch (tree.getKind()) {
      case GREATER_THAN -> bound + 1;
      case GREATER_THAN_EQUAL, EQUAL_TO -> bound;
      case NOT_EQUAL_TO -> bound == 0 ? 1 : 0;
      default -> 0;
    };
  }

  private static boolean isInLoopWithin(TreePath path, Tree test) {
    for (TreePath at = path.getParentPath(); at.getLeaf() != test; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof WhileLoopTree
          || tree instanceof ForLoopTree
          || tree instanceof EnhancedForLoopTree
          || tree instanceof DoWhileLoopTree
          || tree instanceof LambdaExpressionTree) {
        return true;
      }
    }
    return false;
  }

  /** {@code !list.isEmpty() && list.get(0) …}. */
  private boolean isBehindTest(TreePath peek) {
    TreePath below = peek;
    for (TreePath at = peek.getParentPath();
        at.getLeaf() instanceof ExpressionTree;
        below = at, at = at.getParentPath()) {
      if (at.getLeaf().getKind() == Tree.Kind.CONDITIONAL_AND
          && ((BinaryTree) at.getLeaf()).getRightOperand() == below.getLeaf()
          && elementsAfter(((BinaryTree) at.getLeaf()).getLeftOperand()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether no element is null, or a null would have thrown in any case. */
  private boolean neverNull() {
    return added.stream().allMatch(this::isNotNull)
        || isDrained()
        || refuse("an element may be null, which a deque does not take");
  }

  private boolean isNotNull(TreePath element) {
    if (!isAddedOneByOne(element)) {
      return isLiteral((ExpressionTree) element.getLeaf());
    }
    return NullTests.rulesOutNull(element, uses);
  }

  private static boolean isAddedOneByOne(TreePath element) {
    Tree parent = element.getParentPath().getLeaf();
    return parent instanceof MethodInvocationTree
        && !Code.nameOf((MethodInvocationTree) parent).equals("addAll");
  }

  /** {@code List.of(…)} and {@code Set.of(…)}, which hold no null. */
  private boolean isLiteral(ExpressionTree collection) {
    return Code.isCallOf(collection, "java.util.List", "of", state)
        || Code.isCallOf(collection, "java.util.Set", "of", state)
        || Code.isCallOf(collection, "java.util.List", "copyOf", state);
  }

  /**
   * Whether all elements are taken out by one loop that ends only when there are none left, and
   * each is dereferenced as soon as it is: a null among them would throw there.
   */
  private boolean isDrained() {
    if (removals.size() != 1) {
      return false;
    }
    TreePath removal = removals.get(0);
    TreePath loop = testAround(removal);
    return loop != null
        && loop.getLeaf() instanceof WhileLoopTree
        && isEmptyTest(((WhileLoopTree) loop.getLeaf()).getCondition())
        && Loop.at(loop, state).filter(each -> !Paths.canLeaveEarly(each)).isPresent()
        && isReached(loop)
        && isFirstStatement(removal, loop)
        && isDereferenced(removal);
  }

  /** Whether the loop comes behind the declaration, whatever happens, and no add behind it. */
  private boolean isReached(TreePath loop) {
    if (loop.getParentPath().getLeaf() != scope()) {
      return false;
    }
    List<? extends Tree> statements = ((BlockTree) scope()).getStatements();
    return added.stream().allMatch(add -> start(add) < start(loop) || isWithin(add, loop.getLeaf()))
        && statements.subList(0, statements.indexOf(loop.getLeaf())).stream()
            .filter(statement -> start(statement) > start(uses.declaration(local).orElseThrow()))
            .noneMatch(statement -> Code.anyMatch(statement, tree -> tree instanceof ReturnTree));
  }

  private boolean isEmptyTest(ExpressionTree condition) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    return tree.getKind() != Tree.Kind.CONDITIONAL_AND && elementsAfter(tree) == 1;
  }

  private static boolean isFirstStatement(TreePath removal, TreePath loop) {
    Tree body = ((WhileLoopTree) loop.getLeaf()).getStatement();
    if (body instanceof ExpressionStatementTree) {
      return true;
    }
    if (!(body instanceof BlockTree) || ((BlockTree) body).getStatements().isEmpty()) {
      return false;
    }
    Tree first = ((BlockTree) body).getStatements().get(0);
    return Code.anyMatch(first, tree -> tree == removal.getLeaf())
        && (first instanceof VariableTree || first instanceof ExpressionStatementTree);
  }

  private boolean isDereferenced(TreePath removal) {
    TreePath parent = removal.getParentPath();
    if (Code.callOn(removal).isPresent()) {
      return true;
    }
    if (!(parent.getLeaf() instanceof VariableTree)) {
      return false;
    }
    VarSymbol element = Code.variableOf(parent.getLeaf());
    if (element == null) {
      return false;
    }
    List<? extends Tree> statements =
        ((BlockTree) parent.getParentPath().getLeaf()).getStatements();
    return element.type.isPrimitive()
        || statements.size() > 1 && Dereference.isFirstIn(statements.get(1), element);
  }
}
