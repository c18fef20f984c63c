package racycollectionwrite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every function of a parallel pipeline runs on several threads, not only the last. */
class Stages {
  static ArrayList<String> dropped(List<String> lines, List<String> kept) {
    ArrayList<String> dropped = new ArrayList<>();
    kept.addAll(
        lines.parallelStream()
            .filter(
                line -> {
                  if (line.isBlank()) {
                    // BUG: Diagnostic contains: all threads of the parallel stream at line 22
                    dropped.add(line);
                    return false;
                  }
                  return true;
                })
            .collect(Collectors.toList()));
    return dropped;
  }

  static long distinct(Stream<String> lines) {
    Set<String> seen = new HashSet<>();
    // BUG: Diagnostic contains: the parallel stream at line 39
    return lines.filter(seen::add).parallel().count();
  }

  static Map<Integer, List<String>> byLength(List<String> lines) {
    Map<String, Integer> lengths = new HashMap<>();
    return lines.parallelStream()
        .collect(
            Collectors.groupingBy(
                line -> {
                  // BUG: Diagnostic contains: `lengths` is a HashMap
                  lengths.put(line, line.length());
                  return line.length();
                }));
  }

  static int primes(int n) {
    BitSet composite = new BitSet(n + 1);
    IntStream.rangeClosed(2, n)
        .parallel()
        .peek(
            i -> {
              for (int k = 2 * i; k <= n; k += i) {
                // BUG: Diagnostic contains: Two writes to the same 64 bits
                composite.set(k);
              }
            })
        .sum();
    return n - 1 - composite.cardinality();
  }

  static String joined(Iterable<String> lines) {
    StringBuilder joined = new StringBuilder();
    // BUG: Diagnostic contains: Two appends at a time overwrite each other
    StreamSupport.stream(lines.spliterator(), true).forEach(line -> joined.append(line));
    return joined.toString();
  }

  static int longest(List<String> lines) {
    Deque<String> longest = new ArrayDeque<>();
    Stream<String> stream = lines.parallelStream();
    stream.reduce(
        0,
        (length, line) -> {
          if (line.length() > length) {
            // BUG: Diagnostic contains: the parallel stream at line 78
            longest.push(line);
          }
          return Math.max(length, line.length());
        },
        Math::max);
    return longest.size();
  }

  static void nested(List<List<String>> pages, Set<String> words) {
    Set<String> titles = new HashSet<>();
    // BUG: Diagnostic contains: the parallel stream at line 95
    pages.parallelStream().forEach(page -> page.forEach(word -> titles.add(word)));
    words.addAll(titles);
  }

  public static Object race(int threads, int n) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      lines.add(" ");
    }
    return n - dropped(lines, new ArrayList<>()).size();
  }
}
