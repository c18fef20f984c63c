package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * A number of elements, put together from the trip counts of loops: as a number where it is
 * constant, else as an {@code int} expression that can be evaluated ahead of the loops.
 *
 * <p>The expression is a sum of a constant and at most two terms; what would take more is no count
 * that anyone wants to read. A term is
 *
 * <ul>
 *   <li>an {@code int} (or narrower) variable, or a {@code long} one, for which there is no text;
 *   <li>{@code size()}, {@code length()} or {@code length} of a variable, of a field of one, or of
 *       a record's component: not of an element of an array, which need not be there, and not of
 *       what any other call returns, which may be costly;
 *   <li>one of them divided by a constant, the smaller or the larger of two ({@code Math.min});
 *   <li>for a loop in steps of k, {@code (n + k - 1) / k};
 *   <li>a constant times a count. It may overflow, but then no array could hold the elements;
 *   <li>for nested loops, the product of the two counts. There is no text of it unless it is
 *       constant.
 * </ul>
 *
 * Terms that cancel each other out are left away: from {@code off} to {@code off + n} are n. A
 * count that may be negative, where the loop then does not run, is guarded by {@code Math.max}.
 */
public final class CountExpression {
  private static final int MOST_TERMS = 2;

  /** Whose {@code size()} walks over all the elements. */
  private static final List<String> COSTLY_SIZES =
      List.of(
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.ConcurrentLinkedDeque",
          "java.util.concurrent.LinkedTransferQueue",
          "java.util.concurrent.ConcurrentSkipListMap",
          "java.util.concurrent.ConcurrentSkipListSet",
          "java.util.concurrent.ConcurrentNavigableMap",
          "com.google.common.collect.Sets.SetView");

  /** What comes of evaluating a text as an {@code int}. */
  private enum Evaluation {
    /** The value. */
    EXACT,
    /** The value, unless it is too large for an {@code int}. */
    MULTIPLE,
    /** Who knows: the text is a product of variables, or a {@code long}. */
    UNSAFE;

    Evaluation and(Evaluation other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  /**
   * @param neverNegative whatever the values of the variables are
   * @param isCompound whether it needs parentheses as an operand of a division or a product
   */
  private record Term(
      int sign, String text, boolean neverNegative, Evaluation evaluation, boolean isCompound) {
    Term negated() {
      return new Term(-sign, text, neverNegative, evaluation, isCompound);
    }

    String asOperand() {
      return isCompound ? "(" + text + ")" : text;
    }
  }

  private final List<Term> terms;
  private final long constant;
  private final Optional<String> name;
  private final boolean isWritable;

  private CountExpression(
      List<Term> terms, long constant, Optional<String> name, boolean isWritable) {
    this.terms = List.copyOf(terms);
    this.constant = constant;
    this.name = name;
    this.isWritable = isWritable;
  }

  private CountExpression(List<Term> terms, long constant) {
    this(terms, constant, Optional.empty(), true);
  }

  /** A number of elements that is known. */
  public static CountExpression constant(long number) {
    return new CountExpression(List.of(), number);
  }

  /**
   * The trip count of a loop as an expression.
   *
   * @param isValid whether what an expression names is there and has its value where the count is
   *     to be evaluated; asked for each variable, field and container
   * @return empty where there is no such expression
   */
  public static Optional<CountExpression> of(
      TripCount count,
      Loop loop,
      Predicate<ExpressionTree> isValid,
      Uses uses,
      VisitorState state) {
    Reader reader = new Reader(isValid, uses, state);
    if (count instanceof TripCount.Constant) {
      return reader.named(loop, ((TripCount.Constant) count).times());
    }
    if (count instanceof TripCount.SizeOf) {
      TripCount.SizeOf size = (TripCount.SizeOf) count;
      return reader.sizeOf(size.container(), size.accessor());
    }
    return reader.range((TripCount.Range) count);
  }

  /** The size of a collection or a map as an expression; {@code isValid} as above. */
  public static Optional<CountExpression> ofSize(
      ExpressionTree container, Predicate<ExpressionTree> isValid, Uses uses, VisitorState state) {
    Type type = Code.typeOf(container);
    boolean hasSize =
        Code.isSubtype(type, "java.util.Collection", state)
            || Code.isSubtype(type, "java.util.Map", state);
    return hasSize
        ? new Reader(isValid, uses, state).sizeOf(container, ".size()")
        : Optional.empty();
  }

  /** The sum; empty if it has too many terms. */
  public Optional<CountExpression> plus(CountExpression other) {
    if (isZero() || other.isZero()) {
      return Optional.of(isZero() ? other : this);
    }
    List<Term> sum = new ArrayList<>(terms);
    for (Term term : other.terms) {
      if (!sum.remove(term.negated())) {
        sum.add(term);
      }
    }
    return sum.size() > MOST_TERMS
        ? Optional.empty()
        : Optional.of(
            new CountExpression(sum, constant + other.constant).asWritableAs(this, other));
  }

  private CountExpression asWritableAs(CountExpression first, CountExpression second) {
    return new CountExpression(terms, constant, name, first.isWritable && second.isWritable);
  }

  /** The product, of which there is a text only if one factor is constant. */
  public CountExpression times(CountExpression other) {
    if (isOne() || other.isOne()) {
      return isOne() ? other : this;
    }
    if (constant().isPresent() && other.constant().isPresent()) {
      long product =
          Math.multiplyHigh(constant, other.constant) == 0 ? constant * other.constant : -1;
      boolean isBoth = isWritable && other.isWritable;
      String text = isWritable ? words() + " * " + other.words() : other.words() + " * " + words();
      return new CountExpression(
          List.of(),
          product < 0 ? Long.MAX_VALUE : product,
          isBoth ? Optional.empty() : Optional.of(text),
          isBoth);
    }
    if (other.constant().isPresent()) {
      return other.times(this);
    }
    boolean isMultiple = constant().isPresent() && other.evaluation() != Evaluation.UNSAFE;
    boolean isSmall = Math.max(constant, Math.abs(other.constant)) <= Integer.MAX_VALUE;
    if (isMultiple && isSmall && other.terms.size() == 1) {
      Term term = other.terms.get(0);
      String text = words() + " * " + term.asOperand();
      return new CountExpression(
              List.of(new Term(term.sign(), text, term.neverNegative(), Evaluation.MULTIPLE, true)),
              constant * other.constant)
          .asWritableAs(this, other);
    }
    String text = asOperand() + " * " + other.asOperand();
    boolean never = neverNegative() && other.neverNegative();
    Evaluation evaluation = isMultiple ? Evaluation.MULTIPLE : Evaluation.UNSAFE;
    return new CountExpression(List.of(new Term(1, text, never, evaluation, true)), 0)
        .asWritableAs(this, other);
  }

  /** With room for some more, unless it is a number that is known, or may be negative. */
  public CountExpression withSpare(int spare) {
    return terms.isEmpty() || !neverNegative()
        ? this
        : new CountExpression(terms, Math.max(constant, spare)).asWritableAs(this, this);
  }

  private boolean isZero() {
    return terms.isEmpty() && constant == 0;
  }

  private boolean isOne() {
    return terms.isEmpty() && constant == 1;
  }

  private CountExpression negated() {
    return new CountExpression(terms.stream().map(Term::negated).toList(), -constant)
        .asWritableAs(this, this);
  }

  private CountExpression maybeNegative() {
    return new CountExpression(
        terms.stream()
            .map(
                each ->
                    new Term(each.sign(), each.text(), false, each.evaluation(), each.isCompound()))
            .toList(),
        constant,
        name,
        isWritable);
  }

  private CountExpression dividedBy(long step) {
    if (terms.isEmpty()) {
      return constant(Math.max(0, (constant + step - 1) / step));
    }
    CountExpression raised = new CountExpression(terms, constant + step - 1);
    String text = raised.asOperand() + " / " + step;
    // Only -step and less give a negative quotient.
    boolean never = raised.constant > -step && new CountExpression(terms, 0).neverNegative();
    return new CountExpression(List.of(new Term(1, text, never, evaluation(), true)), 0);
  }

  /** The number, where it is one. */
  public OptionalLong constant() {
    return terms.isEmpty() ? OptionalLong.of(constant) : OptionalLong.empty();
  }

  /** Whether it is a constant that the program has a name for. */
  public boolean isNamed() {
    return name.isPresent();
  }

  /** How it is written, for a message: it need not be an {@code int}, and may be negative. */
  public String words() {
    if (terms.isEmpty()) {
      return name.orElseGet(() -> String.valueOf(constant));
    }
    StringBuilder words = new StringBuilder();
    terms.stream().filter(term -> term.sign() > 0).forEach(term -> append(words, 1, term.text()));
    boolean isFirst = words.length() == 0 && constant > 0;
    if (isFirst) {
      words.append(constant);
    }
    terms.stream()
        .filter(term -> term.sign() < 0)
        .forEach(term -> append(words, -1, term.asOperand()));
    if (constant != 0 && !isFirst) {
      append(words, Long.signum(constant), String.valueOf(Math.abs(constant)));
    }
    return words.toString();
  }

  private static void append(StringBuilder words, int sign, String text) {
    words.append(words.length() > 0 ? sign < 0 ? " - " : " + " : sign < 0 ? "-" : "").append(text);
  }

  /**
   * The text of an {@code int} expression of this value, {@code least} where the value is smaller.
   *
   * @param least 0, or 1 for a container that rejects 0
   * @return empty for a product, for a {@code long}, for a number that is no {@code int}, and for
   *     the number of an enum's constants, which costs a copy of them
   */
  public Optional<String> text(int least) {
    return evaluation() == Evaluation.EXACT ? intText(least) : Optional.empty();
  }

  /**
   * As {@link #text}, and of a constant times a count too. Where that is too large for an {@code
   * int}, it is some other number, or throws where it is taken for the length of an array: with so
   * many elements the program would have failed in any case.
   */
  public Optional<String> arrayLength(int least) {
    return evaluation() == Evaluation.UNSAFE ? Optional.empty() : intText(least);
  }

  private Optional<String> intText(int least) {
    if (!isWritable || terms.isEmpty() && constant > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    if (terms.isEmpty() && constant < least) {
      return Optional.of(String.valueOf(least));
    }
    return Optional.of(
        neverNegative() && constant >= least
            ? words()
            : "Math.max(" + words() + ", " + least + ")");
  }

  /** As {@link #text}, in parentheses where an operand of a division needs them. */
  public Optional<String> operand(int least) {
    return text(least)
        .map(text -> isCompound() && !text.startsWith("Math.max(") ? "(" + text + ")" : text);
  }

  private String asOperand() {
    return isCompound() ? "(" + words() + ")" : words();
  }

  private boolean isCompound() {
    return terms.size() > 1
        || !terms.isEmpty() && constant != 0
        || terms.stream().anyMatch(Term::isCompound);
  }

  private Evaluation evaluation() {
    return terms.stream().map(Term::evaluation).reduce(Evaluation.EXACT, Evaluation::and);
  }

  private boolean neverNegative() {
    return constant >= 0
        && terms.stream().allMatch(term -> term.sign() > 0 && term.neverNegative());
  }

  /** Reads expressions of the program. */
  private record Reader(Predicate<ExpressionTree> isValid, Uses uses, VisitorState state) {

    /**
     * With its name, if the bound of the loop is a constant that has one, the length of an array
     * that is spelt out, or the number of an enum's constants.
     */
    Optional<CountExpression> named(Loop loop, long times) {
      ExpressionTree bound = boundOf(loop);
      if (bound == null) {
        return Optional.of(CountExpression.constant(times));
      }
      if (bound instanceof MethodInvocationTree
          && Code.nameOf((MethodInvocationTree) bound).equals("values")) {
        String words = state.getSourceForNode(bound) + ".length";
        return Optional.of(new CountExpression(List.of(), times, Optional.of(words), false));
      }
      boolean isArray =
          Code.typeOf(bound) != null && Code.typeOf(bound).hasTag(TypeTag.ARRAY) && isPlace(bound);
      Optional<String> name =
          isArray && isValid.test(bound)
              ? Optional.of(state.getSourceForNode(bound) + ".length")
              : size(bound).isPresent()
                      || isPlace(bound)
                          && Code.integer(bound).filter(value -> value == times).isPresent()
                          && isValid.test(bound)
                  ? Optional.of(state.getSourceForNode(bound))
                  : Optional.empty();
      return Optional.of(new CountExpression(List.of(), times, name, true));
    }

    /** What a loop statement runs over or up to; null where that is not plain. */
    private static ExpressionTree boundOf(Loop loop) {
      if (loop.tree() instanceof EnhancedForLoopTree) {
        return ASTHelpers.stripParentheses(((EnhancedForLoopTree) loop.tree()).getExpression());
      }
      return loop.condition() instanceof BinaryTree
          ? ASTHelpers.stripParentheses(((BinaryTree) loop.condition()).getRightOperand())
          : null;
    }

    Optional<CountExpression> range(TripCount.Range range) {
      Optional<CountExpression> bound = linear(range.bound());
      Optional<CountExpression> start =
          range.start() == null ? Optional.of(constant(0)) : linear(range.start());
      return bound
          .flatMap(to -> start.flatMap(from -> to.plus(from.negated())))
          .flatMap(distance -> distance.plus(constant(range.boundIncluded() ? 1 : 0)))
          .map(distance -> range.step() == 1 ? distance : distance.dividedBy(range.step()));
    }

    /** A sum of terms. */
    private Optional<CountExpression> linear(ExpressionTree expression) {
      ExpressionTree tree = ASTHelpers.stripParentheses(expression);
      Optional<Long> number = Code.integer(tree);
      if (number.isPresent()) {
        return number.map(CountExpression::constant);
      }
      if (tree.getKind() == Tree.Kind.PLUS || tree.getKind() == Tree.Kind.MINUS) {
        Optional<CountExpression> left = linear(((BinaryTree) tree).getLeftOperand());
        Optional<CountExpression> right = linear(((BinaryTree) tree).getRightOperand());
        boolean plus = tree.getKind() == Tree.Kind.PLUS;
        return left.flatMap(
            first -> right.flatMap(second -> first.plus(plus ? second : second.negated())));
      }
      if (tree.getKind() == Tree.Kind.DIVIDE) {
        return quotient((BinaryTree) tree);
      }
      if (tree.getKind() == Tree.Kind.MULTIPLY) {
        Optional<CountExpression> left = linear(((BinaryTree) tree).getLeftOperand());
        Optional<CountExpression> right = linear(((BinaryTree) tree).getRightOperand());
        // The program's own product: where it overflows, the loop does not run.
        return left.flatMap(first -> right.map(first::times)).map(CountExpression::maybeNegative);
      }
      return size(tree).or(() -> either(tree)).or(() -> variable(tree));
    }

    private Optional<CountExpression> quotient(BinaryTree tree) {
      Optional<CountExpression> dividend = linear(tree.getLeftOperand());
      Optional<Long> divisor = Code.integer(tree.getRightOperand()).filter(each -> each > 0);
      return dividend.isEmpty() || divisor.isEmpty()
          ? Optional.empty()
          : Optional.of(
              term(
                  dividend.get().asOperand() + " / " + divisor.get(),
                  dividend.get().neverNegative(),
                  dividend.get().evaluation(),
                  true));
    }

    /** {@code Math.min} and {@code Math.max} of two. */
    private Optional<CountExpression> either(ExpressionTree tree) {
      if (!Code.isCallOf(tree, "java.lang.Math", "min", state)
          && !Code.isCallOf(tree, "java.lang.Math", "max", state)) {
        return Optional.empty();
      }
      List<? extends ExpressionTree> arguments = ((MethodInvocationTree) tree).getArguments();
      Optional<CountExpression> first = linear(arguments.get(0));
      Optional<CountExpression> second = linear(arguments.get(1));
      return first.isEmpty() || second.isEmpty()
          ? Optional.empty()
          : Optional.of(
              term(
                  state.getSourceForNode(tree),
                  isNeverNegative(tree),
                  first.get().evaluation().and(second.get().evaluation()),
                  false));
    }

    private Optional<CountExpression> size(ExpressionTree tree) {
      if (tree instanceof MemberSelectTree
          && ((MemberSelectTree) tree).getIdentifier().contentEquals("length")) {
        Type type = Code.typeOf(((MemberSelectTree) tree).getExpression());
        return type != null && type.hasTag(TypeTag.ARRAY)
            ? sizeOf(((MemberSelectTree) tree).getExpression(), ".length")
            : Optional.empty();
      }
      if (!(tree instanceof MethodInvocationTree)) {
        return Optional.empty();
      }
      MethodInvocationTree call = (MethodInvocationTree) tree;
      String name = Code.nameOf(call);
      boolean isSize =
          (name.equals("size") || name.equals("length"))
              && call.getArguments().isEmpty()
              && Code.receiverOf(call) != null
              && Code.typeOf(tree) != null
              && Code.typeOf(tree).hasTag(TypeTag.INT);
      return isSize ? sizeOf(Code.receiverOf(call), "." + name + "()") : Optional.empty();
    }

    Optional<CountExpression> sizeOf(ExpressionTree container, String accessor) {
      ExpressionTree tree = ASTHelpers.stripParentheses(container);
      if (TripCount.isViewOfThis(tree, state)) {
        return isValid.test(tree)
            ? Optional.of(term("size()", true, Evaluation.EXACT, false))
            : Optional.empty();
      }
      String constant = ASTHelpers.constValue(tree, String.class);
      if (constant != null) {
        return Optional.of(constant(constant.length()));
      }
      Type type = Code.typeOf(tree);
      boolean isCheap =
          type != null
              && COSTLY_SIZES.stream().noneMatch(costly -> Code.isSubtype(type, costly, state));
      return isCheap && isPlace(tree) && isValid.test(tree)
          ? Optional.of(
              term(state.getSourceForNode(tree) + accessor, true, Evaluation.EXACT, false))
          : Optional.empty();
    }

    private Optional<CountExpression> variable(ExpressionTree tree) {
      Type type = Code.typeOf(tree);
      boolean isInteger =
          type != null
              && (type.hasTag(TypeTag.INT)
                  || type.hasTag(TypeTag.LONG)
                  || type.hasTag(TypeTag.SHORT)
                  || type.hasTag(TypeTag.BYTE)
                  || type.hasTag(TypeTag.CHAR));
      if (!isInteger || !isPlace(tree)) {
        return Optional.empty();
      }
      return isValid.test(tree)
          ? Optional.of(
              term(
                  state.getSourceForNode(tree),
                  isNeverNegative(tree),
                  type.hasTag(TypeTag.LONG) ? Evaluation.UNSAFE : Evaluation.EXACT,
                  false))
          : initializer(Code.variableOf(tree)).flatMap(this::linear);
    }

    /** What a variable that is set once is set to: {@code for (int i = 0, n = xs.size(); …)}. */
    private Optional<ExpressionTree> initializer(VarSymbol variable) {
      return uses.of(variable).stream().anyMatch(Place::isWrite)
          ? Optional.empty()
          : uses.declaration(variable)
              .map(path -> ((VariableTree) path.getLeaf()).getInitializer());
    }

    /** Whether the value of the {@code int} expression is 0 or more, as far as the file shows. */
    private boolean isNeverNegative(ExpressionTree expression) {
      ExpressionTree tree = ASTHelpers.stripParentheses(expression);
      Optional<Long> number = Code.integer(tree);
      if (number.isPresent()) {
        return number.get() >= 0;
      }
      if (tree instanceof ConditionalExpressionTree) {
        ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
        return isNeverNegative(either.getTrueExpression())
            && isNeverNegative(either.getFalseExpression());
      }
      if (tree.getKind() == Tree.Kind.DIVIDE) {
        return isNeverNegative(((BinaryTree) tree).getLeftOperand())
            && isNeverNegative(((BinaryTree) tree).getRightOperand());
      }
      if (tree instanceof MethodInvocationTree) {
        MethodInvocationTree call = (MethodInvocationTree) tree;
        List<? extends ExpressionTree> arguments = call.getArguments();
        return switch (Code.nameOf(call)) {
          case "size", "length", "cardinality" -> arguments.isEmpty();
          case "min" -> arguments.size() == 2 && arguments.stream().allMatch(this::isNeverNegative);
          case "max" -> arguments.size() == 2 && arguments.stream().anyMatch(this::isNeverNegative);
          default -> false;
        };
      }
      VarSymbol variable = Code.variableOf(tree);
      if (variable == null || variable.type == null) {
        return false;
      }
      if (variable.type.hasTag(TypeTag.CHAR)
          || variable.name.contentEquals("length")
              && variable.owner == state.getSymtab().arrayClass) {
        return true;
      }
      return initializer(variable).filter(this::isNeverNegative).isPresent();
    }

    /** A variable, a field of one, a record's component: what costs nothing and changes nothing. */
    private static boolean isPlace(ExpressionTree tree) {
      if (tree instanceof MethodInvocationTree) {
        MethodInvocationTree call = (MethodInvocationTree) tree;
        return Code.isRecordAccessor(call) && isPlace(Code.receiverOf(call));
      }
      if (tree instanceof IdentifierTree) {
        return Code.variableOf(tree) != null
            || ((IdentifierTree) tree).getName().contentEquals("this");
      }
      return tree instanceof MemberSelectTree
          && Code.variableOf(tree) != null
          && (Code.variableOf(tree).isStatic()
              || isPlace(((MemberSelectTree) tree).getExpression()));
    }

    private static CountExpression term(
        String text, boolean neverNegative, Evaluation evaluation, boolean isCompound) {
      return new CountExpression(
          List.of(new Term(1, text, neverNegative, evaluation, isCompound)), 0);
    }
  }
}
