package io.github.heapwise.gate.report;

import io.github.heapwise.gate.driver.ScanResult;
import java.io.IOException;
import java.io.Writer;

/** A form in which the result of a scan is written. */
public interface Report {
  /** Writes all of {@code result} and flushes; does not close {@code out}. */
  void write(ScanResult result, Writer out) throws IOException;
}
