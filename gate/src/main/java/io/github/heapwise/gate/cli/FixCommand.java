package io.github.heapwise.gate.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.heapwise.gate.changed.WorkTree;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.fix.FixedFile;
import io.github.heapwise.gate.fix.Fixes;
import io.github.heapwise.gate.report.SourcePaths;
import io.github.heapwise.gate.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heapwise fix}. */
@Command(
    name = "fix",
    description =
        "Changes the sources: makes the fixes that keep what the program does, and no others.",
    exitCodeListHeading = "%nExit codes (the highest that applies):%n",
    exitCodeList = {
      "0:everything that has a fix is fixed",
      "1:some file was left as it was, and is named",
      "2:wrong command line, uncommitted changes, or input that cannot be read",
      "3:a check failed, or another bug in Heapwise"
    })
final class FixCommand implements Callable<Integer> {
  private static final int CONTEXT = 3;

  private final Environment environment;
  private final ScanCommand.Scanner scanner;

  @Mixin private SourceOptions sources;

  @Option(
      names = "--dry-run",
      description = "Change nothing: print what would be changed as a unified diff.")
  private boolean dryRun;

  @Option(
      names = "--force",
      description = "Also where there are changes that git has not committed.")
  private boolean force;

  @Mixin private HelpOption help;

  FixCommand(Environment environment, ScanCommand.Scanner scanner) {
    this.environment = environment;
    this.scanner = scanner;
  }

  @Override
  public Integer call() throws ScanException, IOException {
    ScanRequest request = sources.request();
    // Fixes of others are theirs to answer for: only where a check is named.
    request = request.withBuiltins(false);
    if (!force && !dryRun) {
      refuseUncommitted(request.roots());
    }
    Fixes fixes = Fixes.of(request, each -> ScanCommand.scan(each, scanner, environment));
    List<String> left = new ArrayList<>(fixes.refused().size());
    fixes.refused().forEach(file -> left.add(shown(file) + ": would not compile after its fixes"));
    List<FixedFile> files = prepare(fixes, request, left);
    PrintWriter out = environment.out();
    for (FixedFile file : files) {
      if (dryRun) {
        printDiff(file, out);
      } else {
        write(file, left);
      }
    }
    if (!dryRun) {
      printSummary(fixes, files.size(), out);
    }
    out.flush();
    left.forEach(line -> environment.tell("left as it was: " + line));
    fixes
        .left()
        .skipped()
        .forEach(
            file -> environment.tell("not scanned: " + shown(file.path()) + ": " + file.reason()));
    return exitCode(fixes.left(), left);
  }

  private static void refuseUncommitted(List<Path> roots) throws ScanException {
    for (Path root : roots) {
      Set<String> files = WorkTree.uncommitted(root);
      if (!files.isEmpty()) {
        String first = files.iterator().next();
        throw new ScanException(
            "there are uncommitted changes below "
                + root
                + ": "
                + first
                + (files.size() == 1 ? "" : " and " + (files.size() - 1) + " more")
                + "; commit them, or use --force");
      }
    }
  }

  private List<FixedFile> prepare(Fixes fixes, ScanRequest request, List<String> left) {
    List<FixedFile> files = new ArrayList<>();
    for (Map.Entry<URI, String> text : fixes.texts().entrySet()) {
      ScanResult result = fixes.left();
      Optional<Path> path = result.sources().pathOf(text.getKey());
      try {
        files.add(
            FixedFile.of(
                path.orElseThrow(),
                result.sources().rootOf(text.getKey()),
                request.encoding(),
                text.getValue()));
      } catch (IOException e) {
        left.add(shown(result.sources().nameOf(text.getKey())) + ": " + e.getMessage());
      }
    }
    return files;
  }

  private void write(FixedFile file, List<String> left) {
    try {
      file.write();
    } catch (IOException e) {
      left.add(shown(file.file().toString()) + ": " + e.getMessage());
    }
  }

  private void printDiff(FixedFile file, PrintWriter out) {
    String name = shown(file.file().toString());
    List<String> before = file.before().lines().toList();
    UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + name,
            "b/" + name,
            before,
            DiffUtils.diff(before, file.after().lines().toList()),
            CONTEXT)
        .forEach(out::println);
  }

  private void printSummary(Fixes fixes, int files, PrintWriter out) {
    Map<String, Long> byCheck =
        fixes.applied().stream()
            .map(ScanFinding::finding)
            .collect(
                Collectors.groupingBy(
                    finding -> finding.check(), TreeMap::new, Collectors.counting()));
    byCheck.forEach(
        (check, count) -> out.println(String.format(Locale.ROOT, "%8d  %s", count, check)));
    out.println(
        fixes.applied().isEmpty()
            ? "nothing to fix"
            : TextReport.count(fixes.applied().size(), "fix").replace("fixs", "fixes")
                + " in "
                + TextReport.count(files, "file"));
  }

  private String shown(String name) {
    return new SourcePaths(environment.workingDirectory()).shown(name);
  }

  private static int exitCode(ScanResult last, List<String> left) {
    if (!last.failures().isEmpty()) {
      return ExitCode.INTERNAL;
    }
    if (!last.skipped().isEmpty()) {
      return ExitCode.BAD_INPUT;
    }
    return left.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }
}
