// Silent because a limit keeps the size down: a type, a capacity, a test of the size or the key.
package unboundedstaticcollection;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.EvictingQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

class Bounded {
  private static final Map<Object, String> WEAK = new WeakHashMap<>();
  private static final Map<Object, String> WEAK_LOCKED =
      Collections.synchronizedMap(new WeakHashMap<>());
  private static final Set<Object> WEAK_SET = Collections.newSetFromMap(new WeakHashMap<>());
  private static final Map<String, SoftReference<Object>> SOFT = new ConcurrentHashMap<>();
  private static final List<WeakReference<Object>> WEAK_LIST = new ArrayList<>();

  static void references(Object each, String name) {
    WEAK.put(each, name);
    WEAK_LOCKED.put(each, name);
    WEAK_SET.add(each);
    SOFT.put(name, new SoftReference<>(each));
    WEAK_LIST.add(new WeakReference<>(each));
  }

  private static final Cache<String, String> GUAVA =
      CacheBuilder.newBuilder().maximumSize(100).build();
  private static final Queue<String> EVICTING = EvictingQueue.create(100);
  private static final BlockingQueue<String> FIXED = new ArrayBlockingQueue<>(100);
  private static final BlockingQueue<String> LINKED = new LinkedBlockingQueue<>(100);

  static void capacities(String each) {
    GUAVA.put(each, each);
    EVICTING.add(each);
    FIXED.offer(each);
    LINKED.offer(each);
  }

  private static final Map<String, String> ELDEST =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > 100;
        }
      };

  private static final Map<String, String> LRU = new Lru<>();

  static class Lru<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > 100;
    }
  }

  static void eldest(String each) {
    ELDEST.put(each, each);
    LRU.put(each, each);
  }

  private static final Map<String, String> GUARDED = new ConcurrentHashMap<>();

  static String guarded(String key) {
    String known = GUARDED.get(key);
    if (known == null) {
      known = key.trim();
      if (GUARDED.size() < 1_000) {
        GUARDED.put(key, known);
      }
    }
    return known;
  }

  private static final List<String> FULL = new ArrayList<>();

  static void full(String each) {
    int size = FULL.size();
    if (size > 50) {
      throw new IllegalStateException("too many");
    }
    FULL.add(each);
  }

  private static final int MAX_ENTRIES = 500;
  private static final Map<String, String> COUNTED = new HashMap<>();
  private static int entries;

  static void counted(String each) {
    if (entries >= MAX_ENTRIES) {
      return;
    }
    entries++;
    COUNTED.put(each, each);
  }

  private static final Map<Integer, String> SMALL = new HashMap<>();

  static String small(int number) {
    if (number < 128) {
      return SMALL.computeIfAbsent(number, String::valueOf);
    }
    return Integer.toString(number);
  }

  private static final boolean TRACING = false;
  private static final List<String> TRACE = new ArrayList<>();

  static void trace(String step) {
    if (TRACING) {
      TRACE.add(step);
    }
  }
}
