package io.github.heapwise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures in the documentation are about the inputs as they are. */
class FreshnessTest {
  private static final Path ROOT = Path.of(System.getProperty("heapwise.root"));

  @Test
  void figuresAreOfTheInputsAsTheyAre() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> folders = Files.list(ROOT.resolve("test-inputs"))) {
      for (Path folder : folders.toList()) {
        String check = folder.getFileName().toString();
        Optional<String> hash = InputsHash.of(folder);
        if (hash.isPresent()) {
          expected.put(check, hash.get());
          found.put(check, Page.hash(Overview.page(check, ROOT)));
        }
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(found)
        .as("measure anew: mvn -Pevidence verify -Devidence.checks=NAME,NAME")
        .isEqualTo(expected);
  }

  @Test
  void theOverviewIsOfThePagesAsTheyAre() throws IOException {
    assertThat(ROOT.resolve("docs/evidence.md"))
        .content()
        .isEqualTo(Overview.read(ROOT).markdown());
  }
}
