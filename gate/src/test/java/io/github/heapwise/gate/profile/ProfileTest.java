package io.github.heapwise.gate.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heapwise.gate.driver.CodeLine;
import io.github.heapwise.gate.driver.Scan;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanProgress;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.driver.ScanResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
  private static final String PROGRAM =
      String.join(
          "\n",
          "import java.util.*;",
          "public class Program {",
          "  static Object kept;",
          "  static String few(List<String> words) {",
          "    String all = \"\";",
          "    for (String word : words) { all += word; }",
          "    return all;",
          "  }",
          "  static String many(List<String> words) {",
          "    String all = \"\";",
          "    for (String word : words) { all += word; }",
          "    return all;",
          "  }",
          "  static Map<Integer, String> table(int n) {",
          "    Map<Integer, String> table = new HashMap<>(n);",
          "    Runnable fill = () -> {",
          "      for (int i = 0; i < n; i++) {",
          "        table.put(i, \"x\");",
          "      }",
          "    };",
          "    fill.run();",
          "    return table;",
          "  }",
          "  static void hot() {",
          "    for (int i = 0; i < 5_000; i++) {",
          "      kept = new byte[10_000];",
          "    }",
          "  }",
          "  public static void run() {",
          "    kept = few(Collections.nCopies(200, \"1234567890\"));",
          "    for (int i = 0; i < 10; i++) {",
          "      kept = many(Collections.nCopies(2_000, \"1234567890\"));",
          "    }",
          "    for (int i = 0; i < 50; i++) {",
          "      kept = table(20_000);",
          "    }",
          "    hot();",
          "  }",
          "}",
          "class Second {",
          "}",
          "");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdk.ObjectAllocationSample",
        "jdk.ObjectAllocationInNewTLAB jdk.ObjectAllocationOutsideTLAB",
        "jdk.ObjectAllocationSample jdk.ObjectAllocationInNewTLAB jdk.ObjectAllocationOutsideTLAB"
      })
  void whatAllocatedMostComesFirst(String events) throws Exception {
    Path recorded = RecordedProgram.record(folder, "Program", PROGRAM, events.split(" "));
    ScanResult result = scan();
    Profile profile = profile(result, recorded);

    List<ScanFinding> ranked = profile.ranked(result.findings());

    assertThat(ranked.get(0).finding().member()).isEqualTo("Program.many(List<String>)");
    double share = profile.share(profile.of(ranked.get(0)));
    assertThat(share).isBetween(0.25, 1.0);
    assertThat(profile.share(profile.total())).isEqualTo(1.0);
  }

  @Test
  void aContainerCostsWhatItsCallsAllocate() throws Exception {
    Path recorded =
        RecordedProgram.record(
            folder,
            "Program",
            PROGRAM,
            "jdk.ObjectAllocationInNewTLAB",
            "jdk.ObjectAllocationOutsideTLAB");
    ScanResult result = scan();
    ScanFinding table = in("Program.table(int)", result);

    assertThat(table.finding().range().line()).isEqualTo(15);
    assertThat(table.lines())
        .containsExactlyInAnyOrder(new CodeLine(15, "table"), new CodeLine(18, "table"));
    assertThat(profile(result, recorded).of(table).bytes()).isGreaterThan(100_000);
  }

  @Test
  void linesWithoutAFindingAreHot() throws Exception {
    Path recorded =
        RecordedProgram.record(
            folder,
            "Program",
            PROGRAM,
            "jdk.ObjectAllocationInNewTLAB",
            "jdk.ObjectAllocationOutsideTLAB");
    ScanResult result = scan();

    List<Profile.HotLine> hot = profile(result, recorded).hotWithoutFinding();

    assertThat(hot.get(0).line().line()).isEqualTo(26);
    assertThat(hot.get(0).share()).isGreaterThan(0.01);
    assertThat(hot).noneMatch(line -> line.line().line() == 11);
  }

  /** As where the sources are newer than the program that was recorded. */
  @Test
  void anotherMethodAtTheSameLineCostsNothing() throws Exception {
    Path recorded =
        RecordedProgram.record(folder, "Program", PROGRAM, "jdk.ObjectAllocationSample");
    Path source = folder.resolve("src/Program.java");
    ScanFinding many = in("Program.many(List<String>)", scan());
    assertThat(profile(scan(), recorded).of(many).bytes()).isPositive();

    Files.writeString(source, PROGRAM.replace(" many(", " more("));

    ScanResult result = scan();
    ScanFinding more = in("Program.more(List<String>)", result);
    assertThat(more.finding().range().line()).isEqualTo(many.finding().range().line());
    assertThat(profile(result, recorded).of(more).bytes()).isZero();
  }

  @Test
  void severalRecordingsAddUp() throws Exception {
    Path recorded =
        RecordedProgram.record(folder, "Program", PROGRAM, "jdk.ObjectAllocationSample");
    ScanResult result = scan();

    assertThat(profile(result, recorded, recorded).total().bytes())
        .isEqualTo(2 * profile(result, recorded).total().bytes());
  }

  @Test
  void aRecordingWithoutAllocationsRanksNothing() throws Exception {
    Path recorded = RecordedProgram.record(folder, "Program", PROGRAM, "jdk.JavaMonitorEnter");
    ScanResult result = scan();
    Profile profile = profile(result, recorded);

    assertThat(profile.ranked(result.findings())).isEqualTo(result.findings());
    assertThat(profile.share(profile.total())).isZero();
  }

  @Test
  void waitsForAMonitorCountWhereItIsEntered() throws Exception {
    String program =
        String.join(
            "\n",
            "import java.util.concurrent.*;",
            "public class Waiting {",
            "  public static void run() throws Exception {",
            "    Object lock = new Object();",
            "    Thread other = new Thread(() -> {",
            "      synchronized (lock) {",
            "      }",
            "    });",
            "    synchronized (lock) {",
            "      other.start();",
            "      while (other.getState() != Thread.State.BLOCKED) {",
            "        Thread.onSpinWait();",
            "      }",
            "    }",
            "    other.join();",
            "  }",
            "}");
    Path recorded = RecordedProgram.record(folder, "Waiting", program, "jdk.JavaMonitorEnter");
    ScanResult result = scan();
    Recording recording = Recording.read(List.of(recorded), result.sources()::declaring);

    assertThat(recording.lines())
        .anySatisfy(
            (line, methods) -> {
              assertThat(line.line()).isBetween(6, 7);
              // That of the lambda.
              assertThat(methods).containsOnlyKeys("run");
              assertThat(methods.get("run").blocked()).isPositive();
            });
  }

  @Test
  void whatIsNoRecordingIsSaidInOneLine() throws Exception {
    Path foreign = Files.writeString(folder.resolve("foreign.jfr"), "no recording at all");
    Path empty = Files.writeString(folder.resolve("empty.jfr"), "");
    Path recorded =
        RecordedProgram.record(folder, "Program", PROGRAM, "jdk.ObjectAllocationSample");
    byte[] bytes = Files.readAllBytes(recorded);
    Path truncated =
        Files.write(folder.resolve("truncated.jfr"), Arrays.copyOf(bytes, bytes.length / 2));

    for (Path each : List.of(foreign, empty, truncated)) {
      assertThatThrownBy(() -> Recording.read(List.of(each), name -> Optional.empty()))
          .isInstanceOf(ScanException.class)
          .hasMessage(
              "cannot read " + each + ": no recording of JDK Flight Recorder, or not all of one");
    }
    assertThatThrownBy(
            () -> Recording.read(List.of(folder.resolve("absent.jfr")), name -> Optional.empty()))
        .isInstanceOf(ScanException.class)
        .hasMessageStartingWith("no such recording: ");
  }

  private ScanResult scan() throws ScanException {
    return Scan.run(ScanRequest.of(List.of(folder.resolve("src"))), ScanProgress.NONE);
  }

  private static ScanFinding in(String member, ScanResult result) {
    return result.findings().stream()
        .filter(found -> found.finding().member().equals(member))
        .findFirst()
        .orElseThrow();
  }

  private static Profile profile(ScanResult result, Path... recorded) throws ScanException {
    return new Profile(
        Recording.read(List.of(recorded), result.sources()::declaring), result.findings());
  }
}
