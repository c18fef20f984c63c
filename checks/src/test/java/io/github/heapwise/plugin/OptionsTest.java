package io.github.heapwise.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.packed.Compilation;
import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Javac;
import io.github.heapwise.packed.Settings;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options under Heapwise's prefix that are not right. */
@Tag("packed-jar")
class OptionsTest {
  @TempDir Path folder;

  @EachErrorProne
  void namesWhatItDoesNotKnow(ErrorProne errorProne) {
    assertFails(errorProne, "-XepOpt:Heapwise:Foo=1", "unknown option -XepOpt:Heapwise:Foo");
    assertFails(errorProne, "-XepOpt:Heapwise:report=x", "unknown option -XepOpt:Heapwise:report");
    assertFails(
        errorProne, "-XepOpt:Heapwise:Foo", "known: Heapwise:Baseline, Heapwise:FailOnNew, ");
  }

  @Test
  void areAllDocumented() {
    Matcher known =
        Pattern.compile("known: (.*)")
            .matcher(compile(ErrorProne.newest(), "-XepOpt:Heapwise:Foo=1").output());
    assertThat(known.find()).isTrue();
    assertThat(Folders.read(Settings.root().resolve("docs/setup.md")))
        .contains(
            Stream.of(known.group(1).split(", "))
                .map(option -> "| `-XepOpt:" + option + "=")
                .toList());
  }

  @EachErrorProne
  void needsAFileNameForTheReport(ErrorProne errorProne) {
    assertFails(errorProne, "-XepOpt:Heapwise:Report", "needs a file name");
    assertFails(errorProne, "-XepOpt:Heapwise:Report=", "needs a file name");
  }

  @EachErrorProne
  void leavesOptionsOfOthersAlone(ErrorProne errorProne) {
    assertThat(compile(errorProne, "-XepOpt:Other:Foo=1").success()).isTrue();
  }

  private void assertFails(ErrorProne errorProne, String option, String reason) {
    Compilation compilation = compile(errorProne, option);
    assertThat(compilation.success()).as(option).isFalse();
    assertThat(compilation.output())
        .containsOnlyOnce("error: ")
        .containsPattern("error: Heapwise: .*" + reason)
        .doesNotContain("\tat ", "Exception");
    // What a flag without a value has for one.
    assertThat(Path.of("true")).doesNotExist();
  }

  private Compilation compile(ErrorProne errorProne, String option) {
    return new Javac(errorProne)
        .onlyHeapwise()
        .errorProne(option)
        .asPrinted()
        .compile(
            Samples.write(folder, Samples.HARMLESS),
            Samples.write(folder, Samples.traps("Many", 2)));
  }
}
