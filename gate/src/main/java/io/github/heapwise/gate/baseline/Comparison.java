package io.github.heapwise.gate.baseline;

import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.report.Baseline;
import io.github.heapwise.report.Baseline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a scan found, held against a baseline.
 *
 * @param fresh findings that the baseline does not hold
 * @param known those that it holds
 * @param gone entries, with the number of their findings that are no longer there; none are named
 *     after a scan that was not complete
 */
public record Comparison(List<ScanFinding> fresh, List<ScanFinding> known, List<Entry> gone) {

  /** Compares; takes what is known out of {@code baseline}. */
  public static Comparison of(ScanResult result, Baseline baseline) {
    List<ScanFinding> fresh = new ArrayList<>();
    List<ScanFinding> known = new ArrayList<>();
    for (ScanFinding found : result.findings()) {
      (baseline.take(found.finding()) ? known : fresh).add(found);
    }
    return new Comparison(
        List.copyOf(fresh),
        List.copyOf(known),
        isComplete(result) ? gone(result, baseline) : List.of());
  }

  /** Whether all files were scanned by all checks: nothing else tells what is gone. */
  static boolean isComplete(ScanResult result) {
    return result.skipped().isEmpty() && result.failures().isEmpty();
  }

  /** Of the checks that ran, in files that were scanned or are no longer there. */
  private static List<Entry> gone(ScanResult result, Baseline baseline) {
    Set<String> checks = result.checks().stream().map(Check::name).collect(Collectors.toSet());
    Set<String> scanned =
        result.sources().files().stream().map(baseline::pathOf).collect(Collectors.toSet());
    return baseline.left().stream()
        .filter(entry -> checks.contains(entry.check()))
        .filter(entry -> scanned.contains(entry.file()) || !baseline.exists(entry))
        .toList();
  }

  /** How many findings are gone. */
  public int goneCount() {
    return gone.stream().mapToInt(Entry::count).sum();
  }
}
