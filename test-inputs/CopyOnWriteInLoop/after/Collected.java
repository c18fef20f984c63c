package copyonwriteinloop;

import java.util.ArrayList;
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
    List<String> added = new ArrayList<>();
    for (String word : words) {
      // One each.
      added.add(word.toUpperCase());
    }
    all.addAll(added);
    return all;
  }

  static Set<Integer> lengths(Iterator<String> words) {
    CopyOnWriteArraySet<Integer> lengths = new CopyOnWriteArraySet<>();
    lengths.add(0);
    List<Integer> added = new ArrayList<>();
    while (words.hasNext()) {
      String word = words.next();
      if (word.isEmpty()) {
        continue;
      }
      added.add(word.length());
      added.add(-word.length());
    }
    lengths.addAll(added);
    return lengths;
  }

  static CopyOnWriteArrayList<List<Integer>> pairs(int n, int added) {
    CopyOnWriteArrayList<List<Integer>> pairs = new CopyOnWriteArrayList<>();
    List<List<Integer>> added2 = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = added; j < i; j++) {
        added2.add(List.of(i, j));
      }
    }
    pairs.addAll(added2);
    return pairs;
  }

  public static Object run(int n) {
    CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();
    List<String> added = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      added.add("name");
    }
    names.addAll(added);
    return names;
  }
}
