package io.github.heapwise.gate.fix;

import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.report.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fixes of one file that do not overlap; each is taken whole or not at all. */
final class FixPlan {
  private final List<Edit> edits = new ArrayList<>();
  private final List<ScanFinding> taken = new ArrayList<>();

  /** Takes the fix, unless it touches a place that another one touches. */
  void offer(ScanFinding found) {
    List<Edit> fix = found.finding().fix();
    if (!fix.isEmpty() && fix.stream().noneMatch(this::collides)) {
      taken.add(found);
      fix.stream().filter(edit -> !edits.contains(edit)).forEach(edits::add);
    }
  }

  /** What has been taken. */
  List<ScanFinding> taken() {
    return taken;
  }

  /** Two that are the same, an import that both need, do not collide. */
  private boolean collides(Edit edit) {
    return edits.stream()
        .filter(other -> !other.equals(edit))
        .anyMatch(
            other ->
                edit.start() == other.start()
                    || edit.start() < other.end() && other.start() < edit.end());
  }

  /** The text after the fixes, with the ends of line that it has. */
  String applyTo(String text) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    StringBuilder changed = new StringBuilder(text.length() + 64);
    int copied = 0;
    for (Edit edit : sorted) {
      changed.append(text, copied, edit.start());
      changed.append(edit.text().replace("\r\n", "\n").replace("\n", end));
      copied = edit.end();
    }
    return changed.append(text, copied, text.length()).toString();
  }
}
