package modifiedwhileiterating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.Vector;

/** Loops that do nothing but take out what meets a condition. */
class RemoveIf {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> stock = new HashMap<>();
  private Set<Long> open = new HashSet<>();

  void dropBlankNames() {
    for (String name : names) {
      if (name.isBlank()) {
        // BUG: Diagnostic contains: `names.remove(name)` changes `names`
        names.remove(name);
      }
    }
  }

  void dropClosed(Set<Long> closed) {
    for (Long id : open)
      if (closed.contains(id))
        // BUG: Diagnostic contains: Use `removeIf`
        this.open.remove(id);
  }

  void dropSoldOut() {
    for (String article : stock.keySet()) {
      if (stock.get(article) == 0) {
        // BUG: Diagnostic contains: `stock.remove(article)` changes `stock`
        stock.remove(article);
      }
    }
  }

  void dropNegative() {
    for (Map.Entry<String, Integer> entry : stock.entrySet()) {
      if (entry.getValue() < 0) {
        // BUG: Diagnostic contains: `stock.remove(entry.getKey())` changes `stock`
        stock.remove(entry.getKey());
      }
    }
  }

  static void oldOrders(TreeMap<Integer, String> orders, int firstKept) {
    for (int number : List.copyOf(orders.keySet())) {
      if (number < firstKept) {
        orders.remove(number);
      }
    }
    for (Integer number : orders.descendingKeySet()) {
      if (number < firstKept) {
        // BUG: Diagnostic contains: `orders.remove(number)` changes `orders`
        orders.remove(number);
      }
    }
  }

  static Map<String, List<String>> withoutEmpty(Map<String, List<String>> groups) {
    Map<String, List<String>> kept = new LinkedHashMap<>(groups);
    kept.forEach(
        (group, members) -> {
          if (members.isEmpty()) {
            // BUG: Diagnostic contains: `forEach` throws
            kept.remove(group);
          }
        });
    kept.forEach(
        (group, members) -> {
          if (group.startsWith("#")) {
            // BUG: Diagnostic contains: `kept.remove(group)` changes `kept`
            kept.remove(group);
          }
        });
    return kept;
  }

  static void shorten(LinkedList<StringBuilder> lines) {
    lines.forEach(
        line -> {
          if (line.length() > 80) {
            // BUG: Diagnostic contains: `lines.remove(line)` changes `lines`
            lines.remove(line);
          }
        });
  }

  static void disconnect(Vector<Thread> workers) {
    for (Thread worker : workers) {
      // BUG: Diagnostic contains: `workers.remove(worker)` changes `workers`
      workers.remove(worker);
    }
  }

  void dropTemporary() {
    stock.keySet().stream()
        .filter(article -> article.startsWith("tmp-"))
        // BUG: Diagnostic contains: The stream throws
        .forEach(stock::remove);
  }
}
