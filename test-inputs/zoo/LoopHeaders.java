// Loops with several variables and updates, counts that run backwards or in strides, and bounds that change.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class LoopHeaders {
  static int k;

  static int bound() { return k++; }

  List<Integer> many(int n, int[] a, List<Integer> xs) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0, j = n, m[] = {n}; i < j && m[0] > 0; i++, --j, m[0] -= 2) out.add(i + j);
    for (int i = n - 1; i >= 0; i--) out.add(i);
    for (int i = n; i-- > 0; ) out.add(i);
    for (int i = 0; i < n; i += 3) out.add(i);
    for (int i = 1; i < n; i <<= 1) out.add(i);
    for (int i = 0; i != n; ++i) out.add(i);
    for (int i = 0; i < bound(); i++) out.add(i);
    for (int i = 0; i < n; i++) { out.add(i); i++; n--; }
    for (int i = 0; i < n; i++, xs.add(i)) out.add(i);
    for (int i = 0; i < xs.size(); i++) xs.add(i);
    for (int i = 0; n > i; i = i + 1) out.add(i);
    for (int i = Integer.MAX_VALUE - 1; i > 0; i++) out.add(i);
    for (int i = Integer.MIN_VALUE; i < Integer.MAX_VALUE; i++) out.add(i);
    for (long i = 0; i < 10_000_000_000L; i++) out.add((int) i);
    for (byte i = 0; i < 200; i++) out.add((int) i);
    for (char c = '\0'; c <= '\uffff'; c++) { out.add((int) c); if (c == '\uffff') break; }
    for (double d = 0; d < 1; d += 0.1) out.add((int) d);
    for (float f = 0f; f != 1f; f += 0x1p-3f) out.add(Math.round(f));
    for (Integer i = 0; i < n; i++) out.add(i);
    for (int i : a) for (int j : new int[] {i, i + 1}) out.add(j);
    int i, j;
    for (i = 0, j = 1; i < n; i++, j *= 2) out.add(j);
    for (i = 0; i < a.length; out.add(a[i++])) ;
    for (xs.clear(), out.clear(); xs.size() < n; xs.add(out.size()), out.add(n)) { }
    for (final int x : a) out.add(x);
    for (var x : xs) out.add(x);
    for (@SuppressWarnings("unused") final var x : xs) out.add(0, n);
    for (int[] p = {0}; p[0] < n; p[0]++) out.add(p[0]);
    while (n --> 0) out.add(n);
    do out.add(n); while (n++ < 9);
    for (int x = 0, y = 0; x < 3 ? y < 4 : y < 5; x = y++) out.add(x);
    return out;
  }

  void sized(int n, String[] names) {
    for (Map<String, Integer> m = new HashMap<>(n); m.size() < n; m.put("" + m.size(), n)) ;
    for (Set<Integer> s = new HashSet<>(names.length); ; ) { for (String x : names) s.add(x.length()); break; }
    for (String t : new HashSet<String>(n) {{ for (int i = 0; i < n; i++) add("" + i); }}) k += t.length();
    for (int i = new ArrayList<Integer>(n).size(); i < (new StringBuilder(n)).length(); i++) ;
    for (char c : (names[0] += "x").toCharArray()) names[1] += c;
    for (String x : (names = new String[] {names[0] + names[0]})) x += x;
    for (String s = "", t = s; (s += t += s + "a").length() < (t = t + 'b').length(); s = t += s) t += (s += t);
  }
}
