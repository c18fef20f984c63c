// Each box goes on as an object: a primitive would be boxed as often.
package boxedaccumulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class Kept {
  private Kept() {}

  static List<Integer> prefixSums(int[] values) {
    List<Integer> sums = new ArrayList<>(values.length);
    Integer sum = 0;
    for (int value : values) {
      sum += value;
      sums.add(sum);
    }
    return sums;
  }

  static void numbered(List<String> words, Map<String, Long> numbers) {
    Long next = 0L;
    for (String word : words) {
      numbers.put(word, next);
      next = next + 1;
    }
  }

  static void formatted(double[] values, StringBuilder out) {
    Double sum = 0.0;
    for (double value : values) {
      sum += value;
      out.append(String.format("%.2f%n", sum));
    }
  }

  static Object[] inObjects(int n) {
    Object[] all = new Object[n];
    Integer next = 1000;
    for (int i = 0; i < n; i++) {
      all[i] = next;
      next++;
    }
    return all;
  }
}
