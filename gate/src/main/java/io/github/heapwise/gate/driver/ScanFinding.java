package io.github.heapwise.gate.driver;

import io.github.heapwise.report.Finding;
import java.util.Set;

/**
 * A finding of a scan.
 *
 * @param builtin whether the check is one of Error Prone's own
 * @param lines where the program does what was found: those of the finding itself, and those that
 *     use the variable it is about
 */
public record ScanFinding(Finding finding, boolean builtin, Set<CodeLine> lines) {
  public ScanFinding {
    lines = Set.copyOf(lines);
  }
}
