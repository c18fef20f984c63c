package frontinsertinloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** People at a counter: who is not done goes to the end of the line. */
final class Counter {
  private Counter() {}

  public static Object run(int n) {
    Deque<int[]> line = new ArrayDeque<>();
    for (int i = 0; i < n; i++) {
      line.add(new int[] {i, 1 + i % 3});
    }
    long sum = 0;
    while (!line.isEmpty()) {
      int[] person = line.removeFirst();
      person[1]--;
      sum = 31 * sum + person[0];
      if (person[1] > 0) {
        line.add(person);
      }
    }
    return sum;
  }
}
