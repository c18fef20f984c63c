package io.github.heapwise.gate.driver;

import io.github.heapwise.report.Finding;

/**
 * A finding of a scan.
 *
 * @param builtin whether the check is one of Error Prone's own
 */
public record ScanFinding(Finding finding, boolean builtin) {}
