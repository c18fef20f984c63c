package oversizedcapacity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class Counts {
  static Map<Integer, String> names() {
    Map<Integer, String> names = HashMap.newHashMap(100);
    for (int i = 0; i < 100; i++) {
      names.put(i, "#" + i);
    }
    return names;
  }

  static Set<Integer> squares() {
    Set<Integer> squares = HashSet.<Integer>newHashSet(20);
    for (int i = 1; i <= 20; i++) {
      squares.add(i * i);
    }
    return squares;
  }
}
