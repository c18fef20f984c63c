package io.github.heapwise.gate.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.option;
import static j2html.TagCreator.output;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.style;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import com.google.common.io.Resources;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.profile.Profile;
import io.github.heapwise.report.Finding;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The report for a browser: one file that loads nothing. All of it can be read without scripts;
 * with them, the findings can be filtered, and the address holds the filter.
 */
public final class HtmlReport implements Report {
  /** Whatever a source text contains, the browser loads nothing for it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  private final SourcePaths paths;
  private final ToolVersion version;
  private final Details details;

  public HtmlReport(SourcePaths paths, ToolVersion version, Details details) {
    this.paths = paths;
    this.version = version;
    this.details = details;
  }

  @Override
  public void write(ScanResult result, Writer out) throws IOException {
    out.write(page(result));
    out.write('\n');
    out.flush();
  }

  private String page(ScanResult result) throws IOException {
    Map<String, String> families =
        result.checks().stream().collect(Collectors.toMap(Check::name, Check::family));
    Map<String, String> pages = new TreeMap<>();
    for (ScanFinding found : result.findings()) {
      String check = found.finding().check();
      CheckPages.of(check).ifPresent(page -> pages.put(check, page));
    }
    List<HtmlSummary.Row> rows = new ArrayList<>(result.findings().size());
    List<DomContent> articles = new ArrayList<>(result.findings().size());
    SourceReader sources = new SourceReader(result.sources());
    for (ScanFinding found : result.findings()) {
      Finding finding = found.finding();
      String path = paths.shown(result.sources().nameOf(finding.file()));
      String family = families.getOrDefault(finding.check(), "");
      rows.add(
          new HtmlSummary.Row(
              finding.check(),
              family,
              ModuleName.of(path),
              finding.severity().name().toLowerCase(Locale.ROOT),
              !finding.fix().isEmpty()));
      articles.add(
          HtmlFinding.of(
              found,
              path,
              family,
              pages.containsKey(finding.check()),
              details.profile().map(recorded -> new ProfileWords(recorded).of(recorded.of(found))),
              sources.read(finding.file())));
    }
    return document(
        html(
                head(
                    meta().withCharset("UTF-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().attr("http-equiv", "Content-Security-Policy").withContent(POLICY),
                    meta().withName("color-scheme").withContent("light dark"),
                    title("Heapwise: " + TextReport.closing(result)),
                    style(rawHtml(resource("report.css")))),
                body(
                    a("To the findings").withHref("#findings").withClass("skip"),
                    header(h1("Heapwise"), p(TextReport.closing(result, details))),
                    main(
                        each(notes(result), note -> note),
                        each(rows.isEmpty() ? List.of() : List.of(HtmlSummary.of(rows)), e -> e),
                        findings(rows, articles),
                        hotLines(result),
                        checkPages(pages)),
                    footer(
                        p(
                            "Heapwise "
                                + version.heapwise()
                                + ", Error Prone "
                                + version.errorProne()
                                + ", Java "
                                + version.java())),
                    script(rawHtml(resource("report.js")))))
            .withLang("en"));
  }

  private List<DomContent> notes(ScanResult result) {
    List<DomContent> notes = new ArrayList<>();
    if (!result.skipped().isEmpty()) {
      notes.add(
          note(
              TextReport.count(result.skipped().size(), "file") + " not scanned",
              result.skipped().stream()
                  .map(file -> paths.shown(file.path()) + ": " + file.reason())
                  .toList()));
    }
    if (!result.failures().isEmpty()) {
      notes.add(
          note(
              TextReport.count(result.failures().size(), "check failure"),
              result.failures().stream()
                  .map(failure -> TextReport.describe(failure, paths))
                  .toList()));
    }
    return notes;
  }

  private DomContent hotLines(ScanResult result) {
    List<Profile.HotLine> hot = details.profile().map(Profile::hotWithoutFinding).orElse(List.of());
    return hot.isEmpty()
        ? text("")
        : section(
                h2("Hot, no finding"),
                ul(
                    each(
                        hot,
                        line ->
                            li(
                                text(ProfileWords.percent(line.share()) + " "),
                                code(
                                    paths.shown(result.sources().nameOf(line.line().file()))
                                        + ":"
                                        + line.line().line())))))
            .withId("hot");
  }

  private static DomContent note(String heading, List<String> lines) {
    return section(h2(heading), ul(each(lines, line -> li(code(line))))).withClass("note");
  }

  private static DomContent findings(List<HtmlSummary.Row> rows, List<DomContent> articles) {
    return section(
            h2("Findings"),
            rows.isEmpty() ? p("Nothing found.") : filter(rows),
            div(each(articles, article -> article)).withId("list"))
        .withId("findings");
  }

  /** Hidden until the script shows it, since it does nothing without. */
  private static DomContent filter(List<HtmlSummary.Row> rows) {
    return form(
            label(
                text("Search "),
                input().withType("search").withName("q").withPlaceholder("text, or press /")),
            choice("severity", rows.stream().map(HtmlSummary.Row::severity).toList()),
            choice("check", rows.stream().map(HtmlSummary.Row::check).toList()),
            choice("family", rows.stream().map(HtmlSummary.Row::family).toList()),
            choice("module", rows.stream().map(HtmlSummary.Row::module).toList()),
            choice("fix", List.of("yes", "no")),
            input().withType("reset").withValue("All"),
            output().withId("count").attr("aria-live", "polite"))
        .withId("filter")
        .attr("hidden");
  }

  private static DomContent choice(String name, List<String> values) {
    return label(
        text(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " "),
        select(
                option("any").withValue(""),
                each(new TreeSet<>(values), value -> option(value).withValue(value)))
            .withName(name));
  }

  private static DomContent checkPages(Map<String, String> pages) {
    HtmlCheckPage renderer = new HtmlCheckPage(pages.keySet(), HeapwiseChecker.PAGES);
    return div(
        each(
            pages.entrySet(),
            page ->
                section(
                        rawHtml(renderer.render(page.getValue())),
                        p(a("Back to the findings").withHref("#findings")))
                    .withClass("page")
                    .withId(HtmlCheckPage.anchor(page.getKey()))));
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(HtmlReport.class, name), StandardCharsets.UTF_8);
  }
}
