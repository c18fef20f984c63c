// Silent because nothing is added again and again, or it is bounded, or others may empty it.
package pooledbuffernotreset;

import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

class NoPool {
  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));

  static String format(Object date) {
    return FORMAT.get().format(date);
  }

  private static final ThreadLocal<List<String>> ONLY_READ =
      ThreadLocal.withInitial(() -> new ArrayList<>(List.of("a")));

  static int read() {
    return ONLY_READ.get().size();
  }

  private static final ThreadLocal<Map<Class<?>, String>> FEW_KEYS =
      ThreadLocal.withInitial(HashMap::new);

  static String name(Class<?> type) {
    return FEW_KEYS.get().computeIfAbsent(type, Class::getName);
  }

  private static final ThreadLocal<Map<Object, String>> WEAK =
      ThreadLocal.withInitial(() -> new WeakHashMap<>());

  static void weak(Object key) {
    WEAK.get().put(key, "");
  }

  private static final ThreadLocal<Map<String, String>> LRU =
      ThreadLocal.withInitial(
          () ->
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                  return size() > 100;
                }
              });

  static void lru(String key) {
    LRU.get().put(key, key);
  }

  private static final ThreadLocal<Map<TimeUnit, Long>> BY_UNIT =
      ThreadLocal.withInitial(() -> new EnumMap<>(TimeUnit.class));

  static void count(TimeUnit unit) {
    BY_UNIT.get().merge(unit, 1L, Long::sum);
  }

  private static final ThreadLocal<List<String>> GUARDED = ThreadLocal.withInitial(ArrayList::new);

  static void guarded(String each) {
    List<String> list = GUARDED.get();
    if (list.size() < 100) {
      list.add(each);
    }
  }

  private static final ThreadLocal<List<String>> HANDED_OUT = ThreadLocal.withInitial(ArrayList::new);

  static List<String> handedOut(String each) {
    HANDED_OUT.get().add(each);
    return HANDED_OUT.get();
  }

  private static final ThreadLocal<StringBuilder> PASSED = ThreadLocal.withInitial(StringBuilder::new);

  static void passed(Sink sink) {
    StringBuilder buffer = PASSED.get();
    buffer.append(1);
    sink.take(buffer);
  }

  interface Sink {
    void take(StringBuilder buffer);
  }

  static final ThreadLocal<List<String>> LOCAL = ThreadLocal.withInitial(ArrayList::new);
  static final List<ThreadLocal<?>> ALL = List.of(LOCAL);

  static void known(String each) {
    LOCAL.get().add(each);
  }

  public static final ThreadLocal<List<String>> PUBLIC = ThreadLocal.withInitial(ArrayList::new);

  static void open(String each) {
    PUBLIC.get().add(each);
  }

  /** What is taken is not put back: a queue of work. */
  private final Queue<StringBuilder> work = new ConcurrentLinkedQueue<>();

  void submit(StringBuilder text) {
    work.add(text);
  }

  String next() {
    StringBuilder text = work.poll();
    text.append('.');
    return text.toString();
  }
}
