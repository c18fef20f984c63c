package racycollectionwrite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A parallel stream whose forEach adds to a collection. */
class Titles {
  static List<String> trimmed(List<String> titles) {
    List<String> trimmed = titles.parallelStream().map(String::trim).collect(Collectors.toList());
    return trimmed;
  }

  static List<Integer> lengths(Stream<String> titles) {
    List<Integer> lengths = new ArrayList<>();
    // The shortest first.
    lengths.add(0);
    lengths.addAll(titles.parallel().filter(each -> !each.isEmpty()).map(each -> each.length()).collect(Collectors.toList()));
    return lengths;
  }

  static Collection<String> numbered(int n) {
    Collection<String> numbered = new LinkedList<>();
    numbered.addAll(IntStream.range(0, n).parallel().mapToObj(i -> "No. " + i).collect(Collectors.toList()));
    return numbered;
  }

  static List<Integer> even(int n) {
    List<Integer> even = IntStream.range(0, n).map(i -> 2 * i).parallel().boxed().collect(Collectors.toList());
    return even;
  }

  public static Object race(int threads, int n) {
    List<String> titles = IntStream.range(0, n).mapToObj(i -> " " + i).collect(Collectors.toList());
    return n - trimmed(titles).size();
  }
}
