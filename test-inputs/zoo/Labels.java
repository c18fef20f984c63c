// Labelled loops, blocks and statements, left and continued from deep inside.
package zoo;

import java.util.ArrayList;
import java.util.List;

class Labels {
  String walk(List<List<String>> xss) {
    String s = "";
    outer:
    for (List<String> xs : xss) {
      inner: for (String x : xs) {
        block: {
          if (x.isEmpty()) break block;
          s += x;
          if (x.length() > 3) continue outer;
          if (x.length() > 2) break inner;
          try { if (s.length() > 99) break outer; } finally { s += "f"; }
        }
        s = s + x;
      }
    }
    alone: s += "!";
    a: b: c: for (;;) { d: while (true) { do { s += s; if (s.length() > 9) break b; else continue d; } while (s != null); } }
    empty: ;
    List<String> all = new ArrayList<>();
    label: for (String label : xss.get(0)) { all.add(label); continue label; }
    once: for (String x : all) { all.remove(x); break once; }
    two: for (String x : all) { for (String y : all) { if (x == y) { all.add(y); break two; } } }
    sw: switch (s) { case "a": for (;;) { s += "a"; if (s.length() > 5) break sw; } default: break sw; }
    sync: synchronized (this) { for (String x : all) { if (x == null) break sync; s += x; } }
    return s;
  }
}
