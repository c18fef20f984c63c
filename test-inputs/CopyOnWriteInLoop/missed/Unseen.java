package copyonwriteinloop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

class Unseen {
  private final CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();

  /** The call is in another method. */
  void through(String[] words) {
    for (String word : words) {
      add(word);
    }
  }

  private void add(String word) {
    names.add(word);
  }

  /** In a map. */
  void inMap(Map<String, CopyOnWriteArrayList<String>> map, String[] words) {
    for (String word : words) {
      map.computeIfAbsent("all", key -> new CopyOnWriteArrayList<>()).add(word);
    }
  }

  /** By a stream that ends otherwise. */
  void peeked(List<String> words) {
    long count = words.stream().peek(names::add).filter(word -> !word.isEmpty()).count();
    System.out.println(count);
  }

  /** A parameter that says only that it is a list. */
  static void copy(List<String> from, List<String> to) {
    for (String each : from) {
      to.add(each);
    }
  }
}
