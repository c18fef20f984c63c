package io.github.heapwise.presizing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.NewClassTree;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.ElementCount;
import io.github.heapwise.analysis.Filling;
import io.github.heapwise.analysis.Growth;
import io.github.heapwise.analysis.NewHashTable;
import io.github.heapwise.fixes.CapacityFix;
import java.util.Locale;
import java.util.Optional;
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
  /** To move a single entry once is not worth a finding. */
  private static final int FEW = 1;

  /** Whole octaves, so that the share does not depend on where they end. */
  private static final int SHARE_UP_TO = 1 << 12;

  public HashCapacityTooSmall() {}

  @Inject
  public HashCapacityTooSmall(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    Optional<NewHashTable> created = NewHashTable.of(tree, state);
    if (created.isEmpty() || created.get().loadFactor() >= 1 || created.get().isBounded()) {
      return Description.NO_MATCH;
    }
    NewHashTable table = created.get();
    Filling filling = Filling.of(state.getPath(), table.container(), index().uses(), state);
    Integer constant = ASTHelpers.constValue(table.capacity(), Integer.class);
    if (constant != null) {
      return checkConstant(table, constant, filling, state);
    }
    return ElementCount.of(table.capacity(), index().uses(), state)
        .filter(filling::reaches)
        .map(count -> checkCount(table, count, state))
        .orElse(Description.NO_MATCH);
  }

  /** A capacity that is written out, against what the code visibly puts in. */
  private Description checkConstant(
      NewHashTable table, int capacity, Filling filling, VisitorState state) {
    long elements = filling.certainElements();
    return capacity >= 0 && elements > FEW && elements <= Integer.MAX_VALUE
        ? checkKnown(
            table,
            capacity,
            (int) elements,
            CapacityFix.forHashTable(table, (int) elements, state),
            state)
        : Description.NO_MATCH;
  }

  private Description checkCount(NewHashTable table, ElementCount count, VisitorState state) {
    SuggestedFix fix = CapacityFix.forHashTable(table, state);
    if (count.known().isPresent()) {
      int elements = count.known().getAsInt();
      return checkKnown(table, elements, elements, fix, state);
    }
    int example = table.fill(1000, 1000).growths() > 0 ? 1000 : 1024;
    String message =
        String.format(
            Locale.ROOT,
            "`%s` counts elements, but a %s takes a table capacity and is resized when the table"
                + " is %.0f %% full: for %s. With %,d elements that is %s. Divide by the load"
                + " factor, or use a factory that takes a count.",
            state.getSourceForNode(table.capacity()),
            table.name(),
            100 * table.loadFactor(),
            share(table),
            example,
            cost(table.fill(example, example)));
    return report(table.tree(), fix, message, state);
  }

  private Description checkKnown(
      NewHashTable table, int capacity, int elements, SuggestedFix fix, VisitorState state) {
    if (elements <= table.elementsBeforeResize(capacity)) {
      return Description.NO_MATCH;
    }
    String message =
        String.format(
            Locale.ROOT,
            "`%s` is the capacity of the table: this %s is resized when it holds more than %,d"
                + " element%s, and it gets %,d. That is %s. Ask for room for %,d elements.",
            state.getSourceForNode(table.capacity()),
            table.name(),
            table.elementsBeforeResize(capacity),
            table.elementsBeforeResize(capacity) == 1 ? "" : "s",
            elements,
            cost(table.fill(capacity, elements)),
            elements);
    return report(table.tree(), fix, message, state);
  }

  private static String share(NewHashTable table) {
    double share = table.growth().shareResizedWhenCountIsCapacity(SHARE_UP_TO, table.loadFactor());
    return share == 1
        ? "all counts"
        : share > 0.99
            ? "nearly all counts"
            : String.format(Locale.ROOT, "%.0f %% of all counts", 100 * share);
  }

  private static String cost(Growth growth) {
    return String.format(
        Locale.ROOT,
        "%s, %,d entries moved and %,d bytes thrown away",
        growth.growths() == 1 ? "1 resize" : growth.growths() + " resizes",
        growth.elementsCopied(),
        growth.bytesThrownAway());
  }
}
