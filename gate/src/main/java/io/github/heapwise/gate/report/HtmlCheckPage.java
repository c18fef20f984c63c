package io.github.heapwise.gate.report;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns the page of a check into HTML for a report that holds several of them. */
final class HtmlCheckPage {
  private static final String SUFFIX = ".md";

  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();
  private final Set<String> present;
  private final String elsewhere;

  /**
   * @param present the checks whose pages the report holds
   * @param elsewhere the address that the file name of any other page follows
   */
  HtmlCheckPage(Set<String> present, String elsewhere) {
    this.present = present;
    this.elsewhere = elsewhere;
  }

  /** The anchor of the page of {@code check}. */
  static String anchor(String check) {
    return "page-" + check;
  }

  /** Markup of the page; its headings begin with {@code h1}. */
  String render(String markdown) {
    Node page = parser.parse(markdown);
    page.accept(new LinksAndComments());
    return renderer.render(page);
  }

  private final class LinksAndComments extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      String target = link.getDestination();
      if (target.endsWith(SUFFIX) && !target.contains(":")) {
        String check =
            target.substring(target.lastIndexOf('/') + 1, target.length() - SUFFIX.length());
        link.setDestination(present.contains(check) ? "#" + anchor(check) : elsewhere + target);
      }
      visitChildren(link);
    }

    /** The pages hold comments for the tools that write them, and no other HTML. */
    @Override
    public void visit(HtmlBlock html) {
      html.unlink();
    }

    @Override
    public void visit(HtmlInline html) {
      html.unlink();
    }
  }
}
