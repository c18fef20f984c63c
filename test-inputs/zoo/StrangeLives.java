// Views, slices, pools, thread locals and native memory made in fields of interfaces, ternaries, lambdas and returns.
package zoo;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

class StrangeLives implements Runnable, AutoCloseable {
  static final List<List<String>> VIEWS = new ArrayList<>(), BACK = VIEWS.subList(0, 0);
  static final ByteBuffer BIG = ByteBuffer.allocateDirect(1 << 10), PART = BIG.slice(), SAME = (ByteBuffer) BIG.duplicate().asReadOnlyBuffer();
  static final Supplier<ExecutorService> POOLS = () -> Executors.newFixedThreadPool(2), NONE = null;
  static final ThreadLocal<Map<String, List<String>>> LOCAL = new ThreadLocal<>() { @Override protected Map<String, List<String>> initialValue() { return new HashMap<>(3); } };
  final ExecutorService a = Executors.newSingleThreadExecutor(), b = a, c = POOLS.get();
  final Timer timer = new Timer(true) {{ schedule(new TimerTask() { @Override public void run() { VIEWS.add(List.of()); } }, 1, 1); }};
  final Inflater inflater = new Inflater() { @Override public void end() { super.end(); } };
  static BlockingQueue<Object> queue = new LinkedBlockingQueue<>();
  List<String> sub = new ArrayList<>(List.of("a", "b")).subList(0, 1);

  record Kept(List<String> part, ByteBuffer bytes, Collection<String> keys) { Kept(Map<String, String> m) { this(new ArrayList<>(m.values()).subList(0, 1), ByteBuffer.allocate(99).slice(0, 1), new TreeMap<>(m).headMap("k").keySet()); } }

  @Override public void run() { LOCAL.get().computeIfAbsent("k", k -> new ArrayList<>()).add("x"); LOCAL.set(LOCAL.get()); queue.add(queue); for (;;) { sub = sub.subList(1, sub.size()); if (sub.isEmpty()) return; } }
  @Override public void close() { (b == a ? a : b).shutdown(); if (c != null) c.shutdown(); }

  List<String> view(List<String> xs, boolean b) throws Exception {
    List<String> local = new ArrayList<>(xs), alias = local, part = b ? alias.subList(0, 1) : xs.subList(0, 1);
    for (List<String> rest = local; !rest.isEmpty(); rest = rest.subList(1, rest.size())) VIEWS.add(b ? rest : part);
    Map<String, SortedMap<String, String>> tails = new HashMap<>(xs.size()); for (String x : xs) tails.put(x, new TreeMap<String, String>().tailMap(x));
    xs.subList(0, 1).clear(); local.subList(0, local.size()).replaceAll(x -> x += x);
    Callable<List<String>> call = () -> { List<String> inner = new ArrayList<>(xs); return Collections.unmodifiableList(inner.subList(0, 1)); };
    Object[] kept = {local.subList(0, 1), (Supplier<Object>) () -> local.subList(0, 1), new Object() { List<String> v = local.subList(0, 1); }, BIG.slice(), IntBuffer.allocate(9).slice()};
    for (int i = 0; i < 3; i++) { ByteBuffer.allocateDirect(9); new Deflater(); new Inflater(true).end(); Executors.newCachedThreadPool(); new Timer(); new ForkJoinPool(2).invoke(ForkJoinTask.adapt(this)); }
    Deflater d = b ? new Deflater() : null; if (d != null) d.end();
    ExecutorService pool; (pool = new ThreadPoolExecutor(1, 2, 3, TimeUnit.SECONDS, new LinkedBlockingQueue<>())).execute(this); for (String x : xs) pool.submit(() -> VIEWS.add(xs.subList(0, x.length())));
    ScheduledExecutorService s = Executors.newScheduledThreadPool(1, r -> new Thread(r) {{ setDaemon(true); }}); CompletableFuture.runAsync(this, s).thenRun(s::shutdown).thenRunAsync(() -> VIEWS.clear());
    try { return b ? new Kept(Map.of()).part() : part; } finally { pool.shutdown(); LOCAL.remove(); call.call(); kept[0] = tails; }
  }
}
