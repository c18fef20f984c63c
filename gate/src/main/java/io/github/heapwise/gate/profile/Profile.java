package io.github.heapwise.gate.profile;

import io.github.heapwise.gate.driver.ScanFinding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each finding cost a program while it was recorded. */
public final class Profile {
  private final Recording recording;
  private final Map<SourceLine, Cost> lines;

  public Profile(Recording recording) {
    this.recording = recording;
    this.lines = recording.lines();
  }

  /**
   * A line where much was allocated, and nothing found.
   *
   * @param share of all bytes, from 0 to 1
   */
  public record HotLine(SourceLine line, Cost cost, double share) {}

  /** Of the whole program. */
  public Cost total() {
    return recording.total();
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
    return total().bytes() == 0 ? 0 : (double) cost.bytes() / total().bytes();
  }

  /** The findings that cost most first; those that cost the same stay in their order. */
  public List<ScanFinding> ranked(List<ScanFinding> findings) {
    Comparator<Cost> bySize =
        Comparator.comparing(Cost::bytes)
            .thenComparing(Cost::oldObjects)
            .thenComparing(Cost::blocked);
    return findings.stream().sorted(Comparator.comparing(this::of, bySize.reversed())).toList();
  }

  /**
   * The lines of scanned files without a finding that allocated most.
   *
   * @param least share of all bytes, from 0 to 1
   * @param most how many
   */
  public List<HotLine> hotWithoutFinding(List<ScanFinding> findings, double least, int most) {
    Set<SourceLine> known = new HashSet<>();
    findings.forEach(
        found ->
            found.lines().forEach(line -> known.add(new SourceLine(found.finding().file(), line))));
    return lines.entrySet().stream()
        .filter(entry -> entry.getKey().line() > 0 && !known.contains(entry.getKey()))
        .map(entry -> new HotLine(entry.getKey(), entry.getValue(), share(entry.getValue())))
        .filter(hot -> hot.cost().bytes() > 0 && hot.share() >= least)
        .sorted(
            Comparator.comparing(HotLine::share, Comparator.reverseOrder())
                .thenComparing(hot -> hot.line().file())
                .thenComparing(hot -> hot.line().line()))
        .limit(most)
        .toList();
  }
}
