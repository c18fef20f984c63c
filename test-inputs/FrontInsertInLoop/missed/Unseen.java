package frontinsertinloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Unseen {
  private final List<String> list = new ArrayList<>();

  /** One list of a map gets all. */
  void inMap(Map<String, List<String>> map, String[] words) {
    for (String word : words) {
      map.get("all").add(0, word);
    }
  }

  /** The call is in another method. */
  void through(String[] words) {
    for (String word : words) {
      push(word);
    }
  }

  private void push(String word) {
    list.add(0, word);
  }

  /** A constant number at a time. */
  void inBatches() {
    while (list.size() > 10) {
      list.subList(0, 10).clear();
    }
  }

  /** Index 0 in a variable that does not change. */
  void variable(String[] words, int zero) {
    int front = zero;
    for (String word : words) {
      list.add(front, word);
    }
  }
}
