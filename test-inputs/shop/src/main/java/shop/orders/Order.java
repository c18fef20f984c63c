package shop.orders;

import java.util.List;
import java.util.Objects;

/** What a customer asked for, with the prices agreed on when it was placed. */
public record Order(long id, String customerId, Status status, List<Line> lines) {

  /** How far an order has come. */
  public enum Status {
    NEW("N"),
    PAID("P"),
    PACKED("K"),
    SHIPPED("S"),
    CANCELLED("X");

    private static final Status[] ALL = values();

    private final String code;

    Status(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public boolean isOpen() {
      return this != SHIPPED && this != CANCELLED;
    }

    public Status next() {
      return isOpen() ? ALL[ordinal() + 1] : this;
    }

    public static Status fromCode(String code) {
      for (int i = 0; i < values().length; i++) {
        Status candidate = ALL[i];
        if (candidate.code.equals(code)) {
          return candidate;
        }
      }
      throw new IllegalArgumentException("no status " + code);
    }
  }

  /** One product of an order. */
  public record Line(String sku, int quantity, long unitCents) {

    public Line {
      Objects.requireNonNull(sku, "sku");
      if (quantity < 1) {
        throw new IllegalArgumentException("quantity " + quantity + " of " + sku);
      }
    }

    public long totalCents() {
      return quantity * unitCents;
    }
  }

  public Order {
    Objects.requireNonNull(customerId, "customerId");
    lines = List.copyOf(lines);
  }

  public Order withStatus(Status newStatus) {
    return new Order(id, customerId, newStatus, lines);
  }

  public long totalCents() {
    long total = 0;
    for (Line line : lines) {
      total += line.totalCents();
    }
    return total;
  }

  public int units() {
    return lines.stream().mapToInt(Line::quantity).sum();
  }
}
