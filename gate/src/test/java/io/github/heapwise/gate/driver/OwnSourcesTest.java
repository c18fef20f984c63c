package io.github.heapwise.gate.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Heapwise is held to what it asks of others. */
class OwnSourcesTest {
  @Test
  void haveNoFindings() throws Exception {
    List<Path> roots =
        Stream.of("checks", "gate", "evidence")
            .map(module -> Path.of("..", module, "src", "main", "java"))
            .toList();
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    ScanResult result = Scan.run(ScanRequest.of(roots).withClassPath(classPath), ScanProgress.NONE);

    assertThat(result.findings())
        .extracting(
            found ->
                result.sources().nameOf(found.finding().file())
                    + ":"
                    + found.finding().range().line()
                    + " "
                    + found.finding().check())
        .isEmpty();
    assertThat(result.failures()).isEmpty();
    assertThat(result.skipped()).isEmpty();
  }
}
