package io.github.heapwise.gate.maven;

import io.github.heapwise.gate.baseline.BaselineFile;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.report.TextReport;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Scans the sources of all modules and writes what is found to the baseline: it is known from then
 * on. The file is the one that {@code heapwise.baseline} names, {@code heapwise-baseline.json}
 * below the top directory by default. Compiles the modules first.
 */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_TEST_CLASSES)
public class BaselineMojo extends ReportingMojo {
  private static final String DEFAULT = "heapwise-baseline.json";

  /** Only take out of the baseline what is gone; add nothing. */
  @Parameter(property = "heapwise.prune", defaultValue = "false")
  private boolean prune;

  /** The scan itself compares with no baseline: all findings are wanted. */
  @Override
  Path baseline() {
    return null;
  }

  @Override
  void conclude(ScanResult result) throws MojoExecutionException {
    Path file = namedBaseline() == null ? top().resolve(DEFAULT) : namedBaseline();
    BaselineFile baseline = new BaselineFile(file);
    try {
      getLog()
          .info(
              prune
                  ? TextReport.count(baseline.prune(result), "finding") + " taken out of " + file
                  : TextReport.count(baseline.write(result), "known finding") + " in " + file);
    } catch (ScanException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
