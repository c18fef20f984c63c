package io.github.heapwise.analysis;

import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FillingTest {
  @Test
  void countsWhatIsPutInForCertain() {
    Cases cases =
        cases(
            """
            t.put("a", 1); t.put("b", 2);                                             | 2
            t.put("a", 1); t.put("a", 2);                                             | 1
            t.put("a", 1); t.put(A, 2);                                               | 1
            t.put(1, 1); t.put(1L, 2); t.put('1', 3);                                 | 3
            t.put(Shade.LIGHT, 1); t.put(Shade.DARK, 2);                              | 2
            t.put(p, 1); t.put(q, 2);                                                 | 0
            t.put("a", 1); if (c()) { t.put("b", 2); }                                | 1
            t.put("a", 1); if (c()) { return; } t.put("b", 2);                        | 1
            t.putIfAbsent("a", 1);                                                    | 0
            for (int i = 0; i < 10; i++) { t.put(i, p); }                             | 10
            for (int i = 0; i < 10; i++) { t.put(p, i); }                             | 0
            for (int i = 0; i < 10; i++) { if (c()) break; t.put(i, p); }             | 0
            for (int i = 0; i < n; i++) { t.put(i, p); }                              | 0
            for (String x : List.of(p, q)) { t.put(x, p); }                           | 2
            for (Shade x : Shade.values()) { t.put(x, p); }                           | 3
            IntStream.range(0, 5).forEach(i -> t.put(i, p));                          | 5
            t.put("a", 1); for (int i = 0; i < 10; i++) { t.put(i, p); }              | 10
            if (c()) { for (int i = 0; i < 10; i++) { t.put(i, p); } }                | 0
            for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) t.put(j, p); }  | 0
            """
                .lines()
                .map(line -> "Map<Object, Object> t = new HashMap<>(n); " + line)
                .collect(Collectors.joining("\n")));
    cases.check(
        NewClassTree.class::isInstance, creation -> filling(creation, cases).certainElements());
  }

  @Test
  void reachesTheCount() {
    Cases cases =
        cases(
            """
            Set<String> t = new HashSet<>(xs.size());                                      | true
            sink(new HashSet<>(xs.size()));                                                | true
            sink(new HashSet<>(n));                                                        | false
            Set<String> t = new HashSet<>(n); for (int i = 0; i < n; i++) t.add(p + i);    | true
            Set<String> t = new HashSet<>(n); t.add(p);                                    | false
            Set<String> t = new HashSet<>(xs.size()); t.add(p);                            | false
            Set<String> t = new HashSet<>(xs.size()); t.addAll(xs);                        | true
            Set<String> t = new HashSet<>(xs.size()); t.addAll(ys);                        | false
            Set<String> t = new HashSet<>(xs.size()); xs.forEach(t::add);                  | true
            Set<String> t = new HashSet<>(xs.size()); ys.forEach(t::add);                  | false
            Set<String> t = new HashSet<>(n); while (t.size() < n) t.add(p);               | true
            Set<String> t = new HashSet<>(n); while (xs.size() < n) t.add(p);              | false
            Set<String> t = new HashSet<>(xs.size() / 2); t.addAll(xs);                    | false
            Set<String> t = new HashSet<>(xs.size() / 2); for (String x : xs) t.add(x);    | false
            Set<String> t = new HashSet<>(n / 2); for (int i = 0; i < n; i += 2) t.add(p + i); | true
            Set<String> t = new HashSet<>(n / 2); for (int i = 0; i < n; i += 3) t.add(p + i); | false
            Set<String> t = new HashSet<>(n / 2); for (int i = 0; i < n / 2; i++) t.add(p + i); | true
            Set<String> t = new HashSet<>(n); for (int i = 0; i < n / 2; i++) t.add(p + i); | false
            int h = n / 2; Set<String> t = new HashSet<>(h); for (int i = 0; i < h; i++) t.add(p + i); | true
            Set<String> t = new HashSet<>(n / 2);                                          | false
            Set<String> t = new HashSet<>(n); while (c()) t.add(p);                        | true
            Map<String, String> t = new HashMap<>(m.size()); t.putAll(m);                  | false
            Map<String, String> t = new HashMap<>(m.size() + 1); t.put(p, p); t.putAll(m); | true
            Map<String, String> t = new Hashtable<>(m.size()); t.putAll(m);                | true
            Map<String, String> t = new HashMap<>(m.size() + k.size()); t.putAll(m); t.putAll(k); | true
            """);
    cases.check(
        NewClassTree.class::isInstance,
        creation ->
            filling(creation, cases)
                .reaches(
                    ElementCount.of(
                            ((NewClassTree) creation.getLeaf()).getArguments().get(0),
                            cases.snippet().uses(),
                            cases.snippet().state())
                        .orElseThrow()));
  }

  private static Filling filling(TreePath creation, Cases cases) {
    Snippet snippet = cases.snippet();
    NewHashTable table =
        NewHashTable.of((NewClassTree) creation.getLeaf(), snippet.state()).orElseThrow();
    return Filling.of(creation, table.container(), snippet.uses(), snippet.state());
  }

  private static Cases cases(String lines) {
    return Cases.of(
        """
        enum Shade { LIGHT, MIDDLE, DARK }
        static final String A = "a";
        static boolean c() { return true; }
        static void sink(Object any) {}
        """,
        "int n, List<String> xs, List<String> ys, Map<String, String> m, Map<String, String> k,"
            + " String p, String q",
        lines);
  }
}
