package io.github.heapwise.gate.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.google.common.base.Strings;
import io.github.heapwise.report.Edit;
import java.util.ArrayList;
import java.util.List;

/** What a fix changes, line by line. */
final class FixDiff {
  private FixDiff() {}

  /**
   * A line that goes or comes.
   *
   * @param added whether it comes
   * @param number in the file as it is, from 1: of the line that goes, or of the one before which
   *     the first of several new ones comes; 0 for a line that follows another new one or replaces
   *     an old one
   * @param from the offset in {@code text} from which it differs from its counterpart
   * @param to the offset behind the last difference
   * @param text without end-of-line
   */
  record Line(boolean added, int number, int from, int to, String text) {}

  /**
   * The changed lines only, in the order of the file.
   *
   * @param edits sorted by position, not overlapping
   */
  static List<Line> of(SourceLines source, List<Edit> edits) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at < edits.size()) {
      int first = source.lineOf(edits.get(at).start());
      int last = source.lineOf(edits.get(at).end());
      int next = at + 1;
      while (next < edits.size() && source.lineOf(edits.get(next).start()) <= last) {
        last = Math.max(last, source.lineOf(edits.get(next).end()));
        next++;
      }
      addHunk(source, edits.subList(at, next), first, last, lines);
      at = next;
    }
    return lines;
  }

  private static void addHunk(
      SourceLines source, List<Edit> edits, int first, int last, List<Line> out) {
    int start = source.startOf(first);
    int end = source.endOf(last);
    StringBuilder changed = new StringBuilder();
    int copied = start;
    for (Edit edit : edits) {
      changed.append(source.slice(copied, edit.start())).append(edit.text());
      copied = Math.max(copied, edit.end());
    }
    changed.append(source.slice(copied, end));
    List<String> before = linesOf(source.slice(start, end));
    List<String> after = linesOf(changed.toString());
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      List<String> gone = delta.getSource().getLines();
      List<String> come = delta.getTarget().getLines();
      int number = first + delta.getSource().getPosition();
      for (int i = 0; i < gone.size(); i++) {
        out.add(line(false, number + i, gone, come, i));
      }
      for (int i = 0; i < come.size(); i++) {
        boolean isInsertion = gone.isEmpty() && i == 0;
        out.add(line(true, isInsertion ? number : 0, come, gone, i));
      }
    }
  }

  private static Line line(
      boolean added, int number, List<String> lines, List<String> others, int i) {
    String text = lines.get(i);
    String other = i < others.size() ? others.get(i) : "";
    int from = Strings.commonPrefix(text, other).length();
    int same = Strings.commonSuffix(text.substring(from), other).length();
    return new Line(added, number, from, text.length() - same, text);
  }

  /** An empty text is one empty line. */
  private static List<String> linesOf(String text) {
    return List.of(text.split("\\r\\n|\\r|\\n", -1));
  }
}
