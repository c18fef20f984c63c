package shop.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shop.orders.Order;

/** Figures about what was sold. */
public final class SalesStatistics {

  private final List<Order> orders;

  public SalesStatistics(Collection<Order> orders) {
    this.orders = new ArrayList<>(orders);
  }

  public Set<Long> ids() {
    Set<Long> ids = new HashSet<>(Math.max(orders.size(), 16));
    for (Order order : orders) {
      ids.add(order.id());
    }
    return ids;
  }

  public Map<Order, Long> totalsByOrder() {
    Map<Order, Long> totals = new IdentityHashMap<>(orders.size());
    for (Order order : orders) {
      totals.put(order, order.totalCents());
    }
    return totals;
  }

  public Map<String, Integer> ordersByCustomer() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Order order : orders) {
      counts.putIfAbsent(order.customerId(), 0);
    }
    for (Order order : orders) {
      counts.put(order.customerId(), counts.get(order.customerId()) + 1);
    }
    return counts;
  }

  public Map<String, Integer> unitsBySku() {
    Map<String, Integer> units = new TreeMap<>();
    for (Order order : orders) {
      for (Order.Line line : order.lines()) {
        units.merge(line.sku(), line.quantity(), Integer::sum);
      }
    }
    return units;
  }

  public long revenue() {
    return orders.stream().mapToLong(Order::totalCents).sum();
  }

  public int unitsSold() {
    return orders.stream().map(Order::units).reduce(0, Integer::sum);
  }

  public double averageCents() {
    Double sum = 0.0;
    for (int i = 0; i < orders.size(); i++) {
      sum = sum + orders.get(i).totalCents();
    }
    return orders.isEmpty() ? 0 : sum / orders.size();
  }

  public Map<Integer, List<Long>> idsBySize() {
    Map<Integer, List<Long>> bySize = new TreeMap<>();
    for (Order order : orders) {
      bySize.computeIfAbsent(order.units(), size -> new ArrayList<>()).add(order.id());
    }
    return bySize;
  }

  public Map<Integer, StringBuilder> histogram(Collection<Integer> buckets) {
    return buckets.stream()
        .distinct()
        .collect(Collectors.toMap(bucket -> bucket, StringBuilder::new));
  }

  public List<String> customersOfLargeOrders(long cents) {
    List<String> customers = new ArrayList<>();
    orders.parallelStream()
        .filter(order -> order.totalCents() > cents)
        .forEach(order -> customers.add(order.customerId()));
    return customers;
  }

  public List<String> customersOfSmallOrders(long cents) {
    return orders.parallelStream()
        .filter(order -> order.totalCents() < cents)
        .map(Order::customerId)
        .distinct()
        .sorted()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  public void appendRevenue(String text) {
    text += " revenue " + revenue();
  }

  public void pad(long[] samples, int wanted) {
    if (samples.length < wanted) {
      samples = Arrays.copyOf(samples, wanted);
    }
    samples[wanted - 1] = revenue();
  }

  public long[] padded(long[] samples, int wanted) {
    if (samples.length < wanted) {
      samples = Arrays.copyOf(samples, wanted);
    }
    return samples;
  }

  public Set<String> bestCustomers(int count) {
    TreeSet<String> ranked = new TreeSet<>(ordersByCustomer().keySet());
    int skipped = Math.max(0, ranked.size() - count);
    String first = ranked.stream().skip(skipped).findFirst().orElse("");
    return ranked.tailSet(first);
  }
}
