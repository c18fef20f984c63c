package io.github.heapwise.gate.report;

import org.jline.utils.WCWidth;

/**
 * A source line as a terminal shows it: tabs are spaces, control characters cannot act, and a line
 * that is too long is cut around the part that matters.
 *
 * @param text what to print
 * @param from the column, from 0, at which that part begins in {@code text}
 * @param width the columns that it takes, 0 for a place between two chars
 */
record ShownLine(String text, int from, int width) {
  private static final int TAB = 4;
  private static final String CUT = "...";

  /** Columns shown around the part that matters where a line is cut. */
  private static final int CONTEXT = 8;

  /**
   * @param line without its line end
   * @param start offset in {@code line} of the part that matters
   * @param end offset behind it
   * @param columns how many may be used; at least 20
   */
  static ShownLine of(String line, int start, int end, int columns) {
    StringBuilder shown = new StringBuilder(line.length() + 16);
    int[] columnOf = new int[line.length() + 1];
    int[] placeOf = new int[line.length() + 1];
    int column = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int next = i + Character.charCount(c);
      for (int k = i; k < next; k++) {
        columnOf[k] = column;
        placeOf[k] = shown.length();
      }
      if (c == '\t') {
        int spaces = TAB - column % TAB;
        shown.append(" ".repeat(spaces));
        column += spaces;
      } else {
        int width = WCWidth.wcwidth(c);
        shown.appendCodePoint(width < 0 || isInvisible(c) ? '?' : c);
        column += width < 0 || isInvisible(c) ? 1 : width;
      }
      i = next;
    }
    columnOf[line.length()] = column;
    placeOf[line.length()] = shown.length();
    int from = Math.min(start, line.length());
    int to = Math.max(from, Math.min(end, line.length()));
    if (column <= columns) {
      return new ShownLine(shown.toString(), columnOf[from], columnOf[to] - columnOf[from]);
    }
    int room = columns - 2 * CUT.length();
    int first = 0;
    if (columnOf[to] > room) {
      int wanted = Math.min(columnOf[from] - CONTEXT, columnOf[to] - room + CONTEXT);
      while (columnOf[first] < wanted) {
        first++;
      }
    }
    int last = first;
    while (last < line.length() && columnOf[last + 1] - columnOf[first] <= room) {
      last++;
    }
    String head = first == 0 ? "" : CUT;
    String tail = last == line.length() ? "" : CUT;
    int visibleEnd = Math.min(columnOf[to], columnOf[last]);
    return new ShownLine(
        head + shown.substring(placeOf[first], placeOf[last]) + tail,
        head.length() + columnOf[from] - columnOf[first],
        Math.max(0, visibleEnd - columnOf[from]));
  }

  /** Marks that change the direction of the text: they could make code look like other code. */
  private static boolean isInvisible(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
