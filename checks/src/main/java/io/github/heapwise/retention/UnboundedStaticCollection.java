package io.github.heapwise.retention;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Additions;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.ContainerKind;
import io.github.heapwise.analysis.Footprint;
import io.github.heapwise.analysis.Growable;
import io.github.heapwise.analysis.Handling;
import io.github.heapwise.analysis.Handling.Kind;
import io.github.heapwise.analysis.Limits;
import io.github.heapwise.analysis.LongLived;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags collections that live as long as the JVM and only grow. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A long-lived collection is only added to: it grows until memory is full.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "UnboundedStaticCollection.md",
    linkType = CUSTOM)
public final class UnboundedStaticCollection extends HeapwiseChecker
    implements VariableTreeMatcher {
  private static final int EXAMPLE = 1_000_000;

  public UnboundedStaticCollection() {}

  @Inject
  public UnboundedStaticCollection(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol field = Code.variableOf(tree);
    Optional<LongLived> owner = LongLived.of(field, state);
    if (owner.isEmpty() || LongLived.isSeenOutside(field)) {
      return Description.NO_MATCH;
    }
    Optional<Container> container = onlyContainer(field, state);
    if (container.isEmpty() || Additions.areOfFewKeys(field.type, state)) {
      return Description.NO_MATCH;
    }
    List<Handling> handlings = Handling.of(field, index(), state);
    if (Handling.any(handlings, Kind.TAKES_OUT)
        || Handling.any(handlings, Kind.HANDS_OUT)
        || Additions.isReplaced(handlings, field, index(), state)
        || Limits.isSizeTested(handlings, index().uses())) {
      return Description.NO_MATCH;
    }
    Optional<TreePath> addition =
        Additions.withoutEnd(handlings, field.type, field.isStatic(), index(), state).findFirst();
    return addition.isEmpty()
        ? Description.NO_MATCH
        : report(tree, message(field, owner.get(), container.get(), addition.get(), state), state);
  }

  /** What the field holds, if everything that the file assigns to it can grow. */
  private Optional<Container> onlyContainer(VarSymbol field, VisitorState state) {
    List<Optional<Container>> created =
        index().uses().values(field).stream()
            .map(path -> (ExpressionTree) path.getLeaf())
            .map(value -> Growable.of(value, state))
            .toList();
    return created.isEmpty() || created.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : created.get(0);
  }

  private static String message(
      VarSymbol field,
      LongLived owner,
      Container container,
      TreePath addition,
      VisitorState state) {
    boolean isText =
        container.kind() == ContainerKind.CHARS || container.kind() == ContainerKind.BYTES;
    String unit =
        isText
            ? container.kind() == ContainerKind.CHARS ? "chars" : "bytes"
            : container.kind().isMap() ? "entries" : "elements";
    return String.format(
        Locale.ROOT,
        "`%s` %s, `%s` adds to it, and nothing in this file takes anything out: it grows as long as"
            + " the program runs. %,d %s are %,d bytes%s. %s",
        field.name,
        owner.reason(),
        Additions.nameOf(addition),
        EXAMPLE,
        unit,
        Footprint.ofContainer(container.type(), container.kind(), EXAMPLE),
        isText ? "" : " beside their contents",
        advice(container.kind()));
  }

  private static String advice(ContainerKind kind) {
    if (kind.isMap()) {
      return "Bound it: a Caffeine cache with maximumSize, a LinkedHashMap with removeEldestEntry, a"
          + " WeakHashMap where the keys live elsewhere.";
    }
    if (kind.isSet()) {
      return "Bound it: a Caffeine cache with maximumSize, the keys of a LinkedHashMap with"
          + " removeEldestEntry or of a WeakHashMap.";
    }
    return kind == ContainerKind.CHARS || kind == ContainerKind.BYTES
        ? "Empty it once it is written out, or make a new one where it is filled."
        : "Take the oldest out beyond a limit, or empty it once its contents are used.";
  }
}
