package io.github.heapwise.gate.cli;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.Checks;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to scan, and with which checks. */
final class SourceOptions {
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

  /**
   * @throws ScanException if a path does not exist, or there is no check of a name
   */
  ScanRequest request() throws ScanException {
    List<Path> entries = new ArrayList<>();
    if (classPath != null) {
      entries.addAll(ClassPath.parse(classPath));
    }
    if (classPathFile != null) {
      entries.addAll(ClassPath.read(classPathFile));
    }
    List<Path> paths = new ArrayList<>(roots.size());
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
    disable(names);
    return new ScanRequest(
        paths,
        entries,
        release == null ? OptionalInt.empty() : OptionalInt.of(release),
        encoding,
        names,
        least,
        excludes,
        !noBuiltin,
        Map.of());
  }

  private void disable(Set<String> names) throws ScanException {
    if (names.isEmpty() && !disabled.isEmpty()) {
      Checks.all().stream()
          .filter(check -> !noBuiltin || !check.builtin())
          .forEach(check -> names.add(check.name()));
    }
    for (String name : disabled) {
      names.remove(CheckNames.find(name).name());
    }
    if (names.isEmpty() && !disabled.isEmpty()) {
      throw new ScanException("--disable leaves no check");
    }
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
}
