// Locks on calls, literals, classes and conditionals, tasks in tasks, and collections shared in odd ways.
package zoo;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.*;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class StrangeLocks extends Thread {
  private static Map<String, Integer> cache;
  private final Map<String, Integer> m = new HashMap<>(), sync = Collections.synchronizedMap(m);
  private final ConcurrentMap<String, Integer> conc = new ConcurrentHashMap<>();
  private final List<String> xs = new ArrayList<>(), syncXs = Collections.synchronizedList(xs);
  private volatile Set<String> copied = new HashSet<>();
  private final Lock lock = new ReentrantLock(), other = lock;
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private final StampedLock stamped = new StampedLock();
  private final AtomicReference<List<String>> ref = new AtomicReference<>(new ArrayList<>());
  private List<String> never;
  private Map<String, List<String>>[] slots;

  static synchronized Map<String, Integer> cache() { if (cache == null) synchronized (StrangeLocks.class) { if (cache == null) { cache = new HashMap<>(); cache.put("a", 1); } } return cache; }
  Lock lock() { return other; }

  @Override public void run() {
    synchronized (this) { synchronized (m) { synchronized (getClass()) { synchronized (xs.isEmpty() ? m : xs) { m.put("a", 1); } } } }
    synchronized ("literal") { synchronized (new Object()) { synchronized (new int[0]) { xs.add("a"); } } }
    lock().lock(); try { m.put("b", 2); } finally { lock().unlock(); }
    if (lock.tryLock()) try { m.remove("b"); } finally { lock.unlock(); } else m.clear();
    lock.lock(); lock.unlock(); m.put("c", 3); other.lock();
    rw.readLock().lock(); m.put("d", 4); rw.readLock().unlock(); rw.writeLock().lock(); try { m.put("e", 5); } finally { rw.writeLock().unlock(); }
    long stamp = stamped.writeLock(); try { m.put("f", 6); } finally { stamped.unlock(stamp); }
    new Thread(() -> new Thread(() -> new Thread(() -> m.put("g", 7)).start()).start()).start();
    new Thread(this::run) { @Override public void run() { super.run(); xs.add("x"); m.put("x", m.size()); } }.start();
    for (Thread t : new Thread[] {this, new Thread(() -> xs.forEach(xs::add)), Thread.currentThread()}) t.start();
    for (String x : sync.keySet()) sync.put(x, sync.get(x)); for (String x : syncXs) syncXs.remove(x); synchronized (sync) { for (String x : sync.keySet()) sync.remove(x); }
    for (Iterator<String> it = syncXs.iterator(), jt = xs.iterator(); it.hasNext() && jt.hasNext(); xs.add(it.next())) jt.remove();
    if (!conc.containsKey("a")) if (conc.get("a") == null) conc.put("a", conc.get("a") == null ? 1 : conc.get("a") + 1); else conc.merge("a", 1, Integer::sum);
    for (Integer v; (v = conc.get("b")) == null; conc.put("b", 1)) conc.computeIfAbsent("b", k -> conc.put(k, conc.size()));
    copied = new HashSet<>(copied) {{ add("z"); }}; copied.add("w"); ref.get().add("q"); ref.updateAndGet(l -> { l.add("r"); return l; });
    never.add("n"); slots[0].put("s", new ArrayList<>()); (never = new ArrayList<>()).add("n"); slots[1].get("s").add("t");
  }

  void streams(Stream<String> in) throws Exception {
    List<String> out = new ArrayList<>(), odd[] = new List[] {out}; StringBuilder sb = new StringBuilder();
    in.parallel().peek(out::add).map(x -> sb.append(x)).sequential().forEach(x -> out.add("" + x)); IntStream.range(0, 9).parallel().forEach(i -> { synchronized (out) { out.add("" + i); } odd[0].add(null); });
    ForkJoinPool.commonPool().submit(() -> out.parallelStream().forEach(x -> out.parallelStream().forEach(out::remove))).get();
    Executors.newCachedThreadPool().invokeAll(List.of(() -> out.add("a"), () -> out.add("b"))); CompletableFuture.allOf(CompletableFuture.runAsync(() -> out.add("c")), CompletableFuture.supplyAsync(() -> m.put("c", 1)).thenAccept(v -> m.put("d", v))).join();
    for (String x : out) for (String y : out) { out.remove(y); if (x == y) break; else return; } for (Map.Entry<String, Integer> e : m.entrySet()) { e.setValue(m.put(e.getKey(), 1)); m.keySet().remove(e.getKey()); m.values().removeIf(v -> m.remove("a") != null); } out.removeIf(x -> out.add(x)); m.forEach((k, v) -> m.remove(k)); m.computeIfAbsent("k", k -> m.put(k, 1)); xs.stream().filter(x -> xs.remove(x)).forEach(xs::add);
  }
}
