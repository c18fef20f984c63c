// Switches over types and records with guards, nested record patterns, null, default, and growth in their arms.
package zoo.java21;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SwitchPatterns {
  sealed interface Node<T> permits Leaf, Pair, Many {}
  record Leaf<T>(T value) implements Node<T> {}
  record Pair<T>(Node<T> left, Node<T> right) implements Node<T> {}
  record Many<T>(List<? extends Node<T>> nodes, String... names) implements Node<T> {}
  enum Sign { PLUS, MINUS }

  String s = "";

  String show(List<Object> all) {
    String t = "";
    for (Object o : all) {
      t += switch (o) {
        case null -> "null" + t;
        case String x when x.length() > 3 && !(x + s).isEmpty() -> x + (s += x);
        case String x -> x;
        case Integer i when i > 3 -> { String u = ""; for (int k = 0; k < i; k++) u += k; yield u; }
        case Pair<?>(Leaf<?>(String a), Leaf<?>(var b)) when !(s + a).equals(s.concat(b.toString())) -> a + b;
        case Pair<?>(Pair<?>(Pair<?>(var a, var b), var c), Pair<?> d) -> "" + a + b + c + d;
        case Pair<?> p -> show(List.of(p.left(), p.right()));
        case Many<?>(var nodes, String[] names) when nodes.size() > names.length -> { Map<String, Object> m = new HashMap<>(names.length); for (String n : names) m.put(n, nodes); yield m.toString(); }
        case Sign sign when sign == Sign.PLUS -> sign + Sign.values()[0].name();
        case int[] a when a.length > 0 -> { while (t.length() < 3) t += a[0]; yield t; }
        case List<?> xs when xs.remove(null) -> { for (Object x : xs) xs.remove(x); yield ""; }
        default -> throw new IllegalStateException(t += o);
      };
      switch (o) { case CharSequence c when c.length() > 9: s += c; break; case null, default: t = t + o; }
      if (o instanceof Pair<?>(Leaf<?>(Integer a), Leaf<?>(Integer b)) && a > b) t += a + b;
      while (!(o instanceof Many<?>(List<?> nodes, var names))) { o = new Many<>(List.of(), t += s); }
      nodes.clear(); names[0] += s;
    }
    return t;
  }

  <T> int depth(Node<T> node) {
    return switch (node) { case Leaf<T>(var value) -> 1; case Pair<T>(var l, var r) -> 1 + Math.max(depth(l), depth(r)); case Many<T>(var ns, var names) -> { List<Integer> ds = new ArrayList<>(); for (Node<T> n : ns) ds.add(depth(n)); yield ds.get(0); } };
  }

  String constants(Sign sign, CharSequence text) {
    String u = switch (sign) { case Sign.PLUS -> "+"; case MINUS -> "-"; };
    for (Sign x : Sign.values()) u += switch (text) { case String y when y.length() > Sign.values().length -> u += y; case StringBuilder sb -> sb.append(x + u).toString(); default -> u; };
    return u;
  }
}
