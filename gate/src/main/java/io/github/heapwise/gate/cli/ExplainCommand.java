package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.Checks;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.report.CheckPages;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code heapwise explain}. */
@Command(name = "explain", description = "Prints the page of a check.")
final class ExplainCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "The name of the check, as reports print it; case does not matter.")
  private String name;

  /** For completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Checks.all().stream().map(Check::name).iterator();
    }
  }

  @Mixin private HelpOption help;

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws ScanException {
    Check check = CheckNames.find(name);
    String page =
        CheckPages.of(check.name())
            .orElseGet(
                () ->
                    check.name()
                        + (check.builtin() ? " (Error Prone): " : ": ")
                        + check.summary()
                        + System.lineSeparator()
                        + check.link());
    environment.out().println(page.stripTrailing());
    return ExitCode.NOTHING_FOUND;
  }
}
