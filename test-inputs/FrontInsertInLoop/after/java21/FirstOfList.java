package frontinsertinloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Vector;

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

  static void drain(ArrayList<String> words, Vector<String> others) {
    while (!words.isEmpty()) {
      others.addLast(words.removeFirst());
    }
  }

  static String reversed(char[] letters) {
    ArrayList<Character> reversed = new ArrayList<>(letters.length);
    for (char letter : letters) {
      reversed.addFirst(letter);
    }
    return reversed.toString() + reversed.getLast();
  }
}
