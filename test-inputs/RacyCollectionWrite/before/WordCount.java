package racycollectionwrite;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A parallel stream that counts in a map or set of the method. */
class WordCount {
  static int distinct(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.parallelStream()
        // BUG: Diagnostic contains: Two writes at a time lose entries
        .forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
    return counts.size();
  }

  static int lengths(Collection<String> words) {
    Set<Integer> lengths = new HashSet<>(64);
    // BUG: Diagnostic contains: Use ConcurrentHashMap.newKeySet()
    words.stream().parallel().forEach(word -> lengths.add(word.length()));
    return lengths.size();
  }

  static int squares(int n) {
    SortedMap<Integer, Long> squares = new TreeMap<>();
    // BUG: Diagnostic contains: can break the tree
    IntStream.range(0, n).parallel().forEach(i -> squares.put(i, (long) i * i));
    return squares.size();
  }

  static boolean hasRepeated(int[] values) {
    Set<Integer> seen = new TreeSet<Integer>();
    // BUG: Diagnostic contains: Use a ConcurrentSkipListSet
    IntStream.of(values).parallel().forEach(value -> seen.add(value));
    return seen.size() < values.length;
  }

  public static Object race(int threads, int n) {
    return n - squares(n);
  }
}
