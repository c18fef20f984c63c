// Variable argument lists called with none, one, null, an array and a concatenation, and grown in place.
package zoo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class Varargs {
  static String join(String... xs) { String s = ""; for (String x : xs) s += x; return s; }
  static int[] grow(int... xs) { for (int i = 0; i < 3; i++) xs = Arrays.copyOf(xs, xs.length + 1); return xs; }
  static void lost(String... xs) { xs = Arrays.copyOf(xs, xs.length + 1); xs[xs.length - 1] = join(); }
  @SafeVarargs static <T> List<T> list(List<? super T>... xs) { List<T> out = new ArrayList<>(); for (List<? super T> x : xs) x.addAll(out); return out; }
  static Object any(Object... xs) { return xs; }

  void use(List<String> all, String[] a) {
    String s = join() + join("x") + join((String) null) + join(a) + join(new String[0]) + join(join(), join(join()));
    for (String x : a) { s += String.format("%s", x, s); s = String.format(s, (Object[]) a); s = String.format(s); s = "%s".formatted(s); }
    for (String x : a) s = String.join(s, x, s) + String.join(",", all) + String.valueOf((Object) null) + String.valueOf(new char[] {'c'});
    for (Object o : (Object[]) any(s += 1, null, 'c', a)) all.addAll(Arrays.asList(o.toString(), s += o));
    for (String x : Arrays.asList(a)) Collections.addAll(all);
    for (int i : grow(grow())) Collections.addAll(all, a[i] += i);
    list(); list(all); list(all, list());
  }

  public static void main(String... args) { for (String arg : args) args[0] += arg; lost(args); }
}
