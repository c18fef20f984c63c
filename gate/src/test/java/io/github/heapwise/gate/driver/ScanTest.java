package io.github.heapwise.gate.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
  private static final String TRAP =
      "String join(String[] xs) { String s = \"\"; for (String x : xs) { s += x; } return s; }";

  @TempDir Path folder;

  @Test
  void findsATrapWhereItStands() throws Exception {
    write("src/main/java/a/A.java", "package a;\n\nclass A {\n  " + TRAP + "\n}\n");

    ScanResult result = Scan.run(ScanRequest.of(List.of(folder)), ScanProgress.NONE);

    assertThat(result.failures()).isEmpty();
    assertThat(result.skipped()).isEmpty();
    assertThat(result.files()).isEqualTo(1);
    assertThat(result.lines()).isEqualTo(5);
    assertThat(result.unresolved()).isZero();
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.builtin()).isFalse();
              assertThat(each.finding().check()).isEqualTo("StringConcatInLoop");
              assertThat(each.finding().range().line()).isEqualTo(4);
            });
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
