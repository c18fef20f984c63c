// Silent because there are only so many keys as the program has classes, constants and literals.
package unboundedstaticcollection;

import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

class FewKeys {
  private static final Map<Class<?>, List<Method>> METHODS = new ConcurrentHashMap<>();
  private static final Map<Method, String> NAMES = new ConcurrentHashMap<>();
  private static final Map<TimeUnit, Long> COUNTS = new HashMap<>();
  private static final Map<TimeUnit, Long> BY_UNIT = new EnumMap<>(TimeUnit.class);
  private static final Set<TimeUnit> UNITS = EnumSet.noneOf(TimeUnit.class);
  private static final Map<Locale, String> TEXTS = new ConcurrentHashMap<>();
  private static final Set<Charset> CHARSETS = ConcurrentHashMap.newKeySet();
  private static final Map<Character, String> ESCAPES = new HashMap<>();

  static void typed(Class<?> type, Method method, TimeUnit unit, Locale locale, char c) {
    METHODS.computeIfAbsent(type, key -> List.of(key.getMethods()));
    NAMES.computeIfAbsent(method, Method::toGenericString);
    COUNTS.merge(unit, 1L, Long::sum);
    BY_UNIT.put(unit, 1L);
    UNITS.add(unit);
    TEXTS.put(locale, locale.getDisplayName());
    CHARSETS.add(Charset.defaultCharset());
    ESCAPES.put(c, "\\" + c);
  }

  record Pair(Class<?> from, Class<?> to) {}

  private static final Map<Pair, Object> CONVERTERS = new ConcurrentHashMap<>();

  static Object converter(Class<?> from, Class<?> to) {
    return CONVERTERS.computeIfAbsent(new Pair(from, to), Pair::toString);
  }

  private static final Map<List<Class<?>>, Object> PROXIES = new ConcurrentHashMap<>();

  static Object proxy(List<Class<?>> types) {
    return PROXIES.computeIfAbsent(types, List::toString);
  }

  private static final Map<String, Object> BY_CLASS_NAME = new HashMap<>();

  static void byName(Object object, Class<?> type) {
    BY_CLASS_NAME.put(object.getClass().getName(), object);
    String key = type.getSimpleName() + "." + TimeUnit.DAYS.name();
    BY_CLASS_NAME.put(key, type);
  }

  private static final Map<String, Object> BY_LITERAL = new HashMap<>();
  private static final String STARTED = "started";

  void state(boolean isOn) {
    BY_LITERAL.put("state", isOn);
    BY_LITERAL.put(STARTED, System.nanoTime());
    BY_LITERAL.put(isOn ? "on" : "off", this);
  }

  private static final Set<String> WARNED = new HashSet<>();

  void work() {
    warnOnce("no password");
    warnOnce("no user");
  }

  private static void warnOnce(String message) {
    if (WARNED.add(message)) {
      System.err.println(message);
    }
  }

  static class CompositeKey {
    CompositeKey(Object... parts) {}
  }

  private static final Map<CompositeKey, String> BY_STYLE = new ConcurrentHashMap<>();

  static String byStyle(Integer dateStyle, int timeStyle, Locale locale) {
    CompositeKey key = new CompositeKey(dateStyle, timeStyle, locale);
    return BY_STYLE.computeIfAbsent(key, Object::toString);
  }

  private static final Map<Integer, String> BY_PERMISSIONS = new ConcurrentHashMap<>();

  static String byPermissions(int perms) {
    return BY_PERMISSIONS.computeIfAbsent(perms, Integer::toBinaryString);
  }

  static class ClassesKey {
    static Object create(Object[] delegates) {
      return List.of(delegates);
    }
  }

  private static final Map<Object, Object> ROUTES = new ConcurrentHashMap<>();

  static Object route(Object[] delegates) {
    Object key = ClassesKey.create(delegates);
    return ROUTES.computeIfAbsent(key, Object::toString);
  }

  // What loops with a constant end count, and what is written down.
  private static final String[] SUFFIXES = {"s", "ms", "ns"};
  private static final Map<String, Integer> LOOPED = new HashMap<>();
  private static final Map<Integer, String> COUNTED = new HashMap<>();

  static void fill() {
    for (String each : new String[] {"a", "b"}) {
      LOOPED.put(each, each.length());
    }
    for (String each : List.of("c", "d")) {
      LOOPED.put(each, each.length());
    }
    for (String unit : SUFFIXES) {
      LOOPED.put(unit, unit.length());
    }
    for (int i = 0; i < SUFFIXES.length; i++) {
      LOOPED.put(SUFFIXES[i], i);
    }
    for (int i = 0; i < 64; i++) {
      COUNTED.put(i, "bit " + i);
    }
  }
}
