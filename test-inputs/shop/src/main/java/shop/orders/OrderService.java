package shop.orders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shop.audit.AuditLog;
import shop.pricing.PriceCalculator;

/** Takes orders, keeps them and moves them along. */
public final class OrderService {

  private final Inventory inventory;
  private final PriceCalculator prices;
  private final AuditLog audit;
  private final Map<Long, Order> orders = new LinkedHashMap<>();
  private final Map<String, List<Order>> byCustomer = new HashMap<>();
  private final Map<Long, List<String>> notes = new HashMap<>();
  private List<Order> latest = List.of();
  private long nextId = 1;

  public OrderService(Inventory inventory, PriceCalculator prices, AuditLog audit) {
    this.inventory = inventory;
    this.prices = prices;
    this.audit = audit;
  }

  public Optional<Order> place(String customerId, List<Order.Line> wanted) {
    List<Order.Line> priced = new ArrayList<>(wanted.size());
    for (Order.Line line : wanted) {
      if (!inventory.take(line.sku(), line.quantity())) {
        audit.record("refused", customerId + " " + line.sku());
        return Optional.empty();
      }
      long cents = prices.unitPrice(line.unitCents(), line.quantity());
      priced.add(new Order.Line(line.sku(), line.quantity(), cents));
    }
    Order order = new Order(nextId++, customerId, Order.Status.NEW, priced);
    orders.put(order.id(), order);
    byCustomer.computeIfAbsent(customerId, key -> new ArrayList<>()).add(order);
    inventory.reserve(order.id(), order.lines());
    audit.record("placed", customerId + " #" + order.id());
    return Optional.of(order);
  }

  public Optional<Order> find(long id) {
    return Optional.ofNullable(orders.get(id));
  }

  public Collection<Order> all() {
    return List.copyOf(orders.values());
  }

  public List<Order> of(String customerId) {
    return List.copyOf(byCustomer.getOrDefault(customerId, List.of()));
  }

  public Map<String, Order.Line> linesBySku(Order order) {
    Map<String, Order.Line> bySku = new HashMap<>(order.lines().size());
    for (Order.Line line : order.lines()) {
      bySku.put(line.sku(), line);
    }
    return bySku;
  }

  public List<Long> idsOf(List<Order> selected) {
    List<Long> ids = new ArrayList<>();
    for (Order order : selected) {
      ids.add(order.id());
    }
    return ids;
  }

  public Map<Long, Long> totals() {
    Map<Long, Long> totals = new HashMap<>(orders.size() * 4 / 3 + 1);
    for (Order order : orders.values()) {
      totals.put(order.id(), order.totalCents());
    }
    return totals;
  }

  public Map<Long, Order> export() {
    Map<Long, Order> copy = new HashMap<>(orders.size());
    copy.putAll(orders);
    return copy;
  }

  public void attachNote(long orderId, String note) {
    notes.getOrDefault(orderId, new ArrayList<>()).add(note);
  }

  public List<String> notesOf(long orderId) {
    return List.copyOf(notes.getOrDefault(orderId, List.of()));
  }

  public void advance(int steps) {
    for (Map.Entry<Long, Order> entry : orders.entrySet()) {
      Order order = entry.getValue();
      for (int i = 0; i < steps && order.status().isOpen(); i++) {
        if (order.status() == Order.Status.PACKED) {
          order = order.withStatus(Order.Status.SHIPPED);
        } else {
          order = order.withStatus(order.status().next());
        }
      }
      entry.setValue(order);
    }
  }

  public int cancelUnpaid() {
    int cancelled = 0;
    for (Order order : orders.values()) {
      if (order.status() == Order.Status.NEW) {
        orders.remove(order.id());
        cancelled++;
      }
    }
    return cancelled;
  }

  public void cancelFirstOf(String customerId) {
    for (Order order : orders.values()) {
      if (order.customerId().equals(customerId)) {
        orders.remove(order.id());
        break;
      }
    }
  }

  public void forgetCancelled() {
    orders.values().removeIf(order -> order.status() == Order.Status.CANCELLED);
  }

  public void refreshLatest(int count) {
    List<Order> all = new ArrayList<>(orders.values());
    latest = all.subList(Math.max(0, all.size() - count), all.size());
  }

  public List<Order> latest() {
    return latest;
  }

  public List<Order> page(int from, int to) {
    List<Order> all = new ArrayList<>(orders.values());
    int end = Math.min(to, all.size());
    return List.copyOf(all.subList(Math.min(from, end), end));
  }

  public int openCount() {
    return orders.values().stream()
        .filter(order -> order.status().isOpen())
        .collect(Collectors.toList())
        .size();
  }

  public Map<Order.Status, Integer> countByStatus() {
    Map<Order.Status, Integer> counts = new EnumMap<>(Order.Status.class);
    for (Order.Status status : Order.Status.values()) {
      counts.put(status, 0);
    }
    for (Order order : orders.values()) {
      counts.merge(order.status(), 1, Integer::sum);
    }
    return counts;
  }
}
