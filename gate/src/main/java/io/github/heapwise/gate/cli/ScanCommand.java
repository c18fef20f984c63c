package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.driver.CheckerFailure;
import io.github.heapwise.gate.driver.Scan;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanProgress;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.driver.ScanResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heapwise scan}. */
@Command(
    name = "scan",
    description = "Finds memory traps in Java sources; needs no build and runs no scanned code.",
    exitCodeListHeading = "%nExit codes (the highest that applies):%n",
    exitCodeList = {
      "0:nothing found",
      "1:findings",
      "2:wrong command line, or input that cannot be read (the rest is scanned)",
      "3:a check failed, or another bug in Heapwise"
    })
final class ScanCommand implements Callable<Integer> {
  private final Environment environment;
  private final Scanner scanner;

  /** What scans: {@link Scan#run}, but for tests. */
  interface Scanner {
    ScanResult run(ScanRequest request, ScanProgress progress) throws ScanException;
  }

  @Mixin private SourceOptions sources;
  @Mixin private SelectOptions selection;
  @Mixin private ReportOptions reports;

  @Option(names = "--exit-zero", description = "Exit with 0, not 1, when there are findings.")
  private boolean exitZero;

  @Option(names = "--verbose", description = "Print the stack traces of checks that failed.")
  private boolean verbose;

  @Mixin private HelpOption help;

  ScanCommand(Environment environment, Scanner scanner) {
    this.environment = environment;
    this.scanner = scanner;
  }

  boolean isVerbose() {
    return verbose;
  }

  @Override
  public Integer call() throws ScanException, IOException {
    ScanRequest request = sources.request();
    selection.validate(request);
    ReportOptions.Files files = reports.files();
    ScanResult all = scan(request, scanner, environment);
    if (selection.writesBaseline()) {
      selection.writeBaseline(all, environment);
      return ExitCode.NOTHING_FOUND;
    }
    SelectOptions.Selected selected = selection.select(all, request, environment);
    files.write(selected.result(), selected.details(), environment);
    reports.tellWhatIsHidden(selected.result(), selected.details(), environment);
    if (verbose) {
      for (CheckerFailure failure : all.failures()) {
        environment.err().print(failure.stackTrace());
      }
      environment.err().flush();
    }
    return exitCode(selected.result());
  }

  /** Scans, with a progress bar where somebody sees it. */
  static ScanResult scan(ScanRequest request, Scanner scanner, Environment environment)
      throws ScanException {
    if (!environment.errIsTerminal().getAsBoolean()) {
      return scanner.run(request, ScanProgress.NONE);
    }
    try (ProgressLine progress = ProgressLine.onStandardError()) {
      return scanner.run(request, progress);
    }
  }

  private int exitCode(ScanResult result) {
    if (!result.failures().isEmpty()) {
      return ExitCode.INTERNAL;
    }
    if (!result.skipped().isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    return result.findings().isEmpty() || exitZero ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }
}
