package io.github.heapwise.gate.profile;

import io.github.heapwise.gate.driver.CodeLine;
import io.github.heapwise.gate.driver.ScanFinding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each finding cost a program while it was recorded. */
public final class Profile {
  /** Lines that allocate less are not worth a look. */
  private static final double HOT = 0.01;

  private static final int MOST_HOT_LINES = 10;

  private final Map<SourceLine, Map<String, Cost>> lines;
  private final Cost total;
  private final Map<SourceLine, Set<CodeLine>> found = new HashMap<>();

  /**
   * @param findings all that the scan found, also those that are not reported
   */
  public Profile(Recording recording, List<ScanFinding> findings) {
    this.lines = recording.lines();
    this.total = recording.total();
    for (ScanFinding each : findings) {
      for (CodeLine line : each.lines()) {
        found
            .computeIfAbsent(
                new SourceLine(each.finding().file(), line.line()), key -> new HashSet<>())
            .add(line);
      }
    }
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

  /**
   * At the lines of the finding, in the methods that it says: what was recorded of another method
   * at the same line has run other sources. Findings at the same line each get what was recorded
   * there.
   */
  public Cost of(ScanFinding found) {
    Cost sum = Cost.NONE;
    Set<Place> counted = new HashSet<>();
    for (CodeLine line : found.lines()) {
      SourceLine at = new SourceLine(found.finding().file(), line.line());
      for (Map.Entry<String, Cost> method : lines.getOrDefault(at, Map.of()).entrySet()) {
        if (line.isIn(method.getKey()) && counted.add(new Place(at, method.getKey()))) {
          sum = sum.plus(method.getValue());
        }
      }
    }
    return sum;
  }

  private record Place(SourceLine line, String method) {}

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
        .filter(entry -> entry.getKey().line() > 0)
        .map(entry -> hotLine(entry.getKey(), withoutFinding(entry.getKey(), entry.getValue())))
        .filter(hot -> hot.share() >= HOT)
        .sorted(
            Comparator.comparing(HotLine::share, Comparator.reverseOrder())
                .thenComparing(hot -> hot.line().file())
                .thenComparing(hot -> hot.line().line()))
        .limit(MOST_HOT_LINES)
        .toList();
  }

  private HotLine hotLine(SourceLine line, Cost cost) {
    return new HotLine(line, cost, share(cost));
  }

  private Cost withoutFinding(SourceLine line, Map<String, Cost> methods) {
    Set<CodeLine> findings = found.getOrDefault(line, Set.of());
    return methods.entrySet().stream()
        .filter(method -> findings.stream().noneMatch(each -> each.isIn(method.getKey())))
        .map(Map.Entry::getValue)
        .reduce(Cost.NONE, Cost::plus);
  }
}
