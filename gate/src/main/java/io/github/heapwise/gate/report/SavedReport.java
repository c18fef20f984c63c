package io.github.heapwise.gate.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.baseline.Comparison;
import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.CheckerFailure;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.driver.SkippedFile;
import io.github.heapwise.report.Baseline.Entry;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.SourceRange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * JSON reports read back: those of the modules of a build make one of all of them.
 *
 * @param details with the comparison, if the reports hold one
 */
public record SavedReport(ScanResult result, Details details) {
  private static final Comparator<ScanFinding> IN_ORDER =
      Comparator.comparing((ScanFinding found) -> found.finding().file())
          .thenComparing(found -> found.finding().range().start());

  /**
   * What all of the reports hold together.
   *
   * @param reports written by {@link JsonReport}
   * @param directory the working directory that their paths are relative to
   * @param encoding of the sources
   * @throws ScanException if one cannot be read, or is no such report
   */
  public static SavedReport read(List<Path> reports, Path directory, Charset encoding)
      throws ScanException {
    List<ScanFinding> findings = new ArrayList<>();
    List<ScanFinding> known = new ArrayList<>();
    List<Entry> gone = new ArrayList<>();
    boolean isCompared = false;
    List<URI> scanned = new ArrayList<>();
    List<SkippedFile> skipped = new ArrayList<>();
    List<CheckerFailure> failures = new ArrayList<>();
    Map<String, Check> checks = new TreeMap<>();
    int files = 0;
    long lines = 0;
    int unresolved = 0;
    double seconds = 0;
    for (Path report : reports) {
      JsonNode document = parse(report);
      document
          .get("scanned")
          .forEach(node -> scanned.add(FilesOnDisk.uri(directory, node.asText())));
      document.get("findings").forEach(node -> findings.add(finding(node, directory)));
      isCompared |= document.has("known");
      document.path("known").forEach(node -> known.add(finding(node, directory)));
      document.path("gone").forEach(node -> gone.add(entry(node)));
      document
          .get("skipped")
          .forEach(
              node ->
                  skipped.add(new SkippedFile(node.get("file").asText(), text(node, "reason"))));
      document.get("failures").forEach(node -> failures.add(failure(node)));
      document.get("checks").forEach(node -> checks.put(text(node, "name"), check(node)));
      JsonNode summary = document.get("summary");
      files += summary.get("files").asInt();
      lines += summary.get("lines").asLong();
      unresolved += summary.get("unresolved").asInt();
      seconds += summary.get("seconds").asDouble();
    }
    findings.sort(IN_ORDER);
    known.sort(IN_ORDER);
    skipped.sort(Comparator.comparing(SkippedFile::path));
    ScanResult result =
        new ScanResult(
            findings,
            skipped,
            failures,
            files,
            lines,
            unresolved,
            Duration.ofMillis(Math.round(seconds * 1000)),
            List.copyOf(checks.values()),
            new FilesOnDisk(directory, encoding, scanned));
    // An entry whose file is no longer there is gone for each of the modules.
    List<Entry> goneOnce = gone.stream().distinct().toList();
    return new SavedReport(
        result,
        isCompared
            ? new Details(
                Optional.of(new Comparison(findings, known, goneOnce)),
                Optional.empty(),
                Optional.empty())
            : Details.NONE);
  }

  private static JsonNode parse(Path report) throws ScanException {
    try {
      JsonNode document = new ObjectMapper().readTree(Files.readAllBytes(report));
      if (document.path("format").asInt() != JsonReport.FORMAT || !document.has("checks")) {
        throw new ScanException("not a JSON report of this version of Heapwise: " + report);
      }
      return document;
    } catch (JacksonException e) {
      throw new ScanException("not a JSON report of Heapwise: " + report);
    } catch (IOException e) {
      throw new ScanException("cannot read " + report);
    }
  }

  private static ScanFinding finding(JsonNode node, Path directory) {
    List<Edit> fix = new ArrayList<>();
    node.get("fix")
        .forEach(
            edit ->
                fix.add(
                    new Edit(
                        edit.get("start").asInt(), edit.get("end").asInt(), text(edit, "text"))));
    return new ScanFinding(
        new Finding(
            text(node, "check"),
            SeverityLevel.valueOf(text(node, "severity")),
            text(node, "message"),
            text(node, "link"),
            FilesOnDisk.uri(directory, text(node, "file")),
            new SourceRange(
                node.get("start").asInt(),
                node.get("end").asInt(),
                node.get("line").asInt(),
                node.get("column").asInt(),
                node.get("endLine").asInt(),
                node.get("endColumn").asInt()),
            text(node, "member"),
            text(node, "fingerprint"),
            text(node, "moved"),
            fix),
        node.get("builtin").asBoolean(),
        Set.of());
  }

  private static Entry entry(JsonNode node) {
    return new Entry(
        text(node, "file"),
        text(node, "check"),
        text(node, "member"),
        text(node, "fingerprint"),
        text(node, "moved"),
        node.get("count").asInt());
  }

  private static CheckerFailure failure(JsonNode node) {
    return new CheckerFailure(
        text(node, "file"),
        node.get("line").asInt(),
        text(node, "check"),
        text(node, "reason"),
        "");
  }

  private static Check check(JsonNode node) {
    return new Check(
        text(node, "name"),
        SeverityLevel.valueOf(text(node, "severity")),
        text(node, "summary"),
        text(node, "link"),
        text(node, "family"),
        node.get("builtin").asBoolean());
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }
}
