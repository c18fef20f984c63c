// A list of unknown class with the names of a deque: it may well be one.
package frontinsertinloop;

import java.util.LinkedList;
import java.util.List;

class FirstOfAnyList {
  static void move(List<String> from, List<String> to) {
    while (!from.isEmpty()) {
      to.addFirst(from.removeFirst());
    }
  }

  static List<String> linked(String[] words) {
    List<String> list = new LinkedList<>();
    for (String word : words) {
      list.addFirst(word);
    }
    return list;
  }
}
