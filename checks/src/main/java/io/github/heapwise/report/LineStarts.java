package io.github.heapwise.report;

import java.util.Arrays;

/** The offsets at which the lines of a source file start; ends are LF, CR LF or CR. */
public final class LineStarts {
  private final int[] starts;

  public LineStarts(CharSequence source) {
    int[] found = new int[Math.max(16, source.length() / 24)];
    int count = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean carriageReturnOfPair =
          c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !carriageReturnOfPair) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The line, from 1, that holds {@code offset}. */
  public int lineOf(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** How many lines there are, from 1; the last one may be empty. */
  public int count() {
    return starts.length;
  }

  /** The offset of the first char of {@code line}, which counts from 1. */
  public int startOf(int line) {
    return starts[line - 1];
  }
}
