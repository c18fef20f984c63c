package io.github.heapwise.analysis;

import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MostAddedTest {
  @Test
  void boundsWhatIsPutIn() {
    checkList(
        """
        t.add(p);                                                               | 1
        t.add(0, p); t.addAll(List.of(p, q));                                   | 3
        t.addAll(Arrays.asList(p, q, p)); Collections.addAll(t, p, q);          | 5
        if (c()) { t.add(p); } else { t.add(q); t.add(q); }                     | 3
        t.add(p); t.remove(p); t.clear(); t.add(q);                             | 2
        for (int i = 0; i < 8; i++) { t.add(p); if (c()) break; }               | 8
        for (int i = 0; i < 8; i += 3) { if (c()) t.add(p); }                   | 3
        for (int i = 1; i <= 4; i++) { for (int j = 4; j > 0; j--) t.add(p); }  | 16
        int k = 6; for (int i = 0; i < k; i++) { t.add(p); }                    | 6
        for (String x : List.of(p, q)) { t.add(x); }                            | 2
        for (String x : A) { t.add(x); }                                        | 3
        for (String x : L) { t.add(x); }                                        | 2
        for (Shade x : Shade.values()) { t.add(p); }                            | 3
        IntStream.range(0, 5).forEach(i -> t.add(p));                           | 5
        List.of(p, q).forEach(t::add);                                          | 2
        t.add(p); for (String x : t) { sink(x); } t.forEach(x -> sink(x));      | 1
        t.add(p); List<String> u = t; u.add(q);                                 | 2
        t.add(p); xs.addAll(t); sink(t.size() + t.get(0));                      | 1
        t.add(p); lists.add(t);                                                 | 1
        t.add(p); print(t); new ArrayList<>(t); Collections.sort(t);            | 1
        t.add(p); field = t; field.add(q);                                      | 2
        """);
  }

  @Test
  void knowsWhenItDoesNotKnow() {
    checkList(
        """
        t.size();                                                               | -
        t.addAll(xs);                                                           | -
        for (String x : xs) { t.add(x); }                                       | -
        for (int i = 0; i < n; i++) { t.add(p); }                               | -
        while (c()) { t.add(p); }                                               | -
        for (int i = 0; i < 8; i++) { while (c()) { t.add(p); } }               | -
        for (int i = 0; i < 1_000_000; i++) for (int j = 0; j < 1_000_000; j++) t.add(p); | -
        xs.forEach(t::add);                                                     | -
        t.add(p); fill(t);                                                      | -
        t.add(p); fillSuper(t);                                                 | -
        t.add(p); map.put(p, t);                                                | -
        t.add(p); stack.add(t);                                                 | -
        new ArrayList<List<String>>().add(t); t.add(p);                         | -
        t.add(p); open = t;                                                     | -
        t.add(p); Runnable r = () -> t.add(q);                                  | -
        t.add(p); Consumer<String> r = t::add;                                  | -
        t.add(p); new Object() { void m() { t.add(p); } };                      | -
        t.add(p); t.subList(0, 1).addAll(xs);                                   | -
        t.add(p); t.listIterator().add(q);                                      | -
        t.add(p); t.ensureCapacity(n);                                          | -
        t.add(p); ArrayList<String> u = c() ? t : null; fill(u);                | -
        t.add(p); other.second = t; other.second.add(q);                        | -
        t.add(p); elsewhere = t;                                                | -
        """);
  }

  @Test
  void countsTextByItsType() {
    Cases cases =
        Cases.of(
            MEMBERS,
            PARAMETERS,
            """
            t.append(p);                                               | -
            t.append("abc").append('c').append(n).append(c());         | 20
            t.append(1L).append(n + 0L).append(2.5).append(n * 0.1);   | 48
            t.append(c() ? "abc" : "d" + n);                           | 12
            t.append((Integer) n).append((Character) 'c').append(true); | 20
            t.append("abcdef", 2, 4).insert(0, "x").deleteCharAt(1);   | 3
            t.append(new char[9], 1, 3).appendCodePoint(n);            | 5
            t.append(p.substring(1, 2));                               | -
            t.append(xs);                                              | -
            t.setLength(0); t.append("a");                             | 1
            t.setLength(n); t.append("a");                             | -
            t.append("a"); IntStream.range(0, 2).forEach(t::setLength); | -
            t.append("a"); IntStream.range(0, 2).forEach(t::appendCodePoint); | 5
            t.append("a").reverse().append("b");                       | 2
            """
                .lines()
                .map(line -> "StringBuilder t = new StringBuilder(n); " + line)
                .collect(Collectors.joining("\n")));
    cases.check(MostAddedTest::isBuilder, creation -> most(creation, cases));
  }

  @Test
  void countsPerCreation() {
    Cases cases =
        Cases.of(
            MEMBERS,
            PARAMETERS,
            """
            for (String x : xs) { StringBuilder t = new StringBuilder(n); t.append("ab"); }    | 2
            StringBuilder t; for (String x : xs) { t = new StringBuilder(n); t.append("ab"); } | 2
            StringBuilder t = null; if (c()) { t = new StringBuilder(n); } t.append("ab");     | -
            StringBuilder t = null; for (String x : xs) { if (c()) { t = new StringBuilder(n); t.append('a'); } t.append("ab"); } | -
            sink(new StringBuilder(n).append("ab").append('c').toString());                    | 3
            sink(new StringBuilder(n).append("ab").append(p).toString());                      | -
            xs.forEach(x -> { StringBuilder t = new StringBuilder(n); t.append("ab"); });      | 2
            Supplier<StringBuilder> t = () -> new StringBuilder(n).append("ab");               | -
            """);
    cases.check(MostAddedTest::isBuilder, creation -> most(creation, cases));
  }

  @Test
  void isBoundedByTheKeys() {
    Cases cases =
        Cases.of(
            MEMBERS,
            PARAMETERS,
            """
            Map<Shade, String> t = new HashMap<>(n); fillMap(t);                  | 3
            Map<Boolean, String> t = new LinkedHashMap<>(n); while (c()) t.put(c(), p); | 2
            Set<Shade> t = new HashSet<>(n); t.add(Shade.DARK);                   | 1
            Map<String, String> t = new HashMap<>(n); fillMap(t);                 | -
            Map<String, Shade> t = new HashMap<>(n); t.putAll(Map.of(p, Shade.DARK)); t.computeIfAbsent(q, x -> null); | 2
            """);
    cases.check(NewClassTree.class::isInstance, creation -> most(creation, cases));
  }

  private static final String MEMBERS =
      """
      enum Shade { LIGHT, MIDDLE, DARK }
      private static final String[] A = {"a", "b", "c"};
      private static final List<String> L = List.of("a", "b");
      private List<String> field;
      private List<String> second;
      private List<String> elsewhere;
      List<String> open;
      void more() { elsewhere.add("more"); }
      static boolean c() { return true; }
      static void sink(Object any) {}
      static void print(Iterable<?> any) {}
      static void fill(List<String> any) {}
      static void fillSuper(Collection<? super String> any) {}
      static void fillMap(Map<?, ? super String> any) {}
      """;

  private static final String PARAMETERS =
      "int n, List<String> xs, List<List<String>> lists, Deque<List<String>> stack,"
          + " Map<String, List<String>> map, String p, String q, Snippet other";

  private static void checkList(String lines) {
    Cases cases =
        Cases.of(
            MEMBERS,
            PARAMETERS,
            lines
                .lines()
                .map(line -> "ArrayList<String> t = new ArrayList<>(n); " + line)
                .collect(Collectors.joining("\n")));
    cases.check(MostAddedTest::isSizedList, creation -> most(creation, cases));
  }

  private static boolean isBuilder(Object tree) {
    return tree instanceof NewClassTree && tree.toString().startsWith("new StringBuilder(n)");
  }

  private static boolean isSizedList(Object tree) {
    return tree instanceof NewClassTree && tree.toString().startsWith("new ArrayList<>(n)");
  }

  private static String most(TreePath creation, Cases cases) {
    Snippet snippet = cases.snippet();
    NewContainer created =
        NewContainer.of((NewClassTree) creation.getLeaf(), snippet.state()).orElseThrow();
    OptionalLong most =
        MostAdded.of(creation, created.container(), snippet.uses(), snippet.state());
    return most.isPresent() ? String.valueOf(most.getAsLong()) : "-";
  }
}
