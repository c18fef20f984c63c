package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/profile.md: record the shop, rank its traps, fix them, and record it again. */
@Tag("packed-jar")
class ShopRecordingTest {
  private static final Path SHOP =
      Path.of(System.getProperty("heapwise.root", "..")).resolve("test-inputs/shop");
  private static final String ORDERS = "3000";

  @TempDir Path folder;

  @Test
  void theHottestTrapComesFirstAndIsGoneAfterTheFix() throws Exception {
    Path sources = folder.resolve("shop");
    copy(SHOP, sources);

    JsonNode before = ranked(sources, record(sources, "before"));

    JsonNode first = before.at("/findings/0");
    assertThat(first.get("check").asText()).isEqualTo("StringConcatInLoop");
    assertThat(first.get("file").asText()).endsWith("reports/ReportWriter.java");
    assertThat(first.at("/recorded/allocatedShare").asDouble()).isGreaterThan(0.25);

    assertThat(new Cli(folder).run("fix", sources).exitCode()).isZero();
    JsonNode after = ranked(sources, record(sources, "after"));

    assertThat(total(after)).isLessThan(total(before));
  }

  private JsonNode ranked(Path sources, Path recording) throws Exception {
    return new ObjectMapper()
        .readTree(
            new Cli(folder).run("scan", sources, "--jfr", recording, "--format", "json").out());
  }

  private static long total(JsonNode report) {
    return report.at("/summary/allocatedBytes").asLong();
  }

  private Path record(Path sources, String name) throws IOException, InterruptedException {
    Path classes = Files.createDirectories(folder.resolve(name));
    Path recording = folder.resolve(name + ".jfr");
    List<String> arguments = new ArrayList<>(List.of("-g", "-nowarn", "-d", classes.toString()));
    try (Stream<Path> files = Files.walk(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                // Each buffer, not a sample of them: the run is short.
                "-XX:StartFlightRecording:settings=profile"
                    + ",jdk.ObjectAllocationSample#enabled=false"
                    + ",jdk.ObjectAllocationInNewTLAB#enabled=true"
                    + ",jdk.ObjectAllocationOutsideTLAB#enabled=true"
                    + ",filename="
                    + recording,
                "-cp",
                classes.toString(),
                "shop.Main",
                ORDERS)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return recording;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
