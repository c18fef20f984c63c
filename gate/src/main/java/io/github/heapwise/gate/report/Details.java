package io.github.heapwise.gate.report;

import io.github.heapwise.gate.baseline.Comparison;
import io.github.heapwise.gate.changed.Changes;
import io.github.heapwise.gate.profile.Profile;
import java.util.Optional;

/**
 * What is known of the findings beside the scan.
 *
 * @param comparison with a baseline: the findings of the result are the new ones
 * @param changes since a revision: the findings of the result are those in what has changed
 * @param profile what the findings cost while the program was recorded
 */
public record Details(
    Optional<Comparison> comparison, Optional<Changes> changes, Optional<Profile> profile) {
  public static final Details NONE =
      new Details(Optional.empty(), Optional.empty(), Optional.empty());
}
