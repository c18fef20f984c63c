// The argument counts something else than what is put in, or nobody can say what it counts.
package hashcapacitytoosmall;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

class OtherCounts {
  private static final int INITIAL_CAPACITY = 64;

  private final int capacity;

  OtherCounts(int capacity) {
    this.capacity = capacity;
  }

  Map<String, Integer> unsaid(BufferedReader reader) throws IOException {
    Map<String, Integer> map = new HashMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      map.put(line, line.length());
    }
    return map;
  }

  Set<String> lines(BufferedReader reader) throws IOException {
    Set<String> lines = new HashSet<>(INITIAL_CAPACITY);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  Set<String> matches(Matcher matcher, int initialSize) {
    Set<String> matches = new HashSet<>(initialSize);
    while (matcher.find()) {
      matches.add(matcher.group());
    }
    return matches;
  }

  Set<String> elements(Enumeration<String> words, int maxSize) {
    Set<String> set = new HashSet<>(maxSize);
    while (words.hasMoreElements()) {
      set.add(words.nextElement());
    }
    return set;
  }

  Map<String, String> sized(int initialCapacity) {
    return new HashMap<>(initialCapacity);
  }

  Map<String, String> cache() {
    return new LinkedHashMap<>(capacity, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
        return size() > capacity;
      }
    };
  }

  Map<String, Integer> atMost(List<String> words, int limit) {
    Map<String, Integer> latest =
        new LinkedHashMap<>(words.size(), 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > limit;
          }
        };
    for (String word : words) {
      latest.put(word, word.length());
    }
    return latest;
  }

  Map<String, Integer> oneOfThem(List<String> columns, String[] row) {
    Map<String, Integer> map = new HashMap<>(columns.size());
    for (String cell : row) {
      map.put(cell, cell.length());
    }
    return map;
  }

  Set<Integer> everySecond(int n) {
    Set<Integer> even = new HashSet<>(n);
    for (int i = 0; i < n; i += 2) {
      even.add(i);
    }
    return even;
  }

  /** Names and values alternate: half as many entries. */
  Map<String, String> pairs(String... namesAndValues) {
    Map<String, String> map = new HashMap<>(namesAndValues.length);
    for (int i = 0; i < namesAndValues.length; ) {
      map.put(namesAndValues[i++], namesAndValues[i++]);
    }
    return map;
  }

  /** Nobody is to make this allocate much by sending a large number. */
  Set<Integer> capped(int received) {
    Set<Integer> set = new HashSet<>(received > 1000 ? 1000 : received);
    for (int i = 0; i < received; i++) {
      set.add(i);
    }
    return set;
  }

  Set<Integer> atMost(int n) {
    Set<Integer> set = new HashSet<>(Math.min(n, 1000));
    for (int i = 0; i < n; i++) {
      set.add(i);
    }
    return set;
  }

  Set<String> copied(List<String> words, boolean large) {
    Set<String> copy = new HashSet<>(words);
    Set<String> table = new HashSet<>(large ? 64 : 16);
    table.addAll(copy);
    return table;
  }

  Set<String> fraction(List<String> words) {
    Set<String> sample = new HashSet<>(words.size() / 10);
    for (String word : words) {
      sample.add(word.substring(0, 1));
    }
    return sample;
  }
}
