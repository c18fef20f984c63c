package racycollectionwrite.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** Beans of which there is one. */
@Service
class OrderService {
  private final Map<Integer, String> orders = new HashMap<>();

  public void place(int id) {
    // BUG: Diagnostic contains: `orders` is a HashMap, which is not thread-safe, and is written here, with no lock
    orders.put(id, "order " + id);
  }

  @Repository
  static class Customers {
    private final Set<String> blocked = new HashSet<>();

    public void block(String name) {
      // BUG: Diagnostic contains: it is a field of a Spring bean
      blocked.add(name.trim());
    }
  }

  @Component
  @Scope("singleton")
  static class Counters {
    private final Map<Integer, Integer> hits = new HashMap<>();

    public void hit(int page) {
      // BUG: Diagnostic contains: by whatever thread calls `hit`
      hits.merge(page, 1, Integer::sum);
    }
  }

  @ApplicationScoped
  static class Stock {
    private final Map<Integer, Integer> stock = new HashMap<>();

    public void take(int product) {
      // BUG: Diagnostic contains: it is a field of an application-scoped bean
      stock.merge(product, -1, Integer::sum);
    }
  }

  @Singleton
  static class Prices {
    private final Map<Integer, Integer> prices = new HashMap<>();

    public void change(int product, int price) {
      // BUG: Diagnostic contains: it is a field of a singleton
      prices.put(product, price);
    }
  }
}
