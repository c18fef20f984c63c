// The capacity holds the load factor already, in one of the usual spellings.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;

class LoadFactorArithmetic {
  private static final float LOAD_FACTOR = 0.75f;

  void spellings(List<String> words) {
    int n = words.size();
    fill(words, new HashSet<>(n * 4 / 3 + 1));
    fill(words, new HashSet<>(n * 4 / 3));
    fill(words, new HashSet<>(4 * n / 3 + 1));
    fill(words, new HashSet<>((n * 4 + 2) / 3));
    fill(words, new HashSet<>((int) (n / 0.75f) + 1));
    fill(words, new HashSet<>((int) (n / 0.75) + 1));
    fill(words, new HashSet<>((int) (n / LOAD_FACTOR + 1)));
    fill(words, new HashSet<>((int) (n / .75f + 1.0F)));
    fill(words, new HashSet<>((int) Math.ceil(n / 0.75)));
    fill(words, new HashSet<>((int) Math.ceil((double) n / LOAD_FACTOR)));
    fill(words, new HashSet<>(Math.round(n / 0.75f)));
    fill(words, new HashSet<>((int) (n * 1.34) + 1));
    fill(words, new HashSet<>((int) (1.5 * words.size())));
    fill(words, new HashSet<>(n * 2));
    fill(words, new HashSet<>(2 * words.size() + 1));
    fill(words, new HashSet<>(n << 1));
    fill(words, new HashSet<>(n + n));
    fill(words, new HashSet<>(words.size() + n + 1));
    fill(words, new HashSet<>(n + n / 2));
    fill(words, new HashSet<>(n + (n >> 1)));
    fill(words, new HashSet<>(n + n / 3 + 1));
    fill(words, new HashSet<>(words.size() + words.size() / 3));
    fill(words, new HashSet<>(Math.max((int) (n / .75f) + 1, 16)));
    fill(words, new HashSet<>(Math.max(2 * n, 16)));
    fill(words, new HashSet<>(n == 0 ? 16 : n * 2));
    fill(words, new HashSet<>(Integer.highestOneBit(n) << 2));
    fill(words, new HashSet<>(capacity(n)));
    fill(words, new Hashtable<String, String>(n * 3 / 2).keySet());
  }

  Map<String, Integer> throughLocal(List<String> words) {
    int size = (int) (words.size() / 0.75f) + 1;
    Map<String, Integer> map = new HashMap<>(size);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> throughLocalByIterator(List<String> words) {
    int size = Math.max((int) Math.ceil(words.size() / 0.75), 16);
    Set<String> set = new HashSet<>(size);
    words.iterator().forEachRemaining(word -> set.add(word));
    return set;
  }

  private static int capacity(int count) {
    return count < 3 ? count + 1 : (int) (count / 0.75f + 1);
  }

  private static void fill(List<String> words, Set<String> set) {
    set.addAll(words);
  }
}
