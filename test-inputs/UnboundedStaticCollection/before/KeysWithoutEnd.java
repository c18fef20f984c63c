package unboundedstaticcollection;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class KeysWithoutEnd {
  record Key(Class<?> type, String name) {}

  // BUG: Diagnostic contains: `BY_KEY` is static
  private static final Map<Key, Object> BY_KEY = new ConcurrentHashMap<>();

  static Object find(Class<?> type, String name) {
    return BY_KEY.computeIfAbsent(new Key(type, name), Key::name);
  }

  // BUG: Diagnostic contains: `BY_NAME` is static
  private static final Map<String, Object> BY_NAME = new HashMap<>();

  static void put(Class<?> type, long id) {
    BY_NAME.put(type.getName() + id, type);
  }

  // BUG: Diagnostic contains: `BY_COUNT` is static
  private static final Map<Integer, Object> BY_COUNT = new HashMap<>();

  static void count(Object value) {
    int number = 0;
    while (BY_COUNT.containsKey(number)) {
      number++;
    }
    BY_COUNT.put(number, value);
  }

  // Only some of the calls bring a literal.
  // BUG: Diagnostic contains: `MESSAGES` is static
  private static final Set<String> MESSAGES = new HashSet<>();

  void report(String message) {
    once("started");
    once(message);
  }

  private static void once(String message) {
    if (MESSAGES.add(message)) {
      System.out.println(message);
    }
  }

  // The list takes an element each time, whatever its type is.
  // BUG: Diagnostic contains: `TYPES` is static
  private static final List<Class<?>> TYPES = new ArrayList<>();

  static void called(Object object) {
    TYPES.add(object.getClass());
  }

  // A weak reference in a local keeps nothing from growing.
  // BUG: Diagnostic contains: `OBJECTS` is static
  private static final Map<String, Object> OBJECTS = new ConcurrentHashMap<>();

  static WeakReference<Object> keep(String id, Object object) {
    OBJECTS.put(id, object);
    return new WeakReference<>(object);
  }

  // The helper is called by the initialiser, and by others.
  // BUG: Diagnostic contains: `HELPED` is static
  private static final Map<String, String> HELPED = new HashMap<>();

  static {
    help("first");
  }

  private static void help(String name) {
    HELPED.put(name, name);
  }

  static void later(String name) {
    help(name);
  }

  // A flag that some calls set keeps nothing from growing.
  static final class Word {
    // BUG: Diagnostic contains: `ALL` is static
    private static final Map<String, Word> ALL = new HashMap<>();

    private Word(String text, boolean isKept) {
      if (isKept) {
        ALL.put(text, this);
      }
    }

    static Word of(String text) {
      return new Word(text, true);
    }

    static Word other(String text) {
      return new Word(text, false);
    }
  }

  // One object for each operator of the text that is parsed.
  static final class Operator {
    // BUG: Diagnostic contains: `OPERATORS` is static
    private static final Map<String, Operator> OPERATORS = new ConcurrentHashMap<>();

    private Operator(String text) {}

    static Operator of(String text) {
      return OPERATORS.computeIfAbsent(text, Operator::new);
    }
  }

  // A supplier may be of anything.
  // BUG: Diagnostic contains: `SUPPLIED` is static
  private static final Map<String, Object> SUPPLIED = new ConcurrentHashMap<>();

  static Object supplied(String name, java.util.function.Supplier<Object> supplier) {
    return SUPPLIED.computeIfAbsent(name, key -> supplier.get());
  }

  // Files are not what the program came with.
  // BUG: Diagnostic contains: `FILES` is static
  private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

  static byte[] file(java.nio.file.Path path) throws java.io.IOException {
    byte[] data = FILES.get(path.toString());
    if (data == null) {
      data = java.nio.file.Files.readAllBytes(path);
      FILES.put(path.toString(), data);
    }
    return data;
  }
}
