// Interfaces with private, static and default methods, constants, nested classes, and diamonds of defaults.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

interface InterfaceMethods {
  List<String> LOG = new ArrayList<>();
  Map<String, String> SEEN = new HashMap<>(3);
  ExecutorService POOL = Executors.newCachedThreadPool();
  ThreadLocal<StringBuilder> TEXT = ThreadLocal.withInitial(StringBuilder::new);

  private String text(int n) { String s = ""; for (int i = 0; i < n; i++) s += TEXT.get().append(i); return s; }
  private static void log(String s) { LOG.add(s); SEEN.put(s, s); for (String x : LOG) LOG.add(x); }
  static void main(String[] args) { for (String arg : args) log(arg); }
  default String go(int n) { for (int i = 0; i < n; i++) POOL.execute(() -> log(text(n))); return text(n); }
  int hashCode();
  boolean equals(Object o);
  abstract strictfp class Base implements InterfaceMethods { public abstract int hashCode(); native void away(); synchronized void lock() { synchronized (LOG) { log(""); } } }
  interface Left extends InterfaceMethods { @Override default String go(int n) { return "l" + InterfaceMethods.super.go(n); } }
  interface Right extends InterfaceMethods { default String go(int n) { return "r"; } }
  class Both implements Left, Right { public String go(int n) { String s = ""; while (n-- > 0) s += Left.super.go(n) + Right.super.go(n); return s; } }
}
