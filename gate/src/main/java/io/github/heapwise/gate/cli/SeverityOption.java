package io.github.heapwise.gate.cli;

import com.google.errorprone.BugPattern.SeverityLevel;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --severity}, in lower case as in the text report. */
final class SeverityOption implements ITypeConverter<SeverityLevel>, Iterable<String> {
  private static final List<String> NAMES =
      Arrays.stream(SeverityLevel.values())
          .map(level -> level.name().toLowerCase(Locale.ROOT))
          .toList();

  @Override
  public SeverityLevel convert(String value) {
    if (!NAMES.contains(value.toLowerCase(Locale.ROOT))) {
      throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", NAMES));
    }
    return SeverityLevel.valueOf(value.toUpperCase(Locale.ROOT));
  }

  /** For completion. */
  @Override
  public Iterator<String> iterator() {
    return NAMES.iterator();
  }
}
