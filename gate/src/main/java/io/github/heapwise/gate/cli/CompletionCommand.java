package io.github.heapwise.gate.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code heapwise completion}. */
@Command(
    name = "completion",
    description = "Prints a completion script: source <(heapwise completion), in bash or zsh.")
final class CompletionCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    environment.out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
    return ExitCode.NOTHING_FOUND;
  }
}
