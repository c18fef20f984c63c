package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

/** Nested loops of constant length: a number, so there is nothing to overflow. */
class Grid {
  static List<String> squares() {
    List<String> result = new ArrayList<>(64);
    for (char file = 'a'; file <= 'h'; file++) {
      for (int rank = 1; rank <= 8; rank++) {
        result.add("" + file + rank);
      }
    }
    return result;
  }
}
