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
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Backing;
import io.github.heapwise.analysis.Backing.Life;
import io.github.heapwise.analysis.BufferWindow;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Escape;
import io.github.heapwise.analysis.View;
import io.github.heapwise.fixes.CompactCopy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.inject.Inject;

/** A {@link BugChecker} that flags parts of buffers that live longer than what they show. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A slice keeps the whole buffer alive.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "BufferSliceRetention.md",
    linkType = CUSTOM)
public final class BufferSliceRetention extends HeapwiseChecker
    implements MethodInvocationTreeMatcher {
  private static final Set<String> NAMES =
      Set.of("asReadOnly", "asReadOnlyBuffer", "duplicate", "readSlice", "slice");

  /** A buffer of so little is not worth a finding. */
  private static final int SMALL = 256;

  public BufferSliceRetention() {}

  @Inject
  public BufferSliceRetention(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    Optional<View> found =
        NAMES.contains(Code.nameOf(tree))
            ? View.of(tree, state).filter(BufferSliceRetention::isOfBuffer)
            : Optional.empty();
    TreePath path = state.getPath();
    if (found.isEmpty() || !BufferWindow.isNarrow(path, found.get(), index().uses(), state)) {
      return Description.NO_MATCH;
    }
    View view = found.get();
    Optional<Escape> escape = Escape.of(path, index(), state);
    if (escape.isEmpty()) {
      return Description.NO_MATCH;
    }
    Backing backing = Backing.of(view.backing(), index(), state);
    boolean isPinned =
        backing.life() == Life.METHOD
            || backing.life() == Life.PARAMETER
                && escape.get().kind() != Escape.Kind.RETURNED
                && !isInConstructor(path);
    List<MethodInvocationTree> behind = Backing.viewsBehind(view, index().uses(), state);
    OptionalInt capacity = BufferWindow.knownCapacity(view.backing(), index().uses());
    if (!isPinned
        || index().isKnown(tree)
        || behind.stream().anyMatch(index()::isKnown)
        || capacity.isPresent() && capacity.getAsInt() <= SMALL
        || backing.isShownInTurns(path, index(), state)
        || backing.isChangedAfter(path, index(), state)
        || backing.isHeldBesides(path, escape.get(), index(), state)) {
      return Description.NO_MATCH;
    }
    index().first(tree);
    behind.forEach(index()::first);
    boolean isNetty = isOfNetty(view);
    return report(
        tree,
        BufferWindow.isNarrowedLater(path, view, index().uses(), state)
            ? SuggestedFix.emptyFix()
            : CompactCopy.fix(view, index().uses(), state),
        message(view, capacity, escape.get(), isNetty),
        state);
  }

  private static boolean isOfBuffer(View view) {
    return view.row().type().startsWith("java.nio.") || isOfNetty(view);
  }

  /** An object that is made of a part of a buffer is a window on it, and may write to it. */
  private static boolean isInConstructor(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return ((MethodTree) at.getLeaf()).getReturnType() == null;
      }
    }
    return false;
  }

  private static boolean isOfNetty(View view) {
    return view.row().type().startsWith("io.netty.");
  }

  private static String message(View view, OptionalInt capacity, Escape escape, boolean isNetty) {
    return String.format(
        Locale.ROOT,
        "This `%s` shows a part of a buffer and keeps all of it alive, for as long as %s. %s %s",
        view.row().method(),
        keeper(escape),
        capacity.isPresent()
            ? String.format(
                Locale.ROOT, "That is room for %,d, however little is shown.", capacity.getAsInt())
            : "Of a buffer of 1,048,576 bytes, 16 that are kept keep the rest.",
        isNetty
            ? "Keep a `copy` and release the buffer, or take a `retainedSlice` if sharing is meant."
            : "Keep a copy in a buffer of its own size.");
  }

  private static String keeper(Escape escape) {
    return switch (escape.kind()) {
      case FIELD, STATIC_FIELD -> "`" + escape.name() + "` holds it";
      case COLLECTION -> "it is in `" + escape.name() + "`";
      default -> "the caller of `" + escape.name() + "` holds it";
    };
  }
}
