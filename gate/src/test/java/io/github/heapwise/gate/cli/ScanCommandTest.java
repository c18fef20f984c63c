package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.heapwise.gate.cli.Cli.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Scans of small trees, from the command line to the report. */
class ScanCommandTest {
  private static final String TRAP =
      """
      package a;

      class A {
        static String join(String[] xs) {
          String s = "";
          for (String x : xs) {
            s += x;
          }
          return s;
        }
      }
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void inFolder() {
    cli = new Cli(folder);
  }

  @Test
  void aFindingInText() throws Exception {
    write("src/a/A.java", TRAP);

    Run run = cli.run("scan", folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("src/a/A.java:7:7: warning [StringConcatInLoop] ")
        .contains("\n     7 |       s += x;\n       |       ^^^^^^\n")
        .containsPattern("\nStringConcatInLoop +warning +1 +\\d\n")
        .containsPattern("\n1 finding in 1 file, 11 lines, \\d+\\.\\d s\n");
  }

  @Test
  void cleanCodeIsSaidToBeClean() throws Exception {
    write("A.java", "class A {}\n");

    Run run = cli.run("scan", folder);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("nothing found in 1 file, 1 line, ");
  }

  @Test
  void whatIsBrokenIsListedAndTheRestScanned() throws Exception {
    write("src/a/A.java", TRAP);
    write("src/a/Broken.java", "class Broken { void m( }\n");
    Files.write(folder.resolve("src/a/Latin.java"), "// caf\u00e9\n".getBytes("ISO-8859-1"));

    Run run = cli.run("scan", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("2 files not scanned:\n  src/a/Broken.java: ", "\n  src/a/Latin.java: ")
        .contains("1 finding in 1 file");
    assertThat(cli.run("scan", folder.resolve("src/a/Latin.java"), "--encoding", "latin1"))
        .extracting(Run::exitCode)
        .isEqualTo(0);
  }

  @Test
  void aDirectoryWithoutJavaIsAMistake() throws Exception {
    write("readme.txt", "no Java\n");

    Run run = cli.run("scan", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("heapwise: ").contains("" + folder).hasLineCount(1);
  }

  @Test
  void deepNestingIsNoCrash() throws Exception {
    write("A.java", "class A { int a = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "; }\n");

    Run run = cli.run("scan", folder);

    assertThat(run.exitCode()).isIn(0, 2);
    assertThat(run.out().lines().count()).isLessThan(6);
    assertThat(run.err()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToAParentIsNoEndlessLoop() throws Exception {
    write("src/a/A.java", TRAP);
    Files.createSymbolicLink(folder.resolve("src/a/up"), folder.resolve("src"));

    assertThat(cli.run("scan", folder).out()).contains("1 finding in 1 file");
  }

  @Test
  void errorPronesOwnChecksOrNot() throws Exception {
    write("A.java", "class A { int m(int[] a) { return a.hashCode(); } }\n");

    assertThat(cli.run("scan", folder).out()).contains("error [ArrayHashCode] (Error Prone) ");
    assertThat(cli.run("scan", folder, "--no-builtin").exitCode()).isZero();
    assertThat(cli.run("scan", folder, "--checks", "StringConcatInLoop").exitCode()).isZero();
  }

  @Test
  void excludedFilesAreNotRead() throws Exception {
    write("src/a/A.java", TRAP);
    write("gen/a/B.java", "broken");

    assertThat(cli.run("scan", folder, "--exclude", "gen/**").exitCode()).isEqualTo(1);
  }

  @Test
  void aJarOfSourcesInJson() throws Exception {
    Path jar = folder.resolve("a-sources.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a/A.java"));
      zip.write(TRAP.getBytes(StandardCharsets.UTF_8));
    }

    Run run = cli.run("scan", jar, "--format", "json");

    JsonNode finding = new ObjectMapper().readTree(run.out()).at("/findings/0");
    assertThat(finding.get("file").asText()).isEqualTo("a-sources.jar!/a/A.java");
    assertThat(finding.get("line").asInt()).isEqualTo(7);
    assertThat(cli.run("scan", jar).out()).contains("     7 |       s += x;\n");
  }

  @Test
  void fingerprintsInSarifDoNotChangeWhenLinesMove() throws Exception {
    write("src/a/A.java", TRAP);
    String before = fingerprints();

    write("src/a/A.java", TRAP.replace("class A", "\n\n// Moved.\nclass A"));

    assertThat(before).contains("heapwise/v1");
    assertThat(fingerprints()).isEqualTo(before);
  }

  private String fingerprints() throws IOException {
    Path file = folder.resolve("out.sarif");
    assertThat(cli.run("scan", folder, "--format", "sarif", "-o", file).exitCode()).isEqualTo(1);
    JsonNode results = new ObjectMapper().readTree(file.toFile()).at("/runs/0/results");
    return results.findValues("partialFingerprints").toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
