package frontinsertinloop;

import java.util.ArrayList;
import java.util.List;

/** People at a counter: who is not done goes to the end of the line. */
final class Counter {
  private Counter() {}

  public static Object run(int n) {
    List<int[]> line = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      line.add(new int[] {i, 1 + i % 3});
    }
    long sum = 0;
    while (!line.isEmpty()) {
      // BUG: Diagnostic contains: Removing from the front of `line` shifts everything behind it
      int[] person = line.remove(0);
      person[1]--;
      sum = 31 * sum + person[0];
      if (person[1] > 0) {
        line.add(person);
      }
    }
    return sum;
  }
}
