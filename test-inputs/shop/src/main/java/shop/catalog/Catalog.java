package shop.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All products on offer. */
public final class Catalog {

  /** The departments of the shop. */
  public enum Category {
    BOOKS("BO"),
    GAMES("GA"),
    GARDEN("GD"),
    KITCHEN("KI"),
    OFFICE("OF"),
    TOYS("TO");

    private static final Map<String, Category> BY_PREFIX = new HashMap<>();

    static {
      for (Category category : values()) {
        BY_PREFIX.put(category.prefix, category);
      }
    }

    private final String prefix;

    Category(String prefix) {
      this.prefix = prefix;
    }

    public String prefix() {
      return prefix;
    }

    public static Category ofPrefix(String prefix) {
      Category category = BY_PREFIX.get(prefix);
      if (category == null) {
        throw new IllegalArgumentException("no category " + prefix);
      }
      return category;
    }
  }

  /** A thing for sale. */
  public record Product(Sku sku, String name, long cents, int warehouse) {

    public Category category() {
      return Category.ofPrefix(sku.prefix());
    }
  }

  private final Map<Sku, Product> products = new LinkedHashMap<>();

  public void add(Product product) {
    products.put(product.sku(), product);
  }

  public void addAll(Collection<Product> incoming) {
    for (Product product : incoming) {
      add(product);
    }
  }

  public int size() {
    return products.size();
  }

  public Optional<Product> find(Sku sku) {
    return Optional.ofNullable(products.get(sku));
  }

  public List<Product> all() {
    List<Product> copy = new ArrayList<>(products.size());
    for (Product product : products.values()) {
      copy.add(product);
    }
    return copy;
  }

  public List<Product> cheaperThan(long cents) {
    List<Product> cheap = new ArrayList<>();
    for (Product product : products.values()) {
      if (product.cents() < cents) {
        cheap.add(product);
      }
    }
    return cheap;
  }

  public Map<String, Product> indexByName() {
    int expected = products.size();
    Map<String, Product> index = new LinkedHashMap<>(expected);
    for (Product product : products.values()) {
      index.put(product.name().toLowerCase(Locale.ROOT), product);
    }
    return index;
  }

  public Map<Sku, Long> priceList() {
    Map<Sku, Long> list = new HashMap<>((int) Math.ceil(products.size() / 0.75));
    for (Product product : products.values()) {
      list.put(product.sku(), product.cents());
    }
    return list;
  }

  public Map<Category, Integer> countByCategory() {
    Map<Category, Integer> counts = new EnumMap<>(Category.class);
    for (Product product : products.values()) {
      counts.merge(product.category(), 1, Integer::sum);
    }
    return counts;
  }

  public int otherDepartments(Collection<Product> selected) {
    int others = 0;
    for (Product product : selected) {
      for (Category category : Category.values()) {
        if (product.category() != category) {
          others++;
        }
      }
    }
    return others;
  }
}
