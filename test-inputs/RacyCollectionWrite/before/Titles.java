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
    List<String> trimmed = new ArrayList<>();
    // BUG: Diagnostic contains: all threads of the parallel stream at line 16
    titles.parallelStream().map(String::trim).forEach(trimmed::add);
    return trimmed;
  }

  static List<Integer> lengths(Stream<String> titles) {
    List<Integer> lengths = new ArrayList<>();
    // The shortest first.
    lengths.add(0);
    // BUG: Diagnostic contains: `lengths` is an ArrayList, which is not thread-safe
    titles.parallel().filter(each -> !each.isEmpty()).forEach(each -> lengths.add(each.length()));
    return lengths;
  }

  static Collection<String> numbered(int n) {
    Collection<String> numbered = new LinkedList<>();
    // BUG: Diagnostic contains: `numbered` is a LinkedList
    IntStream.range(0, n).parallel().forEach(i -> numbered.add("No. " + i));
    return numbered;
  }

  static List<Integer> even(int n) {
    List<Integer> even = new ArrayList<>(n);
    // BUG: Diagnostic contains: an element is lost, a null stays, or one throws
    IntStream.range(0, n).map(i -> 2 * i).parallel().forEach(even::add);
    return even;
  }

  public static Object race(int threads, int n) {
    List<String> titles = IntStream.range(0, n).mapToObj(i -> " " + i).collect(Collectors.toList());
    return n - trimmed(titles).size();
  }
}
