package io.github.heapwise.gate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * What the command line sees of the process that runs it.
 *
 * @param workingDirectory to which reports name files
 * @param variables the value of an environment variable, or null
 * @param out for reports
 * @param err for everything else
 * @param outIsTerminal whether a person watches {@code out}; asked only when it matters
 * @param errIsTerminal the same of {@code err}
 */
record Environment(
    Path workingDirectory,
    UnaryOperator<String> variables,
    PrintWriter out,
    PrintWriter err,
    BooleanSupplier outIsTerminal,
    BooleanSupplier errIsTerminal) {

  static Environment ofProcess() {
    ExecTerminalProvider terminals = new ExecTerminalProvider();
    return new Environment(
        Path.of(""),
        System::getenv,
        new PrintWriter(System.out),
        new PrintWriter(System.err, true),
        () -> terminals.isSystemStream(SystemStream.Output),
        () -> terminals.isSystemStream(SystemStream.Error));
  }

  /** Whether colours are wanted where nothing was said: the rule of no-color.org. */
  boolean wantsColour() {
    String refused = variables.apply("NO_COLOR");
    return (refused == null || refused.isEmpty())
        && !"dumb".equals(variables.apply("TERM"))
        && outIsTerminal.getAsBoolean();
  }

  /** Tells the user one line. */
  void tell(String message) {
    err.println("heapwise: " + message);
    err.flush();
  }
}
