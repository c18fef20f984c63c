// Receiver parameters, qualified creation of inner classes, qualified this and super, and constructors in odd shapes.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Receivers {
  String s = "";
  Receivers self(Receivers this) { return this; }
  Receivers at(Receivers this, int i) { for (; i > 0; i--) this.self().s += i; return this; }

  class Inner extends HashMap<String, String> {
    String s = "";
    Inner(Receivers Receivers.this) { super(Receivers.this.s.length()); for (int i = 0; i < 9; i++) put(Receivers.this.s += i, this.s += i); }
    Inner(Receivers Receivers.this, int n, String... more) { this(); for (String x : more) Receivers.this.self().at(n).s += x; }
    void m(Receivers.Inner this) { super.put(s, Receivers.this.s); Receivers.super.hashCode(); Inner.super.clear(); }
    class Deeper { String t = Inner.this.s += Receivers.this.s += "x"; { for (String k : keySet()) remove(k); } }
  }

  static class Sub extends Receivers.Inner {
    Sub(Receivers r) { r.super(); }
    Sub(Receivers r, List<String> xs) { (r == null ? new Receivers() : r.self()).super(xs.size(), xs.toArray(new String[xs.size()])); for (String x : xs) put(x, x += x); }
  }

  Object make(Receivers r, List<String> xs) {
    Inner i = r.new Inner();
    Inner.Deeper d = r.at(3).new Inner(2).new Deeper() { String u = t += "u"; };
    for (String x : xs) this.new Inner(x.length(), x) { { put("a" + s, s += "b"); } }.new Deeper();
    while (xs.size() < 9) xs.add(new Receivers() { String v = ""; String go() { for (int k = 0; k < 3; k++) v += s; return v; } }.go());
    return i == (Object) d ? null : (((Receivers) ((this))).self().self().s += "");
  }

  static Receivers of(Map<String, Receivers> m, String k) { for (int i = 0; i < 3; i++) m.computeIfAbsent(k, x -> new Receivers()).self().s += k; return m.get(k); }
  private Receivers() { this(new ArrayList<>(4), ""); }
  private Receivers(List<String> xs, String s) { for (String x : xs) s += x; this.s += s; }
}
