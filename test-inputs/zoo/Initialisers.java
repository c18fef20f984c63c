// Loops, growth and tasks in static and instance initialisers, in constant initialisers and before any method.
package zoo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Initialisers {
  static String s;
  static { s = ""; for (int i = 0; i < 99; i++) s += i; }
  static final Map<String, Integer> M = new HashMap<>(s.length());
  static { for (int i = 0; i < s.length(); i++) { M.put("" + s.charAt(i), i); if (i == 5) break; } }
  static { { { ; } } }
  static List<String> list, copy = list = new ArrayList<>(), third = Collections.unmodifiableList(copy.subList(0, 0));
  static { new Thread(() -> { while (true) { list.add(s += s); } }); }
  String t = "", u = t += "x", v = t = t + u;
  { for (String x = t; x.length() < 9; x += t += "y") list.add(x); }
  final StringBuilder sb; { sb = new StringBuilder(); for (char c = 'a'; c < 'z'; c++) sb.append(c); }
  final int[] a = {1, 2, 3}, b[] = {a, a.clone(), {}}; { for (int[] x : b) for (int y : x) sb.insert(0, y); }
  Initialisers() { for (int[] x : b) t += x.length; }
  Initialisers(int n) { this(); for (; n-- > 0; ) t += n; }
  static class Empty { static { } { } Empty() { } }
  interface Constants { Map<String, String> ALL = new HashMap<>(7) {{ for (int i = 0; i < 9; i++) put("" + i, s += i); }}; String JOINED = "a" + 'b' + 1 + 2L + 3f + null + true; }
}
