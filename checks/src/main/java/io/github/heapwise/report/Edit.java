package io.github.heapwise.report;

/**
 * A replacement in a source file.
 *
 * @param start offset in chars of the first one replaced
 * @param end offset behind the last one replaced; equal to {@code start} for an insertion
 * @param text what comes in its place
 */
public record Edit(int start, int end, String text) {}
