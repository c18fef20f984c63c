package io.github.heapwise.gate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.report.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * The report for merge requests of GitLab: its code quality format, an array with what GitLab reads
 * of Code Climate's. Files are relative to the working directory, which should be the checkout's.
 */
public final class GitLabReport implements Report {
  private final SourcePaths paths;

  public GitLabReport(SourcePaths paths) {
    this.paths = paths;
  }

  @Override
  public void write(ScanResult result, Writer out) throws IOException {
    ArrayNode issues = JsonText.array();
    Map<String, Integer> equals = new HashMap<>();
    for (ScanFinding found : result.findings()) {
      Finding finding = found.finding();
      String path = paths.shown(result.sources().nameOf(finding.file()));
      // GitLab keeps one of several with the same fingerprint.
      int ordinal = equals.merge(path + '\n' + finding.fingerprint(), 1, Integer::sum) - 1;
      ObjectNode issue = issues.addObject();
      issue
          .put("description", finding.message())
          .put("check_name", finding.check())
          .put(
              "fingerprint",
              finding.fingerprint() + "-" + Integer.toHexString(path.hashCode()) + "-" + ordinal)
          .put("severity", severityOf(finding.severity()));
      ObjectNode location = issue.putObject("location").put("path", path);
      location
          .putObject("lines")
          .put("begin", finding.range().line())
          .put("end", finding.range().endLine());
    }
    JsonText.write(issues, out);
  }

  private static String severityOf(SeverityLevel severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case SUGGESTION -> "minor";
    };
  }
}
