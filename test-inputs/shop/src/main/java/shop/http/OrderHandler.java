package shop.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shop.http.ShopServer.Request;
import shop.http.ShopServer.Response;
import shop.orders.Order;
import shop.orders.OrderService;

/** Places an order: {@code /orders?BO-00001=2&TO-00007=1}. */
public final class OrderHandler implements ShopServer.Handler {

  /** The text of one answer. */
  private static final class Page {
    private final StringBuilder text = new StringBuilder(65_536);

    void line(String label, long value) {
      text.append(label).append(": ").append(value).append('\n');
    }

    String text() {
      return text.toString();
    }
  }

  private final OrderService service;
  private final Map<String, Long> priceOfSku;
  private final Map<String, Integer> visits = new HashMap<>();
  private final Map<String, Integer> failures = new HashMap<>();

  public OrderHandler(OrderService service, Map<String, Long> priceOfSku) {
    this.service = service;
    this.priceOfSku = new TreeMap<>(priceOfSku);
  }

  @Override
  public Response handle(Request request) {
    visits.merge(request.user(), 1, Integer::sum);
    Optional<Order> order;
    synchronized (service) {
      order = service.place(request.user(), wanted(request));
    }
    if (order.isEmpty()) {
      synchronized (failures) {
        failures.merge(request.user(), 1, Integer::sum);
      }
      return new Response(409, Map.of(), "sold out");
    }
    Page page = new Page();
    page.line("order", order.get().id());
    page.line("units", order.get().units());
    page.line("cents", order.get().totalCents());
    return Response.ok(page.text());
  }

  private List<Order.Line> wanted(Request request) {
    List<Order.Line> lines = new ArrayList<>();
    for (Map.Entry<String, String> pair : parameters(request.path()).entrySet()) {
      Long cents = priceOfSku.get(pair.getKey());
      if (cents != null) {
        lines.add(new Order.Line(pair.getKey(), Integer.parseInt(pair.getValue()), cents));
      }
    }
    return lines;
  }

  static Map<String, String> parameters(String path) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : path.substring(path.indexOf('?') + 1).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return parameters;
  }

  public void forgetVisits(String user) {
    synchronized (visits) {
      visits.remove(user);
    }
  }

  public int visits() {
    synchronized (visits) {
      return visits.size();
    }
  }

  public int failures() {
    synchronized (failures) {
      return failures.size();
    }
  }
}
