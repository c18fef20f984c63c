package io.github.heapwise.gate.cli;

/** The values of {@code --format}; spelt as users write them. */
enum ReportFormat {
  text,
  json,
  sarif,
  html,
  gitlab,
  checkstyle
}
