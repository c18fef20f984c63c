// The map, or the key, is known to one thread only.
package nonatomicmapupdate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Flow;

class OneThread {
  private static final ThreadLocal<ConcurrentMap<String, Integer>> OWN =
      ThreadLocal.withInitial(ConcurrentHashMap::new);
  private final Set<String> gates = new HashSet<>();
  private final ConcurrentMap<String, Integer> names = new ConcurrentHashMap<>();
  private final ConcurrentMap<Thread, Integer> depths = new ConcurrentHashMap<>();
  private final ConcurrentMap<Object, String> tokens = new ConcurrentHashMap<>();
  // Added to here, while it might be read in parallel by the console.
  private final ConcurrentMap<String, Integer> metrics = new ConcurrentHashMap<>();

  private final ConcurrentMap<String, List<String>> queues = new ConcurrentHashMap<>();
  private List<String> known = List.of();
  private final ConcurrentMap<String, Integer> written = new ConcurrentHashMap<>();

  OneThread(List<String> all) {
    for (String name : all) {
      if (!names.containsKey(name)) {
        names.put(name, name.length());
      }
    }
    fill(all);
  }

  private void fill(List<String> all) {
    for (String name : all) {
      names.put(name, names.getOrDefault(name, 0) + 1);
    }
  }

  static Map<String, Integer> local(List<String> words) {
    Map<String, Integer> counts = new ConcurrentHashMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1);
    }
    words.forEach(
        word -> {
          if (!counts.containsKey(word)) {
            counts.put(word, word.length());
          }
        });
    return counts;
  }

  static void ofRequest(Request request, String name) {
    if (!request.attributes().containsKey(name)) {
      request.attributes().put(name, name.trim());
    }
  }

  record Request(ConcurrentMap<String, String> attributes) {}

  void enter() {
    depths.put(Thread.currentThread(), depths.getOrDefault(Thread.currentThread(), 0) + 1);
  }

  Object token(String value) {
    UUID token = UUID.randomUUID();
    if (!tokens.containsKey(token)) {
      tokens.put(token, value.trim());
    }
    return token;
  }

  static void perThread(String name) {
    ConcurrentMap<String, Integer> own = OWN.get();
    if (!own.containsKey(name)) {
      own.put(name, name.length());
    }
  }

  /** Others wait at the gate until it is open. */
  void gated(String name) throws InterruptedException {
    synchronized (gates) {
      while (gates.contains(name)) {
        gates.wait();
      }
      gates.add(name);
    }
    if (!names.containsKey(name)) {
      names.put(name, name.length());
    }
  }

  /** Called by a single thread; others only read. */
  void writtenByOne(String name) {
    written.put(name, written.getOrDefault(name, 0) + 1);
  }

  void metric(String name) {
    metrics.put(name, metrics.getOrDefault(name, 0) + 1);
  }

  /**
   * The caller has to bring external thread access
   * synchronization, so that there is no more than one writer at any time.
   */
  // computeIfAbsent would hold up readers.
  @Deprecated
  void register(String name) {
    if (!written.containsKey(name)) {
      written.put(name, name.length());
    }
  }

  /** Loaded before anybody asks. */
  boolean load() {
    return loadAll(List.of("a", "b"));
  }

  private boolean loadAll(List<String> all) {
    for (String name : all) {
      if (!queues.containsKey(name)) {
        queues.put(name, new ArrayList<>());
      }
      queues.get(name).add(name);
    }
    return !all.isEmpty();
  }

  // computeIfAbsent holds up others that look for a key of the same bin.
  @SuppressWarnings("squid:S3824")
  void accepted(String name) {
    List<String> queue = queues.get(name);
    if (queue == null) {
      queue = new ArrayList<>();
      queues.put(name, queue);
    }
    queue.add(name);
  }

  /** Sets a plain field as well: whoever calls it sees to it that others do not. */
  void refresh(List<String> names) {
    for (String name : names) {
      if (!queues.containsKey(name)) {
        queues.put(name, new ArrayList<>());
      }
    }
    known = names;
  }

  void define(String name, List<String> parts) {
    List<String> existing = queues.get(name);
    if (existing != null) {
      throw new IllegalStateException(name);
    }
    // Still in startup phase.
    queues.put(name, parts);
  }

  void ofChannel(Client client) {
    if (!tokens.containsKey(client.getChannel())) {
      tokens.put(client.getChannel(), client.toString());
    }
  }

  interface Client {
    Object getChannel();
  }

  /** All fields are written by the detector. They are used single threaded. */
  static final class Log {
    private final ConcurrentMap<String, StringBuilder> lines = new ConcurrentHashMap<>();

    StringBuilder line(String name) {
      StringBuilder line = lines.get(name);
      if (line == null) {
        line = new StringBuilder(name);
        lines.put(name, line);
      }
      return line;
    }
  }

  /** A publisher calls the methods one after the other. */
  static final class Groups implements Flow.Subscriber<String> {
    private final ConcurrentMap<String, StringBuilder> groups = new ConcurrentHashMap<>();

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(1);
    }

    @Override
    public void onNext(String text) {
      StringBuilder group = groups.get(text);
      if (group == null) {
        group = new StringBuilder(text);
        groups.put(text, group);
      }
      group.append(text);
    }

    @Override
    public void onError(Throwable problem) {}

    @Override
    public void onComplete() {}
  }

  final class Writer extends Thread {
    @Override
    public void run() {
      if (!written.containsKey("end")) {
        written.put("end", written.size());
      }
    }
  }

  static final class Receiver implements Runnable {
    private final ConcurrentMap<String, Long> lastSeen = new ConcurrentHashMap<>();

    void start() {
      new Thread(this).start();
    }

    @Override
    public void run() {
      receive("a");
    }

    private void receive(String name) {
      if (lastSeen.get(name) == null) {
        lastSeen.put(name, System.nanoTime());
        System.out.println(name);
      }
    }
  }
}
