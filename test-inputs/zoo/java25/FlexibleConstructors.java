// Constructors with statements, loops and allocations before the call of another constructor.
package zoo.java25;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class FlexibleConstructors extends HashMap<String, List<String>> {
  private static final long serialVersionUID = 1L;
  final String s;
  List<String> xs;

  FlexibleConstructors(List<String> in) {
    String t = "";
    for (String x : in) t += x;
    Map<String, String> m = new HashMap<>(in.size());
    for (String x : in) m.put(x, t);
    s = t + m;
    xs = new ArrayList<>();
    super(in.size());
    for (String x : in) { put(x, xs); xs.add(x); }
  }

  FlexibleConstructors(int n) {
    if (n < 0) throw new IllegalArgumentException("" + n);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < n; i++) all.add("" + i);
    class Local { String u = ""; void go() { for (String x : all) u += x; } }
    new Local().go();
    try { all.add(0, "x"); } finally { all.remove(0); }
    switch (n) { case 0 -> all.clear(); default -> { while (all.size() > 9) all.remove(0); } }
    this(all);
  }

  class Inner {
    final int k;
    Inner(int k) { this.k = k; String u = s; for (int i = 0; i < k; i++) u += i + s; FlexibleConstructors.this.xs.add(u); super(); }
  }

  enum Kind { A(3) { }; final String text; Kind(int n) { String t = ""; for (int i = 0; i < n; i++) t += i; this(t); } Kind(String t) { text = t; } }

  record Point(int x, int y) { Point(String a) { String t = ""; for (char c : a.toCharArray()) t += c; this(t.length(), 0); } }
}
