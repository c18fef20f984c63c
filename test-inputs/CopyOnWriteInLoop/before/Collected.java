package copyonwriteinloop;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/** Made in the loop, for a local that nobody else has seen yet: collected, then added at once. */
public final class Collected {
  private Collected() {}

  static List<String> upperCase(String[] words) {
    List<String> all = new CopyOnWriteArrayList<>();
    for (String word : words) {
      // One each.
      // BUG: Diagnostic contains: Collect the elements in another list, and add them by one addAll.
      all.add(word.toUpperCase());
    }
    return all;
  }

  static Set<Integer> lengths(Iterator<String> words) {
    CopyOnWriteArraySet<Integer> lengths = new CopyOnWriteArraySet<>();
    lengths.add(0);
    while (words.hasNext()) {
      String word = words.next();
      if (word.isEmpty()) {
        continue;
      }
      // BUG: Diagnostic contains: `lengths` is copied on write
      lengths.add(word.length());
      lengths.add(-word.length());
    }
    return lengths;
  }

  static CopyOnWriteArrayList<List<Integer>> pairs(int n, int added) {
    CopyOnWriteArrayList<List<Integer>> pairs = new CopyOnWriteArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = added; j < i; j++) {
        // BUG: Diagnostic contains: `pairs` is copied on write
        pairs.add(List.of(i, j));
      }
    }
    return pairs;
  }

  public static Object run(int n) {
    CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `names` is copied on write
      names.add("name");
    }
    return names;
  }
}
