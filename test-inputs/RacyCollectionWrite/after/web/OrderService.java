package racycollectionwrite.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** Beans of which there is one. */
@Service
class OrderService {
  private final Map<Integer, String> orders = new ConcurrentHashMap<>();

  public void place(int id) {
    orders.put(id, "order " + id);
  }

  @Repository
  static class Customers {
    private final Set<String> blocked = ConcurrentHashMap.newKeySet();

    public void block(String name) {
      blocked.add(name.trim());
    }
  }

  @Component
  @Scope("singleton")
  static class Counters {
    private final Map<Integer, Integer> hits = new ConcurrentHashMap<>();

    public void hit(int page) {
      hits.merge(page, 1, Integer::sum);
    }
  }

  @ApplicationScoped
  static class Stock {
    private final Map<Integer, Integer> stock = new ConcurrentHashMap<>();

    public void take(int product) {
      stock.merge(product, -1, Integer::sum);
    }
  }

  @Singleton
  static class Prices {
    private final Map<Integer, Integer> prices = new ConcurrentHashMap<>();

    public void change(int product, int price) {
      prices.put(product, price);
    }
  }
}
