package io.github.heapwise.gate.cli;

import com.google.errorprone.names.LevenshteinEditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what the user may have meant. */
final class Nearest {
  private static final int AT_MOST = 3;

  private Nearest() {}

  /** Up to three of {@code known} which look like {@code wrong}, the likeliest first. */
  static List<String> to(String wrong, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 3))
        .sorted(
            Comparator.comparingInt((String name) -> distance(wrong, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(AT_MOST)
        .toList();
  }

  /** {@code "; did you mean A or B?"}, or nothing if nothing looks alike. */
  static String hint(String wrong, Collection<String> known) {
    List<String> near = to(wrong, known);
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  /** In edits; a name of which the user wrote only a part counts as one edit away. */
  private static int distance(String wrong, String name) {
    String typed = wrong.toLowerCase(Locale.ROOT);
    if (typed.length() > 2 && name.toLowerCase(Locale.ROOT).contains(typed)) {
      return name.equalsIgnoreCase(wrong) ? 0 : 1;
    }
    return LevenshteinEditDistance.getEditDistance(wrong, name, /* caseSensitive= */ false);
  }
}
