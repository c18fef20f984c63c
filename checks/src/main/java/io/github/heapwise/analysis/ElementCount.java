package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/**
 * An expression that says how many elements there are: {@code xs.size()}, {@code a.length}, a
 * variable or accessor that bounds a loop, a local set to one of them, the larger of one and a
 * constant, a sum of such. A multiple of a count is none: whoever writes that has thought of the
 * load factor. A fraction is one only of the times round of a loop that takes so many at once.
 */
public final class ElementCount {
  /** A constant up to this is room to spare, not a count of something else. */
  private static final int SPARE = 16;

  private static final Set<TypeTag> NUMBERS =
      Set.of(TypeTag.BYTE, TypeTag.SHORT, TypeTag.INT, TypeTag.LONG);

  private static final Pattern COUNT_NAME =
      Pattern.compile(
          "n|num|(num|number|no)[A-Z].*|numberOf.*"
              + "|(?!init|max|min|default|table|hash|bucket|load)"
              + ".*([sS]ize|[cC]ount|[lL]ength|[nN]um|[eE]lements)");

  private final Uses uses;
  private final VisitorState state;
  private final Set<Object> containers = new HashSet<>();
  private final Set<Object> amounts = new HashSet<>();
  private boolean hasUnnamedContainer;
  private boolean isNamedSo = true;
  private int divisor = 1;
  private OptionalInt known = OptionalInt.empty();

  private ElementCount(Uses uses, VisitorState state) {
    this.uses = uses;
    this.state = state;
  }

  /** The count that {@code expression} is, if it is one or may be one. */
  public static Optional<ElementCount> of(
      ExpressionTree expression, Uses uses, VisitorState state) {
    ElementCount count = new ElementCount(uses, state);
    if (!count.add(expression)) {
      return Optional.empty();
    }
    count.known = KnownCount.of(expression, uses);
    return Optional.of(count);
  }

  /** Whether the elements of something are counted; else only a use as a count can show it. */
  public boolean isCertain() {
    return divisor == 1 && (hasUnnamedContainer || !containers.isEmpty());
  }

  /** Whether all variables and accessors in it are called as counts are. */
  public boolean isNamedSo() {
    return divisor == 1 && isNamedSo;
  }

  /** The number itself where the code tells it, as for the constants of an enum. */
  public OptionalInt known() {
    return known;
  }

  /** Whether the count is that of what {@code expression} evaluates to, or of a view of it. */
  public boolean isOf(ExpressionTree expression) {
    return divisor == 1
        && Identity.ofContainer(expression, uses).filter(containers::contains).isPresent();
  }

  /** Whether {@code expression} is made of the same numbers. */
  public boolean isSameAs(ExpressionTree expression) {
    return isBoundBy(expression, 1);
  }

  /** Whether the loop runs once for each element that is counted; empty if nobody can tell. */
  public Optional<Boolean> bounds(Loop loop) {
    Optional<TripCount> trips = TripCount.of(loop, uses, state);
    if (trips.isEmpty()) {
      Optional<ExpressionTree> source = loop.call().map(Code::receiverOf);
      return isOddlyCounted(loop) ? Optional.of(false) : source.flatMap(this::suppliesElements);
    }
    if (trips.get() instanceof TripCount.Constant) {
      long times = ((TripCount.Constant) trips.get()).times();
      return Optional.of(known.isPresent() && times >= known.getAsInt());
    }
    if (trips.get() instanceof TripCount.Range) {
      TripCount.Range range = (TripCount.Range) trips.get();
      return Optional.of(isBoundBy(range.bound(), range.step()) && startsSo(range.start()));
    }
    if (divisor != 1) {
      return Optional.of(false);
    }
    TripCount.SizeOf size = (TripCount.SizeOf) trips.get();
    return Identity.ofContainer(size.container(), uses)
        .map(
            container ->
                containers.contains(container)
                    || amounts.stream().anyMatch(each -> isCallOn(container, each)));
  }

  /**
   * Whether a number is compared with a bound that is not zero, but does not go up to it by one.
   */
  private static boolean isOddlyCounted(Loop loop) {
    if (!(loop.condition() instanceof BinaryTree)) {
      return false;
    }
    BinaryTree comparison = (BinaryTree) loop.condition();
    return Stream.of(comparison.getLeftOperand(), comparison.getRightOperand())
        .allMatch(
            side ->
                Code.typeOf(side) != null
                    && NUMBERS.contains(Code.typeOf(side).getTag())
                    && ASTHelpers.constValue(side) == null);
  }

  /** Whether what {@code forEach} is called on has the elements; empty if it has no name. */
  private Optional<Boolean> suppliesElements(ExpressionTree source) {
    Optional<Object> key = Identity.ofContainer(source, uses);
    // A stream may have lost some on the way.
    return key.isEmpty()
            && !Code.isSubtype(Code.typeOf(source), "java.util.stream.BaseStream", state)
        ? Optional.empty()
        : Optional.of(key.filter(containers::contains).isPresent());
  }

  private boolean hasPartsOf(ElementCount other) {
    return !Collections.disjoint(containers, other.containers)
        || !Collections.disjoint(amounts, other.amounts);
  }

  private boolean isBoundBy(ExpressionTree bound, long step) {
    return of(bound, uses, state)
        .filter(other -> hasPartsOf(other) && step * other.divisor == divisor)
        .isPresent();
  }

  /** Whether the loop starts near zero, or at what the count is the distance from. */
  private boolean startsSo(ExpressionTree start) {
    return start == null
        || isSpare(ASTHelpers.constValue(start, Number.class))
        || Identity.of(start).filter(amounts::contains).isPresent();
  }

  /** Whether the amount is {@code container.length()} or the like. */
  private static boolean isCallOn(Object container, Object amount) {
    return amount instanceof Identity.Accessor
        && ((Identity.Accessor) amount).receiver().equals(container);
  }

  private boolean add(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      // A large constant is a bound to what is allocated, set on purpose.
      return addEither(either.getTrueExpression(), either.getFalseExpression(), SPARE);
    }
    if (tree instanceof BinaryTree) {
      return addQuotient((BinaryTree) tree) || addSum((BinaryTree) tree);
    }
    if (tree instanceof TypeCastTree) {
      return add(((TypeCastTree) tree).getExpression());
    }
    if (Code.isCallOf(tree, "java.lang.Math", "max", state)) {
      MethodInvocationTree max = (MethodInvocationTree) tree;
      return addEither(max.getArguments().get(0), max.getArguments().get(1), Integer.MAX_VALUE);
    }
    Type type = Code.typeOf(tree);
    if (type == null || !NUMBERS.contains(type.getTag()) || ASTHelpers.constValue(tree) != null) {
      return false;
    }
    if (tree instanceof MethodInvocationTree) {
      return addCall((MethodInvocationTree) tree);
    }
    if (tree instanceof MemberSelectTree && isLengthOfArray((MemberSelectTree) tree)) {
      addContainer(Identity.ofContainer(((MemberSelectTree) tree).getExpression(), uses));
      return true;
    }
    VarSymbol variable = Code.variableOf(tree);
    return variable != null && addVariable(variable, tree);
  }

  /** One has to be a count; the other may be a constant up to a limit. */
  private boolean addEither(ExpressionTree first, ExpressionTree second, int limit) {
    Integer constant = ASTHelpers.constValue(first, Integer.class);
    if (constant != null) {
      return constant <= limit && ASTHelpers.constValue(second) == null && add(second);
    }
    Integer other = ASTHelpers.constValue(second, Integer.class);
    return other != null ? other <= limit && add(first) : add(first) && add(second);
  }

  private boolean addSum(BinaryTree tree) {
    ElementCount left = new ElementCount(uses, state);
    ElementCount right = new ElementCount(uses, state);
    return (tree.getKind() == Tree.Kind.PLUS || tree.getKind() == Tree.Kind.MINUS)
        && left.addTerm(tree.getLeftOperand())
        && right.addTerm(tree.getRightOperand())
        // n + n is a multiple.
        && !left.hasPartsOf(right)
        && left.isOfSameKindAs(right)
        && addAll(left)
        && addAll(right);
  }

  /** {@code pairs.length / 2}, {@code n >> 1}. */
  private boolean addQuotient(BinaryTree tree) {
    Integer number = ASTHelpers.constValue(tree.getRightOperand(), Integer.class);
    boolean isShift = tree.getKind() == Tree.Kind.RIGHT_SHIFT;
    if (number == null || number < 1 || number > SPARE) {
      return false;
    }
    ElementCount dividend = new ElementCount(uses, state);
    if (!isShift && tree.getKind() != Tree.Kind.DIVIDE
        || !dividend.add(tree.getLeftOperand())
        || dividend.divisor != 1) {
      return false;
    }
    dividend.divisor = isShift ? 1 << number : number;
    return addAll(dividend);
  }

  /** Either has nothing in it, or both are as they are. */
  private boolean isOfSameKindAs(ElementCount other) {
    return divisor == other.divisor || isNumber() || other.isNumber();
  }

  private boolean isNumber() {
    return !hasUnnamedContainer && containers.isEmpty() && amounts.isEmpty();
  }

  private boolean addAll(ElementCount other) {
    if (!isOfSameKindAs(other)) {
      return false;
    }
    divisor = Math.max(divisor, other.divisor);
    containers.addAll(other.containers);
    amounts.addAll(other.amounts);
    hasUnnamedContainer |= other.hasUnnamedContainer;
    isNamedSo &= other.isNamedSo;
    return true;
  }

  private boolean addTerm(ExpressionTree term) {
    Number constant = ASTHelpers.constValue(term, Number.class);
    return constant != null ? isSpare(constant) : add(term);
  }

  private static boolean isSpare(Number constant) {
    return constant != null && Math.abs(constant.doubleValue()) <= SPARE;
  }

  private boolean addCall(MethodInvocationTree call) {
    ExpressionTree receiver = Code.receiverOf(call);
    String name = Code.nameOf(call);
    // The characters of a text repeat: its length says nothing of how many differ.
    if (!call.getArguments().isEmpty()
        || receiver != null
            && Code.isSubtype(Code.typeOf(receiver), "java.lang.CharSequence", state)) {
      return false;
    }
    if (name.equals("size")) {
      addContainer(
          receiver == null ? Optional.of(Identity.THIS) : Identity.ofContainer(receiver, uses));
      return true;
    }
    isNamedSo &= isCountName(name);
    return Identity.of(call).map(amounts::add).isPresent();
  }

  private void addContainer(Optional<Object> key) {
    key.ifPresentOrElse(containers::add, () -> hasUnnamedContainer = true);
  }

  private boolean addVariable(VarSymbol variable, ExpressionTree tree) {
    Optional<Object> key = Identity.of(tree);
    if (key.isEmpty()) {
      return false;
    }
    boolean isLocal = variable.getKind() == ElementKind.LOCAL_VARIABLE;
    Optional<ExpressionTree> value =
        isLocal ? KnownCount.steadyValue(variable, uses) : Optional.empty();
    ElementCount count = new ElementCount(uses, state);
    boolean isCount = value.filter(count::add).isPresent();
    if (isCount && count.divisor != 1) {
      return addAll(count);
    }
    amounts.add(key.get());
    if (isCount) {
      count.isNamedSo |= isCountName(variable.name.toString());
      addAll(count);
    } else {
      isNamedSo &= mayBeCount(variable, value) && isCountName(variable.name.toString());
    }
    return true;
  }

  /** Not what shows itself as something else; a field is not followed at all. */
  private boolean mayBeCount(VarSymbol variable, Optional<ExpressionTree> value) {
    return variable.getKind() == ElementKind.PARAMETER
        || variable.getKind() == ElementKind.LOCAL_VARIABLE
            && value
                .map(ASTHelpers::stripParentheses)
                .filter(each -> !isCallOfOther(each))
                .isEmpty();
  }

  private static boolean isCallOfOther(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree
        && Code.symbolOf(tree) != null
        && !Code.isClass(Code.symbolOf(tree).owner.type, "java.lang.Math");
  }

  private static boolean isCountName(String name) {
    String noun =
        name.length() > 3 && name.startsWith("get")
            ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
            : name;
    return COUNT_NAME.matcher(noun).matches();
  }

  private static boolean isLengthOfArray(MemberSelectTree tree) {
    Type type = Code.typeOf(tree.getExpression());
    return tree.getIdentifier().contentEquals("length")
        && type != null
        && type.hasTag(TypeTag.ARRAY);
  }
}
