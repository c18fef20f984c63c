package io.github.heapwise.presizing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AssignmentTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.BulkCopy;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.ContainerKind;
import io.github.heapwise.analysis.Growth;
import io.github.heapwise.analysis.GrowthModel;
import io.github.heapwise.analysis.Keys;
import io.github.heapwise.analysis.KnownFill;
import io.github.heapwise.analysis.NewContainer;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.fixes.CapacityFix;
import java.util.Optional;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags containers created without a capacity and then filled by a loop
 * whose trip count is known.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A container that a loop fills is created without room for what the loop adds.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "UnsizedCollectionInLoop.md",
    linkType = CUSTOM)
public final class UnsizedCollectionInLoop extends HeapwiseChecker
    implements VariableTreeMatcher, AssignmentTreeMatcher {
  private static final int EXAMPLE = 1000;

  /** Where the growth of a container is not modelled, up to so many are taken to fit. */
  private static final long FEW = 16;

  public UnsizedCollectionInLoop() {}

  @Inject
  public UnsizedCollectionInLoop(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol variable = Code.variableOf(tree);
    return variable == null
        ? Description.NO_MATCH
        : check(tree.getInitializer(), Optional.of(new Place.Variable(variable)), state);
  }

  @Override
  public Description matchAssignment(AssignmentTree tree, VisitorState state) {
    return mayCreate(tree.getExpression())
        ? check(tree.getExpression(), Place.of(tree.getVariable()), state)
        : Description.NO_MATCH;
  }

  private Description check(
      ExpressionTree initializer, Optional<? extends Place> holder, VisitorState state) {
    if (!mayCreate(initializer) || holder.filter(this::isOnePlace).isEmpty()) {
      return Description.NO_MATCH;
    }
    TreePath path = new TreePath(state.getPath(), initializer);
    Optional<NewContainer> created =
        KnownFill.statementOf(path) == null
            ? Optional.empty()
            : NewContainer.of(initializer, state).filter(UnsizedCollectionInLoop::isUnsized);
    if (created.isEmpty()) {
      return Description.NO_MATCH;
    }
    Container container = created.get().container();
    return KnownFill.of(path, holder.get(), container, index(), state)
        .filter(
            fill ->
                !fits(fill, container)
                    && !repeatsKeys(fill, holder.get(), container, state)
                    && !BulkCopy.isAllOf(fill, index().uses(), state))
        .map(
            fill ->
                report(
                    initializer,
                    CapacityFix.reserve(created.get(), fill.count(), fill.atLeast(), state),
                    message(fill, container),
                    state))
        .orElse(Description.NO_MATCH);
  }

  /** The cheap half of the question: no symbol is looked at. */
  private static boolean mayCreate(ExpressionTree tree) {
    return tree instanceof NewClassTree
        ? ((NewClassTree) tree).getArguments().size() <= 1
        : tree instanceof MethodInvocationTree
            && ((MethodInvocationTree) tree).getArguments().isEmpty();
  }

  private static boolean isUnsized(NewContainer created) {
    return created.container().sized(created.creation()).isPresent() && !created.isBounded();
  }

  /** Whether the place is the same one until the loop has ended: no element, no moving owner. */
  private boolean isOnePlace(Place place) {
    if (place instanceof Place.Field) {
      Place owner = ((Place.Field) place).owner();
      return owner.local().isPresent()
          && index().uses().of(owner.local().get()).stream().noneMatch(Place::isWrite);
    }
    return place instanceof Place.Variable;
  }

  /** Whether a known number of elements fits into the capacity that there is by default. */
  private static boolean fits(KnownFill fill, Container container) {
    long room = container.growth().map(GrowthModel::elementsBeforeResize).orElse(FEW);
    return fill.count().constant().isPresent() && fill.count().constant().getAsLong() <= room;
  }

  private boolean repeatsKeys(
      KnownFill fill, Place holder, Container container, VisitorState state) {
    return container.kind().dropsEqual()
        && fill.adds().stream()
            .anyMatch(
                add ->
                    fill.loops().stream()
                        .anyMatch(
                            loop ->
                                loop.encloses(add)
                                    && Keys.mayRepeat(
                                        add, holder, loop, container, index().uses(), state)));
  }

  private static String message(KnownFill fill, Container container) {
    long elements = fill.count().constant().orElse(EXAMPLE);
    String figure =
        container
            .growth()
            .filter(model -> elements <= Integer.MAX_VALUE)
            .map(model -> figure(model.fill((int) elements), elements, unit(container.kind())))
            .orElse("");
    return String.format(
        "This %s is created without a capacity and then gets %s`%s` %s in a loop.%s Create it with"
            + " room for `%3$s`.",
        container.type().substring(container.type().lastIndexOf('.') + 1),
        fill.atLeast() ? "at least " : "",
        fill.count().words(),
        unit(container.kind()),
        figure);
  }

  private static String figure(Growth growth, long elements, String unit) {
    return String.format(
        " For %,d %s it grows %s, copies %,d and throws %,d bytes away.",
        elements,
        unit,
        growth.growths() == 1 ? "once" : growth.growths() + " times",
        growth.elementsCopied(),
        growth.bytesThrownAway());
  }

  private static String unit(ContainerKind kind) {
    return switch (kind) {
      case CHARS -> "chars";
      case BYTES -> "bytes";
      default -> kind.isMap() ? "entries" : "elements";
    };
  }
}
