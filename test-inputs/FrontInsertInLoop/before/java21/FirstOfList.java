package frontinsertinloop;

import java.util.ArrayList;
import java.util.List;

/** Since JDK 21 every list has the names of a deque; an ArrayList shifts all the same. */
class FirstOfList {
  static int sum(int n) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: Inserting at the front of `numbers` shifts everything behind it
      numbers.addFirst(i);
    }
    int sum = 0;
    while (!numbers.isEmpty()) {
      // BUG: Diagnostic contains: Removing from the front of `numbers` shifts everything
      sum += numbers.removeFirst();
    }
    return sum;
  }
}
