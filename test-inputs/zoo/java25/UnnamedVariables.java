// Variables and patterns without a name in loops, lambdas, catches, resources and record patterns.
package zoo.java25;

import java.io.Closeable;
import java.util.*;

class UnnamedVariables {
  record Point(Object x, Object y) {}

  String go(List<String> xs, Map<Integer, List<String>> m, Closeable c) {
    String s = "";
    for (String _ : xs) s += "x";
    for (int i = 0, _ = xs.size(); i < 3; i++) s += i;
    for (var _ : xs) for (var _ : xs) s = s + s.length();
    xs.forEach(_ -> xs.add("x"));
    m.computeIfAbsent(3, _ -> new ArrayList<>()).add(s);
    m.merge(3, xs, (_, _) -> new ArrayList<>(xs.size()));
    List<String> out = new ArrayList<>();
    for (String _ : xs) out.add("x");
    try (var _ = c) { s += "t"; } catch (Exception _) { s += "e"; }
    for (Object o : xs) { if (o instanceof Point(var a, _)) s += a; s += switch (o) { case Point(String t, var _) -> t; case Point(_, _), String _ -> "p"; default -> { var _ = xs.remove(s); yield ""; } }; }
    Queue<String> q = new ArrayDeque<>(); while (!q.isEmpty()) { var _ = q.remove(); s += q.size(); }
    var _ = s += "end";
    return s;
  }
}
