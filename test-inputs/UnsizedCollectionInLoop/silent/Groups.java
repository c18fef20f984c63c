// One entry a group, or a key that comes again: the trip count says nothing of the size.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Groups {
  record Order(String customer, int cents, String status) {}

  static Map<String, List<Order>> byCustomer(List<Order> orders) {
    Map<String, List<Order>> result = new HashMap<>();
    for (Order order : orders) {
      result.computeIfAbsent(order.customer(), key -> new ArrayList<>()).add(order);
    }
    return result;
  }

  static Map<String, Integer> totals(List<Order> orders) {
    Map<String, Integer> result = new HashMap<>();
    for (Order order : orders) {
      result.merge(order.customer(), order.cents(), Integer::sum);
    }
    return result;
  }

  static Map<String, Integer> counts(List<Order> orders) {
    Map<String, Integer> result = new HashMap<>();
    for (Order order : orders) {
      result.put(order.customer(), result.getOrDefault(order.customer(), 0) + 1);
    }
    return result;
  }

  static Set<String> statuses(List<Order> orders) {
    Set<String> result = new HashSet<>();
    for (Order order : orders) {
      result.add(order.status());
    }
    return result;
  }

  static Set<String> groups(List<Thread> threads) {
    Set<String> result = new HashSet<>();
    for (Thread thread : threads) {
      result.add(thread.getThreadGroup().getName());
    }
    return result;
  }

  static Map<Integer, Order> byPriceBand(List<Order> orders) {
    Map<Integer, Order> result = new HashMap<>();
    for (Order order : orders) {
      result.put(order.cents() / 1000, order);
    }
    return result;
  }

  static int repeated(List<Order> orders) {
    Set<String> seen = new HashSet<>();
    int repeated = 0;
    for (Order order : orders) {
      if (!seen.add(order.customer())) {
        repeated++;
      }
    }
    return repeated;
  }

  static Map<String, Order> last(List<Order> orders, String key) {
    Map<String, Order> result = new HashMap<>();
    for (Order order : orders) {
      result.put(key, order);
    }
    return result;
  }

  static int repeatedNames(List<String> names) {
    int repeated = 0;
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      boolean isNew = seen.add(name.trim());
      if (!isNew) {
        repeated++;
      }
    }
    return repeated + seen.hashCode();
  }

  static Set<String> onlyNew(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      boolean isNew = seen.add(name.trim());
      if (isNew && name.isEmpty()) {
        throw new IllegalArgumentException();
      }
    }
    return seen;
  }
}
