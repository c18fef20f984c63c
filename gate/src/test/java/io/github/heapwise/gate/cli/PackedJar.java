package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the executable jar as users do, in a directory of theirs. */
final class PackedJar {
  private static final Path JAR = Path.of(System.getProperty("heapwise.jar", ""));

  private PackedJar() {}

  /** What it printed, and the code it ended with. */
  record Run(int exitCode, String out, String err) {}

  static Run start(Path directory, String... arguments) throws IOException, InterruptedException {
    return start(List.of(), directory, arguments);
  }

  /**
   * @param options for the JVM
   */
  static Run start(List<String> options, Path directory, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          new ProcessBuilder(command(options, arguments))
              .directory(directory.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static List<String> command(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
