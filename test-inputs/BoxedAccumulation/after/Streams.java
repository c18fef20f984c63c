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
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  static int lengths(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  static long lambda(List<long[]> rows) {
    long sum = rows.stream().mapToLong(row -> row[0]).sum();
    return sum;
  }

  static Integer longest(List<String> words) {
    Integer longest =
        words.stream()
            .filter(word -> !word.isEmpty())
            .mapToInt(word -> word.length())
            .max()
            .orElse(0);
    return longest;
  }

  static int boxedSum(int n) {
    return IntStream.range(0, n).sum();
  }

  static int boxedMax(int[] values) {
    int max = IntStream.of(values).max().getAsInt();
    return max;
  }

  static long boxedCount(int n) {
    return LongStream.range(0, n).filter(x -> x % 3 == 0).count();
  }

  static int optional(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  static int most(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).reduce(Integer.MIN_VALUE, Math::max);
  }

  static double product(List<Double> factors) {
    return factors.stream().mapToDouble(Double::doubleValue).reduce(1.0, (a, b) -> a * b);
  }

  static Map<Character, Integer> grouped(List<String> words) {
    return words.stream()
        .collect(
            Collectors.groupingBy(
                word -> word.charAt(0),
                Collectors.summingInt(String::length)));
  }

  static int unboxed(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  static long unboxedByLambda(List<long[]> rows) {
    return rows.stream().mapToLong(row -> row[0]).filter(n -> n > 3).sum();
  }

  static int unboxedByCollector(List<String> words) {
    return words.stream()
        .collect(Collectors.summingInt(word -> word.length() * 2));
  }
}
