package io.github.heapwise.gate.report;

import static io.github.heapwise.gate.report.Results.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.errorprone.BugPattern.SeverityLevel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's script in headless Chromium or Chrome; needs one of them on the path. */
class HtmlReportInBrowserTest {
  @TempDir Path folder;

  @Test
  void theAddressHoldsTheFilter() throws Exception {
    assertThat(shown("#check=Trap")).containsExactly("warning Trap core/src/A.java:1");
    assertThat(shown("#module=web&severity=error"))
        .containsExactly("error Other (Error Prone) web/src/B.java:1");
    assertThat(shown("#q=core+trap")).containsExactly("warning Trap core/src/A.java:1");
    assertThat(shown("")).hasSize(2);
  }

  @Test
  void theScriptShowsTheFilterAndTheCount() throws Exception {
    Document page = open("#fix=yes");

    assertThat(page.selectFirst("#filter").hasAttr("hidden")).isFalse();
    assertThat(page.selectFirst("#count").text()).isEqualTo("1 of 2");
  }

  @Test
  void sourceIsNeverRun() throws Exception {
    String code = "<script>document.title = 'run'</script>";
    Path report = folder.resolve("<script>.html");
    Results results = new Results().file("A.java", lines(code)).trap("A.java", code);
    Files.writeString(report, HtmlReportTest.html(results));

    assertThat(dom(report.toUri().toString()).title()).startsWith("Heapwise: ");
  }

  private List<String> shown(String filter) throws Exception {
    return open(filter).select(".finding:not([hidden]) h3").eachText();
  }

  private Document open(String filter) throws Exception {
    Path report = folder.resolve("report.html");
    Files.writeString(
        report,
        HtmlReportTest.html(
            new Results()
                .file("core/src/A.java", lines("x"))
                .file("web/src/B.java", lines("x"))
                .trap("core/src/A.java", "x", "x", "y")
                .finding("web/src/B.java", "Other", SeverityLevel.ERROR, true, "x")));
    return dom(report.toUri() + filter);
  }

  /** What the page is after its script ran. */
  private Document dom(String address) throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no Chromium or Chrome on the path");
    Path out = folder.resolve("dom.html");
    List<String> command = new ArrayList<>(List.of(browser.get().toString()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--user-data-dir=" + folder.resolve("profile"),
            "--dump-dom",
            address));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return Jsoup.parse(out.toFile(), StandardCharsets.UTF_8.name());
  }

  private static Optional<Path> browser() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
