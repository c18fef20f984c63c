package io.github.heapwise.gate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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
    Properties written = written();
    return new ToolVersion(
        written.getProperty("heapwise"),
        written.getProperty("error-prone"),
        System.getProperty("java.version"));
  }

  /** The packages of javac, as {@code module/package}, that a JVM has to open for a scan. */
  public static List<String> javacPackages() {
    return List.of(written().getProperty("javac.packages").split(" "));
  }

  private static Properties written() {
    Properties written = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream(FILE)) {
      written.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }
}
