package io.github.heapwise.gate.maven;

import io.github.heapwise.gate.changed.Provenance;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.report.Details;
import io.github.heapwise.gate.report.HtmlReport;
import io.github.heapwise.gate.report.JsonReport;
import io.github.heapwise.gate.report.Report;
import io.github.heapwise.gate.report.SarifReport;
import io.github.heapwise.gate.report.SourcePaths;
import io.github.heapwise.gate.report.ToolVersion;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.SessionData;

/** The reports of the modules of one Maven run, which may be built side by side. */
final class ModuleReports {
  /** Of the reports beside the JSON one; the file's extension is the same. */
  static final List<String> FORMATS = List.of("sarif", "html");

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

  /** Writes the reports of all modules below the top directory. */
  void write(ScanResult all, Path top, Log log) throws MojoExecutionException {
    Path directory = Workplace.created(top.resolve("target").resolve("heapwise"));
    SourcePaths paths = new SourcePaths(top);
    ToolVersion version = ToolVersion.current();
    write(
        new JsonReport(paths, version, Details.NONE), all, directory.resolve("heapwise-all.json"));
    write(
        new SarifReport(paths, version, Details.NONE, Provenance.of(top)),
        all,
        directory.resolve("heapwise-all.sarif"));
    write(
        new HtmlReport(paths, version, Details.NONE), all, directory.resolve("heapwise-all.html"));
    log.info("Reports of all modules in " + directory);
  }

  private static void write(Report report, ScanResult result, Path file)
      throws MojoExecutionException {
    try (Writer out = Files.newBufferedWriter(file)) {
      report.write(result, out);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + file, e);
    }
  }
}
