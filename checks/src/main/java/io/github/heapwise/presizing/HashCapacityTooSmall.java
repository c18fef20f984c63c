package io.github.heapwise.presizing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.CapacityUnit;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.Creation;
import io.github.heapwise.analysis.ElementCount;
import io.github.heapwise.analysis.Fill;
import io.github.heapwise.analysis.Growth;
import io.github.heapwise.analysis.HashGrowth;
import io.github.heapwise.analysis.Holder;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.TripCount;
import io.github.heapwise.fixes.CapacityFix;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** A {@link BugChecker} that flags hash tables created with an element count as their capacity. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The capacity of a hash table is not the number of elements that it can take.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "HashCapacityTooSmall.md",
    linkType = CUSTOM)
public final class HashCapacityTooSmall extends HeapwiseChecker implements NewClassTreeMatcher {
  private static final int EXAMPLE = 1000;

  /** Whole octaves, so that the share does not depend on where they end. */
  private static final int SHARE_UP_TO = 1 << 12;

  private static final float DEFAULT_LOAD_FACTOR = 0.75f;

  private static final Pattern COUNT_NAME =
      Pattern.compile(
          "n|num|(num|number|no)[A-Z].*|numberOf.*|.*([sS]ize|[cC]ount|[lL]ength|[nN]um|[eE]lements)");

  public HashCapacityTooSmall() {}

  @Inject
  public HashCapacityTooSmall(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    if (tree.getArguments().isEmpty() || tree.getArguments().size() > 3) {
      return Description.NO_MATCH;
    }
    Optional<Container> container = container(tree, state);
    Optional<Float> loadFactor = loadFactor(tree);
    if (container.isEmpty() || loadFactor.isEmpty() || loadFactor.get() >= 1) {
      return Description.NO_MATCH;
    }
    ExpressionTree capacity = tree.getArguments().get(0);
    Optional<VarSymbol> holder = Holder.of(state.getPath());
    List<Fill> fills =
        holder
            .map(
                variable ->
                    Fill.of(
                        variable,
                        state.getPath(),
                        container.get().methods(),
                        index().uses(),
                        state))
            .orElse(List.of());
    Integer constant = ASTHelpers.constValue(capacity, Integer.class);
    return constant != null
        ? checkConstant(tree, container.get(), constant, loadFactor.get(), fills, state)
        : checkCount(tree, container.get(), loadFactor.get(), fills, state);
  }

  private static Optional<Container> container(NewClassTree tree, VisitorState state) {
    Tree type = tree.getClassBody() == null ? tree : tree.getIdentifier();
    if (Code.typeOf(type) == null || Code.typeOf(tree.getArguments().get(0)) == null) {
      return Optional.empty();
    }
    return Containers.forType(Code.typeOf(type).tsym.getQualifiedName().toString())
        .filter(
            container ->
                container.growth().filter(HashGrowth.class::isInstance).isPresent()
                    && container
                        .constructor("(int)")
                        .map(Creation::unit)
                        .filter(CapacityUnit.TABLE_SLOTS::equals)
                        .isPresent())
        .filter(
            container ->
                Code.typeOf(tree.getArguments().get(0)).isPrimitive()
                    && state
                        .getTypes()
                        .isAssignable(
                            Code.typeOf(tree.getArguments().get(0)), state.getSymtab().intType));
  }

  /** Empty if it is not a constant. */
  private static Optional<Float> loadFactor(NewClassTree tree) {
    return tree.getArguments().size() == 1
        ? Optional.of(DEFAULT_LOAD_FACTOR)
        : Optional.ofNullable(ASTHelpers.constValue(tree.getArguments().get(1), Number.class))
            .map(Number::floatValue)
            .filter(factor -> factor > 0);
  }

  /** A literal capacity, against the number of elements that the code visibly puts in. */
  private Description checkConstant(
      NewClassTree tree,
      Container container,
      int capacity,
      float loadFactor,
      List<Fill> fills,
      VisitorState state) {
    HashGrowth growth = (HashGrowth) container.growth().orElseThrow();
    long elements = knownElements(fills, state);
    if (capacity < 0
        || elements < 2
        || elements > Integer.MAX_VALUE
        || elements <= growth.elementsBeforeResize(capacity, loadFactor)) {
      return Description.NO_MATCH;
    }
    Growth grown = growth.fill(capacity, loadFactor, (int) elements);
    String message =
        String.format(
            "A capacity of %,d is that of the table: this %s takes %,d elements before it is"
                + " resized, and gets %,d. That is %s, %,d entries moved. Ask for room for %,d"
                + " elements.",
            capacity,
            simpleName(container),
            growth.elementsBeforeResize(capacity, loadFactor),
            elements,
            times(grown.growths()),
            grown.elementsCopied(),
            elements);
    return report(
        tree, CapacityFix.forHashTable(tree, container, (int) elements, state), message, state);
  }

  /** What is put in for certain, under keys that differ. */
  private long knownElements(List<Fill> fills, VisitorState state) {
    Set<Object> keys = new HashSet<>();
    long looped = 0;
    for (Fill fill : fills) {
      if (!fill.everyTime() || fill.amount() != Fill.Amount.ONE) {
        continue;
      }
      Object key = fill.argument().map(ASTHelpers::constValue).orElse(null);
      if (fill.loops().isEmpty()) {
        if (key == null) {
          key = fill.argument().map(Code::symbolOf).filter(Code::isEnumConstant).orElse(null);
        }
        if (key != null) {
          keys.add(key);
        }
      } else if (fill.loops().size() == 1 && key == null) {
        looped = Math.max(looped, constantTrips(fill.loops().get(0), fill, state));
      }
    }
    return Math.max(keys.size(), looped);
  }

  /** How often the loop runs, if the key is its counter: so the keys differ. */
  private long constantTrips(Loop loop, Fill fill, VisitorState state) {
    boolean keyIsCounter =
        fill.argument()
            .map(Code::variableOf)
            .flatMap(index().uses()::declaration)
            .filter(path -> path.getParentPath().getLeaf() == loop.tree())
            .isPresent();
    return TripCount.of(loop, index().uses(), state)
        .filter(count -> keyIsCounter && count instanceof TripCount.Constant)
        .map(count -> ((TripCount.Constant) count).times())
        .orElse(0L);
  }

  private Description checkCount(
      NewClassTree tree,
      Container container,
      float loadFactor,
      List<Fill> fills,
      VisitorState state) {
    ExpressionTree capacity = tree.getArguments().get(0);
    Optional<ElementCount> count = ElementCount.of(capacity, index().uses(), state);
    if (count.isEmpty() || !isFilledWith(count.get(), container, fills, state)) {
      return Description.NO_MATCH;
    }
    HashGrowth growth = (HashGrowth) container.growth().orElseThrow();
    Growth example = growth.fill(EXAMPLE, loadFactor, EXAMPLE);
    String share =
        loadFactor == DEFAULT_LOAD_FACTOR
            ? share(growth.shareResizedWhenCountIsCapacity(SHARE_UP_TO))
            : "before it has taken the count";
    String message =
        String.format(
            "`%s` counts elements, but the argument of new %s is the capacity of its table, which"
                + " is resized %s. With %,d that is %s, %,d entries moved and %,d bytes thrown"
                + " away. Divide by the load factor, or use a factory that takes a count.",
            state.getSourceForNode(capacity),
            simpleName(container),
            share,
            EXAMPLE,
            times(example.growths()),
            example.elementsCopied(),
            example.bytesThrownAway());
    return report(
        tree,
        CapacityFix.forHashTable(tree, container, capacity, loadFactor, state),
        message,
        state);
  }

  private static String share(double share) {
    return share > 0.99 && share < 1
        ? "for nearly all counts"
        : String.format("for %.0f %% of all counts", 100 * share);
  }

  /** Whether the table gets, as far as can be seen, as many elements as are counted. */
  private boolean isFilledWith(
      ElementCount count, Container container, List<Fill> fills, VisitorState state) {
    if (fills.isEmpty()) {
      return count.certain();
    }
    Fill first = fills.get(0);
    boolean sizesItself =
        first.amount() == Fill.Amount.ALL_OF_ARGUMENT
            && first.loops().isEmpty()
            && first.argument().filter(count::isOf).isPresent()
            && HashGrowth.sizesEmptyTableForPutAll(container.type());
    if (sizesItself) {
      return false;
    }
    return fills.stream().anyMatch(fill -> fillsUp(fill, count, state));
  }

  private boolean fillsUp(Fill fill, ElementCount count, VisitorState state) {
    if (fill.elementwiseCall().isPresent()) {
      return count.isOf(Code.receiverOf(fill.elementwiseCall().get()));
    }
    if (fill.amount() == Fill.Amount.ALL_OF_ARGUMENT) {
      return fill.loops().isEmpty() && fill.argument().filter(count::isOf).isPresent();
    }
    if (fill.loops().size() != 1 || !fill.everyTime()) {
      return false;
    }
    Optional<Boolean> bounds = count.bounds(fill.loops().get(0), index().uses(), state);
    return bounds.orElseGet(
        () ->
            count.certain()
                || count.variables().stream()
                    .allMatch(each -> COUNT_NAME.matcher(each.name.toString()).matches()));
  }

  private static String simpleName(Container container) {
    return container.type().substring(container.type().lastIndexOf('.') + 1);
  }

  private static String times(int growths) {
    return growths == 1 ? "1 resize" : growths + " resizes";
  }
}
