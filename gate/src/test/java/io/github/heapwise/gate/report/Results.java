package io.github.heapwise.gate.report;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.CheckerFailure;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.driver.SkippedFile;
import io.github.heapwise.gate.driver.SourceText;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.Fingerprint;
import io.github.heapwise.report.LineStarts;
import io.github.heapwise.report.SourceRange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results of scans that nobody made, over files that are not on disk. */
public final class Results implements SourceText {
  private static final URI BASE = URI.create("file:///code/");

  private final Map<URI, String> texts = new LinkedHashMap<>();
  private final Map<URI, String> names = new LinkedHashMap<>();
  private final List<ScanFinding> findings = new ArrayList<>();
  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<CheckerFailure> failures = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  public Results file(String name, String text) {
    texts.put(uri(name), text);
    names.put(uri(name), name);
    return this;
  }

  /**
   * A finding of the check {@code Trap} at the first occurrence of {@code code} in the file.
   *
   * @param replacements old and new text in turn; each old text stands for its first occurrence
   */
  public Results trap(String file, String code, String... replacements) {
    return finding(file, "Trap", SeverityLevel.WARNING, false, code, replacements);
  }

  public Results finding(
      String file,
      String check,
      SeverityLevel severity,
      boolean builtin,
      String code,
      String... replacements) {
    String text = texts.get(uri(file));
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < replacements.length; i += 2) {
      int at = text.indexOf(replacements[i]);
      edits.add(new Edit(at, at + replacements[i].length(), replacements[i + 1]));
    }
    int start = text.indexOf(code);
    findings.add(
        new ScanFinding(
            new Finding(
                check,
                severity,
                "It grows. Do less.",
                "https://example.org/" + check,
                uri(file),
                SourceRange.of(text, new LineStarts(text), start, start + code.length()),
                "A.m()",
                Fingerprint.of(check, "A.m()", code),
                Fingerprint.of(check, ".m()", code),
                edits),
            builtin,
            Set.of()));
    if (checks.stream().noneMatch(known -> known.name().equals(check))) {
      check(check, severity, builtin);
    }
    return this;
  }

  public Results check(String name, SeverityLevel severity, boolean builtin) {
    checks.add(
        new Check(
            name,
            severity,
            "Things grow.",
            "https://example.org/" + name,
            builtin ? "error-prone" : "growth",
            builtin));
    return this;
  }

  public Results skipped(String file, String reason) {
    skipped.add(new SkippedFile(file, reason));
    return this;
  }

  public Results failure(String file, int line) {
    failures.add(new CheckerFailure(file, line, "Trap", "it threw", "java.lang.Trace\n\tat a.B\n"));
    return this;
  }

  public ScanResult build() {
    return new ScanResult(
        findings,
        skipped,
        failures,
        Math.max(1, texts.size()),
        1204,
        0,
        Duration.ofMillis(1250),
        checks,
        this);
  }

  /** The lines of a text file; each ends with a line feed. */
  static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines)) + "\n";
  }

  private static URI uri(String name) {
    return BASE.resolve(name.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"));
  }

  @Override
  public String of(URI file) throws IOException {
    return texts.get(file);
  }

  @Override
  public Collection<URI> files() {
    return texts.keySet();
  }

  @Override
  public int errors(URI file) {
    return 0;
  }

  @Override
  public String nameOf(URI file) {
    return names.get(file);
  }

  @Override
  public Path rootOf(URI file) {
    return Path.of("");
  }

  @Override
  public Optional<URI> declaring(String className) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> pathOf(URI file) {
    return Optional.empty();
  }
}
