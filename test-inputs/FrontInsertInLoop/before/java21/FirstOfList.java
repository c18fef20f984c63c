package frontinsertinloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

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

  static void drain(ArrayList<String> words, Vector<String> others) {
    while (!words.isEmpty()) {
      // BUG: Diagnostic contains: Removing from the front of `words` shifts everything behind it
      others.addLast(words.removeFirst());
    }
  }

  static String reversed(char[] letters) {
    ArrayList<Character> reversed = new ArrayList<>(letters.length);
    for (char letter : letters) {
      // BUG: Diagnostic contains: Use an ArrayDeque, or add at the end and reverse once.
      reversed.addFirst(letter);
    }
    return reversed.toString() + reversed.getLast();
  }
}
