package racycollectionwrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What {@code reduce} starts with is shared by all threads of a parallel stream. */
class Reductions {
  static List<String> pairs(List<List<String>> lists) {
    return lists.parallelStream()
        .reduce(
            new ArrayList<>(),
            (a, b) -> {
              // BUG: Diagnostic contains: `a` is an ArrayList, which is not thread-safe, and is written here by all threads of the parallel stream at line 13
              a.addAll(b);
              return a;
            });
  }

  static List<Integer> elements(List<Integer> numbers) {
    return numbers.parallelStream()
        .reduce(
            new ArrayList<Integer>(),
            (list, number) -> {
              // BUG: Diagnostic contains: Use `collect`, which makes a container for each thread
              list.add(number);
              return list;
            },
            (a, b) -> a);
  }

  static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> none = new HashMap<>();
    return words.stream()
        .parallel()
        .reduce(
            none,
            (map, word) -> {
              // BUG: Diagnostic contains: what `reduce` starts with is one object for all
              map.merge(word, 1, Integer::sum);
              return map;
            },
            (a, b) -> a);
  }

  static StringBuilder text(List<String> words) {
    return words.parallelStream()
        // BUG: Diagnostic contains: `all` is a StringBuilder
        .reduce(new StringBuilder(), (all, word) -> all.append(word), (a, b) -> a);
  }

  public static Object race(int threads, int n) {
    List<Integer> numbers = IntStream.range(0, n).boxed().collect(Collectors.toList());
    return n - elements(numbers).size();
  }
}
