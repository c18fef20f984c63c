// Once a round, or once in all: no count goes on from the one before.
package boxedaccumulation;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

final class Fresh {
  private Integer calls = 0;
  private Long sum = 0L;

  void call() {
    calls++;
  }

  Integer calls() {
    return calls;
  }

  long add(long x) {
    sum += x;
    return sum;
  }

  static void inside(List<Integer> numbers, List<Integer> into) {
    for (Integer number : numbers) {
      Integer next = number;
      next++;
      into.add(next);
    }
  }

  static Runnable later(Fresh fresh, List<String> names) {
    for (String name : names) {
      Runnable task = () -> fresh.call();
      if (name.isEmpty()) {
        return task;
      }
    }
    return null;
  }

  static <T> T generic(Stream<T> stream, T zero, BinaryOperator<T> plus) {
    return stream.reduce(zero, plus);
  }

  static int left(List<Integer> numbers) {
    Integer sum = 0;
    for (Integer number : numbers) {
      if (number > 10) {
        sum += number;
        break;
      }
    }
    return sum;
  }

  static void once(Map<String, Integer> given, String key) {
    Map<String, Integer> counts = given;
    counts.put(key, counts.getOrDefault(key, 0) + 1);
  }

  /** Another number each time round, kept as an object. */
  static void weighed(List<String> words, Map<String, Object> weights) {
    Float weight = 1f;
    for (String word : words) {
      weight = Float.valueOf(word);
      if (word.length() > 3) {
        weight += 1;
      }
      weights.put(word, weight);
    }
  }
}
