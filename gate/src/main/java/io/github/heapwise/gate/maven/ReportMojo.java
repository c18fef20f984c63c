package io.github.heapwise.gate.maven;

import io.github.heapwise.gate.driver.ScanResult;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Scans the sources and writes reports, whatever is found. Compiles the module first. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_TEST_CLASSES)
public class ReportMojo extends ReportingMojo {
  @Override
  void conclude(ScanResult result) {
    // The reports are all that is asked for.
  }
}
