package io.github.heapwise.gate.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code heapwise} itself. */
@Command(
    name = "heapwise",
    description = "Finds memory that grows without anyone having asked for it.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer =
        "%n'heapwise scan' scans the directory you are in; 'heapwise help COMMAND' tells more.")
final class HeapwiseCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of Heapwise, Error Prone and the JDK.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
