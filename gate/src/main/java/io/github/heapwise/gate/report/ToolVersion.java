package io.github.heapwise.gate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What is running.
 *
 * @param heapwise its version
 * @param errorProne the version of Error Prone whose engine and checks are packed
 * @param java the version of the JDK whose compiler reads the sources
 */
public record ToolVersion(String heapwise, String errorProne, String java) {
  private static final String FILE = "/io/github/heapwise/gate/version.properties";

  /** The versions that the build wrote down. */
  public static ToolVersion current() {
    Properties versions = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream(FILE)) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ToolVersion(
        versions.getProperty("heapwise"),
        versions.getProperty("error-prone"),
        System.getProperty("java.version"));
  }
}
