package io.github.heapwise.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.heapwise.packed.Compilation;
import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Javac;
import io.github.heapwise.packed.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The file of findings that a compilation leaves. */
@Tag("packed-jar")
class ReportFileTest {
  private static final String NO_TYPE = "class NoType { Missing missing; }\n";
  private static final String NO_RETURN = "class NoReturn { int n() { } }\n";

  @TempDir Path folder;

  @EachErrorProne
  void tellsOfTheRun(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    Path harmless = Samples.write(folder, Samples.HARMLESS);
    assertThat(compile(errorProne, trap, harmless).success()).isTrue();
    Report report = report();
    assertThat(report.complete()).isTrue();
    assertThat(report.header().get("heapwise").intValue()).isEqualTo(1);
    assertThat(texts(report.header().get("files")))
        .containsExactly(trap.toUri().toString(), harmless.toUri().toString());
    assertThat(report.header().get("checks"))
        .anySatisfy(
            check -> {
              assertThat(check.get("name").textValue()).isEqualTo(Samples.CHECK);
              assertThat(check.get("severity").textValue()).isEqualTo("WARNING");
              assertThat(check.get("millis").isIntegralNumber()).isTrue();
            });
  }

  @EachErrorProne
  void tellsOfTheFinding(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    compile(errorProne, trap);
    assertThat(report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.get("check").textValue()).isEqualTo(Samples.CHECK);
              assertThat(finding.get("severity").textValue()).isEqualTo("WARNING");
              assertThat(Report.fileOf(finding)).isEqualTo(trap);
              assertThat(finding.get("line").intValue()).isEqualTo(7);
              assertThat(finding.get("column").intValue()).isEqualTo(7);
              assertThat(finding.get("endLine").intValue()).isEqualTo(7);
              assertThat(
                      Samples.TRAP.substring(
                          finding.get("start").intValue(), finding.get("end").intValue()))
                  .startsWith("all += word");
              assertThat(finding.get("member").textValue()).isEqualTo("Sample.join(String[])");
              assertThat(finding.get("fingerprint").textValue()).isNotBlank();
              assertThat(finding.get("message").textValue())
                  .isNotBlank()
                  .doesNotContain("[" + Samples.CHECK + "]");
              assertThat(finding.get("link").textValue()).endsWith("/StringConcatInLoop.md");
            });
  }

  @EachErrorProne
  void holdsTheFix(ErrorProne errorProne) {
    compile(errorProne, Samples.write(folder, Samples.TRAP));
    StringBuilder fixed = new StringBuilder(Samples.TRAP);
    JsonNode edits = report().findings().get(0).get("fix");
    for (int i = edits.size() - 1; i >= 0; i--) {
      JsonNode edit = edits.get(i);
      fixed.replace(
          edit.get("start").intValue(), edit.get("end").intValue(), edit.get("text").textValue());
    }
    assertThat(fixed.toString()).contains("StringBuilder").doesNotContain("+=");
  }

  /** The hundredth warning is javac's last. */
  @EachErrorProne
  void holdsMoreThanJavacPrints(ErrorProne errorProne) {
    Path many = Samples.write(folder, Samples.traps("Many", 130));
    Compilation compilation =
        new Javac(errorProne)
            .onlyHeapwise()
            .errorProne("-XepOpt:Heapwise:Report=" + reportFile())
            .asPrinted()
            .compile(many);
    assertThat(compilation.output().split("warning: \\[StringConcatInLoop]", -1)).hasSize(101);
    assertThat(report().findings()).hasSize(130);
    assertThat(report().complete()).isTrue();
  }

  @EachErrorProne
  void countsErrorsAsFindings(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    Path many = Samples.write(folder, Samples.traps("Many", 3));
    Path harmless = Samples.write(folder, Samples.HARMLESS);
    Compilation compilation =
        new Javac(errorProne)
            .errorProne(
                "-XepDisableAllChecks",
                "-Xep:heapwise:ERROR",
                "-XepOpt:Heapwise:Report=" + reportFile())
            .compile(trap, many, harmless);
    assertThat(compilation.success()).isFalse();
    assertThat(report().findings()).hasSize(4);
    assertThat(report().complete()).isTrue();
    assertThat(report().header().get("files")).hasSize(3);
  }

  @EachErrorProne
  void leavesOutWhatIsSuppressed(ErrorProne errorProne) {
    compile(
        errorProne,
        Samples.write(folder, Samples.trapAfter("@SuppressWarnings(\"heapwise\")")),
        Samples.write(
            folder,
            Samples.traps("Made", 2).replace("class", "@Generated class")
                + "@interface Generated {}\n"));
    assertThat(report().findings()).isEmpty();
    assertThat(report().complete()).isTrue();
  }

  @EachErrorProne
  void isWrittenWhereNothingIsFound(ErrorProne errorProne) {
    compile(errorProne, Samples.write(folder, Samples.HARMLESS));
    assertThat(report().findings()).isEmpty();
    assertThat(report().complete()).isTrue();
  }

  @EachErrorProne
  void isNeverCompleteAfterErrors(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    Path harmless = Samples.write(folder, Samples.HARMLESS);
    for (String broken : new String[] {NO_TYPE, NO_RETURN}) {
      Path file = Samples.write(folder, broken);
      for (List<Path> order :
          List.of(
              List.of(file),
              List.of(trap, file),
              List.of(file, trap),
              List.of(trap, file, harmless),
              List.of(harmless, trap, file))) {
        Folders.delete(reportFile().getParent());
        assertThat(compile(errorProne, order.toArray(Path[]::new)).success()).isFalse();
        assertThat(Files.exists(reportFile()) && report().complete()).as("%s", order).isFalse();
      }
    }
  }

  /** Error Prone stops at the first file with a finding then. */
  @EachErrorProne
  void isNotCompleteWhereWarningsStopTheRun(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    Path many = Samples.write(folder, Samples.traps("Many", 3));
    Compilation compilation =
        new Javac(errorProne)
            .onlyHeapwise()
            .errorProne("-XepOpt:Heapwise:Report=" + reportFile())
            .options("-Werror")
            .compile(trap, many);
    assertThat(compilation.success()).isFalse();
    assertThat(report().findings()).hasSize(1);
    assertThat(report().complete()).isFalse();
  }

  @EachErrorProne
  void makesItsFolder(ErrorProne errorProne) {
    compile(errorProne, Samples.write(folder, Samples.TRAP));
    assertThat(Folders.files(reportFile().getParent(), "")).containsExactly(reportFile());
  }

  @EachErrorProne
  void replacesAnOlderOne(ErrorProne errorProne) {
    Folders.write(reportFile(), "of another day\n".repeat(100));
    compile(errorProne, Samples.write(folder, Samples.TRAP));
    assertThat(report().findings()).hasSize(1);
  }

  @EachErrorProne
  void failsInOneLineWhereItCannotBeWritten(ErrorProne errorProne) {
    // A file where a folder is needed: no permission that the test's user might have after all.
    Folders.write(reportFile().getParent(), "");
    Compilation compilation =
        new Javac(errorProne)
            .onlyHeapwise()
            .errorProne("-XepOpt:Heapwise:Report=" + reportFile())
            .asPrinted()
            .compile(Samples.write(folder, Samples.HARMLESS));
    assertThat(compilation.success()).isFalse();
    assertThat(compilation.output())
        .containsOnlyOnce("error: ")
        .contains("error: Heapwise: cannot write " + reportFile())
        .doesNotContain("\tat ", "Exception");
  }

  private Compilation compile(ErrorProne errorProne, Path... sources) {
    return new Javac(errorProne)
        .onlyHeapwise()
        .errorProne("-XepOpt:Heapwise:Report=" + reportFile())
        .compile(sources);
  }

  private Path reportFile() {
    return folder.resolve("reports/findings.jsonl");
  }

  private Report report() {
    return Report.read(reportFile());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
  }
}
