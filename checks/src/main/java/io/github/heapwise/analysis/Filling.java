package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the code that creates a container then puts into it, as far as that can be seen. */
public final class Filling {
  private static final Set<String> READS = Set.of("get", "getOrDefault");

  private final List<Fill> fills;
  private final Optional<VarSymbol> holder;
  private final Container container;
  private final Uses uses;
  private final VisitorState state;

  private Filling(
      List<Fill> fills,
      Optional<VarSymbol> holder,
      Container container,
      Uses uses,
      VisitorState state) {
    this.fills = fills;
    this.holder = holder;
    this.container = container;
    this.uses = uses;
    this.state = state;
  }

  /** The filling of the container that is created at the end of {@code creation}. */
  public static Filling of(TreePath creation, Container container, Uses uses, VisitorState state) {
    Optional<VarSymbol> holder = Holder.of(creation);
    List<Fill> fills =
        holder
            .map(each -> Fill.of(each, creation, container.methods(), uses, state))
            .orElse(List.of());
    return new Filling(fills, holder, container, uses, state);
  }

  /** How many elements are put in for certain, at least; equal ones counted once. */
  public long certainElements() {
    Set<Object> elements = new HashSet<>();
    long counted = 0;
    for (Fill fill : fills) {
      if (fill.certain() && fill.everyTime() && fill.amount() == Fill.Amount.ONE) {
        if (fill.loops().isEmpty()) {
          fill.argument().flatMap(Filling::constantOf).ifPresent(elements::add);
        } else if (fill.loops().size() == 1) {
          counted = Math.max(counted, differentElements(fill, fill.loops().get(0)));
        }
      }
    }
    return Math.max(elements.size(), counted);
  }

  private static Optional<Object> constantOf(ExpressionTree element) {
    Object value = ASTHelpers.constValue(element);
    Symbol symbol = Code.symbolOf(element);
    return Optional.ofNullable(value != null || !Code.isEnumConstant(symbol) ? value : symbol);
  }

  /** How often the loop runs, if the element is its variable, which is another one each time. */
  private long differentElements(Fill fill, Loop loop) {
    boolean isCounter =
        fill.argument()
            .map(Code::variableOf)
            .flatMap(uses::declaration)
            .filter(path -> path.getParentPath().getLeaf() == loop.tree())
            .isPresent();
    return TripCount.of(loop, uses, state)
        .filter(count -> isCounter && count instanceof TripCount.Constant)
        .map(count -> ((TripCount.Constant) count).times())
        .orElse(0L);
  }

  /**
   * Whether as many elements as are counted are put in one by one, as far as can be seen: a count
   * that is certain needs no fill to be seen, but none that contradicts it.
   */
  public boolean reaches(ElementCount count) {
    if (fills.isEmpty()) {
      return count.isCertain();
    }
    boolean first = true;
    for (Fill fill : fills) {
      if (fillsUp(fill, count) && !(first && isSizedBy(fill))) {
        return true;
      }
      first = false;
    }
    return false;
  }

  /** Whether the call makes an empty container large enough for all that it puts in. */
  private boolean isSizedBy(Fill fill) {
    return fill.amount() == Fill.Amount.ALL_OF_ARGUMENT
        && HashGrowth.sizesEmptyTableForPutAll(container.type());
  }

  private boolean fillsUp(Fill fill, ElementCount count) {
    if (fill.amount() == Fill.Amount.ALL_OF_ARGUMENT) {
      return fill.loops().isEmpty() && fill.argument().filter(count::isOf).isPresent();
    }
    return fill.loops().size() == 1
        && fill.everyTime()
        && !isUpdate(fill)
        && (isLimit(fill.loops().get(0).condition(), count)
            || count
                .bounds(fill.loops().get(0))
                .orElseGet(() -> count.isCertain() || count.isNamedSo()));
  }

  /** {@code while (set.size() < n)}: the container itself is asked whether it is full. */
  private boolean isLimit(ExpressionTree condition, ElementCount count) {
    if (!(condition instanceof BinaryTree)) {
      return false;
    }
    BinaryTree comparison = (BinaryTree) condition;
    return isSize(comparison.getLeftOperand()) && count.isSameAs(comparison.getRightOperand())
        || isSize(comparison.getRightOperand()) && count.isSameAs(comparison.getLeftOperand());
  }

  private boolean isSize(ExpressionTree tree) {
    ExpressionTree call = ASTHelpers.stripParentheses(tree);
    return call instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) call).equals("size")
        && holder.isPresent()
        && Code.receiverOf((MethodInvocationTree) call) != null
        && Code.variableOf(Code.receiverOf((MethodInvocationTree) call)) == holder.get();
  }

  /** Whether the loop asks what is there under the key that it then puts: one entry a group. */
  private boolean isUpdate(Fill fill) {
    VarSymbol key = fill.argument().map(Code::variableOf).orElse(null);
    return key != null
        && holder.stream()
            .flatMap(each -> uses.of(each).stream())
            .filter(fill.loops().get(0)::encloses)
            .map(Code::callOn)
            .flatMap(Optional::stream)
            .map(path -> (MethodInvocationTree) path.getLeaf())
            .anyMatch(
                call ->
                    READS.contains(Code.nameOf(call))
                        && !call.getArguments().isEmpty()
                        && Code.variableOf(call.getArguments().get(0)) == key);
  }
}
