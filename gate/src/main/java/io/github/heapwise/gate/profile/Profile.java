package io.github.heapwise.gate.profile;

import io.github.heapwise.gate.driver.ScanFinding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each finding cost a program while it was recorded. */
public final class Profile {
  /** Lines that allocate less are not worth a look. */
  private static final double HOT = 0.01;

  private static final int MOST_HOT_LINES = 10;

  private final Map<SourceLine, Cost> lines;
  private final Cost total;
  private final Set<SourceLine> found;

  /**
   * @param findings all that the scan found, also those that are not reported
   */
  public Profile(Recording recording, List<ScanFinding> findings) {
    this.lines = recording.lines();
    this.total = recording.total();
    this.found =
        findings.stream()
            .flatMap(
                each ->
                    each.lines().stream().map(line -> new SourceLine(each.finding().file(), line)))
            .collect(Collectors.toSet());
  }

  /**
   * A line where much was allocated, and nothing found.
   *
   * @param share of all bytes, from 0 to 1
   */
  public record HotLine(SourceLine line, Cost cost, double share) {}

  /** Of the whole program. */
  public Cost total() {
    return total;
  }

  /** At the lines of the finding. Findings at the same line each get what was recorded there. */
  public Cost of(ScanFinding found) {
    Cost sum = Cost.NONE;
    for (int line : found.lines()) {
      sum = sum.plus(lines.getOrDefault(new SourceLine(found.finding().file(), line), Cost.NONE));
    }
    return sum;
  }

  /** Of all bytes that were allocated, from 0 to 1. */
  public double share(Cost cost) {
    return total.bytes() == 0 ? 0 : (double) cost.bytes() / total.bytes();
  }

  /** The findings that cost most first; those that cost the same stay in their order. */
  public List<ScanFinding> ranked(List<ScanFinding> findings) {
    Comparator<Cost> bySize =
        Comparator.comparing(Cost::bytes)
            .thenComparing(Cost::oldObjects)
            .thenComparing(Cost::blocked);
    return findings.stream().sorted(Comparator.comparing(this::of, bySize.reversed())).toList();
  }

  /** The lines of scanned files without a finding that allocated most, the hottest first. */
  public List<HotLine> hotWithoutFinding() {
    return lines.entrySet().stream()
        .filter(entry -> entry.getKey().line() > 0 && !found.contains(entry.getKey()))
        .map(entry -> new HotLine(entry.getKey(), entry.getValue(), share(entry.getValue())))
        .filter(hot -> hot.share() >= HOT)
        .sorted(
            Comparator.comparing(HotLine::share, Comparator.reverseOrder())
                .thenComparing(hot -> hot.line().file())
                .thenComparing(hot -> hot.line().line()))
        .limit(MOST_HOT_LINES)
        .toList();
  }
}
