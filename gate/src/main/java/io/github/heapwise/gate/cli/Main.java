package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.driver.Scan;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.report.ToolVersion;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code heapwise}. Whatever is wrong, the user reads one line. */
public final class Main {
  private final Environment environment;
  private final ScanCommand scan;
  private final CommandLine line;

  Main(Environment environment, ScanCommand.Scanner scanner) {
    this.environment = environment;
    this.scan = new ScanCommand(environment, scanner);
    this.line = new CommandLine(new HeapwiseCommand());
    line.addSubcommand(scan)
        .addSubcommand(new FixCommand(environment, scanner))
        .addSubcommand(new ChecksCommand(environment))
        .addSubcommand(new ExplainCommand(environment))
        .addSubcommand(new CompletionCommand(environment))
        .addSubcommand(new HelpCommand())
        .setOut(environment.out())
        .setErr(environment.err())
        .setParameterExceptionHandler((e, arguments) -> tell(e))
        .setExecutionExceptionHandler((e, command, parsed) -> tell(e));
    ToolVersion version = ToolVersion.current();
    line.getCommandSpec()
        .version(
            String.format(
                "heapwise %s (Error Prone %s, JDK %s)",
                version.heapwise(), version.errorProne(), version.java()));
  }

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    // A run-time image without the compiler cannot even load the classes of a scan.
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      System.err.println(
          "heapwise: this Java has no compiler: run it with a JDK (17 or later), not with a JRE");
      return ExitCode.BAD_INPUT;
    }
    return new Main(Environment.ofProcess(), Scan::run).run(List.of(arguments));
  }

  /** Returns the exit code. */
  int run(List<String> arguments) {
    try {
      return line.execute(arguments.toArray(String[]::new));
    } catch (OutOfMemoryError e) {
      environment.tell("out of memory; give Java more with JAVA_TOOL_OPTIONS=-Xmx4g");
      return ExitCode.INTERNAL;
    } catch (Error e) {
      return tell(e);
    } finally {
      environment.out().flush();
      environment.err().flush();
    }
  }

  private int tell(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    environment.tell(message(e) + " (try '" + command + " --help')");
    return ExitCode.BAD_INPUT;
  }

  private static String message(ParameterException e) {
    String message = e.getMessage().lines().findFirst().orElse("wrong arguments");
    String lower = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String first = unmatched.getUnmatched().get(0);
      if (first.startsWith("-")) {
        List<String> known = List.copyOf(e.getCommandLine().getCommandSpec().optionsMap().keySet());
        return "unknown option '" + first + "'" + Nearest.hint(first, known);
      }
      List<String> known = List.copyOf(e.getCommandLine().getSubcommands().keySet());
      return known.isEmpty()
          ? "one argument too many: '" + first + "'"
          : "unknown command '" + first + "'" + commandHint(first, known);
    }
    return lower;
  }

  private static String commandHint(String typed, List<String> known) {
    try {
      if (Files.exists(Path.of(typed))) {
        return "; did you mean 'heapwise scan " + typed + "'?";
      }
    } catch (InvalidPathException e) {
      // Then it is no path.
    }
    return Nearest.hint(typed, known);
  }

  private int tell(Throwable e) {
    if (e instanceof ScanException) {
      environment.tell(e.getMessage());
      return ExitCode.BAD_INPUT;
    }
    environment.tell(
        "internal error, a bug in Heapwise: "
            + e.toString().lines().findFirst().orElse("")
            + (scan.isVerbose() ? "" : " (--verbose shows where)"));
    if (scan.isVerbose()) {
      e.printStackTrace(environment.err());
    }
    return ExitCode.INTERNAL;
  }
}
