package frontinsertinloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Since JDK 21 every list has the names of a deque; an ArrayList shifts all the same. */
class FirstOfList {
  static int sum(int n) {
    Deque<Integer> numbers = new ArrayDeque<>();
    for (int i = 0; i < n; i++) {
      numbers.addFirst(i);
    }
    int sum = 0;
    while (!numbers.isEmpty()) {
      sum += numbers.removeFirst();
    }
    return sum;
  }
}
