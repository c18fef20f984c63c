// Containers made by the factories of Java 19 and later, sequenced views, and executors that are closed by try.
package zoo.java21;

import java.util.*;
import java.util.concurrent.Executors;

class NewLibrary {
  Map<String, String> sized(List<String> xs) throws Exception {
    Map<String, String> m = HashMap.newHashMap(xs.size()), l = LinkedHashMap.newLinkedHashMap(xs.size()), w = WeakHashMap.newWeakHashMap(xs.size()), old = new HashMap<>(xs.size());
    Set<String> s = HashSet.newHashSet(xs.size()), t = LinkedHashSet.newLinkedHashSet(xs.size()), u = new HashSet<>(xs.size());
    for (String x : xs) { m.put(x, x); l.put(x, x); w.put(x, x); old.put(x, x); s.add(x); t.add(x); u.add(x); }
    for (String x : xs.reversed()) xs.addFirst(xs.removeLast() + xs.getFirst());
    while (!xs.isEmpty()) xs.removeFirst();
    SequencedCollection<String> view = ((SequencedMap<String, String>) l).sequencedKeySet().reversed();
    for (String x : view) l.remove(x);
    for (var e : ((LinkedHashMap<String, String>) l).reversed().entrySet()) { e.setValue(e.getKey()); ((SequencedMap<String, String>) l).pollFirstEntry(); }
    try (var pool = Executors.newVirtualThreadPerTaskExecutor(); var other = Executors.newFixedThreadPool(2)) { for (String x : xs) pool.submit(() -> old.put(x, other.submit(() -> m.put(x, x)).get())); }
    Thread.ofVirtual().start(() -> { for (String x : xs) xs.add(x); }).join();
    StringBuilder sb = new StringBuilder().repeat("x", xs.size());
    String text = ""; for (String x : xs) text += x.splitWithDelimiters(",", 2)[0].indexOf('x', 0, 1) + sb.indexOf("y");
    return old;
  }
}
