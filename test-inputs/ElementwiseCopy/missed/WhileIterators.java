package elementwisecopy;

import java.util.Iterator;
import java.util.List;

/** The iterator would have to go with the loop: two statements, of which the first is not seen. */
class WhileIterators {
  static void copy(List<String> names, List<String> target) {
    Iterator<String> each = names.iterator();
    while (each.hasNext()) {
      target.add(each.next());
    }
  }
}
