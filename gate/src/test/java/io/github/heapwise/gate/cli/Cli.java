package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.driver.Scan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the command line in this JVM, in a working directory of its own. */
final class Cli {
  private final Path workingDirectory;
  private final Map<String, String> variables = new HashMap<>();
  private boolean isTerminal;
  private ScanCommand.Scanner scanner = Scan::run;

  Cli(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  /**
   * @param out with line feeds only
   * @param err with line feeds only
   */
  record Run(int exitCode, String out, String err) {}

  Cli variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Cli onTerminal() {
    isTerminal = true;
    return this;
  }

  Cli scanner(ScanCommand.Scanner value) {
    scanner = value;
    return this;
  }

  Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            workingDirectory,
            variables::get,
            new PrintWriter(out),
            new PrintWriter(err),
            () -> isTerminal,
            () -> false);
    int exitCode =
        new Main(environment, scanner)
            .run(List.of(arguments).stream().map(Object::toString).toList());
    return new Run(exitCode, unix(out), unix(err));
  }

  private static String unix(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
