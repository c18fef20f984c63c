package io.github.heapwise.gate.cli;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.CheckerFailure;
import io.github.heapwise.gate.driver.Checks;
import io.github.heapwise.gate.driver.Scan;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanProgress;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.profile.Profile;
import io.github.heapwise.gate.profile.Recording;
import io.github.heapwise.gate.report.CheckstyleReport;
import io.github.heapwise.gate.report.GitLabReport;
import io.github.heapwise.gate.report.HtmlReport;
import io.github.heapwise.gate.report.JsonReport;
import io.github.heapwise.gate.report.Palette;
import io.github.heapwise.gate.report.Report;
import io.github.heapwise.gate.report.SarifReport;
import io.github.heapwise.gate.report.SourcePaths;
import io.github.heapwise.gate.report.TextReport;
import io.github.heapwise.gate.report.ToolVersion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      defaultValue = ".",
      description = "Directories, .java files and jars of sources; by default the directory here.")
  private List<String> roots;

  @Option(
      names = {"-cp", "--classpath"},
      paramLabel = "PATH",
      description = "Jars and class folders the sources refer to; more is found with it.")
  private String classPath;

  @Option(
      names = "--classpath-file",
      paramLabel = "FILE",
      description = "A file that holds the class path, one entry a line or joined.")
  private Path classPathFile;

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "Java release of the sources; by default that of the running JDK.")
  private Integer release;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingOption.class,
      defaultValue = "UTF-8",
      description = "Encoding of the sources; by default ${DEFAULT-VALUE}.")
  private Charset encoding;

  @Option(
      names = "--checks",
      paramLabel = "NAME",
      split = ",",
      description = "Only these checks, separated by commas; 'heapwise checks' lists them.")
  private List<String> checks;

  @Option(
      names = "--disable",
      paramLabel = "NAME",
      split = ",",
      description = "Without these checks, separated by commas.")
  private List<String> disabled = List.of();

  @Option(
      names = "--severity",
      paramLabel = "LEVEL",
      converter = SeverityOption.class,
      completionCandidates = SeverityOption.class,
      description =
          "Least severity reported: ${COMPLETION-CANDIDATES}; by default warning, or all of what"
              + " --checks names.")
  private SeverityLevel severity;

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Files and folders to leave out, below each PATH; may be repeated.")
  private List<String> excludes = List.of();

  @Option(
      names = "--no-builtin",
      description = "Without the checks of Error Prone, but for those that --checks names.")
  private boolean noBuiltin;

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
  private Map<ReportFormat, Path> reports = Map.of();

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

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; auto means on a terminal, unless NO_COLOR is set.")
  private ColourMode colour;

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
    ScanRequest request = request();
    OutputFile file = output == null ? null : OutputFile.at(output);
    Map<ReportFormat, OutputFile> others = new EnumMap<>(ReportFormat.class);
    for (Map.Entry<ReportFormat, Path> each : reports.entrySet()) {
      others.put(each.getKey(), OutputFile.at(each.getValue()));
    }
    ScanResult found = scan(request);
    Optional<Profile> profile = profile(found);
    ScanResult result = profile.map(recorded -> ranked(found, recorded)).orElse(found);
    if (file == null) {
      report(format, profile).write(result, environment.out());
    } else {
      file.write(out -> report(format, profile).write(result, out));
    }
    for (Map.Entry<ReportFormat, OutputFile> each : others.entrySet()) {
      each.getValue().write(out -> report(each.getKey(), profile).write(result, out));
    }
    tellWhatTheReportHides(result);
    return exitCode(result);
  }

  private ScanRequest request() throws ScanException {
    List<Path> entries = new ArrayList<>();
    if (classPath != null) {
      entries.addAll(ClassPath.parse(classPath));
    }
    if (classPathFile != null) {
      entries.addAll(ClassPath.read(classPathFile));
    }
    List<Path> paths = new ArrayList<>();
    for (String root : roots) {
      paths.add(existing(root));
    }
    Set<String> names = new LinkedHashSet<>();
    for (String name : checks == null ? List.<String>of() : checks) {
      names.add(CheckNames.find(name).name());
    }
    SeverityLevel least =
        severity != null
            ? severity
            : names.isEmpty() ? SeverityLevel.WARNING : SeverityLevel.SUGGESTION;
    if (names.isEmpty() && !disabled.isEmpty()) {
      Checks.all().stream()
          .filter(check -> !noBuiltin || !check.builtin())
          .forEach(check -> names.add(check.name()));
    }
    for (String name : disabled) {
      names.remove(CheckNames.find(name).name());
    }
    return new ScanRequest(
        paths,
        entries,
        release == null ? OptionalInt.empty() : OptionalInt.of(release),
        encoding,
        names,
        least,
        excludes,
        !noBuiltin);
  }

  private static Path existing(String root) throws ScanException {
    Path path;
    try {
      path = Path.of(root);
    } catch (InvalidPathException e) {
      throw new ScanException("no such file or directory: " + root);
    }
    if (Files.exists(path)) {
      return path;
    }
    List<String> siblings = new ArrayList<>();
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && path.getFileName() != null && Files.isDirectory(folder)) {
      try (Stream<Path> found = Files.list(folder)) {
        found
            .map(sibling -> path.resolveSibling(sibling.getFileName()).toString())
            .forEach(siblings::add);
      } catch (IOException e) {
        // The hint is a courtesy; without it the message still says what is wrong.
      }
    }
    throw new ScanException("no such file or directory: " + root + Nearest.hint(root, siblings));
  }

  private ScanResult scan(ScanRequest request) throws ScanException {
    if (!environment.errIsTerminal().getAsBoolean()) {
      return scanner.run(request, ScanProgress.NONE);
    }
    try (ProgressLine progress = ProgressLine.onStandardError()) {
      return scanner.run(request, progress);
    }
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

  private Report report(ReportFormat wanted, Optional<Profile> profile) {
    SourcePaths paths = new SourcePaths(environment.workingDirectory());
    return switch (wanted) {
      case text -> new TextReport(paths, new Palette(isColoured()), profile);
      case json -> new JsonReport(paths, ToolVersion.current(), profile);
      case sarif -> new SarifReport(paths, ToolVersion.current(), profile);
      case html -> new HtmlReport(paths, ToolVersion.current(), profile);
      case gitlab -> new GitLabReport(paths);
      case checkstyle -> new CheckstyleReport(paths);
    };
  }

  private boolean isColoured() {
    return switch (colour) {
      case always -> true;
      case never -> false;
      case auto -> output == null && environment.wantsColour();
    };
  }

  /** A report that nobody reads on the screen must not hide that something went wrong. */
  private void tellWhatTheReportHides(ScanResult result) {
    if (output != null) {
      environment.tell(TextReport.closing(result) + "; report in " + output);
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
    if (verbose) {
      for (CheckerFailure failure : result.failures()) {
        environment.err().print(failure.stackTrace());
      }
      environment.err().flush();
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
