package oversizedcapacity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class Counts {
  static Map<Integer, String> names() {
    // BUG: Diagnostic contains: Ask for room for 100.
    Map<Integer, String> names = new HashMap<>(16384);
    for (int i = 0; i < 100; i++) {
      names.put(i, "#" + i);
    }
    return names;
  }

  static Set<Integer> squares() {
    // BUG: Diagnostic contains: and gets 20
    Set<Integer> squares = new HashSet<Integer>(8192);
    for (int i = 1; i <= 20; i++) {
      squares.add(i * i);
    }
    return squares;
  }
}
