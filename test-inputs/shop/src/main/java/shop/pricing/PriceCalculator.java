package shop.pricing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shop.orders.Order;

/** Discounts, taxes and price labels. */
public final class PriceCalculator {

  /** How taxes apply to a price. */
  public enum TaxClass {
    FULL(19),
    REDUCED(7),
    NONE(0);

    private final int percent;

    TaxClass(int percent) {
      this.percent = percent;
    }
  }

  /** Takes something off a price. */
  public interface Discount {
    long apply(long cents);
  }

  private static final class NoDiscount implements Discount {
    private static final NoDiscount INSTANCE = new NoDiscount();

    @Override
    public long apply(long cents) {
      return cents;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof NoDiscount;
    }

    @Override
    public int hashCode() {
      return 17;
    }
  }

  private record Rebate(int percent) implements Discount {
    @Override
    public long apply(long cents) {
      return cents - cents * percent / 100;
    }
  }

  private static final ThreadLocal<StringBuilder> LABEL =
      ThreadLocal.withInitial(() -> new StringBuilder(64));

  private static final ThreadLocal<StringBuilder> SCRATCH =
      ThreadLocal.withInitial(() -> new StringBuilder(64));

  private final int[] steps;
  private final Map<TaxClass, Long> collected = new EnumMap<>(TaxClass.class);

  public PriceCalculator(int... steps) {
    this.steps = steps.clone();
  }

  public long unitPrice(long cents, int quantity) {
    return discountFor(quantity).apply(cents);
  }

  private Discount discountFor(int quantity) {
    int percent = 0;
    for (int step : steps) {
      if (quantity >= step) {
        percent += 5;
      }
    }
    return percent == 0 ? NoDiscount.INSTANCE : new Rebate(percent);
  }

  public long tax(TaxClass taxClass, long cents) {
    long tax = cents * taxClass.percent / 100;
    collected.merge(taxClass, tax, Long::sum);
    return tax;
  }

  public long collected(TaxClass taxClass) {
    return collected.getOrDefault(taxClass, 0L);
  }

  public long taxOf(List<Order> orders) {
    long total = 0;
    for (Order order : orders) {
      TaxClass taxClass = TaxClass.values()[order.units() % 2];
      total += tax(taxClass, order.totalCents());
    }
    return total;
  }

  public int discounted(List<Order> orders) {
    int discounted = 0;
    for (Order order : orders) {
      int[] thresholds = steps.clone();
      if (thresholds.length > 0 && order.units() >= thresholds[0]) {
        discounted++;
      }
    }
    return discounted;
  }

  public int[][] schedules(int count) {
    int[][] schedules = new int[count][];
    for (int i = 0; i < count; i++) {
      schedules[i] = steps.clone();
      schedules[i][0] += i;
    }
    return schedules;
  }

  public String amountLabel(long cents) {
    StringBuilder label = SCRATCH.get();
    label.setLength(0);
    label.append(cents / 100).append('.').append(cents % 100 < 10 ? "0" : "").append(cents % 100);
    return label.toString();
  }

  public int labelWidth(String name, long cents) {
    StringBuilder label = LABEL.get();
    label.append(name).append(' ').append(cents);
    return label.length();
  }
}
