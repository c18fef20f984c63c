// Nothing is boxed a step.
package boxedaccumulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class NoBoxes {
  private NoBoxes() {}

  static long primitive(List<Integer> numbers) {
    long sum = 0;
    for (Integer number : numbers) {
      sum += number;
    }
    return sum;
  }

  static int intStream(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  static int reduced(int[] values) {
    return IntStream.of(values).reduce(0, Integer::sum);
  }

  static int atomic(List<String> words) {
    AtomicInteger count = new AtomicInteger();
    LongAdder adder = new LongAdder();
    for (String word : words) {
      count.addAndGet(word.length());
      adder.increment();
    }
    return count.get() + adder.intValue();
  }

  /** The boxes are there already, and none is made. */
  static Optional<Integer> max(List<Integer> numbers) {
    return numbers.stream().max(Comparator.naturalOrder());
  }

  static long count(List<Integer> numbers) {
    return numbers.stream().filter(number -> number > 0).count();
  }

  static Map<Integer, Integer> summing(List<String> words) {
    return words.stream()
        .collect(Collectors.groupingBy(String::length, Collectors.summingInt(String::length)));
  }

  static String text(List<String> words) {
    return words.stream().reduce("", (a, b) -> a.length() > b.length() ? a : b);
  }

  static int counts(int[] values) {
    int[] counts = new int[10];
    for (int value : values) {
      counts[value % 10]++;
    }
    return counts[0];
  }

  /** Kept, not counted. */
  static Integer last(List<Integer> numbers) {
    Integer last = 0;
    for (Integer number : numbers) {
      last = number;
    }
    return last;
  }
}
