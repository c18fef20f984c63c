package io.github.heapwise;

import com.google.errorprone.ErrorProneFlags;
import io.github.heapwise.report.FindingsRecorder;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.inject.Inject;

/**
 * The options {@code -XepOpt:Heapwise:KEY=VALUE}, validated. Error Prone accepts a misspelt option
 * in silence; under this prefix it is a compile error of one line.
 */
public final class HeapwiseFlags {
  private static final String PREFIX = "Heapwise:";
  private static final String REPORT = FindingsRecorder.REPORT;
  private static final TreeSet<String> KNOWN = new TreeSet<>(List.of(REPORT));

  private final Optional<String> problem;

  @Inject
  public HeapwiseFlags(ErrorProneFlags flags) {
    this.problem =
        flags.getFlagsMap().keySet().stream()
            .filter(key -> key.startsWith(PREFIX) && !KNOWN.contains(key))
            .sorted()
            .findFirst()
            .map(
                key ->
                    "Heapwise: unknown option -XepOpt:"
                        + key
                        + "; known: "
                        + String.join(", ", KNOWN))
            .or(
                () ->
                    flags
                        .get(REPORT)
                        .filter(file -> file.isBlank() || file.equals("true"))
                        .map(file -> "Heapwise: -XepOpt:" + REPORT + " needs a file name"));
  }

  /** What is wrong with the options, in one line; empty if nothing is. */
  public Optional<String> problem() {
    return problem;
  }
}
