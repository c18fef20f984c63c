package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.cli.Cli.Run;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.report.Results;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the options ask of a scan, and what becomes of its result; nothing is scanned. */
class ScanOptionsTest {
  @TempDir Path folder;

  private ScanRequest asked;
  private ScanResult answer = new Results().build();
  private Cli cli;

  @BeforeEach
  void scanNothing() {
    cli =
        new Cli(folder)
            .scanner(
                (request, progress) -> {
                  asked = request;
                  return answer;
                });
  }

  @Test
  void defaults() {
    Run run = cli.run("scan");

    assertThat(asked).isEqualTo(ScanRequest.of(List.of(Path.of("."))));
    assertThat(run).isEqualTo(new Run(0, "nothing found in 1 file, 1,204 lines, 1.3 s\n", ""));
  }

  @Test
  void everyOptionArrives() throws Exception {
    Path jar = Files.createFile(folder.resolve("b.jar"));
    Path other = Files.createFile(folder.resolve("a.jar"));
    Path listed = Files.createDirectory(folder.resolve("classes"));
    Path list = Files.writeString(folder.resolve("cp.txt"), listed + "\n" + jar + "\n");

    cli.run(
        "scan",
        folder,
        jar,
        "-cp",
        jar + File.pathSeparator + folder.resolve("*"),
        "--classpath-file",
        list,
        "--release",
        "11",
        "--encoding",
        "latin1",
        "--checks",
        "stringconcatinloop,ArrayHashCode",
        "--severity",
        "error",
        "--exclude",
        "**/gen",
        "--exclude",
        "*.tmp.java",
        "--no-builtin");

    assertThat(asked.roots()).containsExactly(folder, jar);
    assertThat(asked.classPath()).containsExactly(jar, other, jar, listed, jar);
    assertThat(asked.release()).isEqualTo(OptionalInt.of(11));
    assertThat(asked.encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(asked.checks()).containsOnly("StringConcatInLoop", "ArrayHashCode");
    assertThat(asked.leastSeverity()).isEqualTo(SeverityLevel.ERROR);
    assertThat(asked.excludes()).containsExactly("**/gen", "*.tmp.java");
    assertThat(asked.builtins()).isFalse();
  }

  @Test
  void aCheckThatIsNamedShowsWhateverItsSeverity() {
    cli.run("scan", "--checks", "UnnecessaryBoxedVariable");

    assertThat(asked.leastSeverity()).isEqualTo(SeverityLevel.SUGGESTION);
  }

  @Test
  void exitCodes() {
    Results found = new Results().file("A.java", "a").trap("A.java", "a");
    answer = found.build();
    assertThat(cli.run("scan").exitCode()).isEqualTo(1);
    assertThat(cli.run("scan", "--exit-zero").exitCode()).isZero();

    answer = found.skipped("B.java", "broken").build();
    assertThat(cli.run("scan").exitCode()).isEqualTo(2);
    assertThat(cli.run("scan", "--exit-zero").exitCode()).isEqualTo(2);

    answer = found.failure("A.java", 1).build();
    assertThat(cli.run("scan").exitCode()).isEqualTo(3);
    assertThat(cli.run("scan", "--exit-zero").exitCode()).isEqualTo(3);
  }

  @Test
  void tracesOfChecksOnlyOnRequest() {
    answer = new Results().failure("A.java", 1).build();

    assertThat(cli.run("scan").out()).contains("A.java:1: [Trap] it threw").doesNotContain("\tat ");
    assertThat(cli.run("scan").err()).isEmpty();
    assertThat(cli.run("scan", "--verbose").err()).isEqualTo("java.lang.Trace\n\tat a.B\n");
  }

  @Test
  void coloursOnATerminalOnly() {
    answer = new Results().file("A.java", "a").trap("A.java", "a").build();

    assertThat(cli.run("scan").out()).doesNotContain("\u001b");
    assertThat(cli.run("scan", "--color", "always").out()).contains("\u001b");
    cli.onTerminal();
    assertThat(cli.run("scan").out()).contains("\u001b");
    assertThat(cli.run("scan", "--color", "never").out()).doesNotContain("\u001b");
    assertThat(cli.variable("NO_COLOR", "").run("scan").out()).contains("\u001b");
    assertThat(cli.variable("NO_COLOR", "1").run("scan").out()).doesNotContain("\u001b");
    assertThat(cli.run("scan", "--color", "always").out()).contains("\u001b");
  }

  @Test
  void jsonHoldsEverything() throws Exception {
    answer =
        new Results()
            .file("src/Ä.java", "a b")
            .trap("src/Ä.java", "b", "b", "c")
            .skipped("B.java", "broken")
            .failure("src/Ä.java", 1)
            .build();

    Run run = cli.run("scan", "--format", "json");

    assertThat(run.out()).isASCII();
    String json = new ObjectMapper().readTree(run.out()).toString();
    assertThat(json)
        .contains(
            "\"findings\":[{\"check\":\"Trap\",\"severity\":\"WARNING\",\"builtin\":false,"
                + "\"file\":\"src/Ä.java\",\"line\":1,\"column\":3,\"endLine\":1,\"endColumn\":4,"
                + "\"start\":2,\"end\":3,\"member\":\"A.m()\",\"fingerprint\":\"")
        .contains(
            "\"message\":\"It grows. Do less.\",\"link\":\"https://example.org/Trap\","
                + "\"fix\":[{\"start\":2,\"end\":3,\"text\":\"c\"}]}]")
        .contains("\"skipped\":[{\"file\":\"B.java\",\"reason\":\"broken\"}]")
        .contains(
            "\"failures\":[{\"check\":\"Trap\",\"file\":\"src/Ä.java\",\"line\":1,"
                + "\"reason\":\"it threw\"}]")
        .contains(
            "\"summary\":{\"findings\":1,\"files\":1,\"lines\":1204,\"unresolved\":0,"
                + "\"seconds\":1.25,\"checks\":[{\"check\":\"Trap\",\"severity\":\"WARNING\","
                + "\"builtin\":false,\"findings\":1,\"fixable\":1}]}")
        .startsWith("{\"format\":1,\"tool\":{\"name\":\"Heapwise\",\"version\":");
    assertThat(run.err())
        .isEqualTo(
            "heapwise: 1 file not scanned, see the report\n"
                + "heapwise: 1 check failure, see the report\n");
  }

  @Test
  void outputReplacesTheFileAndLeavesNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    answer = new Results().file("A.java", "a").trap("A.java", "a").build();

    Run run = cli.onTerminal().run("scan", "--output", file);

    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("heapwise: 1 finding in 1 file, 1,204 lines, 1.3 s; report in " + file + "\n");
    assertThat(file).content().contains("A.java:1:1: warning").doesNotContain("old", "\u001b");
    assertThat(folder.toFile().list()).containsExactly("report.txt");
  }

  @Test
  void aScanThatFailsLeavesTheOldOutput() throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    answer = null;

    assertThat(cli.run("scan", "--output", file).exitCode()).isEqualTo(3);

    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("report.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALinkAndADeviceADevice() throws Exception {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    cli.run("scan", "--output", link);
    cli.run("scan", "--output", "/dev/null");

    assertThat(link).isSymbolicLink();
    assertThat(file).content().contains("nothing found");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }
}
