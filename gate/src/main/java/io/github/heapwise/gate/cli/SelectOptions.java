package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.baseline.BaselineFile;
import io.github.heapwise.gate.baseline.Comparison;
import io.github.heapwise.gate.changed.Changes;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.profile.Profile;
import io.github.heapwise.gate.profile.Recording;
import io.github.heapwise.gate.report.Details;
import io.github.heapwise.gate.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which of the findings are reported, and in which order. */
final class SelectOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings that this file holds are known: they are counted, not reported.")
  private Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write all findings to this file, as known from now on, and exit with 0.")
  private Path written;

  @Option(
      names = "--prune",
      description = "With --baseline: take findings out of the file that are gone.")
  private boolean prune;

  @Option(
      names = "--since",
      paramLabel = "REVISION",
      description = "Only findings in what has changed since the branch left this revision of git.")
  private String since;

  @Option(
      names = "--jfr",
      paramLabel = "FILE",
      description =
          "Rank the findings by what this recording of JDK Flight Recorder says was allocated; may"
              + " be repeated.")
  private List<Path> recordings = List.of();

  @Option(
      names = "--min-allocation",
      paramLabel = "PERCENT",
      converter = PercentOption.class,
      description = "With --jfr: only findings with at least this share of all bytes, as 0.5%%.")
  private double leastShare;

  /**
   * A result with the findings to report.
   *
   * @param details what the reports add
   */
  record Selected(ScanResult result, Details details) {}

  /**
   * Sees what can be seen before the scan.
   *
   * @throws ScanException if options contradict each other, or the baseline cannot be read
   */
  void validate(ScanRequest request) throws ScanException {
    if (prune && baseline == null) {
      throw new ScanException("--prune needs --baseline");
    }
    if (written != null && baseline != null) {
      throw new ScanException("--write-baseline and --baseline cannot be combined");
    }
    if (baseline != null) {
      new BaselineFile(baseline).read();
    }
    if (since != null) {
      Changes.validate(since, request.roots().get(0), request.encoding());
    }
  }

  /** Whether the findings are written to a baseline, not reported. */
  boolean writesBaseline() {
    return written != null;
  }

  /** Writes the baseline. */
  void writeBaseline(ScanResult result, Environment environment) throws ScanException {
    int held = new BaselineFile(written).write(result);
    environment.tell(TextReport.count(held, "known finding") + " in " + written);
  }

  /**
   * Selects what is reported.
   *
   * @param request what was scanned
   */
  Selected select(ScanResult all, ScanRequest request, Environment environment)
      throws ScanException {
    Optional<Comparison> comparison =
        baseline == null ? Optional.empty() : Optional.of(new BaselineFile(baseline).compare(all));
    if (prune) {
      int pruned = new BaselineFile(baseline).prune(all);
      environment.tell(TextReport.count(pruned, "finding") + " taken out of " + baseline);
    }
    ScanResult fresh = comparison.map(compared -> all.withFindings(compared.fresh())).orElse(all);
    Optional<Changes> changes =
        since == null
            ? Optional.empty()
            : Optional.of(Changes.since(since, request.roots().get(0), fresh, request.encoding()));
    ScanResult result =
        changes.map(changed -> fresh.withFindings(changed.inChanged())).orElse(fresh);
    Optional<Profile> profile = profile(all);
    return new Selected(
        profile.map(recorded -> ranked(result, recorded)).orElse(result),
        new Details(comparison, changes, profile));
  }

  private Optional<Profile> profile(ScanResult result) throws ScanException {
    return recordings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Profile(
                Recording.read(recordings, result.sources()::declaring), result.findings()));
  }

  private ScanResult ranked(ScanResult result, Profile profile) {
    return result.withFindings(
        profile.ranked(result.findings()).stream()
            .filter(found -> profile.share(profile.of(found)) >= leastShare)
            .toList());
  }
}
