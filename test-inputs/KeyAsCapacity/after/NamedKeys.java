package keyascapacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Streams and optionals of numbers that are called ids or keys. */
class NamedKeys {
  record Order(int id, String text) {}

  static List<List<String>> byId(List<Integer> orderIds) {
    return orderIds.stream().<List<String>>map(k -> new ArrayList<>()).collect(Collectors.toList());
  }

  static List<Map<String, String>> byKey(int[] keys) {
    return Arrays.stream(keys)
        .<Map<String, String>>mapToObj(k -> new HashMap<>())
        .collect(Collectors.toList());
  }

  static Optional<List<String>> maybe(Optional<Integer> id) {
    return id.map(k -> new ArrayList<>());
  }

  static Stream<List<String>> ofOrders(Stream<Order> orders) {
    return orders.map(Order::id).map(k -> new ArrayList<>());
  }
}
