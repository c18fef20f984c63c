package io.github.heapwise.report;

/**
 * A part of a source file.
 *
 * @param start offset of the first char, from 0
 * @param end offset behind the last char
 * @param line of the first char, from 1
 * @param column of the first char, in chars from 1 (a tab counts as one)
 * @param endLine of the place behind the last char, from 1
 * @param endColumn of the place behind the last char, in chars from 1
 */
public record SourceRange(int start, int end, int line, int column, int endLine, int endColumn) {
  /** The range of {@code start} to {@code end} in {@code source}; both are clamped to the text. */
  public static SourceRange of(CharSequence source, LineStarts lines, int start, int end) {
    int from = Math.max(0, Math.min(start, source.length()));
    int to = Math.max(from, Math.min(end, source.length()));
    int line = lines.lineOf(from);
    int endLine = lines.lineOf(to);
    return new SourceRange(
        from, to, line, from - lines.startOf(line) + 1, endLine, to - lines.startOf(endLine) + 1);
  }
}
