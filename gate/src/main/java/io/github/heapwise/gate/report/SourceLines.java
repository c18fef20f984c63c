package io.github.heapwise.gate.report;

import io.github.heapwise.report.LineStarts;

/**
 * The text of a source file with its lines, which count from 1. Offsets are clamped to the text.
 */
final class SourceLines {
  private final String text;
  private final LineStarts starts;

  SourceLines(String text) {
    this.text = text;
    this.starts = new LineStarts(text);
  }

  String slice(int start, int end) {
    int from = clamp(start);
    return text.substring(from, Math.max(from, clamp(end)));
  }

  /** How many lines there are; the last one may be empty. */
  int count() {
    return starts.count();
  }

  int lineOf(int offset) {
    return starts.lineOf(clamp(offset));
  }

  /** In chars from 1. */
  int columnOf(int offset) {
    return clamp(offset) - startOf(lineOf(offset)) + 1;
  }

  int startOf(int line) {
    return starts.startOf(line);
  }

  /** The offset behind the last char of {@code line}, before its end-of-line. */
  int endOf(int line) {
    int end = startOf(line);
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Without its end-of-line. */
  String line(int line) {
    return text.substring(startOf(line), endOf(line));
  }

  private int clamp(int offset) {
    return Math.max(0, Math.min(offset, text.length()));
  }
}
