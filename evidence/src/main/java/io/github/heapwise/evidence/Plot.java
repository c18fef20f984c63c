package io.github.heapwise.evidence;

import io.github.heapwise.evidence.Overview.Measured;
import io.github.heapwise.evidence.Overview.Row;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.w3c.dom.Document;

/** Bytes over n for the checks of a family: dashed before the fix, solid after it. */
final class Plot {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 480;

  /** Told apart also by those who do not see all colours (Okabe and Ito). */
  private static final Color[] COLOURS = {
    new Color(0x0072B2),
    new Color(0xD55E00),
    new Color(0x009E73),
    new Color(0xCC79A7),
    new Color(0x56B4E9),
    new Color(0xE69F00),
    new Color(0x000000),
    new Color(0x8A6D00)
  };

  private static final float[] DASHES = {6, 4};

  private Plot() {}

  /** The text of an SVG file. */
  static String svg(String family, List<Measured> checks) throws IOException {
    XYSeriesCollection lines = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (Measured check : checks) {
      if (!check.rows().isEmpty()) {
        Color colour = COLOURS[lines.getSeriesCount() / 2 % COLOURS.length];
        String what = check.check() + (check.retains() ? " (retained)" : "");
        add(lines, what + " before", check.rows(), Row::bytesBefore);
        add(lines, what, check.rows(), Row::bytesAfter);
        int after = lines.getSeriesCount() - 1;
        renderer.setSeriesPaint(after - 1, colour);
        renderer.setSeriesPaint(after, colour);
        renderer.setSeriesStroke(
            after - 1,
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
        renderer.setSeriesStroke(after, new BasicStroke(2));
        renderer.setSeriesVisibleInLegend(after - 1, false);
        boolean isPoint = check.rows().size() == 1;
        renderer.setSeriesShapesVisible(after - 1, isPoint);
        renderer.setSeriesShapesVisible(after, isPoint);
      }
    }
    JFreeChart chart =
        ChartFactory.createXYLineChart(
            family + ": before the fix (dashed) and after it", "n", "bytes", lines);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getLegend().setPosition(RectangleEdge.RIGHT);
    chart.getTitle().setFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setDomainAxis(logarithmic("n"));
    plot.setRangeAxis(logarithmic("bytes"));
    plot.setRenderer(renderer);
    return svg(chart);
  }

  private static void add(
      XYSeriesCollection lines, String name, List<Row> rows, ToDoubleFunction<Row> bytes) {
    XYSeries series = new XYSeries(name);
    // Zero has no place on a logarithmic axis.
    rows.forEach(row -> series.add(row.n(), Math.max(1, bytes.applyAsDouble(row))));
    lines.addSeries(series);
  }

  private static LogAxis logarithmic(String label) {
    LogAxis axis = new LogAxis(label);
    axis.setBase(10);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    axis.setMinorTickMarksVisible(false);
    return axis;
  }

  private static String svg(JFreeChart chart) throws IOException {
    Document document =
        GenericDOMImplementation.getDOMImplementation()
            .createDocument("http://www.w3.org/2000/svg", "svg", null);
    SVGGraphics2D graphics = new SVGGraphics2D(document);
    graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    StringWriter out = new StringWriter();
    graphics.stream(out, true);
    return out.toString();
  }
}
