package io.github.heapwise.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.packed.Compilation;
import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Javac;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** The flags of Error Prone that turn checks on and off. */
@Tag("packed-jar")
class SeverityTest {
  @TempDir Path folder;

  @EachErrorProne
  void warnsUnlessTold(ErrorProne errorProne) {
    Compilation compilation = compile(errorProne);
    assertThat(compilation.success()).isTrue();
    assertThat(compilation.reported()).hasSize(1);
    Diagnostic<?> warning = compilation.reported().get(0);
    assertThat(warning.getKind()).isEqualTo(Diagnostic.Kind.WARNING);
    assertThat(warning.getMessage(Locale.ROOT))
        .startsWith("[StringConcatInLoop] ")
        .contains(
            "(see https://github.com/heapwise/heapwise/blob/main/docs/checks/StringConcatInLoop.md)");
  }

  @EachErrorProne
  void showsTheFix(ErrorProne errorProne) {
    assertThat(compile(errorProne).reported())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.getMessage(Locale.ROOT))
                    .containsPattern("Did you mean .*StringBuilder"));
  }

  @EachErrorProne
  void failsTheBuildAtError(ErrorProne errorProne) {
    for (String name : new String[] {"StringConcatInLoop", "heapwise"}) {
      Compilation compilation = compile(errorProne, "-Xep:" + name + ":ERROR");
      assertThat(compilation.success()).as(name).isFalse();
      assertThat(compilation.errors())
          .singleElement()
          .satisfies(each -> assertThat(Compilation.checkOf(each)).isEqualTo("StringConcatInLoop"));
    }
  }

  @EachErrorProne
  void warnsAtWarnOfAll(ErrorProne errorProne) {
    Compilation compilation = compile(errorProne, "-XepDisableAllChecks", "-Xep:heapwise:WARN");
    assertThat(compilation.reported()).hasSize(1);
    assertThat(compilation.success()).isTrue();
  }

  @EachErrorProne
  void isSilentWhenOff(ErrorProne errorProne) {
    assertThat(compile(errorProne, "-Xep:StringConcatInLoop:OFF").diagnostics()).isEmpty();
    assertThat(compile(errorProne, "-Xep:heapwise:OFF").diagnostics()).isEmpty();
  }

  @EachErrorProne
  void laterFlagsWin(ErrorProne errorProne) {
    assertThat(compile(errorProne, "-Xep:heapwise:OFF", "-Xep:StringConcatInLoop:WARN").reported())
        .hasSize(1);
  }

  private Compilation compile(ErrorProne errorProne, String... arguments) {
    return new Javac(errorProne).errorProne(arguments).compile(Samples.write(folder, Samples.TRAP));
  }
}
