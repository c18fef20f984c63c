package shop.catalog;

import java.util.Objects;

/** The code under which a product is sold, such as {@code BO-00042}. */
public final class Sku implements Comparable<Sku> {

  private final String prefix;
  private final int number;

  public Sku(String prefix, int number) {
    this.prefix = Objects.requireNonNull(prefix, "prefix");
    this.number = number;
  }

  public static Sku parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException("not a product code: " + text);
    }
    return new Sku(text.substring(0, dash), Integer.parseInt(text.substring(dash + 1)));
  }

  public String prefix() {
    return prefix;
  }

  public int number() {
    return number;
  }

  @Override
  public int compareTo(Sku other) {
    int order = prefix.compareTo(other.prefix);
    return order != 0 ? order : Integer.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sku that && number == that.number && prefix.equals(that.prefix);
  }

  @Override
  public int hashCode() {
    return prefix.length();
  }

  @Override
  public String toString() {
    String digits = Integer.toString(number);
    return prefix + "-" + "0".repeat(Math.max(0, 5 - digits.length())) + digits;
  }
}
