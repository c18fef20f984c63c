package shop.orders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What lies on the shelves, and what is promised to whom. */
public final class Inventory {

  /** Units set aside for an order. */
  public record Reservation(long orderId, String sku, int quantity) {}

  private final ConcurrentMap<String, Integer> stock;
  private final List<Reservation> reservations = Collections.synchronizedList(new ArrayList<>());
  private Deque<String> backorders;
  private List<String> recalled;

  public Inventory(int expectedProducts) {
    this.stock = new ConcurrentHashMap<>(expectedProducts);
  }

  public void register(String sku, int quantity) {
    if (!stock.containsKey(sku)) {
      stock.put(sku, quantity);
    }
  }

  public void restock(String sku, int quantity) {
    stock.merge(sku, quantity, Integer::sum);
  }

  public boolean take(String sku, int quantity) {
    if (stock.getOrDefault(sku, 0) < quantity) {
      return false;
    }
    stock.put(sku, stock.get(sku) - quantity);
    return true;
  }

  public void reserve(long orderId, List<Order.Line> lines) {
    for (Order.Line line : lines) {
      reservations.add(new Reservation(orderId, line.sku(), line.quantity()));
    }
  }

  public int reservedUnits(String sku) {
    int units = 0;
    for (Reservation reservation : reservations) {
      if (reservation.sku().equals(sku)) {
        units += reservation.quantity();
      }
    }
    return units;
  }

  public int reservedUnits(long orderId) {
    int units = 0;
    synchronized (reservations) {
      for (Reservation reservation : reservations) {
        if (reservation.orderId() == orderId) {
          units += reservation.quantity();
        }
      }
    }
    return units;
  }

  public List<Reservation> reservations() {
    return new ArrayList<>(reservations);
  }

  public void release(long orderId) {
    reservations.removeIf(reservation -> reservation.orderId() == orderId);
  }

  public void backorder(String sku) {
    backorders.addLast(sku);
  }

  public void recall(String sku) {
    if (recalled == null) {
      recalled = new ArrayList<>();
    }
    recalled.add(sku);
  }

  public int recalls() {
    return recalled == null ? 0 : recalled.size();
  }

  public Map<String, Integer> levels() {
    return new TreeMap<>(stock);
  }

  public int unitsOnHand() {
    return stock.values().stream().mapToInt(Integer::intValue).sum();
  }
}
