package io.github.heapwise.gate.driver;

import com.google.errorprone.BugPattern.SeverityLevel;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What to scan, and with which checks.
 *
 * @param roots directories, single {@code .java} files and jars of sources
 * @param classPath jars and directories of class files that the sources refer to; may be empty
 * @param release the Java release the sources are written for; that of the running JDK if empty
 * @param encoding of the source files
 * @param checks names of the only checks to run, see {@link Checks}; all if empty
 * @param leastSeverity findings below it are dropped
 * @param excludes glob patterns of files to leave out, matched against paths relative to their root
 * @param builtins whether the checks of Error Prone that belong to the subject run as well
 * @param texts what is scanned instead of the content of a file, by the file's URI
 */
public record ScanRequest(
    List<Path> roots,
    List<Path> classPath,
    OptionalInt release,
    Charset encoding,
    Set<String> checks,
    SeverityLevel leastSeverity,
    List<String> excludes,
    boolean builtins,
    Map<URI, String> texts) {

  public ScanRequest {
    roots = List.copyOf(roots);
    classPath = List.copyOf(classPath);
    Objects.requireNonNull(release);
    Objects.requireNonNull(encoding);
    checks = Set.copyOf(checks);
    Objects.requireNonNull(leastSeverity);
    excludes = List.copyOf(excludes);
    texts = Map.copyOf(texts);
  }

  /** A request for all checks at {@code WARNING} and above, sources in UTF-8, no class path. */
  public static ScanRequest of(List<Path> roots) {
    return new ScanRequest(
        roots,
        List.of(),
        OptionalInt.empty(),
        StandardCharsets.UTF_8,
        Set.of(),
        SeverityLevel.WARNING,
        List.of(),
        true,
        Map.of());
  }

  public ScanRequest withClassPath(List<Path> value) {
    return new ScanRequest(
        roots, value, release, encoding, checks, leastSeverity, excludes, builtins, texts);
  }

  public ScanRequest withRelease(int value) {
    return new ScanRequest(
        roots,
        classPath,
        OptionalInt.of(value),
        encoding,
        checks,
        leastSeverity,
        excludes,
        builtins,
        texts);
  }

  public ScanRequest withEncoding(Charset value) {
    return new ScanRequest(
        roots, classPath, release, value, checks, leastSeverity, excludes, builtins, texts);
  }

  public ScanRequest withChecks(Set<String> value) {
    return new ScanRequest(
        roots, classPath, release, encoding, value, leastSeverity, excludes, builtins, texts);
  }

  public ScanRequest withLeastSeverity(SeverityLevel value) {
    return new ScanRequest(
        roots, classPath, release, encoding, checks, value, excludes, builtins, texts);
  }

  public ScanRequest withExcludes(List<String> value) {
    return new ScanRequest(
        roots, classPath, release, encoding, checks, leastSeverity, value, builtins, texts);
  }

  public ScanRequest withBuiltins(boolean value) {
    return new ScanRequest(
        roots, classPath, release, encoding, checks, leastSeverity, excludes, value, texts);
  }

  public ScanRequest withTexts(Map<URI, String> value) {
    return new ScanRequest(
        roots, classPath, release, encoding, checks, leastSeverity, excludes, builtins, value);
  }

  /** Whether the sources are written for a release that knows modules. */
  boolean hasModules() {
    return release.isEmpty() || release.getAsInt() >= 9;
  }
}
