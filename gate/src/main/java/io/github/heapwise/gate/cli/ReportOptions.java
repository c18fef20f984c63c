package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.AtomicFile;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.report.Details;
import io.github.heapwise.gate.report.Palette;
import io.github.heapwise.gate.report.Report;
import io.github.heapwise.gate.report.ReportFormat;
import io.github.heapwise.gate.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which reports are written, and where. */
final class ReportOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
  private ReportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report there; the file is replaced in one step.")
  private Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write a report in another format as well; may be repeated.")
  private Map<ReportFormat, Path> others = Map.of();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; auto means on a terminal, unless NO_COLOR is set.")
  private ColourMode colour;

  /** The files to write, tried before the scan. */
  final class Files {
    private final AtomicFile main;
    private final Map<ReportFormat, AtomicFile> more = new EnumMap<>(ReportFormat.class);

    private Files() throws ScanException {
      main = output == null ? null : AtomicFile.at(output);
      for (Map.Entry<ReportFormat, Path> other : others.entrySet()) {
        more.put(other.getKey(), AtomicFile.at(other.getValue()));
      }
    }

    void write(ScanResult result, Details details, Environment environment)
        throws ScanException, IOException {
      Report report = report(format, details, environment);
      if (main == null) {
        report.write(result, environment.out());
      } else {
        main.write(out -> report.write(result, out));
      }
      for (Map.Entry<ReportFormat, AtomicFile> other : more.entrySet()) {
        Report also = report(other.getKey(), details, environment);
        other.getValue().write(out -> also.write(result, out));
      }
    }
  }

  /**
   * @throws ScanException if one of them cannot be written
   */
  Files files() throws ScanException {
    return new Files();
  }

  /** A report that nobody reads on the screen must not hide that something went wrong. */
  void tellWhatIsHidden(ScanResult result, Details details, Environment environment) {
    if (output != null) {
      environment.tell(TextReport.closing(result, details) + "; report in " + output);
    }
    if (output != null || format != ReportFormat.text) {
      if (!result.skipped().isEmpty()) {
        environment.tell(
            TextReport.count(result.skipped().size(), "file") + " not scanned, see the report");
      }
      if (!result.failures().isEmpty()) {
        environment.tell(
            TextReport.count(result.failures().size(), "check failure") + ", see the report");
      }
    }
  }

  private Report report(ReportFormat wanted, Details details, Environment environment) {
    return wanted.report(
        environment.workingDirectory(), details, new Palette(isColoured(environment)));
  }

  private boolean isColoured(Environment environment) {
    return switch (colour) {
      case always -> true;
      case never -> false;
      case auto -> output == null && environment.wantsColour();
    };
  }
}
