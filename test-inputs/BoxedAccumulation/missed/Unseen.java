// Boxes on the way through other classes.
package boxedaccumulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

final class Unseen {
  private final Map<String, Integer> counts = new HashMap<>();

  static int inReference(int[] values) {
    AtomicReference<Integer> sum = new AtomicReference<>(0);
    for (int value : values) {
      sum.set(sum.get() + value);
    }
    return sum.get();
  }

  static int inList(int[] values) {
    List<Integer> sums = new ArrayList<>(List.of(0));
    for (int value : values) {
      sums.set(0, sums.get(0) + value);
    }
    return sums.get(0);
  }

  void inField(List<String> words) {
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1);
    }
  }
}
