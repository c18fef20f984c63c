package io.github.heapwise.gate.cli;

/** What the process returns; where several apply, the highest. */
final class ExitCode {
  static final int NOTHING_FOUND = 0;
  static final int FINDINGS = 1;

  /** The command line is wrong, or some input could not be read. */
  static final int BAD_INPUT = 2;

  /** A bug in Heapwise or in a check. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}
