package io.github.heapwise.gate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

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
    return new Environment(
        Path.of(""),
        System::getenv,
        new PrintWriter(System.out),
        new PrintWriter(System.err, true),
        () -> isTerminal(1),
        () -> isTerminal(2));
  }

  /**
   * Asks the system, since Java's own answer is about input and output together. Where there is no
   * command {@code test}, nothing is taken for a terminal.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String number = Integer.toString(descriptor);
      return new ProcessBuilder("test", "-t", number).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
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
