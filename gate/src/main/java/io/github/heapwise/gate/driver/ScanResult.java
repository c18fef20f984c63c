package io.github.heapwise.gate.driver;

import java.time.Duration;
import java.util.List;

/**
 * What a scan found.
 *
 * @param findings sorted by file (as {@link SourceText#nameOf} gives it), position and check
 * @param skipped files that were not scanned, sorted by path
 * @param failures checks that threw, in the order of the files
 * @param files number of files scanned
 * @param lines number of lines in these
 * @param unresolved number of files scanned which refer to types that were not found, so that
 *     something may have been missed
 * @param elapsed wall time
 * @param checks the checks that ran, by name
 * @param sources the text and names of the files
 */
public record ScanResult(
    List<ScanFinding> findings,
    List<SkippedFile> skipped,
    List<CheckerFailure> failures,
    int files,
    long lines,
    int unresolved,
    Duration elapsed,
    List<Check> checks,
    SourceText sources) {

  public ScanResult {
    findings = List.copyOf(findings);
    skipped = List.copyOf(skipped);
    failures = List.copyOf(failures);
    checks = List.copyOf(checks);
  }

  /** The same but for the findings. */
  public ScanResult withFindings(List<ScanFinding> value) {
    return new ScanResult(
        value, skipped, failures, files, lines, unresolved, elapsed, checks, sources);
  }
}
