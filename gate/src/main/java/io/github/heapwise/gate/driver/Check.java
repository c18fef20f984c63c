package io.github.heapwise.gate.driver;

import com.google.errorprone.BugPattern.SeverityLevel;

/**
 * A check that a scan can run.
 *
 * @param name what users write in {@code @SuppressWarnings}
 * @param severity of its findings
 * @param summary one sentence
 * @param link its page
 * @param family what it is about: the package of one of Heapwise's, {@code error-prone} otherwise
 * @param builtin whether it is one of Error Prone's own
 */
public record Check(
    String name,
    SeverityLevel severity,
    String summary,
    String link,
    String family,
    boolean builtin) {}
