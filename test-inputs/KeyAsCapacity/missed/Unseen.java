package keyascapacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys that are not seen to be keys, and containers that are not known to be some. */
class Unseen {
  static class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Names(int initialCapacity) {
      super(initialCapacity);
    }
  }

  private final Map<Integer, List<String>> lists = new HashMap<>();

  /** A subclass of a container. */
  void add(int id, String value) {
    lists.computeIfAbsent(id, Names::new).add(value);
  }

  /** A function that a method returns. */
  Function<Integer, List<String>> factory() {
    return ArrayList::new;
  }

  /** A name that does not tell. */
  static <T> T called(int n, IntFunction<T> create) {
    return create.apply(n);
  }

  List<String> one(int id) {
    return called(id, ArrayList::new);
  }

  /** Elements of a stream that are no keys yet. */
  List<List<String>> each(Stream<Integer> numbers) {
    return numbers.<List<String>>map(ArrayList::new).collect(Collectors.toList());
  }
}
