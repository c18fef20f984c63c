// Streams and optionals of numbers that are sizes, or that nothing is known of.
package keyascapacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class NamedSizes {
  static List<List<String>> ofSizes(List<Integer> sizes) {
    return sizes.stream().<List<String>>map(ArrayList::new).collect(Collectors.toList());
  }

  static Stream<List<String>> ofLengths(Stream<String> names) {
    return names.map(String::length).map(ArrayList::new);
  }

  static Optional<List<String>> maybe(Optional<Integer> capacity) {
    return capacity.map(ArrayList::new);
  }

  static List<StringBuilder> widths(int... widths) {
    return IntStream.of(widths).mapToObj(StringBuilder::new).collect(Collectors.toList());
  }

  static Optional<List<String>> copy(Optional<List<String>> ids) {
    return ids.map(ArrayList::new);
  }
}
