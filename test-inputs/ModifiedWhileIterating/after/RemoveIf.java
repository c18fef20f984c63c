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
    names.removeIf(name -> name.isBlank());
  }

  void dropClosed(Set<Long> closed) {
    open.removeIf(id -> closed.contains(id));
  }

  void dropSoldOut() {
    stock.keySet().removeIf(article -> stock.get(article) == 0);
  }

  void dropNegative() {
    stock.entrySet().removeIf(entry -> entry.getValue() < 0);
  }

  static void oldOrders(TreeMap<Integer, String> orders, int firstKept) {
    for (int number : List.copyOf(orders.keySet())) {
      if (number < firstKept) {
        orders.remove(number);
      }
    }
    orders.descendingKeySet().removeIf(number -> number < firstKept);
  }

  static Map<String, List<String>> withoutEmpty(Map<String, List<String>> groups) {
    Map<String, List<String>> kept = new LinkedHashMap<>(groups);
    kept.values().removeIf(members -> members.isEmpty());
    kept.keySet().removeIf(group -> group.startsWith("#"));
    return kept;
  }

  static void shorten(LinkedList<StringBuilder> lines) {
    lines.removeIf(line -> line.length() > 80);
  }

  static void disconnect(Vector<Thread> workers) {
    workers.clear();
  }

  void dropTemporary() {
    stock.keySet().removeIf(article -> article.startsWith("tmp-"));
  }
}
