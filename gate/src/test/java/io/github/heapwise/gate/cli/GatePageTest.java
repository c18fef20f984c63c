package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.gate.DocsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in docs/gate.md, in the order in which they stand there. */
@Tag("packed-jar")
class GatePageTest {
  private static final String TRAP =
      "class %s {\n  String m(String[] xs) {\n    String s = \"\";\n"
          + "    for (String x : xs) { s += x; }\n    return s;\n  }\n}\n";

  @TempDir Path folder;

  @Test
  void baseline() throws Exception {
    List<String> commands = commands("baseline");
    source("Old", TRAP);

    assertThat(run(commands.get(0)).exitCode()).isZero();
    assertThat(run(commands.get(1)).exitCode()).isZero();
    String[] format = DocsPage.read("gate.md").snippet(GatePageTest.class, "file").split("\n");
    assertThat(Files.readAllLines(folder.resolve("heapwise-baseline.json")))
        .hasSize(3)
        .startsWith(format[0])
        .endsWith(format[format.length - 1])
        .element(1)
        .asString()
        .matches("\\{\"file\":\".*\",\"member\":\".*\",\"check\":\".*\",\"fingerprint\":.*");

    source("New", TRAP);
    assertThat(run(commands.get(1)).exitCode()).isEqualTo(1);
    Files.delete(folder.resolve("src/New.java"));
    source("Old", "class %s {\n}\n");
    assertThat(run(commands.get(2)).exitCode()).isZero();
    assertThat(folder.resolve("heapwise-baseline.json")).content().doesNotContain("Old");
  }

  @Test
  void fix() throws Exception {
    List<String> commands = commands("fix");
    source("Old", TRAP);
    Files.writeString(folder.resolve("cp.txt"), "");

    assertThat(run(commands.get(0)).out()).contains("+    for (String x : xs) { s.append(x); }");
    assertThat(folder.resolve("src/Old.java")).content().contains("s += x");
    assertThat(run(commands.get(1)).exitCode()).isZero();
    assertThat(folder.resolve("src/Old.java")).content().contains("s.append(x)");
  }

  private static List<String> commands(String snippet) throws IOException {
    return DocsPage.read("gate.md")
        .snippet(GatePageTest.class, snippet)
        .lines()
        .map(line -> line.replaceFirst("\\s+#.*", ""))
        .toList();
  }

  private PackedJar.Run run(String command) throws IOException, InterruptedException {
    String[] words = command.split(" ");
    assertThat(words[0]).isEqualTo("heapwise");
    return PackedJar.start(folder, Arrays.copyOfRange(words, 1, words.length));
  }

  private void source(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("src").resolve(name + ".java"), text.formatted(name));
  }
}
