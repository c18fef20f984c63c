package io.github.heapwise.gate.profile;

import java.net.URI;

/**
 * A line of a scanned file.
 *
 * @param line from 1
 */
public record SourceLine(URI file, int line) {}
