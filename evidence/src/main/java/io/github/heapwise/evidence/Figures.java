package io.github.heapwise.evidence;

import java.util.List;
import java.util.Locale;

/**
 * What was measured for one check.
 *
 * @param jdk the JDK that ran it
 * @param rows one for each n
 */
record Figures(String jdk, List<Row> rows) {
  /**
   * The figures for one n.
   *
   * @param allocatedBefore bytes allocated by one call of {@code run(n)}
   * @param allocatedAfter the same after the fix
   * @param timeRatio time of one call after the fix, divided by that before it
   * @param retainedBefore bytes reachable from what {@code run} returns
   * @param retainedAfter the same after the fix
   */
  record Row(
      int n,
      double allocatedBefore,
      double allocatedAfter,
      double timeRatio,
      long retainedBefore,
      long retainedAfter) {}

  /** Differences of less than this share are noise or headers. */
  private static final double RETAINED_DIFFERS = 0.02;

  /** The block of the check's page, without its markers. */
  String markdown() {
    boolean retains = rows.stream().anyMatch(Figures::retainsLess);
    StringBuilder text = new StringBuilder();
    text.append("Measured with JMH");
    text.append(retains ? " and JOL" : "").append(" on ").append(jdk).append(":\n\n");
    text.append("| n | allocated before | after | saved | time after / before |");
    text.append(retains ? " retained before | after |\n" : "\n");
    text.append("| ---: | ---: | ---: | ---: | ---: |").append(retains ? " ---: | ---: |\n" : "\n");
    for (Row row : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %,d | %s | %s | %d %% | %.2f |",
              row.n(),
              bytes(row.allocatedBefore()),
              bytes(row.allocatedAfter()),
              Math.round(100 * (1 - row.allocatedAfter() / Math.max(1, row.allocatedBefore()))),
              row.timeRatio()));
      text.append(
          retains
              ? " " + bytes(row.retainedBefore()) + " | " + bytes(row.retainedAfter()) + " |\n"
              : "\n");
    }
    return text.toString();
  }

  private static boolean retainsLess(Row row) {
    return row.retainedBefore() - row.retainedAfter() > RETAINED_DIFFERS * row.retainedBefore();
  }

  /** Three significant figures, so that a rerun does not change the page for nothing. */
  static String bytes(double bytes) {
    String[] units = {"B", "kB", "MB", "GB", "TB"};
    int unit = 0;
    double value = bytes;
    while (value >= 999.5 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f %s", value, units[unit]);
  }
}
