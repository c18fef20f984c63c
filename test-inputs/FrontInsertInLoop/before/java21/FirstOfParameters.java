package frontinsertinloop;

import java.util.ArrayList;
import java.util.Vector;

/** Lists that come from outside, or that are used as only a list can be: no fix. */
class FirstOfParameters {
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
