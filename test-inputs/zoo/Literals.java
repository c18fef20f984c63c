// Literals of every form, dead code, odd modifiers and precedence that invites a wrong parenthesis.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

abstract strictfp class Literals {
  static final int OCT = 017, HEX = 0xFFFF_FFFF, BIN = 0b1010__1010, MIN = -2147483648, C = 'a' + '\377' + '\uFFFF';
  transient volatile String s = "\0\7\77\377\s\t\"\\\u005c\u005c" + '\'' + 1__0 + .5 + 1. + 0x.8p1 + 1e10f + 0L + 0_7L;
  native String away(); abstract String none(); synchronized final String lock() { return s; }

  List<Integer> go(int n, boolean b) {
    List<Integer> xs = new ArrayList<>(n << 1 + 2 & 0xFF | n ^ n >>> 1);
    HashMap<Integer, Integer> m = new HashMap<>(b ? n : n + 1), k = new HashMap<>(n + n % 3), l = new HashMap<>(-(-n)), o = new HashMap<>((int) 3.7 + (char) n), p = new HashMap<>(n * 4 / 3 + 1), q = new HashMap<>((n >> 1) * 3), r = new HashMap<>(~n & 7), t = new HashMap<>(n = n + 1);
    for (int i = 0; i < 0x10; i++) { xs.add(i); m.put(i, i); k.put(i, i); l.put(i, i); o.put(i, i); p.put(i, i); q.put(i, i); r.put(i, i); t.put(i, i); }
    if (false) { for (;;) s += s; }
    for (int i = 0; false && i < n; i++) s += i; for (int i = 0; i < 3 && (true || b); i++) s += i; do { s += "once"; } while (false); if (true) return xs;
    for (int i = 0; i < n; i++) s += i; return null;
  }
}
