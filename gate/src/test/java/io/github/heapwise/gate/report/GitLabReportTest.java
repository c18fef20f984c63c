package io.github.heapwise.gate.report;

import static io.github.heapwise.gate.report.Results.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.BugPattern.SeverityLevel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GitLabReportTest {
  @Test
  void anIssueHasWhatGitLabReads() throws Exception {
    JsonNode issues =
        issues(
            new Results()
                .file("a/A.java", lines("class A {", "  int a = 1;", "}"))
                .trap("a/A.java", "a = 1"));

    assertThat(issues).hasSize(1);
    JsonNode issue = issues.get(0);
    assertThat(issue.get("description").asText()).isEqualTo("It grows. Do less.");
    assertThat(issue.get("check_name").asText()).isEqualTo("Trap");
    assertThat(issue.get("severity").asText()).isEqualTo("major");
    assertThat(issue.at("/location/path").asText()).isEqualTo("a/A.java");
    assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(2);
  }

  @Test
  void everyIssueHasAFingerprintOfItsOwn() throws Exception {
    JsonNode issues =
        issues(
            new Results()
                .file("a/A.java", lines("x"))
                .file("b/A.java", lines("x"))
                .trap("a/A.java", "x")
                .trap("a/A.java", "x")
                .trap("b/A.java", "x"));

    assertThat(issues.findValuesAsText("fingerprint")).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void severities() throws Exception {
    JsonNode issues =
        issues(
            new Results()
                .file("A.java", lines("x"))
                .finding("A.java", "Wrong", SeverityLevel.ERROR, false, "x")
                .finding("A.java", "Small", SeverityLevel.SUGGESTION, false, "x"));

    assertThat(issues.findValuesAsText("severity")).containsExactly("critical", "minor");
  }

  @Test
  void nothingFoundIsAnEmptyArray() throws Exception {
    assertThat(issues(new Results()).toString()).isEqualTo("[]");
  }

  private static JsonNode issues(Results results) throws IOException {
    StringWriter out = new StringWriter();
    new GitLabReport(new SourcePaths(Path.of("/code"))).write(results.build(), out);
    return new ObjectMapper().readTree(out.toString());
  }
}
