package io.github.heapwise.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.packed.Compilation;
import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Javac;
import io.github.heapwise.packed.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A baseline in an ordinary compilation. */
@Tag("packed-jar")
class BaselineInBuildTest {
  private static final String EMPTY = "{\"heapwise-baseline\":1,\"findings\":[\n]}\n";

  @TempDir Path folder;

  @EachErrorProne
  void onlyWhatIsNewIsReported(ErrorProne errorProne) {
    Path known = Samples.write(folder, Samples.TRAP);
    writeBaselineOf(errorProne, known);
    Path fresh = Samples.write(folder, Samples.traps("Many", 2));

    Compilation compilation = compile(errorProne, "-XepOpt:Heapwise:FailOnNew=false", known, fresh);

    assertThat(compilation.success()).isTrue();
    assertThat(compilation.output())
        .contains("Many.java:7: warning: [StringConcatInLoop] ")
        .contains("Many.java:14: warning: [StringConcatInLoop] ")
        .doesNotContain("Sample.java:")
        .containsOnlyOnce("Heapwise: 1 known, 2 new");
  }

  @EachErrorProne
  void theRunFailsAtItsEndForWhatIsNew(ErrorProne errorProne) {
    Folders.write(baseline(), EMPTY);
    Path trap = Samples.write(folder, Samples.TRAP);
    Path more = Samples.write(folder, Samples.traps("Many", 1));

    Compilation compilation = compile(errorProne, "-XepOpt:Heapwise:FailOnNew=true", trap, more);

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.output())
        .containsSubsequence("Sample.java:7: ", "Many.java:7: ", "error: Heapwise: 2 new findings");
  }

  @EachErrorProne
  void nothingNewNeverFails(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    writeBaselineOf(errorProne, trap);
    Samples.write(folder, Samples.HARMLESS);

    Compilation compilation =
        compile(
            errorProne,
            "-XepOpt:Heapwise:FailOnNew=true",
            Samples.write(folder, "\n\n" + Samples.TRAP.replace("all += word", "all  +=  word")));

    assertThat(compilation.success()).isTrue();
    assertThat(compilation.output()).contains("Heapwise: 1 known, 0 new");
  }

  @EachErrorProne
  void anEqualFindingMoreIsNew(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    writeBaselineOf(errorProne, trap);
    String loop = "    for (String word : words) {\n      all += word;\n    }\n";
    assertThat(Samples.TRAP).contains(loop);
    Path twice = Samples.write(folder, Samples.TRAP.replace(loop, loop + loop));

    assertThat(compile(errorProne, "-XepOpt:Heapwise:FailOnNew=true", twice).output())
        .contains("error: Heapwise: 1 new finding, see above");
  }

  @EachErrorProne
  void whatIsNoBaselineFailsInOneLine(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    Folders.write(baseline(), "{}");

    Compilation compilation = compile(errorProne, "-XepOpt:Heapwise:FailOnNew=true", trap);

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.output())
        .contains("error: Heapwise: not a baseline of Heapwise: " + baseline())
        .doesNotContain("\tat ", "Exception");
  }

  /** As {@code heapwise scan --write-baseline} does, from the report of a compilation. */
  private void writeBaselineOf(ErrorProne errorProne, Path source) {
    Path report = folder.resolve("report.jsonl");
    new Javac(errorProne)
        .onlyHeapwise()
        .errorProne("-XepOpt:Heapwise:Report=" + report)
        .compile(source);
    StringBuilder text = new StringBuilder(EMPTY.substring(0, EMPTY.indexOf('\n') + 1));
    Report.read(report)
        .findings()
        .forEach(
            finding ->
                text.append(
                    "{\"file\":\"%s\",\"member\":\"%s\",\"check\":\"%s\",\"fingerprint\":\"%s\",\"moved\":\"\",\"count\":1}\n"
                        .formatted(
                            source.getFileName(),
                            finding.get("member").textValue(),
                            finding.get("check").textValue(),
                            finding.get("fingerprint").textValue())));
    Folders.write(baseline(), text + "]}\n");
  }

  private Compilation compile(ErrorProne errorProne, String option, Path... sources) {
    return new Javac(errorProne)
        .onlyHeapwise()
        .errorProne("-XepOpt:Heapwise:Baseline=" + baseline(), option)
        .asPrinted()
        .compile(sources);
  }

  private Path baseline() {
    return folder.resolve("baseline.json");
  }
}
