// String growth in positions where nobody expects it: chained, nested, in indexes, on results of calls, with odd operands.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class StrangeConcat {
  String s = "";
  static String t = "";
  String[] a = {"", "", ""};
  Object o = "";
  CharSequence cs = "";
  Comparable<String> cmp = "";
  java.io.Serializable ser = "";
  StrangeConcat next;

  StrangeConcat f() { return this; }
  static StrangeConcat g(Object... any) { return new StrangeConcat(); }

  StrangeConcat() { this("a" + t, t += "b", t = t + t); }
  StrangeConcat(String x, String y, String z) { super(); s += x += y += z; }

  void chained(List<String> xs, String b, char c, int i, long l, double d, boolean z, char[] cs, Object nothing) {
    String s = "", u = s;
    for (String x : xs) {
      s += s += s;
      s += u += this.s += StrangeConcat.t += a[0] += b += x;
      s = u = s + u;
      u = s += "x";
      (s) += (("x"));
      ((this.s)) = ((this).s) + (x);
      s = s + (s = s + (s += "y")) + s;
      s = (s + x);
      s = x + s + x;
      s = x + (s + x);
      s = 1 + 2 + s + 1 + 2 + 'c' + 'd' + ('e' + 'f') + 1L + 1f + 1d + true + null + (Object) null;
      s += 'c' + 'd';
      s += c + 1;
      s += (char) (c + 1);
      s += c++ + ++c;
      s += i++ + i++;
      s += -i + ~i + +c - 1;
      s += null;
      s += (String) null;
      s += cs;
      s += nothing;
      s += z ? 1 : 'c';
      s += z ? null : s;
      s += l << 3 | i;
      s += d / 0;
      s += new int[] {1}[0] + "" + new int[0];
      s += x == null ? "" : x.isEmpty() ? s : s + x;
      s += (s = "reset");
      s += "" + 1 + "" + "const" + 'c' + Integer.MAX_VALUE + '\n';
      s += new Object() { String v = ""; @Override public String toString() { return v += s(); } String s() { return v += v; } };
      s += (java.util.function.Supplier<String>) () -> StrangeConcat.t += "l";
      s += x.length() > 3 ? s += "a" : (s += "b");
      s += s.length() + (s += s.length()).length();
      s += String.class + "" + int.class + List.class;
      s += switch (x) { case "a" -> s += "a"; default -> { s += "b"; yield s; } };
      s = s;
      s = s + "";
      s = "" + s;
      s = s.concat(s.concat(s)).concat(x);
      s = x.concat(s);
      s = new String(s + x);
      s = String.valueOf(s) + String.valueOf(x);
      s = s.toString() + x.intern();
      s = s.substring(0, s.length() / 2) + x;
      s = s.isEmpty() ? x : s + ", " + x;
      s = s.replace("a", "aa" + s).trim().repeat(2);
      s = new StringBuilder(s).append(x).toString();
      s = new StringBuilder().append(s).append(x).reverse() + "";
      if ((s += x).length() > 9) break;
      else if ((s = s + x) == s) continue;
      assert (s += "assert").length() > 0 : s += "message";
      synchronized (s += "lock") { s += "in"; }
      throw new IllegalStateException(s += "thrown");
    }
  }

  void places(Iterator<String> it, Map<String, StrangeConcat> m, List<String> xs) {
    int i = 0;
    while (it.hasNext()) {
      a[i++ % 3] += "x";
      a[(a[0] += "i").length() % 3] += a[1] = a[2] += it.next();
      f().s += "x";
      g(s += "arg").s += "x";
      g().f().a[g(t += 1).a.length - 1] += f().a[0] += 'c';
      new StrangeConcat().s += s;
      (new String[] {"", s})[i & 1] += s;
      m.get(s += "k").s += m.computeIfAbsent(s, k -> { k += s; return g(k, s += k); }).s;
      m.put(s += "k", m.get(s)).next.next.next.s += s;
      this.next.s += StrangeConcat.this.s += "q";
      o += "x";
      o = o + "x";
      o = s + o;
      cs += "x";
      cs = cs + "x";
      cmp += "x";
      ser += "x" + 1;
      o += s += o;
      i += 'c';
      i += i += i++ + ++i;
      char c = 'a'; c += 1; c += c; c++;
      byte b = 1; b += 300; b <<= 1; b >>>= 1L;
      long l = 0; l += 1.5; l -= 'x'; l *= i; l /= 1; l %= 7; l &= 1; l |= 1; l ^= 1;
      boolean z = true; z &= (s += "z") != null; z |= s != (s += 1); z ^= z;
      Integer boxed = 1; boxed += 1; boxed++; --boxed; boxed = boxed + boxed; boxed <<= 1;
      Character ch = 'c'; ch++; s += ch; Long[] longs = {1L}; longs[0] += 1; longs[i % 1]++; Double dd = 0.0; dd += i;
      xs.set(0, xs.get(0) + s);
      xs.add(s += s); xs.add(xs.get(0) + xs.remove(0)); xs.add(0, s = s + xs);
      System.out.println(s += xs.isEmpty() ? s + s : s);
      return;
    }
  }

  String deepLoop(List<List<List<String>>> xsss) {
    String s = "", keep;
    final String[] box = new String[1];
    for (List<List<String>> xss : xsss) { keep = s; for (List<String> xs : xss) { String inner = keep; for (String x : xs) { inner += x; keep += inner; s += keep; box[0] = box[0] + x; } } s = keep; }
    String undefined; undefined = ""; do undefined += s; while (undefined.length() < 9);
    String notAtStart; if (s.isEmpty()) notAtStart = "a"; else notAtStart = "b"; for (String x : box) notAtStart += x;
    String usedInLambda = s; for (String x : box) { Runnable r = () -> box[0] += usedInLambda; r.run(); }
    for (String x : box) x += x;
    for (String a = "", b = a; ; ) { a += b; b += a; if (a.length() > 5) return a += b; }
  }

  static <T extends CharSequence, S extends String> String generic(List<? extends T> ts, S one) {
    String s = ""; for (T x : ts) s += x; for (var x : ts) s = s + one + x; Map<T, String> m = new HashMap<>(); for (T x : ts) m.put(x, m.get(x) + x); for (T x : ts) m.merge(x, s, String::concat);
    for (T x : ts) m.put(x, m.getOrDefault(x, s += x) + (s += one)); List<String> out = new ArrayList<>(); ts.forEach(x -> { String u = ""; for (char c : x.toString().toCharArray()) u += c; out.add(u += x); }); return s += out;
  }
}
