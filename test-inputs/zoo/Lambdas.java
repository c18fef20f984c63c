// Lambdas in lambdas, in conditionals, in field initialisers and in headers of loops.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class Lambdas {
  static String text = "";
  String[] slots = {"", ""};
  static final Consumer<List<String>> FILL = xs -> xs.forEach(x -> xs.forEach(y -> text += x + y));
  final Supplier<Supplier<Supplier<String>>> deep = () -> () -> () -> { for (int i = 0; ; i++) { text += i; if (i > 3) return text; } };
  Function<Integer, Map<String, String>> maker = HashMap::new, other = n -> new HashMap<>(n), third = (final var n) -> { Map<String, String> m = new HashMap<>(n); for (int i = 0; i < n; i++) m.put("" + i, text += i); return m; };
  UnaryOperator<String> self = s -> { String t = s; for (char c : s.toCharArray()) t += c; return this.self == null ? t : this.self.apply(t); };

  Runnable task(boolean b, List<String> xs) {
    Runnable r = b ? () -> { for (String x : xs) text += x; } : () -> xs.forEach(x -> slots[0] += x);
    for (Runnable q = () -> text += "x", p = r; text.length() < 5; q.run(), p.run()) ((Consumer<String>) x -> text += x).accept("y");
    for (Supplier<String> s : List.<Supplier<String>>of(() -> text += 1, () -> text += 2)) s.get();
    Callable<Callable<String>> c = b ? () -> () -> text += text : () -> { return () -> { return text += "z"; }; };
    return c == null ? r : () -> { int i = 0; int[] count = {0}; xs.forEach(x -> { count[0]++; slots[count[0] % 2] += x; }); while (i++ < 3) slots[i % 2] += i; };
  }

  String streams(List<List<String>> xss) {
    String a = xss.stream().flatMap(xs -> xs.stream().map(x -> x + xs.stream().reduce("", (p, q) -> p + q))).reduce("", String::concat);
    String b = xss.parallelStream().reduce("", (s, xs) -> s + xs.size(), (p, q) -> p.concat(q));
    List<String> into = new ArrayList<>();
    IntStream.range(0, 9).boxed().sorted((x, y) -> { into.add(text += x); return y - x; }).forEach(i -> into.add("" + i));
    Map<Integer, List<String>> groups = xss.stream().collect(Collectors.toMap(List::size, ArrayList::new, (x, y) -> { x.addAll(y); return x; }, HashMap::new));
    BinaryOperator<String> join = (x, y) -> x += y;
    return Stream.of(a, b).reduce(join).map(s -> s += s).orElseGet(() -> text += groups) + into;
  }

  static <T> T call(Supplier<? extends T> s) { return s.get(); }

  Lambdas() { this(() -> text += "this"); }

  Lambdas(Supplier<String> s) { super(); text += call(() -> call(() -> call(s))); }

  IntFunction<IntFunction<int[]>> arrays = n -> m -> { int[] a = new int[0]; for (int i = 0; i < n * m; i++) a = java.util.Arrays.copyOf(a, a.length + 1); return a; };
}
