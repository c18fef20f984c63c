package unboundedstaticcollection;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

class Caches {
  // BUG: Diagnostic contains: `PATTERNS` is static, `computeIfAbsent` adds to it, and nothing
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  static Pattern pattern(String text) {
    return PATTERNS.computeIfAbsent(text, Pattern::compile);
  }

  // BUG: Diagnostic contains: 1,000,000 entries are 40,388,624 bytes beside their contents
  private static final Map<String, String> LOWER = new HashMap<>();

  String lower(String word) {
    String known = LOWER.get(word);
    if (known == null) {
      known = word.toLowerCase(Locale.ROOT);
      LOWER.put(word, known);
    }
    return known;
  }

  // BUG: Diagnostic contains: a Caffeine cache with maximumSize
  static final Map<Long, String> NAMES = Collections.synchronizedMap(new LinkedHashMap<>());

  public static String name(long id) {
    synchronized (NAMES) {
      NAMES.putIfAbsent(id, "name " + id);
      return NAMES.get(id);
    }
  }

  // BUG: Diagnostic contains: `merge` adds to it
  private static final Map<String, Integer> HITS = new TreeMap<>();

  void hit(String address) {
    HITS.merge(address, 1, Integer::sum);
  }

  // BUG: Diagnostic contains: `compute` adds to it
  private static final Map<String, Long> LAST = new ConcurrentHashMap<>();

  void seen(String address, long now) {
    LAST.compute(address, (key, before) -> before == null ? now : Math.max(before, now));
  }

  // A map that is made when it is needed is made once.
  // BUG: Diagnostic contains: grows as long as the program runs
  private static Map<String, String> lazy;

  static synchronized void remember(String key, String value) {
    if (lazy == null) {
      lazy = new HashMap<>();
    }
    lazy.put(key, value);
  }

  // The function in the field runs whenever somebody calls it.
  // BUG: Diagnostic contains: `PARSED` is static
  private static final Map<String, Integer> PARSED = new ConcurrentHashMap<>();

  static final Function<String, Integer> PARSE =
      text -> PARSED.computeIfAbsent(text, Integer::valueOf);

  // The overwritten value does not take its key away.
  // BUG: Diagnostic contains: `put` adds to it
  private static final Map<String, Object> SESSIONS = new ConcurrentHashMap<>();

  static void open(String id, Object session) {
    SESSIONS.put(id, session);
  }

  static int open() {
    return SESSIONS.size();
  }

  // An empty value stands for the removed one, and the key stays.
  // BUG: Diagnostic contains: `STATES` is static
  private static final Map<String, String> STATES = new HashMap<>();

  static void leave(String id) {
    STATES.replace(id, "");
  }

  static void enter(String id) {
    STATES.put(id, "in");
  }
}
