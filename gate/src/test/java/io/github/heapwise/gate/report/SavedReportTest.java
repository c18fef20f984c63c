package io.github.heapwise.gate.report;

import static io.github.heapwise.gate.report.Results.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heapwise.gate.baseline.Comparison;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.report.Baseline.Entry;
import io.github.heapwise.report.Finding;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedReportTest {
  private static final ToolVersion VERSION = new ToolVersion("1.2.3", "2.42.0", "17");
  private static final Entry GONE = new Entry("B.java", "Trap", "B.m()", "1f", "2f", 3);

  @TempDir Path folder;

  @Test
  void modulesMakeOneResultWithWhatTheBaselineHolds() throws Exception {
    ScanResult first =
        new Results().file("A.java", lines("x y")).trap("A.java", "x").trap("A.java", "y").build();
    ScanResult second = new Results().file("C.java", lines("z")).trap("C.java", "z").build();
    Path firstReport =
        write(
            "1.json",
            first.withFindings(first.findings().subList(0, 1)),
            compared(first.findings().subList(0, 1), first.findings().subList(1, 2)));
    Path secondReport = write("2.json", second, compared(second.findings(), List.of()));

    SavedReport all =
        SavedReport.read(List.of(firstReport, secondReport), folder, StandardCharsets.UTF_8);

    assertThat(all.result().findings())
        .extracting(ScanFinding::finding)
        .extracting(Finding::fingerprint)
        .containsExactly(fingerprint(first, 0), fingerprint(second, 0));
    Comparison comparison = all.details().comparison().orElseThrow();
    assertThat(comparison.known())
        .extracting(ScanFinding::finding)
        .extracting(Finding::fingerprint)
        .containsExactly(fingerprint(first, 1));
    // Each module says so of a file that is no longer there.
    assertThat(comparison.gone()).containsExactly(GONE);
    assertThat(all.result().lines()).isEqualTo(first.lines() + second.lines());
  }

  @Test
  void withoutABaselineThereIsNoComparison() throws Exception {
    ScanResult result = new Results().file("A.java", lines("x")).trap("A.java", "x").build();
    Path report = write("1.json", result, Details.NONE);

    assertThat(SavedReport.read(List.of(report), folder, StandardCharsets.UTF_8).details())
        .isEqualTo(Details.NONE);
  }

  @Test
  void whatIsNoReportIsSaidInOneLine() throws Exception {
    for (String text : List.of("", "{", "{\"format\":2}", "[]")) {
      Path report = Files.writeString(folder.resolve("report.json"), text);
      assertThatThrownBy(() -> SavedReport.read(List.of(report), folder, StandardCharsets.UTF_8))
          .isInstanceOf(ScanException.class)
          .hasMessageContaining("report.json")
          .hasMessageNotContaining("\n");
    }
  }

  private static String fingerprint(ScanResult result, int index) {
    return result.findings().get(index).finding().fingerprint();
  }

  private static Details compared(List<ScanFinding> fresh, List<ScanFinding> known) {
    return new Details(
        Optional.of(new Comparison(fresh, known, List.of(GONE))),
        Optional.empty(),
        Optional.empty());
  }

  private Path write(String name, ScanResult result, Details details) throws IOException {
    Path file = folder.resolve(name);
    try (Writer out = Files.newBufferedWriter(file)) {
      new JsonReport(new SourcePaths(folder), VERSION, details).write(result, out);
    }
    return file;
  }
}
