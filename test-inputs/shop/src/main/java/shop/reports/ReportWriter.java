package shop.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.catalog.Catalog.Product;
import shop.orders.Order;

/** Turns orders and products into text for people. */
public final class ReportWriter {

  private String footer = "";

  public String table(Collection<Order> orders) {
    String rows = "";
    for (Order order : orders) {
      rows = rows + "<tr><td>" + order.id() + "</td><td>" + order.customerId() + "</td></tr>\n";
    }
    return "<table>\n" + rows + "</table>\n";
  }

  public String invoice(Order order) {
    String text = "Order " + order.id() + "\n";
    int position = 1;
    for (Order.Line line : order.lines()) {
      text += position++ + ". " + line.sku() + " x " + line.quantity();
      text += " = " + line.totalCents() + "\n";
    }
    return text;
  }

  public String packingList(List<Order> orders) {
    String list = "";
    int i = 0;
    while (i < orders.size()) {
      Order order = orders.get(i);
      list = String.format("%s#%d: %d units%n", list, order.id(), order.units());
      i++;
    }
    return list;
  }

  public String tags(List<Product> products) {
    return products.stream()
        .map(product -> "[" + product.category().prefix() + "]")
        .reduce("", String::concat);
  }

  public String tagLine(List<Product> products) {
    return products.stream()
        .map(product -> product.category().prefix())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  public Map<String, String> namesByWarehouse(List<Product> products) {
    Map<String, String> names = new HashMap<>();
    for (Product product : products) {
      String key = "W" + product.warehouse();
      names.merge(key, product.name() + ";", String::concat);
    }
    return names;
  }

  public void addFootnotes(List<String> footnotes) {
    footnotes.forEach(footnote -> footer += "* " + footnote + "\n");
  }

  public String footer() {
    return footer;
  }

  public String rule() {
    String rule = "+";
    for (int i = 0; i < 3; i++) {
      rule += "-----+";
    }
    return rule;
  }

  public int longestLabel(List<Product> products) {
    int longest = 0;
    for (Product product : products) {
      String label = product.name();
      label += " (" + product.sku() + ")";
      longest = Math.max(longest, label.length());
    }
    return longest;
  }

  public String firstUnpaid(List<Order> orders) {
    String message = "unpaid: ";
    for (Order order : orders) {
      if (order.status() == Order.Status.NEW) {
        message += order.id();
        break;
      }
    }
    return message;
  }

  public String csv(List<Order> orders) {
    StringBuilder csv = new StringBuilder(orders.size() * 40);
    for (Order order : orders) {
      csv.append(order.id() + ";" + order.customerId());
      csv.append(';').append(order.totalCents()).append('\n');
    }
    return csv.toString();
  }

  public String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  public String ruler(int width) {
    StringBuilder ruler = new StringBuilder();
    for (int i = 0; i < width; i++) {
      ruler.append(i % 10 == 0 ? '|' : '.');
    }
    return ruler.toString();
  }

  public String wrapped(List<String> words, int width) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(width);
    for (String word : words) {
      if (line.toString().length() + word.length() > width) {
        text.append(line).append('\n');
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    return text.append(line).toString();
  }

  public String summary(List<Order> orders) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writeSummary(orders, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }

  private void writeSummary(List<Order> orders, OutputStream out) throws IOException {
    for (Order order : orders) {
      out.write(Long.toString(order.totalCents()).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
  }
}
