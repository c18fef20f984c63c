package nonatomicmapupdate;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A broker's registries: which of two values is in the map matters. */
final class LostValues {
  /** Has no method that changes it by its name, but one is called for what it does. */
  static final class Entry {
    int slow;

    void slow() {
      slow = slow + 1;
    }
  }

  private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
  private final Map<Object, Entry> slow = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Map<Integer, Long>> offsets = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Properties> tags = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Integer> ids = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Integer> ports = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Runnable> tasks = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Boolean> begun = new ConcurrentHashMap<>();
  private final AtomicInteger nextId = new AtomicInteger();
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
  private int registered;

  /** The threads of the first pool are never stopped. */
  ExecutorService pool(String name) {
    ExecutorService pool = pools.get(name);
    if (pool == null) {
      pool = Executors.newFixedThreadPool(2);
      // BUG: Diagnostic contains: and each go on with their own `ExecutorService`
      pools.put(name, pool);
    }
    return pool;
  }

  CompletableFuture<String> answer(String question) {
    CompletableFuture<String> answer = answers.get(question);
    if (answer != null) {
      return answer;
    }
    answer = new CompletableFuture<>();
    // BUG: Diagnostic contains: and each go on with their own `CompletableFuture`
    answers.put(question, answer);
    return answer;
  }

  void slow(Object consumer) {
    if (!slow.containsKey(consumer)) {
      // BUG: Diagnostic contains: and put a value each: what `slow` (line 66) does to the first is lost with it
      slow.put(consumer, new Entry());
    } else {
      slow.get(consumer).slow();
    }
  }

  /** Filled before it is put, and again behind it. */
  void commit(String topic, int queue, long offset) {
    Map<Integer, Long> map = offsets.get(topic);
    if (map == null) {
      map = new HashMap<>();
      map.put(queue, offset);
      // BUG: Diagnostic contains: and put a value each: what `put` (line 79) does to the first is lost with it
      offsets.put(topic, map);
    } else {
      map.put(queue, offset);
    }
  }

  void tag(String tag, String name) {
    if (tags.containsKey(tag)) {
      tags.get(tag).put(name, tag);
    } else {
      Properties names = new Properties();
      names.put(name, tag);
      // BUG: Diagnostic contains: what `put` (line 85) does to the first is lost with it
      tags.put(tag, names);
    }
  }

  int id(String name) {
    Integer id = ids.get(name);
    if (id == null) {
      id = nextId.incrementAndGet();
      // BUG: Diagnostic contains: and each put a value of its own, of which the second replaces the first
      ids.put(name, id);
    }
    return id;
  }

  int position(String name) {
    if (!ids.containsKey(name)) {
      // BUG: Diagnostic contains: and each put a value of its own
      ids.put(name, registered++);
    }
    return ids.get(name);
  }

  void bind(String host) {
    int port = host.hashCode() & 0xffff;
    if (ports.get(host) != null) {
      throw new IllegalStateException(host);
    }
    // BUG: Diagnostic contains: and both go on, where the second is to be turned away
    ports.put(host, port);
  }

  void bindOnce(String host) {
    if (!ports.containsKey(host)) {
      // BUG: Diagnostic contains: and both go on, where the second is to be turned away
      ports.put(host, host.hashCode());
    } else {
      throw new IllegalStateException(host);
    }
  }

  void repeat(String name) {
    if (!tasks.containsKey(name)) {
      Runnable task = () -> System.out.println(name);
      // BUG: Diagnostic contains: and both do what is to be done once for a new entry
      tasks.put(name, task);
      scheduler.scheduleWithFixedDelay(task, 0, 1, TimeUnit.SECONDS);
    }
  }

  void count(String name) {
    if (tasks.get(name) == null) {
      // BUG: Diagnostic contains: and both do what is to be done once
      tasks.put(name, () -> {});
      registered++;
    }
  }

  void begin(String name) {
    if (begun.containsKey(name)) {
      return;
    }
    // BUG: Diagnostic contains: and both do what is to be done once
    begun.put(name, true);
    System.out.println(name);
  }
}
