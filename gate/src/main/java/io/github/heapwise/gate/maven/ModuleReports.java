package io.github.heapwise.gate.maven;

import io.github.heapwise.gate.AtomicFile;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.report.Palette;
import io.github.heapwise.gate.report.Report;
import io.github.heapwise.gate.report.ReportFormat;
import io.github.heapwise.gate.report.SavedReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.SessionData;

/** The reports of the modules of one Maven run, which may be built side by side. */
final class ModuleReports {
  private final Map<String, Path> files = new TreeMap<>();
  private int finished;

  private ModuleReports() {}

  /** The one of this run of Maven for {@code goal}. */
  static ModuleReports of(MavenSession session, String goal) {
    SessionData data = session.getRepositorySession().getData();
    String key = ModuleReports.class.getName() + " " + goal;
    data.set(key, null, new ModuleReports());
    return (ModuleReports) data.get(key);
  }

  synchronized void add(String module, Path json) {
    files.put(module + " " + json, json);
  }

  /**
   * Called once by each module; true for the last one.
   *
   * @param modules how many there are
   */
  synchronized boolean isLast(int modules) {
    return ++finished == modules;
  }

  synchronized List<Path> files() {
    return List.copyOf(files.values());
  }

  /** Writes the reports of all modules, also where there is one, below the top directory. */
  static void write(SavedReport all, Set<ReportFormat> formats, Path top, Log log)
      throws MojoExecutionException {
    Path directory = Workplace.created(top.resolve("target").resolve("heapwise"));
    for (ReportFormat format : formats) {
      Report report = format.report(top, all.details(), new Palette(false));
      try {
        AtomicFile.at(directory.resolve(format.fileName("heapwise-all")))
            .write(out -> report.write(all.result(), out));
      } catch (ScanException e) {
        throw new MojoExecutionException(e.getMessage(), e);
      }
    }
    log.info("Reports of all modules in " + directory);
  }
}
