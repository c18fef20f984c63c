package io.github.heapwise.gate.report;

import static io.github.heapwise.gate.report.Results.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern.SeverityLevel;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CheckstyleReportTest {
  @Test
  void findingsStandInTheirFiles() throws Exception {
    Element report =
        read(
            new Results()
                .file("a/A.java", lines("class A {", "  int a = 1;", "}"))
                .file("B.java", lines("x"))
                .trap("a/A.java", "a = 1")
                .finding("a/A.java", "Wrong", SeverityLevel.ERROR, false, "class")
                .finding("B.java", "Small", SeverityLevel.SUGGESTION, false, "x"));

    assertThat(report.getTagName()).isEqualTo("checkstyle");
    assertThat(report.getElementsByTagName("file").getLength()).isEqualTo(2);
    Element file = (Element) report.getElementsByTagName("file").item(0);
    assertThat(file.getAttribute("name")).isEqualTo("a/A.java");
    Element error = (Element) file.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("line")).isEqualTo("2");
    assertThat(error.getAttribute("column")).isEqualTo("7");
    assertThat(error.getAttribute("severity")).isEqualTo("warning");
    assertThat(error.getAttribute("message")).isEqualTo("It grows. Do less.");
    assertThat(error.getAttribute("source")).isEqualTo("heapwise.Trap");
    assertThat(severity(report, 1)).isEqualTo("error");
    assertThat(severity(report, 2)).isEqualTo("info");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    Element report = read(new Results().skipped("<\u0001&\".java", "no\u0000thing"));

    Element file = (Element) report.getElementsByTagName("file").item(0);
    assertThat(file.getAttribute("name")).isEqualTo("<\uFFFD&\".java");
    assertThat(((Element) file.getFirstChild()).getAttribute("message"))
        .isEqualTo("Not scanned: no\uFFFDthing");
  }

  @Test
  void aCheckThatFailedIsAnErrorOfTheFile() throws Exception {
    Element report = read(new Results().failure("A.java", 7));

    Element error = (Element) report.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("line")).isEqualTo("7");
    assertThat(error.getAttribute("message")).isEqualTo("The check Trap failed: it threw");
  }

  private static String severity(Element report, int index) {
    return ((Element) report.getElementsByTagName("error").item(index)).getAttribute("severity");
  }

  private static Element read(Results results) throws Exception {
    StringWriter out = new StringWriter();
    new CheckstyleReport(new SourcePaths(Path.of("/code"))).write(results.build(), out);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(out.toString())))
        .getDocumentElement();
  }
}
