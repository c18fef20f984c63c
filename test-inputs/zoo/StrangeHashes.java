// hashCode and equals that are abstract, native, inherited, overloaded, recursive, or written in odd places.
package zoo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

abstract class StrangeHashes {
  enum Kind { A { int x = Kind.values().length; }, B }
  @Override public abstract int hashCode();
  @Override public abstract boolean equals(Object o);
  static int hashCode(StrangeHashes s) { return 1; }
  int hashCode(int... xs) { for (Kind k : Kind.values()) if (k.hashCode() == xs.length) return 1; return 0; }

  static class Native { @Override public native int hashCode(); @Override public boolean equals(Object o) { throw new UnsupportedOperationException(); } }
  static class Loops { List<String> xs; @Override public int hashCode() { int h = 0; String s = ""; for (String x : xs) { s += x; h += s.hashCode(); } for (;;) { if (h > 0) return h; h++; } } @Override public boolean equals(Object o) { for (Kind k : Kind.values()) if (o == k) return true; return o instanceof Loops l && l.xs.equals(xs); } }
  static class Self { Map<Self, Self> m = new HashMap<>(3); { m.put(this, this); } @Override public int hashCode() { return hashCode(); } @Override public boolean equals(Object o) { return equals(o); } }
  static class Throws { int a; @Override public int hashCode() { throw new IllegalStateException("" + a); } @Override public boolean equals(Object o) { return o instanceof Throws t && t.a == a; } }
  static class Ternary { boolean a; Kind k; String s; @Override public int hashCode() { return a ? 1 : k == Kind.A ? 2 : Kind.values()[k.ordinal()].hashCode(); } @Override public boolean equals(Object o) { return this == o || o instanceof Ternary t && a == t.a && k == t.k && s.equals(t.s); } }
  static class Inherited extends Ternary { int more; @Override public boolean equals(Object o) { return super.equals(o) && ((Inherited) o).more == more; } }
  static class Two { String a; String b; @Override public final synchronized strictfp int hashCode() { { { return ((((a.length())))); } } } @Override public boolean equals(final Object o) { return o != null && o.getClass() == getClass() && ((Two) o).a.equals(a) && ((Two) o).b.equals(b); } }
  static class Switched { Kind k; int n; @Override public int hashCode() { return switch (k) { case A: yield 1; case B: for (;;) { if (n > 0) yield 2; } default: throw new IllegalStateException(); }; } @Override public boolean equals(Object o) { return o instanceof Switched s && s.n == n; } }
  interface Keyed { int hashCode(); default boolean same(Object o) { return new Object() { @Override public int hashCode() { return 7; } @Override public boolean equals(Object p) { return p == o; } }.equals(o); } }
  static class JustEquals { int a; @Override public boolean equals(Object o) { return true; } }
  static class JustHash { int a; @Override public int hashCode() { return 31 * 1 + 0; } }
  record Rec(int a, int b) { @Override public int hashCode() { return getClass().hashCode(); } }
}
