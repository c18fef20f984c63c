package io.github.heapwise.gate.report;

import io.github.heapwise.gate.profile.Cost;
import io.github.heapwise.gate.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a recording tells of a finding, for people. */
final class ProfileWords {
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

  private final Profile profile;

  ProfileWords(Profile profile) {
    this.profile = profile;
  }

  /** One line; says also that nothing was recorded. */
  String of(Cost cost) {
    List<String> parts = new ArrayList<>();
    if (cost.bytes() > 0) {
      parts.add(
          percent(profile.share(cost)) + " of all allocated bytes (" + bytes(cost.bytes()) + ")");
    }
    if (cost.oldObjects() > 0) {
      parts.add(TextReport.count(cost.oldObjects(), "sampled object") + " still alive at the end");
    }
    if (!cost.blocked().isZero()) {
      parts.add(
          String.format(
              Locale.ROOT,
              "threads waited %.1f s to enter a monitor",
              cost.blocked().toMillis() / 1000.0));
    }
    return parts.isEmpty() ? "nothing recorded here" : String.join(", ", parts);
  }

  /** As in {@code 12.3 %}. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** With three digits that count, 1 kB being 1,000 bytes. */
  static String bytes(long bytes) {
    double value = bytes;
    int unit = 0;
    while (value >= 999.5 && unit < UNITS.length - 1) {
      value /= 1000;
      unit++;
    }
    int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f %s", value, UNITS[unit]);
  }
}
