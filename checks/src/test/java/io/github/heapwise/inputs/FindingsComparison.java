package io.github.heapwise.inputs;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.heapwise.inputs.Markers.Expected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares the findings in a file with its markers, both ways. */
final class FindingsComparison {
  private FindingsComparison() {}

  /**
   * @param actual findings of one check in one file
   * @param header the first line of the message if they differ
   */
  static void assertEqual(List<Expected> expected, List<JsonNode> actual, String header) {
    List<JsonNode> left = new ArrayList<>(actual);
    List<Expected> missing = new ArrayList<>();
    // The longest first: two markers on a line may be part of one another.
    expected.stream()
        .sorted(Comparator.comparingInt((Expected each) -> each.text().length()).reversed())
        .forEach(
            each -> {
              Optional<JsonNode> match =
                  left.stream()
                      .filter(
                          finding ->
                              line(finding) == each.line()
                                  && message(finding).contains(each.text()))
                      .findFirst();
              // By identity: a check may report the same twice.
              match.ifPresentOrElse(
                  found -> left.remove(indexOf(left, found)), () -> missing.add(each));
            });
    if (missing.isEmpty() && left.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder(header).append(": findings and markers differ");
    missing.stream()
        .sorted(Comparator.comparingInt(Expected::line))
        .forEach(
            each ->
                lines.append(String.format("%n  expected line %d: %s", each.line(), each.text())));
    left.forEach(
        each -> lines.append(String.format("%n  reported line %d: %s", line(each), message(each))));
    throw new AssertionError(lines.toString());
  }

  private static int indexOf(List<JsonNode> findings, JsonNode wanted) {
    int index = 0;
    while (findings.get(index) != wanted) {
      index++;
    }
    return index;
  }

  private static int line(JsonNode finding) {
    return finding.get("line").intValue();
  }

  private static String message(JsonNode finding) {
    return finding.get("message").textValue();
  }
}
