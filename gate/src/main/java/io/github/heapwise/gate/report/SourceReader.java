package io.github.heapwise.gate.report;

import io.github.heapwise.gate.driver.SourceText;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Reads the texts that findings point into; keeps the last one, as findings come file by file. */
final class SourceReader {
  private final SourceText sources;
  private URI file;
  private Optional<SourceLines> lines = Optional.empty();

  SourceReader(SourceText sources) {
    this.sources = sources;
  }

  /** Empty if the file cannot be read any more. */
  Optional<SourceLines> read(URI wanted) {
    if (!wanted.equals(file)) {
      file = wanted;
      try {
        lines = Optional.of(new SourceLines(sources.of(wanted)));
      } catch (IOException e) {
        lines = Optional.empty();
      }
    }
    return lines;
  }
}
