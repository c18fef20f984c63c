package io.github.heapwise.retention;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Backing;
import io.github.heapwise.analysis.Backing.Life;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Escape;
import io.github.heapwise.analysis.Footprint;
import io.github.heapwise.analysis.NestedView;
import io.github.heapwise.analysis.View;
import io.github.heapwise.analysis.ViewExtent;
import io.github.heapwise.analysis.Views;
import io.github.heapwise.analysis.Views.Shows;
import io.github.heapwise.fixes.CopyOfView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;

/** A {@link BugChecker} that flags views of collections that live longer than what they show. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A view keeps the whole collection behind it alive.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "SubListRetention.md",
    linkType = CUSTOM)
public final class SubListRetention extends HeapwiseChecker implements MethodInvocationTreeMatcher {
  private static final int EXAMPLE = 100_000;

  /** Of {@code TreeMap.Entry} and {@code LinkedHashMap.Entry}, with compressed references. */
  private static final int ENTRY_BYTES = 40;

  /** Asked first, since every call is: nothing is resolved for another name. */
  private static final Set<String> NAMES =
      Views.all().stream()
          .filter(SubListRetention::isOfThis)
          .map(Views.Row::method)
          .collect(Collectors.toUnmodifiableSet());

  public SubListRetention() {}

  @Inject
  public SubListRetention(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    Optional<View> found =
        NAMES.contains(Code.nameOf(tree))
            ? View.of(tree, state).filter(view -> isOfThis(view.row()))
            : Optional.empty();
    if (found.isEmpty()) {
      return Description.NO_MATCH;
    }
    View view = found.get();
    TreePath path = isOfPartition(view) ? firstPart(state.getPath()).orElse(null) : state.getPath();
    if (path == null) {
      return Description.NO_MATCH;
    }
    if (NestedView.isOneMoreEachTime(path, view, index().uses(), state)) {
      return report(tree, nested(), state);
    }
    if (ViewExtent.isNearlyAll(view, index().uses())
        || ViewExtent.isApart(view, index().uses(), state)) {
      return Description.NO_MATCH;
    }
    Optional<Escape> escape = Escape.of(path, index(), state);
    if (escape.isEmpty() || !ViewExtent.isWorthIt(view, escape.get(), state)) {
      return Description.NO_MATCH;
    }
    Backing backing = Backing.of(view.backing(), index(), state);
    boolean isPinned =
        backing.life() == Life.METHOD
            || backing.life() == Life.PARAMETER
                && (view.row().shows() == Shows.RANGE || isOfPartition(view))
                && escape.get().kind() != Escape.Kind.RETURNED;
    List<MethodInvocationTree> behind = Backing.viewsBehind(view, index().uses(), state);
    if (!isPinned
        || behind.stream().anyMatch(index()::isKnown)
        || index().isKnown(tree)
        || ViewExtent.isSmall(backing, index().uses(), state)
        || backing.isShownInTurns(path, index(), state)
        || backing.isChangedAfter(path, index(), state)
        || backing.isHeldBesides(path, escape.get(), index(), state)) {
      return Description.NO_MATCH;
    }
    index().first(tree);
    behind.forEach(index()::first);
    SuggestedFix fix = CopyOfView.fix(path, view, index().uses(), state);
    return report(tree, fix, message(view, backing, escape.get(), state), state);
  }

  private static boolean isOfThis(Views.Row row) {
    return (row.shows() != Shows.ALL || row.method().equals("partition"))
        && !row.type().startsWith("java.nio.")
        && !row.type().startsWith("io.netty.");
  }

  private static boolean isOfPartition(View view) {
    return view.row().method().equals("partition");
  }

  /** All parts together show all; one that is taken out does not. */
  private static Optional<TreePath> firstPart(TreePath partition) {
    return Code.callOn(partition)
        .filter(call -> Code.nameOf((MethodInvocationTree) call.getLeaf()).equals("get"));
  }

  private static String nested() {
    return String.format(
        Locale.ROOT,
        "Each time round, this `subList` is a view of the view before, and keeps it and the whole"
            + " list alive. After %,d times that is a chain of %<,d views, %,d bytes. Count an index"
            + " up, or take the elements from an ArrayDeque.",
        EXAMPLE,
        EXAMPLE * (long) NestedView.BYTES);
  }

  private static String message(View view, Backing backing, Escape escape, VisitorState state) {
    String whole =
        backing.variable() == null
            ? "the whole " + (isOfMap(view) ? "map" : "collection")
            : "all of `" + backing.variable().name + "`";
    return String.format(
        Locale.ROOT,
        "This `%s` is a view that keeps %s alive%s, for as long as %s. Of %,d %s it keeps %,d bytes"
            + " beside their contents%s. %s",
        view.row().method(),
        whole,
        hidden(view.row().shows()),
        keeper(escape),
        EXAMPLE,
        isOfMap(view) ? "entries" : "elements",
        isOfMap(view) ? (long) EXAMPLE * ENTRY_BYTES : Footprint.ofReferences(EXAMPLE),
        view.row().shows() == Shows.RANGE ? ", however few it shows" : "",
        view.row().copy().endsWith("copyOf")
            ? "Keep a copy: ImmutableList.copyOf(…)."
            : "Keep a copy: new " + simpleName(view.row()) + "<>(…).");
  }

  private static String hidden(Shows shows) {
    return switch (shows) {
      case KEYS -> ", its values with it";
      case VALUES -> ", its keys with it";
      case MAPPED -> ", and calls the function again at each access";
      default -> "";
    };
  }

  private static String keeper(Escape escape) {
    return switch (escape.kind()) {
      case FIELD, STATIC_FIELD -> "`" + escape.name() + "` holds it";
      case COLLECTION -> "it is in `" + escape.name() + "`";
      default -> "the caller of `" + escape.name() + "` holds it";
    };
  }

  private static boolean isOfMap(View view) {
    return view.row().type().contains("Map") || view.row().type().contains("Set");
  }

  private static String simpleName(Views.Row row) {
    return row.copy().substring(row.copy().lastIndexOf('.') + 1);
  }
}
