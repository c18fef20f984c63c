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
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here
    return orderIds.stream().<List<String>>map(ArrayList::new).collect(Collectors.toList());
  }

  static List<Map<String, String>> byKey(int[] keys) {
    return Arrays.stream(keys)
        // BUG: Diagnostic contains: `HashMap::new` is called with the key here
        .<Map<String, String>>mapToObj(HashMap::new)
        .collect(Collectors.toList());
  }

  static Optional<List<String>> maybe(Optional<Integer> id) {
    // BUG: Diagnostic contains: Create it without a capacity
    return id.map(ArrayList::new);
  }

  static Stream<List<String>> ofOrders(Stream<Order> orders) {
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here
    return orders.map(Order::id).map(ArrayList::new);
  }
}
