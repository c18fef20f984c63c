package io.github.heapwise.gate.maven;

import io.github.heapwise.gate.cli.Main;
import io.github.heapwise.gate.report.ToolVersion;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Starts the command line in a JVM of its own: the compiler's packages are opened there, which
 * Maven's JVM does not do, and a scan leaves nothing behind.
 */
final class Launcher {
  private final List<Artifact> plugin;
  private final List<String> jvmArguments;
  private final Path directory;
  private final Log log;

  /**
   * @param plugin the plugin's own jar and what it depends on
   * @param directory to work in
   */
  Launcher(List<Artifact> plugin, List<String> jvmArguments, Path directory, Log log) {
    this.plugin = plugin;
    this.jvmArguments = jvmArguments == null ? List.of() : jvmArguments;
    this.directory = directory;
    this.log = log;
  }

  /**
   * Runs a command, hands on each line that it prints, and waits.
   *
   * @param files where the arguments are written down: a class path may be too long otherwise
   * @return the exit code
   */
  int run(Path files, List<String> arguments, Consumer<String> lines)
      throws MojoExecutionException {
    Path jvm = files.resolve("jvm.args");
    Path command = files.resolve("command.args");
    Workplace.write(jvm, jvmLines());
    Workplace.write(command, arguments.stream().map(Launcher::escaped).toList());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> process = List.of(java.toString(), "@" + jvm, Main.class.getName(), "@" + command);
    log.debug(String.join(" ", process));
    try {
      Process started =
          new ProcessBuilder(process)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      started.getOutputStream().close();
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(started.getInputStream(), Charset.defaultCharset()))) {
        out.lines().forEach(lines);
      }
      return started.waitFor();
    } catch (IOException e) {
      throw new MojoExecutionException("cannot start " + java, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
  }

  private List<String> jvmLines() {
    List<String> lines = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    for (String exported : ToolVersion.javacPackages()) {
      lines.add("--add-exports=" + exported + "=ALL-UNNAMED");
      lines.add("--add-opens=" + exported + "=ALL-UNNAMED");
    }
    lines.addAll(jvmArguments);
    lines.add("-cp");
    lines.add(
        plugin.stream()
            .map(artifact -> artifact.getFile().getPath())
            .collect(Collectors.joining(File.pathSeparator)));
    return lines.stream()
        .map(line -> '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .toList();
  }

  /** In an argument file, what has white space or quotes is quoted. */
  private static String escaped(String argument) {
    return argument.matches("[^\\s\"'\\\\#]+")
        ? argument
        : '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
