// Silent because the code that adds runs once.
package unboundedstaticcollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

class FilledOnce {
  private static final Map<String, Integer> TABLE = new HashMap<>();

  static {
    for (int i = 0; i < 100; i++) {
      TABLE.put("key " + i, i);
    }
    Stream.of("a", "b").forEach(each -> TABLE.put(each, each.length()));
    List.of("c", "d").forEach(TABLE.keySet()::contains);
  }

  private static final Map<String, Integer> BY_HELPER = new HashMap<>();

  static {
    add("one", 1);
    add("two", 2);
    List.of("three", "four").forEach(FilledOnce::add);
  }

  private static void add(String name, int value) {
    BY_HELPER.put(name, value);
    index(name);
  }

  private static void add(String name) {
    BY_HELPER.put(name, name.length());
  }

  private static final List<String> INDEX = new ArrayList<>();

  private static void index(String name) {
    INDEX.add(name);
  }

  private static final Map<String, Integer> COPIED = new HashMap<>(Map.of("a", 1));

  static int of(String name) {
    return COPIED.getOrDefault(name, 0);
  }

  private static final List<String> LAZY = new ArrayList<>();

  static synchronized int lazy(String source) {
    if (LAZY.isEmpty()) {
      for (String line : source.split("\n")) {
        LAZY.add(line);
      }
    }
    return LAZY.hashCode();
  }

  private static final List<String> FLAGGED = new ArrayList<>();
  private static boolean isLoaded;

  static synchronized void load(String source) {
    if (isLoaded) {
      return;
    }
    isLoaded = true;
    for (String line : source.split("\n")) {
      FLAGGED.add(line);
    }
  }

  private static final List<String> ATOMIC = new ArrayList<>();
  private static final AtomicBoolean DONE = new AtomicBoolean();

  static void once(String source) {
    if (DONE.compareAndSet(false, true)) {
      for (String line : source.split("\n")) {
        ATOMIC.add(line);
      }
    }
  }

  private static final List<String> ARGUMENTS = new ArrayList<>();

  public static void main(String[] arguments) {
    for (String each : arguments) {
      parse(each);
    }
  }

  private static void parse(String argument) {
    ARGUMENTS.add(argument);
  }

  /** Constants of their own class: nobody else can make one. */
  static final class Planet {
    private static final List<Planet> ALL = new ArrayList<>();
    private static final Map<String, Planet> BY_NAME = new HashMap<>();

    static final Planet EARTH = new Planet("earth");
    static final Planet MARS = new Planet("mars");

    private Planet(String name) {
      ALL.add(this);
      BY_NAME.put(name, this);
    }

    static Planet named(String name) {
      return BY_NAME.get(name);
    }
  }

  enum Color {
    RED,
    GREEN;

    private static final Map<String, Color> BY_NAME = new HashMap<>();

    static {
      for (Color each : values()) {
        BY_NAME.put(each.name(), each);
      }
    }
  }

  @interface PostConstruct {}

  @Component
  static class Handlers {
    private final Map<String, Runnable> byName = new HashMap<>();

    Handlers(List<Runnable> all) {
      for (Runnable each : all) {
        byName.put(each.toString(), each);
      }
    }

    @PostConstruct
    void complete() {
      fill();
    }

    private void fill() {
      byName.put(toString(), () -> {});
    }
  }

  // Only constants are put into the first map, whatever else there are objects of.
  static final class Word {
    private static final Map<String, Word> COMMON = new HashMap<>();
    private static final Map<String, Word> OTHERS = new WeakHashMap<>();

    static final Word AND = new Word("and");
    static final Word OR = new Word("or");

    private Word(String text) {
      this(text, true);
    }

    private Word(String text, boolean isCommon) {
      if (isCommon) {
        COMMON.put(text, this);
      } else {
        OTHERS.put(text, this);
      }
    }

    static Word of(String text) {
      Word known = COMMON.get(text);
      return known != null ? known : new Word(text, false);
    }
  }

  static class LabelManager {
    private static final Map<String, String> LABELS = new HashMap<>();

    LabelManager(List<String> labels) {
      init(labels);
    }

    private void init(List<String> labels) {
      for (String each : labels) {
        LABELS.put(each, each.strip());
      }
    }
  }

  private static volatile Map<String, String> names;

  static String lazily(String key, List<String> all) {
    Map<String, String> known = names;
    if (known == null) {
      names = new HashMap<>();
      all.forEach(each -> names.put(each, each.strip()));
    }
    return names.get(key);
  }
}
