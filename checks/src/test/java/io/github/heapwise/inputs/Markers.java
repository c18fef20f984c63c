package io.github.heapwise.inputs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments that tell where a finding is expected: {@code // BUG: Diagnostic contains: TEXT} on
 * a line of its own above the first line of the reported tree, one for each finding on that line.
 */
final class Markers {
  private static final Pattern MARKER =
      Pattern.compile("(?m)^[ \\t]*// BUG: Diagnostic contains:(.*)\\R");

  private Markers() {}

  /**
   * @param line where the finding starts, from 1, markers counted
   * @param text part of the message
   */
  record Expected(int line, String text) {}

  static List<Expected> in(String source) {
    List<Expected> expected = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    int line = 0;
    for (String text : source.split("(?<=\n)")) {
      line++;
      Matcher marker = MARKER.matcher(text);
      if (marker.matches()) {
        waiting.add(marker.group(1).strip());
      } else {
        for (String each : waiting) {
          expected.add(new Expected(line, each));
        }
        waiting.clear();
      }
    }
    if (!waiting.isEmpty()) {
      throw new AssertionError("a marker with no line below it: " + waiting);
    }
    return expected;
  }

  /** The text without the lines that are markers. */
  static String removed(String source) {
    return MARKER.matcher(source).replaceAll("");
  }
}
