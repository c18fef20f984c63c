// A lambda says what becomes of the key; one that passes it on as a capacity does so on purpose.
package keyascapacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WrittenOut {
  private final Map<Integer, List<String>> lists = new HashMap<>();

  void add(int id, String value) {
    lists.computeIfAbsent(id, k -> new ArrayList<>()).add(value);
    lists.computeIfAbsent(id, k -> new ArrayList<>(4)).add(value);
    lists.computeIfAbsent(id, WrittenOut::listFor).add(value);
    lists.computeIfAbsent(id, k -> new ArrayList<>(k)).add(value);
  }

  private static List<String> listFor(int id) {
    return id < 0 ? List.of() : new ArrayList<>();
  }

  Map<Integer, List<String>> all(Stream<Integer> ids) {
    return ids.collect(Collectors.toMap(id -> id, id -> new ArrayList<>()));
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  List<String>[] buckets(int count) {
    List<String>[] buckets = new List[count];
    Arrays.setAll(buckets, i -> new ArrayList<>());
    return buckets;
  }
}
