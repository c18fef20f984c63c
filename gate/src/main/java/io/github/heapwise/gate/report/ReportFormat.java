package io.github.heapwise.gate.report;

import io.github.heapwise.gate.changed.Provenance;
import java.nio.file.Path;

/** The forms of reports; spelt as users write them. */
public enum ReportFormat {
  text("txt"),
  json("json"),
  sarif("sarif"),
  html("html"),
  gitlab("gitlab.json"),
  checkstyle("checkstyle.xml");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /** The name of a file, so that the reports of one scan can lie side by side. */
  public String fileName(String stem) {
    return stem + "." + extension;
  }

  /**
   * @param directory the working directory, which the paths in the report are relative to
   */
  public Report report(Path directory, Details details, Palette palette) {
    SourcePaths paths = new SourcePaths(directory);
    ToolVersion version = ToolVersion.current();
    return switch (this) {
      case text -> new TextReport(paths, palette, details);
      case json -> new JsonReport(paths, version, details);
      case sarif -> new SarifReport(paths, version, details, Provenance.of(directory));
      case html -> new HtmlReport(paths, version, details);
      case gitlab -> new GitLabReport(paths);
      case checkstyle -> new CheckstyleReport(paths);
    };
  }
}
