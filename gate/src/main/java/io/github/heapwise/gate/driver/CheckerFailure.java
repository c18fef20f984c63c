package io.github.heapwise.gate.driver;

/**
 * A check that threw, at one place of one file. What it found elsewhere is reported as usual.
 *
 * @param file as {@link SourceText#nameOf} gives it
 * @param line from 1, or 0 if unknown
 * @param check the name of the check
 * @param reason one line
 * @param stackTrace for whoever mends the check
 */
public record CheckerFailure(
    String file, int line, String check, String reason, String stackTrace) {}
