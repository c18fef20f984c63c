package io.github.heapwise.gate.report;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.CheckerFailure;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.driver.SkippedFile;
import io.github.heapwise.report.Finding;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report for build servers that read Checkstyle's XML. A file that was not scanned and a check
 * that failed are errors of their file. Files are named as in the text report.
 */
public final class CheckstyleReport implements Report {
  private final SourcePaths paths;

  public CheckstyleReport(SourcePaths paths) {
    this.paths = paths;
  }

  @Override
  public void write(ScanResult result, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("checkstyle");
      // The version of Checkstyle whose format this is; readers look at it.
      xml.writeAttribute("version", "10.0");
      writeFindings(result, xml);
      for (SkippedFile file : result.skipped()) {
        startFile(paths.shown(file.path()), xml);
        writeError(1, 0, "error", "Not scanned: " + file.reason(), "notScanned", xml);
        xml.writeEndElement();
      }
      for (CheckerFailure failure : result.failures()) {
        startFile(paths.shown(failure.file()), xml);
        String message = "The check " + failure.check() + " failed: " + failure.reason();
        writeError(Math.max(1, failure.line()), 0, "error", message, failure.check(), xml);
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write('\n');
    out.flush();
  }

  /** Findings come sorted by file. */
  private void writeFindings(ScanResult result, XMLStreamWriter xml) throws XMLStreamException {
    String open = null;
    for (ScanFinding found : result.findings()) {
      Finding finding = found.finding();
      String path = paths.shown(result.sources().nameOf(finding.file()));
      if (!path.equals(open)) {
        if (open != null) {
          xml.writeEndElement();
        }
        startFile(path, xml);
        open = path;
      }
      writeError(
          finding.range().line(),
          finding.range().column(),
          severityOf(finding.severity()),
          finding.message(),
          finding.check(),
          xml);
    }
    if (open != null) {
      xml.writeEndElement();
    }
  }

  private void startFile(String path, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("file");
    xml.writeAttribute("name", valid(path));
  }

  private void writeError(
      int line, int column, String severity, String message, String source, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeEmptyElement("error");
    xml.writeAttribute("line", Integer.toString(line));
    if (column > 0) {
      xml.writeAttribute("column", Integer.toString(column));
    }
    xml.writeAttribute("severity", severity);
    xml.writeAttribute("message", valid(message));
    xml.writeAttribute("source", "heapwise." + source);
  }

  /** XML 1.0 has no way to write most control characters. */
  private static String valid(String text) {
    return text.codePoints()
        .map(
            c ->
                c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                    ? c
                    : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String severityOf(SeverityLevel severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "info";
    };
  }
}
