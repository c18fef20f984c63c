package io.github.heapwise.gate.report;

import static io.github.heapwise.gate.report.Results.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern.SeverityLevel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  static final String EVIL = "<script>alert(1)</script>";

  @Test
  void aFindingShowsSourceAndFix() throws Exception {
    Document page =
        page(
            new Results()
                .file("core/src/A.java", lines("class A {", "  int a = 1;", "}"))
                .trap("core/src/A.java", "a = 1", "a = 1", "a = 2"));

    Element finding = page.selectFirst(".finding");
    assertThat(finding.selectFirst("h3").text()).isEqualTo("warning Trap core/src/A.java:2");
    assertThat(finding.selectFirst(".message").text()).isEqualTo("It grows. Do less.");
    assertThat(finding.selectFirst("pre.source mark").text()).isEqualTo("a = 1");
    assertThat(finding.select("pre.fix .removed").text()).isEqualTo("-   int a = 1;");
    assertThat(finding.select("pre.fix .added").text()).isEqualTo("+   int a = 2;");
  }

  @Test
  void countsByCheckFamilyModuleAndSeverity() throws Exception {
    Document page =
        page(
            new Results()
                .file("core/src/A.java", lines("x"))
                .file("web/src/B.java", lines("x"))
                .trap("core/src/A.java", "x", "x", "y")
                .trap("web/src/B.java", "x")
                .finding("web/src/B.java", "Other", SeverityLevel.ERROR, true, "x"));

    assertThat(page.select("#by-check tbody tr").eachText())
        .containsExactly("Trap 2 1", "Other 1 0");
    assertThat(page.select("#by-family tbody tr").eachText())
        .containsExactly("growth 2 1", "error-prone 1 0");
    assertThat(page.select("#by-module tbody tr").eachText())
        .containsExactly("web 2 0", "core 1 1");
    assertThat(page.select("#by-severity tbody tr").eachText())
        .containsExactly("warning 2 1", "error 1 0");
  }

  @Test
  void whatTheSourceSaysStaysText() throws Exception {
    String file = EVIL.replace("/", "") + ".java";
    Document page =
        page(
            new Results()
                .file(file, lines("\"" + EVIL + "\"; // </pre></style> &amp;", "<b>"))
                .trap(file, EVIL, EVIL, "<img src=x onerror=alert(1)>")
                .skipped(EVIL, EVIL)
                .failure(EVIL, 1));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, b")).isEmpty();
    assertThat(page.selectFirst("pre.source").wholeText()).contains("</pre></style> &amp;");
    assertThat(page.selectFirst(".finding h3").text()).contains(file);
    assertThat(page.select(".note").text()).contains(EVIL);
  }

  @Test
  void loadsNothing() throws Exception {
    Document page =
        page(
            new Results()
                .file("A.java", lines("x"))
                .finding("A.java", "StringConcatInLoop", SeverityLevel.WARNING, false, "x"));

    assertThat(page.select("[src], link")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void holdsThePagesOfTheChecksThatSpoke() throws Exception {
    Document page =
        page(
            new Results()
                .file("A.java", lines("x"))
                .finding("A.java", "SubListRetention", SeverityLevel.WARNING, false, "x")
                .finding("A.java", "BufferSliceRetention", SeverityLevel.WARNING, false, "x")
                .check("StringConcatInLoop", SeverityLevel.WARNING, false));

    assertThat(page.select(".page h1").eachText())
        .containsExactly("BufferSliceRetention", "SubListRetention");
    assertThat(page.select(".finding h3 a").eachAttr("href"))
        .containsExactly("#page-SubListRetention", "#page-BufferSliceRetention");
    assertThat(page.select("#page-BufferSliceRetention a[href=#page-SubListRetention]"))
        .isNotEmpty();
    assertThat(page.select(".page").text()).doesNotContain("evidence:begin");
  }

  @Test
  void nothingFoundSaysSo() throws Exception {
    Document page = page(new Results().check("Trap", SeverityLevel.WARNING, false));

    assertThat(page.select("#findings").text()).contains("Nothing found.");
    assertThat(page.select("#filter, #summary")).isEmpty();
  }

  static String html(Results results) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport(
            new SourcePaths(Path.of("/code")),
            new ToolVersion("1.2.3", "2.42.0", "17"),
            Details.NONE)
        .write(results.build(), out);
    return out.toString();
  }

  private static Document page(Results results) throws IOException {
    return Jsoup.parse(html(results));
  }
}
