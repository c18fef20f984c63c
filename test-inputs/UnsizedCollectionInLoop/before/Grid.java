package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

/** Nested loops of constant length: a number, so there is nothing to overflow. */
class Grid {
  static List<String> squares() {
    // BUG: Diagnostic contains: For 64 elements it grows 5 times, copies 129 and throws 608 bytes
    List<String> result = new ArrayList<>();
    for (char file = 'a'; file <= 'h'; file++) {
      for (int rank = 1; rank <= 8; rank++) {
        result.add("" + file + rank);
      }
    }
    return result;
  }
}
