package io.github.heapwise.gate.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts of the findings by check, family, module and severity. */
final class HtmlSummary {
  private HtmlSummary() {}

  /**
   * What the summary counts.
   *
   * @param severity in lower case
   */
  record Row(String check, String family, String module, String severity, boolean hasFix) {}

  static DomContent of(List<Row> rows) {
    return section(
            h2("Summary"),
            div(
                    counts("check", rows, Row::check),
                    counts("family", rows, Row::family),
                    counts("module", rows, Row::module),
                    counts("severity", rows, Row::severity))
                .withClass("tables"))
        .withId("summary");
  }

  /** The bar tells the same as the number beside it, and is hidden from readers of the text. */
  private static DomContent counts(String key, List<Row> rows, Function<Row, String> keyOf) {
    Map<String, List<Row>> groups = rows.stream().collect(Collectors.groupingBy(keyOf));
    int most = groups.values().stream().mapToInt(List::size).max().orElse(1);
    List<String> names =
        groups.keySet().stream()
            .sorted(
                Comparator.comparing((String name) -> -groups.get(name).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return table(
            caption("By " + key),
            thead(tr(th(key).attr("scope", "col"), th("findings"), th("with fix"), th())),
            tbody(each(names, name -> row(key, name, groups.get(name), most))))
        .withId("by-" + key);
  }

  private static DomContent row(String key, String name, List<Row> group, int most) {
    long fixes = group.stream().filter(Row::hasFix).count();
    String width = String.format(Locale.ROOT, "width: %.1f%%", 100.0 * group.size() / most);
    return tr(
        th(a(name).withHref("#findings").withData("filter", key).withData("value", name))
            .attr("scope", "row"),
        td(String.format(Locale.ROOT, "%,d", group.size())),
        td(String.format(Locale.ROOT, "%,d", fixes)),
        td(span().withClass("bar").withStyle(width))
            .withClass("chart")
            .attr("aria-hidden", "true"));
  }
}
