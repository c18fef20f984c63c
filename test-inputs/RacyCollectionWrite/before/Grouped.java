package racycollectionwrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;

/** The map is thread-safe, or only read; the collections in it are written to all the same. */
final class Grouped {
  private static final ConcurrentMap<Class<?>, List<String>> NAMES = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> owners = new ConcurrentHashMap<>();

  static Map<Integer, List<String>> inStream(List<String> names) {
    Map<Integer, List<String>> byLength = new ConcurrentHashMap<>();
    names.parallelStream()
        .forEach(
            name ->
                // BUG: Diagnostic contains: Each value of `byLength` is an ArrayList, which is not thread-safe, and is written here by all threads of the parallel stream at line 22. Two writes at a time take the same slot: an element is lost, a null stays, or one throws. Put thread-safe containers into the map, or use one lock for all accesses.
                byLength.computeIfAbsent(name.length(), key -> new ArrayList<>()).add(name));
    return byLength;
  }

  static void inTasks(List<String> names, ExecutorService pool) {
    ConcurrentMap<Character, Set<String>> byLetter = new ConcurrentSkipListMap<>();
    for (String name : names) {
      pool.submit(
          () -> {
            Set<String> same = byLetter.computeIfAbsent(name.charAt(0), key -> new HashSet<>());
            // BUG: Diagnostic contains: Each value of `byLetter` is a HashSet
            same.add(name);
          });
    }
  }

  /** All is put before the tasks start, but they share it. */
  static void filledBefore(List<String> names, ExecutorService pool) {
    Map<Boolean, List<String>> parts = new HashMap<>();
    parts.put(true, new ArrayList<>());
    parts.put(false, new ArrayList<>());
    for (String name : names) {
      // BUG: Diagnostic contains: Each value of `parts` is an ArrayList
      pool.execute(() -> parts.get(name.isEmpty()).add(name));
    }
  }

  static void gotOrPut(List<String> names) {
    Map<String, List<String>> groups = new ConcurrentHashMap<>();
    for (String name : names) {
      new Thread(
              () -> {
                String key = name.trim();
                List<String> group = groups.get(key);
                if (group == null) {
                  group = new ArrayList<>();
                  groups.put(key, group);
                }
                // BUG: Diagnostic contains: Each value of `groups` is an ArrayList
                group.add(name);
              })
          .start();
    }
  }

  /** The same word comes more than once. */
  void ofWords(List<String> words) {
    for (String word : words) {
      CompletableFuture.runAsync(() -> own(word, word.trim()));
    }
  }

  private void own(String word, String owner) {
    // BUG: Diagnostic contains: Each value of `owners` is a HashSet
    owners.computeIfAbsent(word, key -> new HashSet<>()).add(owner);
  }

  static void named(Class<?> type, String name) {
    // BUG: Diagnostic contains: Each value of `NAMES` is an ArrayList, which is not thread-safe, and is filled here, with no lock, by whatever thread calls `named`: it is static
    NAMES.computeIfAbsent(type, key -> new ArrayList<>()).add(name);
  }

  static Map<String, StringBuilder> texts(List<String> lines) {
    Map<String, StringBuilder> texts = new ConcurrentHashMap<>();
    texts.putIfAbsent("all", new StringBuilder());
    // BUG: Diagnostic contains: Each value of `texts` is a StringBuilder
    lines.parallelStream().forEach(line -> texts.get("all").append(line));
    return texts;
  }

  private static Map<String, Integer> lengths;

  /** The cache is made when it is first asked for. */
  static int length(String name) {
    if (lengths == null) {
      lengths = new HashMap<>();
    }
    Integer length = lengths.get(name);
    if (length == null) {
      length = name.codePointCount(0, name.length());
      // BUG: Diagnostic contains: `lengths` is a HashMap, which is not thread-safe, and is filled here
      lengths.put(name, length);
    }
    return length;
  }
}
