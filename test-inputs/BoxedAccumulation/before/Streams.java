package boxedaccumulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Streams of boxes that end in one number. */
final class Streams {
  private Streams() {}

  static int sum(List<Integer> numbers) {
    // BUG: Diagnostic contains: Reduce an IntStream
    return numbers.stream().reduce(0, Integer::sum);
  }

  static int lengths(List<String> words) {
    // BUG: Diagnostic contains: boxes each partial result
    return words.stream().map(String::length).reduce(0, Integer::sum);
  }

  static long lambda(List<long[]> rows) {
    // BUG: Diagnostic contains: Reduce a LongStream
    long sum = rows.stream().map(row -> row[0]).reduce(0L, (a, b) -> a + b);
    return sum;
  }

  static Integer longest(List<String> words) {
    Integer longest =
        // BUG: Diagnostic contains: Reduce an IntStream
        words.stream()
            .filter(word -> !word.isEmpty())
            .map(word -> word.length())
            .max(Comparator.naturalOrder())
            .orElse(0);
    return longest;
  }

  static int boxedSum(int n) {
    // BUG: Diagnostic contains: Reduce an IntStream
    return IntStream.range(0, n).boxed().reduce(0, Integer::sum);
  }

  static int boxedMax(int[] values) {
    // BUG: Diagnostic contains: This `max` goes over boxed numbers made for it alone
    int max = IntStream.of(values).boxed().max(Integer::compare).get();
    return max;
  }

  static long boxedCount(int n) {
    // BUG: Diagnostic contains: This `count` goes over boxed numbers
    return LongStream.range(0, n).filter(x -> x % 3 == 0).boxed().count();
  }

  static int optional(List<Integer> numbers) {
    // BUG: Diagnostic contains: Reduce an IntStream
    return numbers.stream().reduce(Integer::sum).orElse(0);
  }

  static int most(List<Integer> numbers) {
    // BUG: Diagnostic contains: boxes each partial result
    return numbers.stream().reduce(Integer.MIN_VALUE, Math::max);
  }

  static double product(List<Double> factors) {
    // BUG: Diagnostic contains: Reduce a DoubleStream
    return factors.stream().reduce(1.0, (a, b) -> a * b);
  }

  static Map<Character, Integer> grouped(List<String> words) {
    return words.stream()
        .collect(
            Collectors.groupingBy(
                word -> word.charAt(0),
                // BUG: Diagnostic contains: Use Collectors.summingInt
                Collectors.reducing(0, String::length, Integer::sum)));
  }

  static int unboxed(List<String> words) {
    // BUG: Diagnostic contains: `map` puts each number into a box that `mapToInt` takes it out of
    return words.stream().map(String::length).mapToInt(Integer::intValue).sum();
  }

  static long unboxedByLambda(List<long[]> rows) {
    // BUG: Diagnostic contains: Leave the `map` out: `mapToLong` takes its function.
    return rows.stream().map(row -> row[0]).mapToLong(n -> n).filter(n -> n > 3).sum();
  }

  static int unboxedByCollector(List<String> words) {
    return words.stream()
        .map(word -> word.length() * 2)
        // BUG: Diagnostic contains: `map` puts each number into a box that `summingInt` takes it
        .collect(Collectors.summingInt(Integer::intValue));
  }
}
