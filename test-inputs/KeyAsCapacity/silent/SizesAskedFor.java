// The function is asked for a container of a given size: the number is a capacity.
package keyascapacity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SizesAskedFor {
  interface ListFactory<T> {
    List<T> create(int initialCapacity);
  }

  private static final IntFunction<Set<String>> NEW_SET = HashSet::new;
  private final Map<Integer, List<String>> pools = new HashMap<>();

  /** Not private: who knows what others pass to it. */
  final Function<Integer, Map<String, String>> newMap = HashMap::new;

  String[] toArray(Stream<String> words) {
    return words.toArray(String[]::new);
  }

  static <T> List<T> copy(Collection<T> source, IntFunction<List<T>> create) {
    List<T> copy = create.apply(source.size());
    copy.addAll(source);
    return copy;
  }

  List<String> copy(List<String> source) {
    return copy(source, ArrayList::new);
  }

  static <T> List<T> pair(T first, T second, ListFactory<T> factory) {
    List<T> pair = factory.create(2);
    pair.add(first);
    pair.add(second);
    return pair;
  }

  List<String> pair() {
    return pair("a", "b", ArrayList::new);
  }

  Set<String> set(int count) {
    return NEW_SET.apply(count);
  }

  /** The parameter's name asks for a capacity, whatever it is called with. */
  static <T> T lookUp(int id, IntFunction<T> withCapacity) {
    return withCapacity.apply(id);
  }

  List<String> lookedUp(int id) {
    return lookUp(id, ArrayList::new);
  }

  List<String> pooled(int initialCapacity) {
    return pools.computeIfAbsent(initialCapacity, ArrayList::new);
  }

  Map<Integer, StringBuilder> buffers(List<Integer> sizes) {
    return sizes.stream().collect(Collectors.toMap(size -> size, StringBuilder::new));
  }

  List<StringBuilder> buffers(int... sizes) {
    return IntStream.of(sizes).mapToObj(StringBuilder::new).collect(Collectors.toList());
  }

  Optional<List<String>> reserved(Optional<Integer> expected) {
    return expected.map(ArrayList::new);
  }

  /** The number is no longer the index when it gets there. */
  List<StringBuilder> lines(int count, int width) {
    return IntStream.rangeClosed(1, count)
        .map(i -> 2 * width)
        .mapToObj(StringBuilder::new)
        .collect(Collectors.toList());
  }

  IntFunction<List<String>> factory() {
    return ArrayList::new;
  }
}
