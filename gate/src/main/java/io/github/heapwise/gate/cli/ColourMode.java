package io.github.heapwise.gate.cli;

/** The values of {@code --color}; spelt as users write them. */
enum ColourMode {
  auto,
  always,
  never
}
