package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heapwise scan} with a baseline. */
class BaselineOptionsTest {
  private static final String TRAP =
      "class %s {\n  String m(String[] xs) {\n    String s = \"\";\n"
          + "    for (String x : xs) { s += x; }\n    return s;\n  }\n}\n";
  private static final String CLEAN = "class %s {\n}\n";

  @TempDir Path folder;
  private Path baseline;

  @BeforeEach
  void aBaselineOfOneFinding() throws Exception {
    baseline = folder.resolve("heapwise-baseline.json");
    source("Old", TRAP);
    Cli.Run run = scan("--write-baseline", baseline);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("heapwise: 1 known finding in " + baseline + "\n");
  }

  @Test
  void whatIsKnownIsCountedNotReported() {
    Cli.Run run = scan("--baseline", baseline);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("1 known, 0 new findings in 1 file");
  }

  @Test
  void whatIsNewFails() throws Exception {
    source("New", TRAP);

    Cli.Run run = scan("--baseline", baseline);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("src/New.java:4:")
        .contains("1 known, 1 new findings")
        .doesNotContain("src/Old.java");
  }

  @Test
  void movedAndReformattedCodeIsKnown() throws Exception {
    source("Old", "// New.\n\n" + TRAP.replace("s += x;", "s  +=\n   x;"));

    assertThat(scan("--baseline", baseline).exitCode()).isZero();
  }

  @Test
  void aRenamedFileIsKnown() throws Exception {
    Files.delete(folder.resolve("src/Old.java"));
    source("Renamed", TRAP);

    assertThat(scan("--baseline", baseline).out()).startsWith("1 known, 0 new findings");
  }

  @Test
  void whatIsFixedIsSaidAndPrunedWhenAskedFor() throws Exception {
    source("Old", CLEAN);

    Cli.Run run = scan("--baseline", baseline);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("1 finding of the baseline is fixed: --prune takes it out");
    assertThat(baseline).content().contains("Old.java");

    assertThat(scan("--baseline", baseline, "--prune").err())
        .contains("1 finding taken out of " + baseline);
    assertThat(baseline).content().doesNotContain("Old.java");
    assertThat(scan("--baseline", baseline).out()).startsWith("0 known, 0 new findings");
  }

  @Test
  void pruningAddsNothing() throws Exception {
    source("New", TRAP);
    String before = Files.readString(baseline);

    scan("--baseline", baseline, "--prune");

    assertThat(baseline).hasContent(before);
  }

  @Test
  void filesThatWereNotScannedAreNotFixed() throws Exception {
    Path other = folder.resolve("other/Clean.java");
    Files.createDirectories(other.getParent());
    Files.writeString(other, CLEAN.formatted("Clean"));

    Cli.Run run = new Cli(folder).run("scan", other, "--baseline", baseline);

    assertThat(run.out()).doesNotContain("fixed");
  }

  @Test
  void checksThatDidNotRunAreNotFixed() throws Exception {
    source("Old", CLEAN);

    assertThat(scan("--baseline", baseline, "--checks", "KeyAsCapacity").out())
        .doesNotContain("fixed");
  }

  @Test
  void anIncompleteScanChangesNoBaseline() throws Exception {
    String before = Files.readString(baseline);
    source("Old", CLEAN);
    Files.writeString(folder.resolve("src/Broken.java"), "class {");

    assertThat(scan("--baseline", baseline).out()).doesNotContain("fixed");
    for (Cli.Run run :
        new Cli.Run[] {
          scan("--write-baseline", baseline), scan("--baseline", baseline, "--prune")
        }) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("stays as it is: not everything could be scanned");
    }
    assertThat(baseline).hasContent(before);
  }

  @Test
  void writingKeepsWhatOtherFilesHave() throws Exception {
    Path other = folder.resolve("other/Other.java");
    Files.createDirectories(other.getParent());
    Files.writeString(other, TRAP.formatted("Other"));

    Cli.Run run = new Cli(folder).run("scan", other, "--write-baseline", baseline);

    assertThat(run.err()).startsWith("heapwise: 2 known findings in ");
    assertThat(baseline).content().contains("\"src/Old.java\"").contains("\"other/Other.java\"");
  }

  @Test
  void aMistakeIsToldInOneLine() throws Exception {
    Path foreign = Files.writeString(folder.resolve("foreign.json"), "{\"a\": 1}");

    assertMistake("not a baseline of Heapwise: " + foreign, "--baseline", foreign);
    assertMistake(
        "no such baseline: " + folder.resolve("none"), "--baseline", folder.resolve("none"));
    assertMistake("--prune needs --baseline", "--prune");
    assertMistake(
        "--write-baseline and --baseline cannot be combined",
        "--baseline",
        baseline,
        "--write-baseline",
        baseline);
  }

  @Test
  void reportsTellKnownFromNew() throws Exception {
    source("New", TRAP);

    JsonNode sarif =
        new ObjectMapper().readTree(scan("--baseline", baseline, "--format", "sarif").out());
    JsonNode results = sarif.at("/runs/0/results");
    assertThat(results.findValuesAsText("baselineState")).containsExactly("new", "unchanged");
    assertThat(results.at("/1/suppressions/0/kind").asText()).isEqualTo("external");

    JsonNode json =
        new ObjectMapper().readTree(scan("--baseline", baseline, "--format", "json").out());
    assertThat(json.at("/findings")).hasSize(1);
    assertThat(json.at("/summary/known").asInt()).isEqualTo(1);
  }

  private void assertMistake(String message, Object... options) {
    Cli.Run run = scan(options);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("heapwise: " + message + "\n");
  }

  private void source(String name, String text) throws Exception {
    Path file = folder.resolve("src/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.formatted(name));
  }

  private Cli.Run scan(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "scan";
    arguments[1] = folder.resolve("src");
    System.arraycopy(options, 0, arguments, 2, options.length);
    return new Cli(folder).run(arguments);
  }
}
