package boxedaccumulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The box is used as one, or others know of it. */
final class WithoutFix {
  Long visible = 0L;

  void visible(int[] values) {
    for (int value : values) {
      // BUG: Diagnostic contains: others may know the field by its type
      visible += value;
    }
  }

  static int parameter(Integer start, int[] values) {
    for (int value : values) {
      // BUG: Diagnostic contains: callers may pass null
      start += value;
    }
    return start;
  }

  static long fromMap(Map<String, Long> sums, int[] values) {
    Long sum = sums.get("all");
    for (int value : values) {
      // BUG: Diagnostic contains: null may reach it
      sum += value;
    }
    return sum;
  }

  static boolean compared(Integer other, int[] values) {
    Integer sum = 0;
    for (int value : values) {
      // BUG: Diagnostic contains: it is used as an object
      sum += value;
    }
    return sum == other;
  }

  static boolean equal(Long other, int[] values) {
    Long sum = 0L;
    for (int value : values) {
      // BUG: Diagnostic contains: it is used as an object
      sum += value;
    }
    return sum.equals(other);
  }

  static List<Integer> removed(List<Integer> from, int[] values) {
    Integer sum = 0;
    for (int value : values) {
      // BUG: Diagnostic contains: it is used as an object
      sum += value;
    }
    from.remove(sum);
    return from;
  }

  static Object chosen(boolean wanted, int[] values) {
    Long sum = 0L;
    for (int value : values) {
      // BUG: Diagnostic contains: it is used as an object
      sum += value;
    }
    return wanted ? sum : "none";
  }

  static int two(int[] values) {
    Integer even = 0, odd = 0;
    for (int value : values) {
      if (value % 2 == 0) {
        // BUG: Diagnostic contains: its type is not written for it alone
        even++;
      } else {
        // BUG: Diagnostic contains: its type is not written for it alone
        odd++;
      }
    }
    return even - odd;
  }

  static Integer[] elements(int[] values, int classes) {
    Integer[] counts = new Integer[classes];
    for (int i = 0; i < classes; i++) {
      counts[i] = 0;
    }
    for (int value : values) {
      // BUG: Diagnostic contains: Make it an array of int
      counts[value % classes]++;
    }
    return counts;
  }

  static Map<String, Integer> present(List<String> keys, List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String key : keys) {
      counts.put(key, 0);
    }
    for (String word : words) {
      // BUG: Diagnostic contains: Use merge
      counts.put(word, counts.get(word) + 1);
    }
    return counts;
  }

  static Map<String, Integer> held(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      Integer count = counts.get(word);
      // BUG: Diagnostic contains: Use merge
      counts.put(word, count == null ? 1 : count + 1);
    }
    return counts;
  }

  static Integer inferred(List<Integer> numbers) {
    // BUG: Diagnostic contains: This `reduce` goes over boxed numbers
    var sum = numbers.stream().reduce(0, Integer::sum);
    return sum;
  }

  static int threeArguments(List<String> words) {
    // BUG: Diagnostic contains: boxes each partial result
    return words.stream().reduce(0, (sum, word) -> sum + word.length(), Integer::sum);
  }

  static List<Integer> argument(List<Integer> numbers) {
    List<Integer> sums = new ArrayList<>();
    // BUG: Diagnostic contains: mapToInt
    sums.add(numbers.stream().reduce(0, Integer::sum));
    return sums;
  }

  static double least(List<String> numbers) {
    // BUG: Diagnostic contains: Reduce a DoubleStream
    return numbers.stream().map(Double::parseDouble).min(Double::compare).orElse(0.0);
  }
}
