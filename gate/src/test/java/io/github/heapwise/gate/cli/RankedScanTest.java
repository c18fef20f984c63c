package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.heapwise.gate.profile.RecordedProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heapwise scan --jfr}. */
class RankedScanTest {
  private static final String PROGRAM =
      """
      import java.util.*;
      public class Program {
        static Object kept;
        static String few() {
          String all = "";
          for (int i = 0; i < 60; i++) { all += "1234567890"; }
          return all;
        }
        static String many() {
          String all = "";
          for (int i = 0; i < 3_000; i++) { all += "1234567890"; }
          return all;
        }
        static String never(int n) {
          String all = "";
          for (int i = 0; i < n; i++) { all += "1234567890"; }
          return all;
        }
        public static void run() {
          kept = few();
          kept = many();
          for (int i = 0; i < 1_000; i++) {
            kept = new byte[20_000];
          }
        }
      }
      """;

  @TempDir static Path folder;
  private static Path recording;

  @BeforeAll
  static void record() throws Exception {
    recording =
        RecordedProgram.record(
            folder,
            "Program",
            PROGRAM,
            "jdk.ObjectAllocationInNewTLAB",
            "jdk.ObjectAllocationOutsideTLAB");
  }

  @Test
  void theTextBeginsWithWhatCostsMost() {
    String out = scan().out();

    assertThat(out).startsWith("src/Program.java:11:");
    assertThat(out.lines().filter(line -> line.contains("% of all allocated bytes (")).findFirst())
        .get()
        .asString()
        .matches(" +\\| \\d+\\.\\d % of all allocated bytes \\(\\d+(\\.\\d+)? MB\\)");
    assertThat(out).contains("nothing recorded here");
    assertThat(out.substring(out.indexOf("Hot, no finding:")))
        .containsPattern("%  src/Program\\.java:23\n");
  }

  @Test
  void whatCostsLessThanAskedForIsLeftOut() {
    Cli.Run run = scan("--min-allocation", "10%");

    assertThat(run.out()).contains("1 finding in 1 file").contains("src/Program.java:11:");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void jsonHoldsTheFigures() throws Exception {
    JsonNode report = new ObjectMapper().readTree(scan("--format", "json").out());

    JsonNode first = report.at("/findings/0");
    assertThat(first.get("line").asInt()).isEqualTo(11);
    assertThat(first.at("/recorded/allocatedShare").asDouble()).isBetween(0.1, 1.0);
    assertThat(first.at("/recorded/allocatedBytes").asLong()).isGreaterThan(10_000_000);
    assertThat(report.at("/hotLines/0/line").asInt()).isEqualTo(23);
  }

  @Test
  void sarifHoldsTheRank() throws Exception {
    JsonNode report = new ObjectMapper().readTree(scan("--format", "sarif").out());

    JsonNode first = report.at("/runs/0/results/0");
    assertThat(first.get("rank").asDouble()).isBetween(10.0, 100.0);
    assertThat(first.at("/properties/allocatedBytes").asLong()).isGreaterThan(10_000_000);
  }

  @Test
  void htmlIsRankedToo() {
    String out = scan("--format", "html").out();

    assertThat(out.indexOf("Program.java:11<")).isBetween(0, out.indexOf("Program.java:6<"));
    assertThat(out).contains("% of all allocated bytes").contains("Hot, no finding");
  }

  @Test
  void aMistakeIsToldInOneLine() throws Exception {
    Path foreign = Files.writeString(folder.resolve("foreign.jfr"), "x");

    assertThat(new Cli(folder).run("scan", folder.resolve("src"), "--jfr", foreign).err())
        .isEqualTo(
            "heapwise: cannot read "
                + foreign
                + ": no recording of JDK Flight Recorder, or not all of one\n");
    assertThat(scan("--min-allocation", "lots").err())
        .contains("expected a share from 0% to 100% but was 'lots'");
  }

  private static Cli.Run scan(String... more) {
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "scan";
    arguments[1] = folder.resolve("src");
    arguments[2] = "--jfr";
    arguments[3] = recording;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return new Cli(folder).run(arguments);
  }
}
