package io.github.heapwise.gate.driver;

/**
 * A file that was not scanned.
 *
 * @param path as {@link SourceText#nameOf} gives it
 * @param reason one line, without the path
 */
public record SkippedFile(String path, String reason) {}
