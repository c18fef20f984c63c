package io.github.heapwise.gate.maven;

import com.google.common.base.Ascii;
import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.report.TextReport;
import java.util.Arrays;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans the sources, writes reports, and fails if there are findings. Compiles the module first, so
 * that generated sources and the classes of other modules are there.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_TEST_CLASSES)
public class CheckMojo extends ReportingMojo {
  private static final String NEVER = "never";

  /**
   * Least severity that fails the build: {@code error}, {@code warning}, {@code suggestion} or
   * {@code never}.
   */
  @Parameter(property = "heapwise.failOn", defaultValue = "warning")
  private String failOn;

  @Override
  void conclude(ScanResult result) throws MojoExecutionException, MojoFailureException {
    if (failOn.equals(NEVER)) {
      return;
    }
    SeverityLevel least = least();
    long failing =
        result.findings().stream()
            .filter(found -> found.finding().severity().compareTo(least) <= 0)
            .count();
    if (failing > 0) {
      throw new MojoFailureException(TextReport.count(failing, "finding") + ", see above");
    }
  }

  private SeverityLevel least() throws MojoExecutionException {
    return Arrays.stream(SeverityLevel.values())
        .filter(level -> Ascii.equalsIgnoreCase(level.name(), failOn))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "heapwise.failOn is error, warning, suggestion or never, not " + failOn));
  }
}
