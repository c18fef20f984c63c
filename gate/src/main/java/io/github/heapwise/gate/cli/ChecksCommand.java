package io.github.heapwise.gate.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.Checks;
import io.github.heapwise.gate.report.JsonText;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heapwise checks}. */
@Command(name = "checks", description = "Lists the checks.")
final class ChecksCommand implements Callable<Integer> {
  private final Environment environment;

  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private HelpOption help;

  ChecksCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    List<Check> checks =
        Checks.all().stream()
            .sorted(
                Comparator.comparing(Check::builtin)
                    .thenComparing(Check::family)
                    .thenComparing(Check::name))
            .toList();
    if (format == Format.json) {
      writeJson(checks);
    } else {
      writeText(checks);
    }
    return ExitCode.NOTHING_FOUND;
  }

  private void writeText(List<Check> checks) {
    int width = checks.stream().mapToInt(check -> check.name().length()).max().orElse(0);
    String family = "";
    for (Check check : checks) {
      if (!check.family().equals(family)) {
        environment.out().print(family.isEmpty() ? "" : System.lineSeparator());
        family = check.family();
        environment.out().println(family);
      }
      environment
          .out()
          .printf(
              "  %-" + width + "s  %-10s  %s%n",
              check.name(),
              check.severity().name().toLowerCase(Locale.ROOT),
              check.summary());
    }
  }

  private void writeJson(List<Check> checks) throws IOException {
    ArrayNode list = JsonText.array();
    for (Check check : checks) {
      list.addObject()
          .put("name", check.name())
          .put("severity", check.severity().name())
          .put("family", check.family())
          .put("builtin", check.builtin())
          .put("summary", check.summary())
          .put("link", check.link());
    }
    JsonText.write(list, environment.out());
  }
}
