package io.github.heapwise.gate.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.SourceRange;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A finding as an article: what, where, the source around it, and the change that mends it. */
final class HtmlFinding {
  /** Lines of source around the flagged ones. */
  private static final int CONTEXT = 2;

  /** Of the flagged lines; more are left out. */
  private static final int LINES = 12;

  private HtmlFinding() {}

  /**
   * @param path of the file, for people
   * @param family of the check
   * @param hasPage whether the report holds the page of the check
   * @param recorded what a recording tells of it
   */
  static DomContent of(
      ScanFinding found,
      String path,
      String family,
      boolean hasPage,
      Optional<String> recorded,
      Optional<SourceLines> source) {
    Finding finding = found.finding();
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    return article(
            h3(
                span(severity).withClasses("severity", severity),
                text(" "),
                page(finding, hasPage),
                text(found.builtin() ? " (Error Prone) " : " "),
                code(path + ":" + finding.range().line())),
            p(each(words(finding.message()), word -> word)).withClass("message"),
            div(each(recorded.stream().toList(), words -> p(words).withClass("recorded"))),
            div(
                each(
                    source.map(lines -> excerpt(lines, finding.range())).stream().toList(),
                    e -> e)),
            div(
                each(
                    source
                        .filter(lines -> !finding.fix().isEmpty())
                        .map(lines -> diff(FixDiff.of(lines, finding.fix())))
                        .stream()
                        .toList(),
                    e -> e)))
        .withClass("finding")
        .attr("tabindex", "-1")
        .withData("check", finding.check())
        .withData("severity", severity)
        .withData("family", family)
        .withData("module", ModuleName.of(path))
        .withData("fix", finding.fix().isEmpty() ? "no" : "yes");
  }

  /** What a message has between backquotes is code. */
  private static List<DomContent> words(String message) {
    List<DomContent> words = new ArrayList<>();
    for (String word : message.split("`", -1)) {
      words.add(words.size() % 2 == 0 ? text(word) : code(word));
    }
    return words;
  }

  private static DomContent page(Finding finding, boolean hasPage) {
    if (hasPage) {
      return a(finding.check()).withHref("#" + HtmlCheckPage.anchor(finding.check()));
    }
    return finding.link().startsWith("https://")
        ? a(finding.check()).withHref(finding.link())
        : text(finding.check());
  }

  private static DomContent excerpt(SourceLines source, SourceRange range) {
    int last = Math.min(range.endLine(), range.line() + LINES - 1);
    List<DomContent> lines = new ArrayList<>();
    for (int line = Math.max(1, range.line() - CONTEXT);
        line <= Math.min(source.count(), last + CONTEXT);
        line++) {
      lines.add(numbered(Integer.toString(line)));
      String content = source.line(line);
      int start = source.startOf(line);
      int from = clamp(range.start() - start, content.length());
      int to = line > last ? 0 : clamp(range.end() - start, content.length());
      boolean isFlagged = line >= range.line() && from < to;
      lines.add(text(isFlagged ? content.substring(0, from) : content));
      if (isFlagged) {
        lines.add(mark(content.substring(from, to)));
        lines.add(text(content.substring(to)));
      }
      lines.add(text("\n"));
    }
    return pre(each(lines, line -> line)).withClass("source").attr("tabindex", "0");
  }

  private static DomContent diff(List<FixDiff.Line> changes) {
    List<DomContent> lines = new ArrayList<>(3 * changes.size());
    for (FixDiff.Line line : changes) {
      String shown = (line.added() ? "+ " : "- ") + line.text();
      lines.add(numbered(line.number() == 0 ? "" : Integer.toString(line.number())));
      lines.add(span(shown).withClass(line.added() ? "added" : "removed"));
      lines.add(text("\n"));
    }
    return div(
        p("Fix:").withClass("label"),
        pre(each(lines, line -> line)).withClass("fix").attr("tabindex", "0"));
  }

  private static DomContent numbered(String number) {
    return span(String.format("%6s  ", number)).withClass("number");
  }

  private static int clamp(int offset, int length) {
    return Math.max(0, Math.min(offset, length));
  }
}
