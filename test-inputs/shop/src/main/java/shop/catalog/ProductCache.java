package shop.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import shop.catalog.Catalog.Product;

/** Answers to the questions that visitors ask most. */
public final class ProductCache {

  private static final Map<String, List<Product>> SEARCHES = new ConcurrentHashMap<>();

  private static final Map<Product, String> LABELS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private static final int RECENT = 64;

  private final Catalog catalog;
  private final Map<Sku, Product> recent =
      new LinkedHashMap<>(128, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sku, Product> eldest) {
          return size() > RECENT;
        }
      };
  private final Map<Integer, List<Product>> byWarehouse = new HashMap<>();
  private final Map<Integer, List<Product>> byPriceBand = new HashMap<>();

  public ProductCache(Catalog catalog) {
    this.catalog = catalog;
  }

  public List<Product> search(String words) {
    return SEARCHES.computeIfAbsent(words.toLowerCase(Locale.ROOT), this::scan);
  }

  private List<Product> scan(String words) {
    return catalog.all().stream()
        .filter(product -> product.name().toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }

  public Product visit(Sku sku) {
    return recent.computeIfAbsent(sku, key -> catalog.find(key).orElseThrow());
  }

  public int recentSize() {
    return recent.size();
  }

  public String label(Product product) {
    return LABELS.computeIfAbsent(product, key -> key.sku() + " " + key.name());
  }

  public void rebuild() {
    byWarehouse.clear();
    byPriceBand.clear();
    for (Product product : catalog.all()) {
      byWarehouse.computeIfAbsent(product.warehouse(), ArrayList::new).add(product);
      int band = (int) (product.cents() / 1000);
      byPriceBand.computeIfAbsent(band, key -> new ArrayList<>()).add(product);
    }
  }

  public List<Product> inWarehouse(int warehouse) {
    return List.copyOf(byWarehouse.getOrDefault(warehouse, List.of()));
  }

  public List<Product> inPriceBand(int band) {
    return List.copyOf(byPriceBand.getOrDefault(band, List.of()));
  }

  public List<Product> bestOf(List<Sku> ranking) {
    List<Product> best = new ArrayList<>(4_096);
    for (int i = 0; i < 5 && i < ranking.size(); i++) {
      best.add(visit(ranking.get(i)));
    }
    return best;
  }
}
