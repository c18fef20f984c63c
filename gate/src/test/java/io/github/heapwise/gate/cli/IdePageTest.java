package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.heapwise.gate.DocsPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The task for VS Code in docs/ide.md, on what it starts. */
@Tag("packed-jar")
class IdePageTest {
  private static final String SOURCE =
      """
      import java.util.*;

      class A {
        String join(String[] words) {
          String all = "";
          for (String word : words) {
            all += word;
          }
          return all;
        }

        Object set(Object value) {
          List<Object> values = new ArrayList<>(10);
          values.set(3, value);
          return values;
        }

        StringBuilder builder() {
          return new StringBuilder('a');
        }
      }
      """;

  private static final List<String> PARTS =
      List.of("file", "line", "column", "severity", "code", "message");

  @TempDir Path folder;

  @Test
  void theProblemMatcherReadsWhatTheTaskPrints() throws Exception {
    JsonNode task =
        new ObjectMapper()
            .readTree(DocsPage.read("ide.md").snippet(IdePageTest.class, "tasks"))
            .at("/tasks/0");
    JsonNode pattern = task.at("/problemMatcher/pattern");
    String[] command = task.get("command").asText().split(" ");
    Files.createDirectories(folder.resolve("src"));
    Files.writeString(folder.resolve("src/A.java"), SOURCE);

    assertThat(command[0]).isEqualTo("heapwise");
    String printed = PackedJar.start(folder, Arrays.copyOfRange(command, 1, command.length)).out();
    Pattern regexp = Pattern.compile(pattern.get("regexp").asText());
    List<String> read = new ArrayList<>();
    for (String line : printed.split("\n")) {
      Matcher problem = regexp.matcher(line);
      if (problem.find()) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS) {
          parts.add(problem.group(pattern.get(part).asInt()));
        }
        read.add(String.join("|", parts));
      }
    }

    String json = PackedJar.start(folder, "scan", "src", "--format", "json").out();
    List<String> expected = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(json).get("findings")) {
      expected.add(
          String.join(
              "|",
              finding.get("file").asText(),
              finding.get("line").asText(),
              finding.get("column").asText(),
              finding.get("severity").asText().toLowerCase(Locale.ROOT),
              finding.get("check").asText(),
              finding.get("message").asText()));
    }
    // Of two severities, and one of Error Prone's.
    assertThat(expected).hasSize(3);
    assertThat(read).isEqualTo(expected);
  }
}
