// Silent because entries are taken out somewhere in the file, whichever way.
package unboundedstaticcollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

class TakenOut {
  private static final Map<String, Object> REMOVED = new ConcurrentHashMap<>();

  static void open(String id, Object session) {
    REMOVED.put(id, session);
  }

  static void close(String id) {
    REMOVED.remove(id);
  }

  private static final Map<String, Long> EXPIRED = new ConcurrentHashMap<>();

  static void touch(String id, long now) {
    EXPIRED.put(id, now);
    EXPIRED.values().removeIf(time -> time < now - 1_000);
  }

  private static final Map<String, Long> BY_KEY = new ConcurrentHashMap<>();

  static void retain(String id, Set<String> known) {
    BY_KEY.put(id, 1L);
    BY_KEY.keySet().retainAll(known);
  }

  private static final Map<String, Long> BY_ITERATOR = new HashMap<>();

  static void sweep(String id, long now) {
    BY_ITERATOR.put(id, now);
    for (Iterator<Map.Entry<String, Long>> i = BY_ITERATOR.entrySet().iterator(); i.hasNext(); ) {
      if (i.next().getValue() < now) {
        i.remove();
      }
    }
  }

  private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();

  static void acquire(String id) {
    COUNTED.merge(id, 1, Integer::sum);
  }

  static void release(String id) {
    COUNTED.computeIfPresent(id, (key, count) -> count == 1 ? null : count - 1);
  }

  private static final Map<String, Integer> COMPUTED = new ConcurrentHashMap<>();

  static void change(String id, int by) {
    COMPUTED.compute(
        id,
        (key, count) -> {
          int sum = (count == null ? 0 : count) + by;
          if (sum == 0) {
            return null;
          }
          return sum;
        });
  }

  private static final List<String> FLUSHED = new ArrayList<>();

  static void write(String line, Consumer<String> target) {
    FLUSHED.add(line);
    FLUSHED.forEach(target);
    FLUSHED.clear();
  }

  private static final BlockingQueue<Runnable> TAKEN = new LinkedBlockingQueue<>();

  static void later(Runnable task) {
    TAKEN.add(task);
  }

  static void work() throws InterruptedException {
    while (true) {
      TAKEN.take().run();
    }
  }

  private static final Queue<String> DRAINED = new LinkedBlockingQueue<>();

  static void enqueue(String id) {
    DRAINED.add(id);
  }

  static String next() {
    return DRAINED.poll();
  }

  private static final BlockingQueue<String> BATCHES = new LinkedBlockingQueue<>();

  static void batch(String id) {
    BATCHES.offer(id);
  }

  static int batch(Collection<String> target) {
    return BATCHES.drainTo(target);
  }

  private static final Deque<String> STACK = new ArrayDeque<>();

  static void nested(String name, Runnable body) {
    STACK.push(name);
    try {
      body.run();
    } finally {
      STACK.pop();
    }
  }

  private static final Set<Object> REFERRED = ConcurrentHashMap.newKeySet();

  static Runnable register(Object listener) {
    REFERRED.add(listener);
    return () -> List.of(listener).forEach(REFERRED::remove);
  }

  private static final Set<Object> IN_INNER = ConcurrentHashMap.newKeySet();

  static AutoCloseable lease(Object resource) {
    IN_INNER.add(resource);
    return new AutoCloseable() {
      @Override
      public void close() {
        TakenOut.IN_INNER.remove(resource);
      }
    };
  }

  static class Nested {
    private static final Set<Object> OF_NESTED = new HashSet<>();

    void add(Object each) {
      OF_NESTED.add(each);
    }
  }

  static void dispose(Object each) {
    Nested.OF_NESTED.remove(each);
  }

  private static final List<String> BY_ALIAS = new ArrayList<>();

  static void alias(String id) {
    BY_ALIAS.add(id);
    List<String> all = BY_ALIAS;
    all.removeIf(String::isEmpty);
  }

  private static final List<String> BY_HELPER = new ArrayList<>();

  static void helped(String id) {
    BY_HELPER.add(id);
    trim(BY_HELPER);
  }

  private static void trim(List<String> target) {
    target.subList(0, target.size() / 2).clear();
  }

  private static final StringBuilder TEXT = new StringBuilder();

  static synchronized String line(String... words) {
    TEXT.setLength(0);
    for (String word : words) {
      TEXT.append(word);
    }
    return TEXT.toString();
  }

  private static final StringBuilder CHAINED = new StringBuilder();

  static synchronized void shorten(String word) {
    CHAINED.append(word).append('.').deleteCharAt(0).delete(0, word.length());
  }
}
