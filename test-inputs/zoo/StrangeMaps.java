// Hash containers with capacities in odd positions: arguments, ternaries, switches, anonymous bodies, headers, casts.
package zoo;

import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;

class StrangeMaps extends HashMap<String, Map<String, String>> {
  private static final long serialVersionUID = 1L;
  static final int N = 3, NEGATIVE = -1, HUGE = Integer.MAX_VALUE;
  static final Map<String, String> A = new HashMap<>(N * 2 + 1), B = new HashMap<>(N, N > 2 ? 0.5f : 1f), C = new HashMap<>(A.size());
  static { for (int i = 0; i < N; i++) { A.put("" + i, "" + i); B.put("" + i, A.get("" + i)); C.putAll(A); } }
  final Map<String, String> m = new LinkedHashMap<>(N, 1.5f, true) { @Override protected boolean removeEldestEntry(Map.Entry<String, String> e) { return size() > N && m.size() > new HashMap<>(N).size(); } };
  Map<String, String>[] slots = slots(new HashMap<>(1), new TreeMap<>());

  StrangeMaps() { this(new HashMap<String, String>(7).size()); }
  StrangeMaps(int n) { super(n); for (int i = 0; i < n; i++) put("" + i, new HashMap<>(n)); }
  StrangeMaps(Collection<String> xs) { super(xs.size(), 0.9f); for (String x : xs) this.put(x, super.get(x)); for (String x : keySet()) super.remove(x); }
  @SafeVarargs static Map<String, String>[] slots(Map<String, String>... ms) { return ms; }

  @SuppressWarnings({"unchecked", "rawtypes"})
  Object go(List<String> xs, String[] a, int n, boolean b, Integer boxed, char c, short s) {
    Map<String, String> one = b ? new HashMap<>(xs.size()) : new LinkedHashMap<>(a.length), two = one;
    for (String x : xs) (b ? one : two).put(x, x);
    Map<String, String> cast = (Map<String, String>) (Object) (new HashMap<String, String>((int) (long) xs.size()));
    for (String x : xs) ((Map<String, String>) cast).put(x, cast.put(x, x));
    Set<String> set; (set = new HashSet<>(boxed)).addAll(xs); for (String x : xs) set.add(x);
    for (String x : (Iterable<String>) new HashSet<String>(c)) set = new HashSet<>(s);
    Map raw = new Hashtable(xs.size()); for (Object x : xs) raw.put(x, raw);
    Map<String, String> dead = new HashMap<>(n); for (int i = 0; i < 0; i++) dead.put("", "");
    Map<String, String> over = new HashMap<>(HUGE), neg = b ? over : new HashMap<>(NEGATIVE), zero = new HashMap<>(0); for (int i = 0; i < n; i++) { over.put("", ""); neg.put("", ""); zero.put("" + i, ""); }
    Map<String, String> later; if (b) later = new HashMap<>(n); else { later = new HashMap<>(n + n); } for (int i = 0; i < n; i++) later.put("" + i, "");
    for (Map<String, String> x = new HashMap<>(n), y = new HashMap<>(x.size()); x.size() < n; x.put("" + x.size(), ""), y.put("", "")) if (x == y) x = new HashMap<>(n);
    Map<Integer, Map<Integer, Map<Integer, List<String>>>> deep = new HashMap<>(n); for (int i = 0; i < n; i++) deep.computeIfAbsent(i, HashMap::new).computeIfAbsent(i, HashMap::new).computeIfAbsent(i, ArrayList::new).add("" + i);
    IntFunction<Map<String, String>> f = k -> new HashMap<>(k); Function<Integer, Function<Integer, Map<String, String>>> g = k -> l -> new HashMap<>(k + l) {{ for (int i = 0; i < k; i++) put("" + i, "" + l); }};
    Map<String, String> fromSwitch = switch (n) { case 0 -> new HashMap<>(n); case 1 -> new HashMap<>(switch (a.length) { case 0 -> 1; default -> a.length; }); default -> { Map<String, String> t = new HashMap<>(n); for (String x : a) t.put(x, x); yield t; } };
    int k = n, size = xs.size(), twice = size * 2, third = twice; size++; Map<String, String> viaLocal = new HashMap<>(third), changed = new HashMap<>(size); for (String x : xs) { viaLocal.put(x, x); changed.put(x, x); }
    Map<String, String> sideEffect = new HashMap<>(k++), assigned = new HashMap<>(k = n), nested = new HashMap<>(new HashMap<>(new HashMap<>(n))); for (int i = 0; i < n; i++) { sideEffect.put("" + i, ""); assigned.put("" + k, ""); nested.put("" + nested, ""); }
    Object[] kept = {new HashMap<>(n), new HashSet<>(n) {{ for (String x : xs) add(x); }}, new WeakHashMap<>(n, 1), new ConcurrentHashMap<>(n), new IdentityHashMap<>(n), new EnumMap<>(Map.of(Thread.State.NEW, 1))};
    for (String x : xs) new HashMap<String, String>(xs.size()).put(x, x);
    for (String x : xs) if (one.put(x, x) != null && one.remove(x) == null || set.add(x) ^ set.remove(x)) while (one.containsKey(x)) one.put(one.remove(x), x);
    new StrangeMaps(xs) { private static final long serialVersionUID = 2L; { for (String x : xs) put(x, new HashMap<>(xs.size())); } }.m.put("a", "b");
    assert new HashMap<>(n).isEmpty() : new HashMap<>(n); slots[n] = new HashMap<>(n); slots[n] = slots[n - 1] = new HashMap<>(slots.length);
    return b ? new HashMap<>(n) : n > 3 ? new Object[] {f, g, kept, fromSwitch} : (Runnable) () -> new HashMap<String, String>(n).forEach((p, q) -> new HashMap<>(p.length()).put(p, q));
  }
}
