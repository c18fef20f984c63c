package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * How often the body of a loop runs, if nothing leaves the loop early.
 *
 * <p>Known are:
 *
 * <ul>
 *   <li>{@code for}, {@code while} and {@code do} over an {@code int} or {@code long} counter that
 *       starts at an expression, is compared with {@code <}, {@code <=}, {@code >}, {@code >=} or
 *       {@code !=} to one that does not change in the loop, and moves by a constant step, once a
 *       time round and nowhere else, in the body, the header or the condition ({@code i-- > 0}); a
 *       {@code do} whose bound leaves it nothing to do, which nobody can tell, runs once more;
 *   <li>for-each and {@code forEach} over an array, a collection, a map or a view of one ({@code
 *       keySet}, {@code values}, {@code entrySet}), the component of a record, the constants of an
 *       enum, {@code Arrays.asList(a)}, {@code Arrays.stream(a)}, {@code s.toCharArray()} and
 *       {@code s.chars()}; so does an iterator of one of them that is asked for its next element
 *       once a time round;
 *   <li>{@code IntStream.range(a, b).forEach} and {@code rangeClosed}, sequential or not.
 * </ul>
 *
 * Whatever else there is (iterators of something else, streams that filter, bounds that move) has
 * no trip count.
 */
public sealed interface TripCount {
  /** So many times. */
  record Constant(long times) implements TripCount {}

  /**
   * Once an element of {@code container}: an array, a collection, a map or a string.
   *
   * @param accessor what makes the number out of it: {@code .size()}, {@code .length()}, {@code
   *     .length}
   */
  record SizeOf(ExpressionTree container, String accessor) implements TripCount {}

  /**
   * From {@code start} to {@code bound} in steps of {@code step}.
   *
   * @param start null for zero
   * @param step greater than zero
   */
  record Range(ExpressionTree start, ExpressionTree bound, boolean boundIncluded, long step)
      implements TripCount {

    /** How often that is, at least 0, where start and bound are known. */
    OptionalLong times(Uses uses) {
      OptionalInt from = start == null ? OptionalInt.of(0) : KnownCount.of(start, uses);
      OptionalInt to = KnownCount.of(bound, uses);
      if (from.isEmpty() || to.isEmpty()) {
        return OptionalLong.empty();
      }
      long distance = (long) to.getAsInt() - from.getAsInt() + (boundIncluded ? 1 : 0);
      return OptionalLong.of(Math.max(0, (distance + step - 1) / step));
    }
  }

  /** What stands between a collection and the call that goes through its stream. */
  Set<String> STREAMING = Set.of("parallel", "sequential", "stream", "parallelStream", "boxed");

  /** Steps that may be part of the condition. */
  Set<Tree.Kind> STEPS =
      Set.of(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  /** The trip count of {@code loop}, if it can be told before the loop starts. */
  static Optional<TripCount> of(Loop loop, Uses uses, VisitorState state) {
    Tree tree = loop.tree();
    if (tree instanceof EnhancedForLoopTree) {
      return ofElements(((EnhancedForLoopTree) tree).getExpression(), loop, uses, state);
    }
    if (tree instanceof ForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree) {
      return ofCounter(loop, uses).or(() -> ofIterator(loop, uses, state));
    }
    return loop.call().flatMap(call -> ofCall(call, loop, uses, state));
  }

  private static Optional<TripCount> ofCall(
      MethodInvocationTree call, Loop loop, Uses uses, VisitorState state) {
    ExpressionTree receiver = Code.receiverOf(call);
    while (receiver instanceof MethodInvocationTree
        && STREAMING.contains(Code.nameOf((MethodInvocationTree) receiver))
        && ((MethodInvocationTree) receiver).getArguments().isEmpty()
        && Code.receiverOf((MethodInvocationTree) receiver) != null) {
      receiver = Code.receiverOf((MethodInvocationTree) receiver);
    }
    if (receiver instanceof MethodInvocationTree) {
      MethodInvocationTree range = (MethodInvocationTree) receiver;
      String name = Code.nameOf(range);
      if ((name.equals("range") || name.equals("rangeClosed"))
          && (Code.isCallOf(range, "java.util.stream.IntStream", name, state)
              || Code.isCallOf(range, "java.util.stream.LongStream", name, state))) {
        return ofRange(
            range.getArguments().get(0),
            range.getArguments().get(1),
            name.equals("rangeClosed"),
            1,
            loop,
            uses);
      }
    }
    return receiver == null ? Optional.empty() : ofElements(receiver, loop, uses, state);
  }

  private static Optional<TripCount> ofElements(
      ExpressionTree expression, Loop loop, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    Type type = Code.typeOf(tree);
    if (type == null) {
      return Optional.empty();
    }
    if (tree instanceof NewArrayTree && ((NewArrayTree) tree).getInitializers() != null) {
      return Optional.of(new Constant(((NewArrayTree) tree).getInitializers().size()));
    }
    if (tree instanceof MethodInvocationTree
        && !Code.isRecordAccessor((MethodInvocationTree) tree)) {
      return ofElementsOfCall((MethodInvocationTree) tree, loop, uses, state);
    }
    if (type.hasTag(TypeTag.ARRAY)) {
      Optional<TripCount> constant = ofInitialisedArray(tree, uses);
      return constant.isPresent() ? constant : sized(tree, ".length", loop, uses);
    }
    return Code.isSubtype(type, "java.util.Collection", state)
            || Code.isSubtype(type, "java.util.Map", state)
        ? sized(tree, ".size()", loop, uses)
        : Optional.empty();
  }

  private static Optional<TripCount> ofElementsOfCall(
      MethodInvocationTree call, Loop loop, Uses uses, VisitorState state) {
    String name = Code.nameOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    Symbol method = Code.symbolOf(call);
    if (name.equals("values")
        && method != null
        && method.isStatic()
        && method.owner.getKind() == ElementKind.ENUM) {
      return Optional.of(new Constant(Code.enumConstants(method.owner)));
    }
    if (receiver == null) {
      return isViewOfThis(call, state) && !resizesThis(loop)
          ? Optional.of(new SizeOf(call, ".size()"))
          : Optional.empty();
    }
    if ((name.equals("toCharArray") || name.equals("chars")) && Code.isString(receiver, state)) {
      String constant = ASTHelpers.constValue(receiver, String.class);
      return constant == null
          ? sized(receiver, ".length()", loop, uses)
          : Optional.of(new Constant(constant.length()));
    }
    if ((name.equals("keySet") || name.equals("values") || name.equals("entrySet"))
        && call.getArguments().isEmpty()
        && Code.isSubtype(Code.typeOf(receiver), "java.util.Map", state)) {
      return sized(receiver, ".size()", loop, uses);
    }
    boolean literal =
        Code.isCallOf(call, "java.util.List", "of", state)
            || Code.isCallOf(call, "java.util.Set", "of", state)
            || Code.isCallOf(call, "java.util.stream.Stream", "of", state)
            || Code.isCallOf(call, "java.util.Arrays", "asList", state)
            || Code.isCallOf(call, "java.util.Arrays", "stream", state)
                && call.getArguments().size() == 1;
    if (!literal) {
      return Optional.empty();
    }
    List<? extends ExpressionTree> elements = call.getArguments();
    Type only = elements.size() == 1 ? Code.typeOf(elements.get(0)) : null;
    if (only != null && only.hasTag(TypeTag.ARRAY)) {
      return Code.isArrayOfReferences(only) || name.equals("stream")
          ? ofElements(elements.get(0), loop, uses, state)
          : Optional.of(new Constant(1));
    }
    return elements.size() == 1 && only == null
        ? Optional.empty()
        : Optional.of(new Constant(elements.size()));
  }

  /** {@code keySet()} and the like in a class that is a map itself. */
  static boolean isViewOfThis(Tree tree, VisitorState state) {
    if (!(tree instanceof MethodInvocationTree)
        || Code.receiverOf((MethodInvocationTree) tree) != null
        || !((MethodInvocationTree) tree).getArguments().isEmpty()
        || !Set.of("keySet", "values", "entrySet")
            .contains(Code.nameOf((MethodInvocationTree) tree))) {
      return false;
    }
    Symbol around = LockKey.classAround(state.getPath());
    return around != null && Code.isSubtype(around.type, "java.util.Map", state);
  }

  private static boolean resizesThis(Loop loop) {
    return Code.anyMatch(
        loop.tree(),
        tree ->
            tree instanceof MethodInvocationTree
                && ChangingMethods.STRUCTURAL.contains(Code.nameOf((MethodInvocationTree) tree))
                && isOnThis((MethodInvocationTree) tree));
  }

  /** Whether the call is on the object that makes it. */
  static boolean isOnThis(MethodInvocationTree call) {
    ExpressionTree receiver = Code.receiverOf(call);
    return receiver == null
        || LockKey.isThis(receiver)
        || receiver instanceof IdentifierTree
            && ((IdentifierTree) receiver).getName().contentEquals("super");
  }

  /** A variable that is never assigned again and starts as <code>{a, b, c}</code>. */
  private static Optional<TripCount> ofInitialisedArray(ExpressionTree tree, Uses uses) {
    VarSymbol symbol = Code.variableOf(tree);
    if (symbol == null || uses.of(symbol).stream().anyMatch(Place::isWrite)) {
      return Optional.empty();
    }
    return uses.declaration(symbol)
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .filter(NewArrayTree.class::isInstance)
        .map(array -> ((NewArrayTree) array).getInitializers())
        .map(elements -> new Constant(elements.size()));
  }

  private static Optional<TripCount> sized(
      ExpressionTree container, String accessor, Loop loop, Uses uses) {
    return isSteady(container, loop, uses)
        ? Optional.of(new SizeOf(container, accessor))
        : Optional.empty();
  }

  private static Optional<TripCount> ofCounter(Loop loop, Uses uses) {
    ExpressionTree condition = loop.condition();
    if (!(condition instanceof BinaryTree)) {
      return Optional.empty();
    }
    BinaryTree comparison = (BinaryTree) condition;
    ExpressionTree left = ASTHelpers.stripParentheses(comparison.getLeftOperand());
    ExpressionTree right = ASTHelpers.stripParentheses(comparison.getRightOperand());
    Optional<TripCount> count = ofComparison(left, comparison.getKind(), right, loop, uses);
    return count.isPresent()
        ? count
        : ofComparison(right, mirrored(comparison.getKind()), left, loop, uses);
  }

  private static Tree.Kind mirrored(Tree.Kind kind) {
    switch (kind) {
      case LESS_THAN:
        return Tree.Kind.GREATER_THAN;
      case LESS_THAN_EQUAL:
        return Tree.Kind.GREATER_THAN_EQUAL;
      case GREATER_THAN:
        return Tree.Kind.LESS_THAN;
      case GREATER_THAN_EQUAL:
        return Tree.Kind.LESS_THAN_EQUAL;
      default:
        return kind;
    }
  }

  private static Optional<TripCount> ofComparison(
      ExpressionTree counterTree, Tree.Kind kind, ExpressionTree bound, Loop loop, Uses uses) {
    boolean stepsFirst =
        counterTree.getKind() == Tree.Kind.PREFIX_DECREMENT
            || counterTree.getKind() == Tree.Kind.PREFIX_INCREMENT;
    boolean isStep = STEPS.contains(counterTree.getKind());
    VarSymbol counter =
        Code.variableOf(isStep ? ((UnaryTree) counterTree).getExpression() : counterTree);
    if (counter == null || new Place.Variable(counter).local().isEmpty()) {
      return Optional.empty();
    }
    List<TreePath> writes =
        uses.of(counter).stream().filter(use -> Place.isWrite(use) && loop.encloses(use)).toList();
    if (writes.size() != 1) {
      return Optional.empty();
    }
    long step = stepOf(writes.get(0));
    ExpressionTree start = startOf(counter, loop, uses);
    if (step == 0 || start == null || !runsOnce(writes.get(0), loop)) {
      return Optional.empty();
    }
    boolean included = kind == Tree.Kind.LESS_THAN_EQUAL || kind == Tree.Kind.GREATER_THAN_EQUAL;
    if (stepsFirst) {
      // The step ahead of the first comparison takes one time round away.
      if (!included) {
        return Optional.empty();
      }
      included = false;
    }
    boolean up = kind == Tree.Kind.LESS_THAN || kind == Tree.Kind.LESS_THAN_EQUAL;
    boolean down = kind == Tree.Kind.GREATER_THAN || kind == Tree.Kind.GREATER_THAN_EQUAL;
    boolean untilEqual = kind == Tree.Kind.NOT_EQUAL_TO && Math.abs(step) == 1;
    if (up && step > 0 || untilEqual && step > 0) {
      return ofRange(start, bound, included, step, loop, uses);
    }
    return down && step < 0 || untilEqual && step < 0
        ? ofRange(bound, start, included, -step, loop, uses)
        : Optional.empty();
  }

  /** {@code while (it.hasNext())} with one {@code it.next()} each time round. */
  private static Optional<TripCount> ofIterator(Loop loop, Uses uses, VisitorState state) {
    if (!(loop.condition() instanceof MethodInvocationTree)
        || loop.tree() instanceof DoWhileLoopTree
        || !Code.nameOf((MethodInvocationTree) loop.condition()).equals("hasNext")
        || Code.receiverOf((MethodInvocationTree) loop.condition()) == null) {
      return Optional.empty();
    }
    VarSymbol iterator = Code.variableOf(Code.receiverOf((MethodInvocationTree) loop.condition()));
    ExpressionTree start =
        iterator != null && new Place.Variable(iterator).local().isPresent()
            ? startOf(iterator, loop, uses)
            : null;
    if (!(start instanceof MethodInvocationTree)
        || !Set.of("iterator", "listIterator").contains(Code.nameOf((MethodInvocationTree) start))
        || !((MethodInvocationTree) start).getArguments().isEmpty()
        || Code.receiverOf((MethodInvocationTree) start) == null) {
      return Optional.empty();
    }
    List<TreePath> next = new ArrayList<>();
    for (TreePath use : uses.of(iterator)) {
      Optional<MethodInvocationTree> call = callOn(use);
      String name = call.map(Code::nameOf).orElse("");
      if (name.equals("next")) {
        next.add(use);
      } else if (!name.equals("remove") && call.filter(loop.condition()::equals).isEmpty()) {
        return Optional.empty();
      }
    }
    return next.size() == 1 && loop.encloses(next.get(0)) && runsOnce(next.get(0), loop)
        ? ofElements(Code.receiverOf((MethodInvocationTree) start), loop, uses, state)
        : Optional.empty();
  }

  /** Whether the step is taken exactly once a time round. */
  private static boolean runsOnce(TreePath write, Loop loop) {
    Tree step = write.getParentPath().getLeaf();
    boolean inHeader =
        loop.updates().stream()
            .anyMatch(
                update ->
                    update instanceof ExpressionStatementTree
                        && ((ExpressionStatementTree) update).getExpression() == step);
    if (inHeader) {
      return true;
    }
    boolean inInnerLoop = false;
    for (TreePath at = write; at.getLeaf() != loop.tree(); at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      inInnerLoop |= tree instanceof ForLoopTree || tree instanceof WhileLoopTree;
      inInnerLoop |= tree instanceof EnhancedForLoopTree || tree instanceof DoWhileLoopTree;
    }
    return !inInnerLoop && !Paths.canGoRound(loop, tree -> tree == step);
  }

  /** The constant by which the statement around {@code write} moves the counter; 0 if none. */
  private static long stepOf(TreePath write) {
    Tree tree = write.getParentPath().getLeaf();
    if (tree instanceof UnaryTree) {
      return tree.getKind() == Tree.Kind.POSTFIX_INCREMENT
              || tree.getKind() == Tree.Kind.PREFIX_INCREMENT
          ? 1
          : -1;
    }
    if (tree instanceof CompoundAssignmentTree) {
      Number step =
          ASTHelpers.constValue(((CompoundAssignmentTree) tree).getExpression(), Number.class);
      boolean plus = tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT;
      boolean minus = tree.getKind() == Tree.Kind.MINUS_ASSIGNMENT;
      return step == null || !plus && !minus ? 0 : plus ? step.longValue() : -step.longValue();
    }
    ExpressionTree value = ASTHelpers.stripParentheses(((AssignmentTree) tree).getExpression());
    if (value instanceof BinaryTree
        && Code.variableOf(((BinaryTree) value).getLeftOperand())
            == Code.variableOf(((AssignmentTree) tree).getVariable())) {
      Number step = ASTHelpers.constValue(((BinaryTree) value).getRightOperand(), Number.class);
      boolean plus = value.getKind() == Tree.Kind.PLUS;
      boolean minus = value.getKind() == Tree.Kind.MINUS;
      return step == null || !plus && !minus ? 0 : plus ? step.longValue() : -step.longValue();
    }
    return 0;
  }

  /** What the counter is when the loop starts; null if that is not plain to see. */
  private static ExpressionTree startOf(VarSymbol counter, Loop loop, Uses uses) {
    Optional<TreePath> declaration = uses.declaration(counter);
    if (declaration.isEmpty()) {
      return null;
    }
    boolean declaredInHeader = declaration.get().getParentPath().getLeaf() == loop.tree();
    if (loop.tree() instanceof ForLoopTree && !declaredInHeader) {
      for (Tree initializer : ((ForLoopTree) loop.tree()).getInitializer()) {
        if (initializer instanceof ExpressionStatementTree
            && ((ExpressionStatementTree) initializer).getExpression() instanceof AssignmentTree) {
          AssignmentTree assignment =
              (AssignmentTree) ((ExpressionStatementTree) initializer).getExpression();
          if (Code.variableOf(assignment.getVariable()) == counter) {
            return assignment.getExpression();
          }
        }
      }
    }
    boolean besideLoop =
        declaration.get().getParentPath().getLeaf() == loop.path().getParentPath().getLeaf();
    boolean changedElsewhere =
        uses.of(counter).stream()
            .anyMatch(use -> Place.isWrite(use) && !loop.encloses(use) && isBefore(use, loop));
    return (declaredInHeader || besideLoop) && !changedElsewhere
        ? ((VariableTree) declaration.get().getLeaf()).getInitializer()
        : null;
  }

  private static boolean isBefore(TreePath use, Loop loop) {
    return ASTHelpers.getStartPosition(use.getLeaf()) < ASTHelpers.getStartPosition(loop.tree());
  }

  private static Optional<TripCount> ofRange(
      ExpressionTree start,
      ExpressionTree bound,
      boolean boundIncluded,
      long step,
      Loop loop,
      Uses uses) {
    Long from = Code.integer(start).orElse(null);
    Long to = Code.integer(bound).orElse(null);
    if (from != null && to != null) {
      long distance = to - from + (boundIncluded ? 1 : 0);
      long least = loop.tree() instanceof DoWhileLoopTree ? 1 : 0;
      return Optional.of(new Constant(Math.max(least, (distance + step - 1) / step)));
    }
    if (from != null && from == 0 && step == 1 && !boundIncluded) {
      Optional<TripCount> size = ofSizeCall(bound, loop, uses);
      if (size.isPresent()) {
        return size;
      }
    }
    boolean steady = isSteady(bound, loop, uses) && (from != null || isSteady(start, loop, uses));
    return steady
        ? Optional.of(
            new Range(from != null && from == 0 ? null : start, bound, boundIncluded, step))
        : Optional.empty();
  }

  private static Optional<TripCount> ofSizeCall(ExpressionTree bound, Loop loop, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(bound);
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      String name = Code.nameOf(call);
      if ((name.equals("size") || name.equals("length"))
          && call.getArguments().isEmpty()
          && Code.receiverOf(call) != null) {
        String constant = ASTHelpers.constValue(Code.receiverOf(call), String.class);
        return constant == null
            ? sized(Code.receiverOf(call), "." + name + "()", loop, uses)
            : Optional.of(new Constant(constant.length()));
      }
    }
    return tree instanceof com.sun.source.tree.MemberSelectTree
            && ((MemberSelectTree) tree).getIdentifier().contentEquals("length")
            && Code.typeOf(((MemberSelectTree) tree).getExpression()) != null
            && Code.typeOf(((MemberSelectTree) tree).getExpression()).hasTag(TypeTag.ARRAY)
        ? ofInitialisedArrayOrSized((MemberSelectTree) tree, loop, uses)
        : Optional.empty();
  }

  private static Optional<TripCount> ofInitialisedArrayOrSized(
      MemberSelectTree length, Loop loop, Uses uses) {
    Optional<TripCount> constant = ofInitialisedArray(length.getExpression(), uses);
    return constant.isPresent() ? constant : sized(length.getExpression(), ".length", loop, uses);
  }

  /** Whether the expression is a place or a constant that nothing in the loop changes. */
  private static boolean isSteady(ExpressionTree expression, Loop loop, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (ASTHelpers.constValue(tree) != null) {
      return true;
    }
    if (tree instanceof BinaryTree) {
      return isSteady(((BinaryTree) tree).getLeftOperand(), loop, uses)
          && isSteady(((BinaryTree) tree).getRightOperand(), loop, uses);
    }
    if (tree instanceof MethodInvocationTree) {
      // Accessors: size(), length(), a getter of a record or bean; cheap by their names.
      MethodInvocationTree call = (MethodInvocationTree) tree;
      if (Set.of("min", "max").contains(Code.nameOf(call)) && call.getArguments().size() == 2) {
        return call.getArguments().stream().allMatch(each -> isSteady(each, loop, uses));
      }
      return call.getArguments().isEmpty()
          && (Code.receiverOf(call) == null || isSteady(Code.receiverOf(call), loop, uses));
    }
    Optional<Place> place = Place.of(tree);
    return place.isPresent()
        && !place.get().isFreshIn(loop, uses)
        && place.get().variables().stream()
            .flatMap(symbol -> uses.of(symbol).stream())
            .noneMatch(
                use ->
                    loop.encloses(use)
                        && (Place.isWrite(use) || isResized(use))
                        && !place.get().isBeside(use));
  }

  /** Whether the use calls a method on the variable that changes how many elements it has. */
  static boolean isResized(TreePath use) {
    return callOn(use).map(Code::nameOf).filter(ChangingMethods.STRUCTURAL::contains).isPresent();
  }

  /** The call of a method on the variable that is used. */
  private static Optional<MethodInvocationTree> callOn(TreePath use) {
    Tree select = use.getParentPath().getLeaf();
    TreePath call = use.getParentPath().getParentPath();
    return call != null
            && call.getLeaf() instanceof MethodInvocationTree
            && ((MethodInvocationTree) call.getLeaf()).getMethodSelect() == select
        ? Optional.of((MethodInvocationTree) call.getLeaf())
        : Optional.empty();
  }
}
