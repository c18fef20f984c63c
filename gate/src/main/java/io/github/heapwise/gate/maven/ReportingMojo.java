package io.github.heapwise.gate.maven;

import com.google.common.base.Enums;
import io.github.heapwise.gate.baseline.Comparison;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.report.ReportFormat;
import io.github.heapwise.gate.report.SavedReport;
import io.github.heapwise.gate.report.TextReport;
import io.github.heapwise.gate.report.ToolVersion;
import io.github.heapwise.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Scans the module, shows what was found, and writes reports; what follows is up to the goal. */
abstract class ReportingMojo extends HeapwiseMojo {
  /** Of the reports' names. */
  private static final String STEM = "heapwise";

  /** Least severity reported: {@code error}, {@code warning} or {@code suggestion}. */
  @Parameter(property = "heapwise.severity", defaultValue = "warning")
  private String severity;

  /** Whether the checks of Error Prone that belong to the subject run as well. */
  @Parameter(property = "heapwise.builtin", defaultValue = "true")
  private boolean builtin;

  /**
   * Findings that this file holds are known, and not reported; a relative path is one below the
   * directory that Maven was started for.
   */
  @Parameter(property = "heapwise.baseline")
  private String baseline;

  /** Only findings in what has changed since this revision of git. */
  @Parameter(property = "heapwise.since")
  private String since;

  /**
   * Reports that are written beside the JSON one, separated by commas: {@code sarif}, {@code html},
   * {@code gitlab} (code quality), {@code checkstyle} and {@code text}.
   */
  @Parameter(property = "heapwise.formats", defaultValue = "sarif,html")
  private List<String> formats;

  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    ModuleReports reports = ModuleReports.of(session(), getClass().getName());
    Set<ReportFormat> wanted = formats();
    List<Path> roots = sourceRoots();
    if (!roots.isEmpty()) {
      Path json = scan(roots, wanted);
      SavedReport saved = read(List.of(json));
      show(saved.result());
      saved.details().comparison().ifPresent(this::show);
      reports.add(project().getArtifactId(), json);
      if (!isNamedByUser()) {
        conclude(saved.result());
      }
    }
    // Named by the user, the goal runs for all modules: one that fails must not hide the others.
    if (isNamedByUser() && reports.isLast(session().getProjects().size())) {
      SavedReport all = read(reports.files());
      ModuleReports.write(all, wanted, top(), getLog());
      conclude(all.result());
    }
  }

  /** What the goal does with the findings of the module, or of all modules. */
  abstract void conclude(ScanResult result) throws MojoExecutionException, MojoFailureException;

  /** The baseline to compare with, or null. */
  Path baseline() {
    return namedBaseline();
  }

  /** The baseline that the user named, or null. */
  final Path namedBaseline() {
    return baseline == null ? null : top().resolve(baseline);
  }

  /** The JSON one among them. */
  private Set<ReportFormat> formats() throws MojoExecutionException {
    Set<ReportFormat> wanted = EnumSet.of(ReportFormat.json);
    for (String format : formats) {
      wanted.add(
          Enums.getIfPresent(ReportFormat.class, format.strip())
              .toJavaUtil()
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "heapwise.formats are of "
                              + Arrays.toString(ReportFormat.values())
                              + ", not "
                              + format)));
    }
    return wanted;
  }

  private Path scan(List<Path> roots, Set<ReportFormat> wanted) throws MojoExecutionException {
    Path json = directory().resolve(ReportFormat.json.fileName(STEM));
    Path stamp = directory().resolve("heapwise.json.sha256");
    List<String> arguments = arguments(roots, wanted);
    String inputs = inputs(roots, arguments);
    if (since == null && Files.exists(json) && inputs.equals(content(stamp))) {
      getLog().info("Nothing has changed since the last scan.");
      return json;
    }
    remove(stamp);
    remove(json);
    List<String> printed = new ArrayList<>();
    int exit = launcher().run(directory(), arguments, printed::add);
    if (!Files.exists(json)) {
      printed.forEach(getLog()::error);
      throw new MojoExecutionException("the scan ended with " + exit + ", see above");
    }
    Workplace.write(stamp, List.of(inputs));
    return json;
  }

  private List<String> arguments(List<Path> roots, Set<ReportFormat> wanted)
      throws MojoExecutionException {
    List<String> arguments = new ArrayList<>(List.of("scan"));
    arguments.addAll(sourceArguments());
    arguments.addAll(List.of("--severity", severity));
    if (!builtin) {
      arguments.add("--no-builtin");
    }
    if (baseline() != null) {
      arguments.addAll(List.of("--baseline", baseline().toString()));
    }
    if (since != null) {
      arguments.addAll(List.of("--since", since));
    }
    for (ReportFormat format : wanted) {
      Path file = directory().resolve(format.fileName(STEM));
      arguments.addAll(
          format == ReportFormat.json
              ? List.of("--format", "json", "--output", file.toString())
              : List.of("--report", format + "=" + file));
    }
    roots.forEach(root -> arguments.add(root.toString()));
    return arguments;
  }

  private String inputs(List<Path> roots, List<String> arguments) throws MojoExecutionException {
    try {
      InputsHash hash =
          new InputsHash()
              .add(ToolVersion.current().toString())
              .add(top().toString())
              .add(String.join("\n", arguments))
              .addAll(roots)
              .addAll(classPath());
      return (baseline() == null ? hash : hash.addAll(List.of(baseline()))).value();
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read the sources of " + project().getId(), e);
    }
  }

  private SavedReport read(List<Path> reports) throws MojoExecutionException {
    try {
      return SavedReport.read(reports, top(), encoding());
    } catch (ScanException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** In the form of the compiler plugin, which editors and build servers know. */
  private void show(ScanResult result) {
    for (ScanFinding found : result.findings()) {
      Finding finding = found.finding();
      String line =
          String.format(
              Locale.ROOT,
              "%s:[%d,%d] [%s] %s",
              result.sources().pathOf(finding.file()).orElseThrow(),
              finding.range().line(),
              finding.range().column(),
              finding.check(),
              finding.message());
      switch (finding.severity()) {
        case ERROR -> getLog().error(line);
        case WARNING -> getLog().warn(line);
        case SUGGESTION -> getLog().info(line);
      }
    }
    result
        .skipped()
        .forEach(file -> getLog().warn("not scanned: " + file.path() + ": " + file.reason()));
    result
        .failures()
        .forEach(
            failure ->
                getLog()
                    .warn(
                        "the check "
                            + failure.check()
                            + " failed on "
                            + failure.file()
                            + ": "
                            + failure.reason()));
    getLog().info(TextReport.closing(result) + "; reports in " + top().relativize(directoryOf()));
  }

  private void show(Comparison compared) {
    getLog()
        .info(
            compared.known().size()
                + " known"
                + (compared.goneCount() == 0
                    ? ""
                    : ", "
                        + compared.goneCount()
                        + " fixed: heapwise:baseline -Dheapwise.prune shrinks it"));
  }

  private Path directoryOf() {
    return Path.of(project().getBuild().getDirectory(), "heapwise");
  }

  private static String content(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file).strip() : "";
    } catch (IOException e) {
      return ""; // as good as absent: the module is scanned
    }
  }

  private static void remove(Path file) throws MojoExecutionException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot replace " + file, e);
    }
  }
}
