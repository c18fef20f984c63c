package io.github.heapwise.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.packed.Compilation;
import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Error Prone's patch mode, which applies the fixes. */
@Tag("packed-jar")
class PatchTest {
  @TempDir Path folder;

  @EachErrorProne
  void appliesFixesInPlace(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    Path harmless = Samples.write(folder, Samples.HARMLESS);
    assertThat(patch(errorProne, "-XepPatchLocation:IN_PLACE", trap, harmless).success()).isTrue();
    assertThat(Folders.read(trap)).contains("StringBuilder").doesNotContain("+=");
    assertThat(Folders.read(harmless)).isEqualTo(Samples.HARMLESS);
    Compilation fixed = new Javac(errorProne).onlyHeapwise().compile(trap, harmless);
    assertThat(Compilation.lines(fixed.diagnostics())).isEmpty();
  }

  @EachErrorProne
  void writesAPatchFile(ErrorProne errorProne) {
    Path trap = Samples.write(folder, Samples.TRAP);
    patch(errorProne, "-XepPatchLocation:" + folder, trap);
    assertThat(Folders.read(trap)).isEqualTo(Samples.TRAP);
    assertThat(Folders.read(folder.resolve("error-prone.patch")))
        .contains("-      all += word;")
        .contains("StringBuilder");
  }

  @EachErrorProne
  void leavesSuppressedCodeAlone(ErrorProne errorProne) {
    String source = Samples.trapAfter("@SuppressWarnings(\"heapwise\")");
    Path file = Samples.write(folder, source);
    patch(errorProne, "-XepPatchLocation:IN_PLACE", file);
    assertThat(Folders.read(file)).isEqualTo(source);
  }

  private static Compilation patch(ErrorProne errorProne, String location, Path... sources) {
    return new Javac(errorProne)
        .errorProne("-XepPatchChecks:" + Samples.CHECK, location)
        .compile(sources);
  }
}
