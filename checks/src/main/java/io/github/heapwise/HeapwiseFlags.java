package io.github.heapwise;

import com.google.errorprone.ErrorProneFlags;
import io.github.heapwise.report.FindingsRecorder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.inject.Inject;

/**
 * The options {@code -XepOpt:Heapwise:KEY=VALUE}, validated. Error Prone accepts a misspelt option
 * in silence; under this prefix it is a compile error of one line.
 */
public final class HeapwiseFlags {
  private static final String PREFIX = "Heapwise:";

  /** Those that name a file; the others are switches. */
  private static final List<String> FILES =
      List.of(FindingsRecorder.REPORT, FindingsRecorder.BASELINE);

  private static final TreeSet<String> KNOWN = new TreeSet<>(FILES);

  static {
    KNOWN.add(FindingsRecorder.FAIL_ON_NEW);
  }

  private final Optional<String> problem;

  @Inject
  public HeapwiseFlags(ErrorProneFlags flags) {
    this.problem =
        flags.getFlagsMap().entrySet().stream()
            .filter(flag -> flag.getKey().startsWith(PREFIX))
            .sorted(Map.Entry.comparingByKey())
            .map(flag -> problem(flag.getKey(), flag.getValue()))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private static Optional<String> problem(String key, String value) {
    String option = "-XepOpt:" + key;
    if (!KNOWN.contains(key)) {
      return Optional.of(
          "Heapwise: unknown option " + option + "; known: " + String.join(", ", KNOWN));
    }
    // Error Prone makes an option without a value "true".
    if (FILES.contains(key) && (value.isBlank() || value.equals("true"))) {
      return Optional.of("Heapwise: " + option + " needs a file name");
    }
    if (!FILES.contains(key) && !value.equals("true") && !value.equals("false")) {
      return Optional.of("Heapwise: " + option + " is true or false, not " + value);
    }
    return Optional.empty();
  }

  /** What is wrong with the options, in one line; empty if nothing is. */
  public Optional<String> problem() {
    return problem;
  }
}
