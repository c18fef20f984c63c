package io.github.heapwise.gate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.heapwise.gate.baseline.Comparison;
import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.CheckerFailure;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.driver.SkippedFile;
import io.github.heapwise.gate.profile.Cost;
import io.github.heapwise.gate.profile.Profile;
import io.github.heapwise.report.Baseline;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.SourceRange;
import java.io.IOException;
import java.io.Writer;

/**
 * The report for programs: one JSON document. A finding has the fields it has in the findings file
 * of a compilation, with the file as a path relative to the working directory.
 */
public final class JsonReport implements Report {
  /** The version of the document's format. */
  static final int FORMAT = 1;

  private final SourcePaths paths;
  private final ToolVersion version;
  private final Details details;

  public JsonReport(SourcePaths paths, ToolVersion version, Details details) {
    this.paths = paths;
    this.version = version;
    this.details = details;
  }

  @Override
  public void write(ScanResult result, Writer out) throws IOException {
    ObjectNode document = JsonText.object();
    document.put("format", FORMAT);
    document
        .putObject("tool")
        .put("name", "Heapwise")
        .put("version", version.heapwise())
        .put("errorProne", version.errorProne())
        .put("java", version.java());
    ArrayNode checks = document.putArray("checks");
    for (Check check : result.checks()) {
      checks
          .addObject()
          .put("name", check.name())
          .put("severity", check.severity().name())
          .put("summary", check.summary())
          .put("link", check.link())
          .put("family", check.family())
          .put("builtin", check.builtin());
    }
    ArrayNode findings = document.putArray("findings");
    for (ScanFinding found : result.findings()) {
      add(found, result, findings.addObject());
    }
    details.comparison().ifPresent(compared -> addComparison(compared, result, document));
    ArrayNode scanned = document.putArray("scanned");
    result
        .sources()
        .files()
        .forEach(file -> scanned.add(paths.shown(result.sources().nameOf(file))));
    ArrayNode skipped = document.putArray("skipped");
    for (SkippedFile file : result.skipped()) {
      skipped.addObject().put("file", paths.shown(file.path())).put("reason", file.reason());
    }
    ArrayNode failures = document.putArray("failures");
    for (CheckerFailure failure : result.failures()) {
      failures
          .addObject()
          .put("check", failure.check())
          .put("file", paths.shown(failure.file()))
          .put("line", failure.line())
          .put("reason", failure.reason());
    }
    details
        .profile()
        .ifPresent(
            recorded -> {
              ArrayNode hot = document.putArray("hotLines");
              for (Profile.HotLine line : recorded.hotWithoutFinding()) {
                hot.addObject()
                    .put("file", paths.shown(result.sources().nameOf(line.line().file())))
                    .put("line", line.line().line())
                    .put("allocatedBytes", line.cost().bytes())
                    .put("allocatedShare", line.share());
              }
            });
    addSummary(result, document.putObject("summary"));
    JsonText.write(document, out);
  }

  private void addComparison(Comparison compared, ScanResult result, ObjectNode document) {
    ArrayNode known = document.putArray("known");
    compared.known().forEach(found -> add(found, result, known.addObject()));
    ArrayNode gone = document.putArray("gone");
    for (Baseline.Entry entry : compared.gone()) {
      gone.addObject()
          .put("file", entry.file())
          .put("member", entry.member())
          .put("check", entry.check())
          .put("fingerprint", entry.fingerprint())
          .put("moved", entry.moved())
          .put("count", entry.count());
    }
  }

  private void add(ScanFinding found, ScanResult result, ObjectNode node) {
    Finding finding = found.finding();
    SourceRange range = finding.range();
    node.put("check", finding.check())
        .put("severity", finding.severity().name())
        .put("builtin", found.builtin())
        .put("file", paths.shown(result.sources().nameOf(finding.file())))
        .put("line", range.line())
        .put("column", range.column())
        .put("endLine", range.endLine())
        .put("endColumn", range.endColumn())
        .put("start", range.start())
        .put("end", range.end())
        .put("member", finding.member())
        .put("fingerprint", finding.fingerprint())
        .put("moved", finding.moved())
        .put("message", finding.message())
        .put("link", finding.link());
    details.profile().ifPresent(recorded -> addCost(recorded.of(found), recorded, node));
    ArrayNode fix = node.putArray("fix");
    for (Edit edit : finding.fix()) {
      fix.addObject().put("start", edit.start()).put("end", edit.end()).put("text", edit.text());
    }
  }

  private static void addCost(Cost cost, Profile recorded, ObjectNode node) {
    node.putObject("recorded")
        .put("allocatedBytes", cost.bytes())
        .put("allocatedShare", recorded.share(cost))
        .put("oldObjects", cost.oldObjects())
        .put("blockedMillis", cost.blocked().toMillis());
  }

  private void addSummary(ScanResult result, ObjectNode summary) {
    details
        .comparison()
        .ifPresent(
            compared ->
                summary.put("known", compared.known().size()).put("gone", compared.goneCount()));
    details
        .profile()
        .ifPresent(recorded -> summary.put("allocatedBytes", recorded.total().bytes()));
    details
        .changes()
        .ifPresent(
            changes -> {
              summary.put("since", changes.revision()).put("unchanged", changes.others());
              changes.unreadable().forEach(summary.putArray("unparsed")::add);
            });
    summary
        .put("findings", result.findings().size())
        .put("files", result.files())
        .put("lines", result.lines())
        .put("unresolved", result.unresolved())
        .put("seconds", result.elapsed().toMillis() / 1000.0);
    ArrayNode checks = summary.putArray("checks");
    for (CheckCount count : CheckCount.of(result)) {
      checks
          .addObject()
          .put("check", count.check())
          .put("severity", count.severity().name())
          .put("builtin", count.builtin())
          .put("findings", count.findings())
          .put("fixable", count.fixable());
    }
  }
}
