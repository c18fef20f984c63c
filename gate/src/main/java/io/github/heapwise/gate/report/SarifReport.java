package io.github.heapwise.gate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.baseline.Comparison;
import io.github.heapwise.gate.changed.Provenance;
import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.CheckerFailure;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.driver.SkippedFile;
import io.github.heapwise.gate.profile.Cost;
import io.github.heapwise.gate.profile.Profile;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.SourceRange;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report for code hosts and editors: SARIF 2.1.0, one run. Paths are relative to the working
 * directory ({@code SRCROOT}); offsets and columns count UTF-16 units, as javac does.
 */
public final class SarifReport implements Report {
  /** The key of the fingerprints; its number changes when they are computed in another way. */
  static final String FINGERPRINT = "heapwise/v1";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "SRCROOT";

  private final SourcePaths paths;
  private final ToolVersion version;
  private final Details details;
  private final Optional<Provenance> provenance;

  public SarifReport(
      SourcePaths paths, ToolVersion version, Details details, Optional<Provenance> provenance) {
    this.paths = paths;
    this.version = version;
    this.details = details;
    this.provenance = provenance;
  }

  @Override
  public void write(ScanResult result, Writer out) throws IOException {
    ObjectNode log = JsonText.object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    Map<String, Integer> rules = addTool(result, run);
    addInvocation(result, rules, run);
    run.putObject("originalUriBaseIds").putObject(ROOT).put("uri", paths.base());
    run.put("columnKind", "utf16CodeUnits");
    provenance.ifPresent(from -> addProvenance(from, run));
    addResults(result, rules, run.putArray("results"));
    JsonText.write(log, out);
  }

  /** Adds a rule for each check that ran; returns their indexes. */
  private Map<String, Integer> addTool(ScanResult result, ObjectNode run) {
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver
        .put("name", "Heapwise")
        .put("version", version.heapwise())
        .put("informationUri", "https://github.com/heapwise/heapwise");
    driver.putObject("properties").put("errorProne", version.errorProne());
    ArrayNode rules = driver.putArray("rules");
    Map<String, Integer> indexes = new HashMap<>((int) Math.ceil(result.checks().size() / 0.75));
    for (Check check : result.checks()) {
      indexes.put(check.name(), rules.size());
      addRule(check, rules.addObject());
    }
    return indexes;
  }

  private static void addRule(Check check, ObjectNode rule) {
    rule.put("id", check.name());
    rule.putObject("shortDescription").put("text", check.summary());
    rule.putObject("fullDescription").put("text", check.summary());
    Optional<String> page = CheckPages.of(check.name());
    String see = check.link().isEmpty() ? "" : " See " + check.link();
    rule.putObject("help")
        .put("text", page.orElse(check.summary() + see))
        .put("markdown", page.orElse(check.summary() + see));
    if (!check.link().isEmpty()) {
      rule.put("helpUri", check.link());
    }
    rule.putObject("defaultConfiguration").put("level", levelOf(check.severity()));
    rule.putObject("properties").putArray("tags").add("memory").add(check.family());
  }

  private void addInvocation(ScanResult result, Map<String, Integer> rules, ObjectNode run) {
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put(
        "executionSuccessful", result.skipped().isEmpty() && result.failures().isEmpty());
    invocation.putObject("workingDirectory").put("uri", paths.base());
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (SkippedFile file : result.skipped()) {
      ObjectNode notification = notifications.addObject().put("level", "error");
      notification.putObject("message").put("text", "Not scanned: " + file.reason());
      addArtifact(file.path(), addPhysicalLocation(notification));
    }
    for (CheckerFailure failure : result.failures()) {
      ObjectNode notification = notifications.addObject().put("level", "error");
      notification
          .putObject("message")
          .put("text", "The check " + failure.check() + " failed: " + failure.reason());
      ObjectNode place = addPhysicalLocation(notification);
      addArtifact(failure.file(), place);
      if (failure.line() > 0) {
        place.putObject("region").put("startLine", failure.line());
      }
      ObjectNode rule = notification.putObject("associatedRule").put("id", failure.check());
      if (rules.containsKey(failure.check())) {
        rule.put("index", rules.get(failure.check()));
      }
    }
  }

  private static void addProvenance(Provenance from, ObjectNode run) {
    ObjectNode details =
        run.putArray("versionControlProvenance")
            .addObject()
            .put("repositoryUri", from.repository())
            .put("revisionId", from.revision());
    if (!from.branch().isEmpty()) {
      details.put("branch", from.branch());
    }
    if (from.isTop()) {
      details.putObject("mappedTo").put("uriBaseId", ROOT);
    }
  }

  private void addResults(ScanResult result, Map<String, Integer> rules, ArrayNode results) {
    SourceReader sources = new SourceReader(result.sources());
    Map<String, Integer> equals = new HashMap<>();
    for (ScanFinding found : result.findings()) {
      ObjectNode node = addResult(found, result, rules, sources, equals, results);
      details.comparison().ifPresent(compared -> node.put("baselineState", "new"));
    }
    for (ScanFinding found : details.comparison().map(Comparison::known).orElse(List.of())) {
      ObjectNode node = addResult(found, result, rules, sources, equals, results);
      node.put("baselineState", "unchanged");
      node.putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("justification", "known: the baseline holds it");
    }
  }

  private ObjectNode addResult(
      ScanFinding found,
      ScanResult result,
      Map<String, Integer> rules,
      SourceReader sources,
      Map<String, Integer> equals,
      ArrayNode results) {
    Finding finding = found.finding();
    String name = result.sources().nameOf(finding.file());
    Optional<SourceLines> source = sources.read(finding.file());
    ObjectNode node = results.addObject().put("ruleId", finding.check());
    if (rules.containsKey(finding.check())) {
      node.put("ruleIndex", rules.get(finding.check()));
    }
    node.put("level", levelOf(finding.severity()));
    node.putObject("message").put("text", finding.message());
    details.profile().ifPresent(recorded -> addCost(recorded.of(found), recorded, node));
    ObjectNode location = node.putArray("locations").addObject();
    ObjectNode place = location.putObject("physicalLocation");
    addArtifact(name, place);
    ObjectNode region = addRegion(finding.range(), place.putObject("region"));
    source.ifPresent(
        text ->
            region
                .putObject("snippet")
                .put("text", text.slice(finding.range().start(), finding.range().end())));
    if (!finding.member().isEmpty()) {
      location.putArray("logicalLocations").addObject().put("fullyQualifiedName", finding.member());
    }
    // Equal findings of a file are told apart by their order, which moving code does not change.
    int ordinal = equals.merge(name + '\n' + finding.fingerprint(), 1, Integer::sum) - 1;
    node.putObject("partialFingerprints").put(FINGERPRINT, finding.fingerprint() + ":" + ordinal);
    if (!finding.fix().isEmpty() && source.isPresent()) {
      addFix(finding, name, source.get(), node.putArray("fixes").addObject());
    }
    return node;
  }

  /** SARIF's rank is from 0 to 100: here the share of all allocated bytes in per cent. */
  private static void addCost(Cost cost, Profile recorded, ObjectNode node) {
    node.put("rank", 100 * recorded.share(cost));
    node.putObject("properties")
        .put("allocatedBytes", cost.bytes())
        .put("allocatedShare", recorded.share(cost))
        .put("oldObjects", cost.oldObjects())
        .put("blockedMillis", cost.blocked().toMillis());
  }

  private void addFix(Finding finding, String name, SourceLines source, ObjectNode fix) {
    fix.putObject("description").put("text", "Mend what " + finding.check() + " found");
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    addArtifact(name, change);
    ArrayNode replacements = change.putArray("replacements");
    for (Edit edit : finding.fix()) {
      ObjectNode replacement = replacements.addObject();
      SourceRange deleted =
          new SourceRange(
              edit.start(),
              edit.end(),
              source.lineOf(edit.start()),
              source.columnOf(edit.start()),
              source.lineOf(edit.end()),
              source.columnOf(edit.end()));
      addRegion(deleted, replacement.putObject("deletedRegion"));
      replacement.putObject("insertedContent").put("text", edit.text());
    }
  }

  private static ObjectNode addPhysicalLocation(ObjectNode notification) {
    return notification.putArray("locations").addObject().putObject("physicalLocation");
  }

  private void addArtifact(String name, ObjectNode owner) {
    ObjectNode location = owner.putObject("artifactLocation");
    Optional<String> relative = paths.relativeUri(name);
    location.put("uri", relative.orElseGet(() -> paths.absoluteUri(name)));
    if (relative.isPresent()) {
      location.put("uriBaseId", ROOT);
    }
  }

  private static ObjectNode addRegion(SourceRange range, ObjectNode region) {
    return region
        .put("startLine", range.line())
        .put("startColumn", range.column())
        .put("endLine", range.endLine())
        .put("endColumn", range.endColumn())
        .put("charOffset", range.start())
        .put("charLength", range.end() - range.start());
  }

  private static String levelOf(SeverityLevel severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "note";
    };
  }
}
