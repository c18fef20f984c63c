package io.github.heapwise.gate.report;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a check spoke.
 *
 * @param fixable how many of the findings have a fix
 */
record CheckCount(
    String check, SeverityLevel severity, boolean builtin, int findings, int fixable) {

  /** The checks that found something; the most severe first, then the most frequent. */
  static List<CheckCount> of(ScanResult result) {
    Map<String, CheckCount> counts = new LinkedHashMap<>();
    for (ScanFinding found : result.findings()) {
      CheckCount one =
          new CheckCount(
              found.finding().check(),
              found.finding().severity(),
              found.builtin(),
              1,
              found.finding().fix().isEmpty() ? 0 : 1);
      counts.merge(
          one.check(),
          one,
          (sum, next) ->
              new CheckCount(
                  sum.check(),
                  sum.severity(),
                  sum.builtin(),
                  sum.findings() + 1,
                  sum.fixable() + next.fixable()));
    }
    List<CheckCount> sorted = new ArrayList<>(counts.values());
    sorted.sort(
        Comparator.comparing(CheckCount::severity)
            .thenComparing(CheckCount::findings, Comparator.reverseOrder())
            .thenComparing(CheckCount::check));
    return sorted;
  }
}
