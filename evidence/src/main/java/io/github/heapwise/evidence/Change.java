package io.github.heapwise.evidence;

import io.github.heapwise.evidence.Overview.Measured;
import io.github.heapwise.evidence.Overview.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a figure of allocated bytes is from the one that stood on the page: a run that is
 * repeated should find the same.
 *
 * @param share of the former figure, never negative
 */
record Change(String check, int n, double share) {
  /** The largest of a check; empty if the page had no figures for the same n. */
  static Optional<Change> largest(Measured former, Measured now) {
    return largest(
        now.rows().stream()
            .flatMap(
                row ->
                    former.rows().stream()
                        .filter(old -> old.n() == row.n())
                        .map(old -> new Change(now.check(), row.n(), share(old, row))))
            .toList());
  }

  static Optional<Change> largest(List<Change> changes) {
    return changes.stream().max(Comparator.comparingDouble(Change::share));
  }

  private static double share(Row old, Row row) {
    return Stream.of(
            share(old.allocatedBefore(), row.allocatedBefore()),
            share(old.allocatedAfter(), row.allocatedAfter()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static double share(double old, double now) {
    return Math.abs(now - old) / Math.max(1, old);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f %% (%s, n = %,d)", 100 * share, check, n);
  }
}
