package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map asked about is {@code t}, created as {@code new HashMap<>(n)}. */
class FillTest {
  private static final String CREATED = "Map<String, Object> t = new HashMap<>(n); ";
  private static final Predicate<Tree> CREATION =
      tree ->
          tree instanceof NewClassTree
              && ((NewClassTree) tree).getIdentifier().toString().equals("HashMap<>");

  @Test
  void areTheCallsThatAddBehindTheCreation() {
    List<Fill> fills =
        fillsIn(
            """
            void method(int n, String p, Map<String, Object> m) {
              Map<String, Object> t = m;
              t.put("before", p);
              t = new HashMap<>(n);
              t.put("a", p);
              t.get("a");
              t.putAll(m);
              m.put("other", p);
              t.computeIfAbsent("b", x -> p);
              t.remove("a");
              m.forEach(t::put);
              BiFunction<String, Object, Object> later = t::put;
            }
            """);
    assertThat(fills)
        .extracting(fill -> fill.call().getLeaf() + " " + fill.amount())
        .containsExactly(
            "t.put(\"a\", p) ONE",
            "t.putAll(m) ALL_OF_ARGUMENT",
            "t.computeIfAbsent(\"b\", (x)->p) AT_MOST_ONE",
            "t::put ONE");
  }

  @Test
  void areThoseOfOtherMethodsOnlyIfThereAreNoneHere() {
    String members =
        "Map<String, Object> t; void add(String p) { t.put(p, p); t.put(\"b\", p); }"
            + "void method(int n, String p) { t = new HashMap<>(n); %s }";
    assertThat(fillsIn(members.formatted(""))).hasSize(2).noneMatch(Fill::certain);
    assertThat(fillsIn(members.formatted("t.put(\"a\", p);")))
        .singleElement()
        .matches(Fill::certain);
  }

  @Test
  void ofInitialisersStandTogether() {
    assertThat(
            fillsIn(
                "static int n = 3; static Map<String, Object> t = new HashMap<>(n);"
                    + "static { t.put(\"a\", 1); } int x; { t.put(\"b\", 2); }"
                    + "static { if (n > 2) { t.put(\"c\", 3); } t.put(\"d\", 4); }"))
        .extracting(fill -> fill.argument().orElseThrow() + " " + fill.certain())
        .containsExactly("\"a\" true", "\"c\" false", "\"d\" true");
  }

  @Test
  void areCertainWhereNothingComesBetween() {
    check(
        """
        t.put(p, p);                                                                  | true
        Object old = t.put(p, p);                                                     | true
        if (c()) { m.clear(); } t.put(p, p);                                          | true
        for (String x : xs) { if (c()) break; } t.put(p, p);                          | true
        for (String x : xs) { if (c()) continue; } t.put(p, p);                       | true
        switch (n) { case 1: break; default: m.clear(); } t.put(p, p);                | true
        if (c()) { throw new IllegalStateException(); } t.put(p, p);                  | true
        Supplier<String> s = () -> { return p; }; t.put(p, p);                        | true
        for (String x : xs) t.put(x, p);                                              | true
        xs.forEach(x -> t.put(x, p));                                                 | true
        if (c()) t.put(p, p);                                                         | false
        if (c()) { t.put(p, p); }                                                     | false
        boolean b = c() && t.put(p, p) == null;                                       | false
        Object old = c() ? t.put(p, p) : null;                                        | false
        if (c()) return; t.put(p, p);                                                 | false
        for (String x : xs) { if (c()) return; } t.put(p, p);                         | false
        switch (n) { case 1: t.put(p, p); break; default: m.clear(); }                | false
        switch (n) { case 1 -> t.put(p, p); default -> m.clear(); }                   | false
        try { m.clear(); } catch (RuntimeException e) { t.put(p, p); }                | false
        Runnable r = () -> t.put(p, p);                                               | false
        new Thread() { public void run() { t.put(p, p); } };                          | false
        if (c()) { for (String x : xs) t.put(x, p); }                                 | false
        if (c()) return; xs.forEach(x -> t.put(x, p));                                | false
        """,
        fill -> String.valueOf(fill.certain()));
  }

  @Test
  void areNotCertainWhereTheCreationIsNot() {
    assertThat(
            fillsIn(
                "void method(int n, boolean b, List<String> xs) {for (String x : xs) { "
                    + CREATED
                    + "if (b) continue; t.put(x, x); } }"))
        .singleElement()
        .matches(fill -> !fill.certain());
    assertThat(
            fillsIn(
                "void method(int n, boolean b, String p, Map<String, Object> t) {"
                    + " if (b) t = new HashMap<>(n); t.put(p, p); }"))
        .singleElement()
        .matches(fill -> !fill.certain());
  }

  @Test
  void areMadeEachTimeRound() {
    check(
        """
        t.put(p, p);                                                                | 0 true
        for (String x : xs) t.put(x, p);                                            | 1 true
        for (String x : xs) { if (c()) { t.put(x, p); } else { t.put(p, x); } }     | 1 true
        for (String x : xs) { if (c()) throw new Error(); t.put(x, p); }            | 1 true
        for (String x : xs) { for (int i = 0; i < n; i++) t.put(x + i, p); }        | 2 true
        while (c()) { xs.forEach(x -> t.put(x, p)); }                               | 2 true
        m.forEach(t::put);                                                          | 1 true
        for (String x : xs) { m.forEach(t::put); }                                  | 2 true
        for (String x : xs) { if (c()) t.put(x, p); }                               | 1 false
        for (String x : xs) { if (c()) continue; t.put(x, p); }                     | 1 false
        for (String x : xs) { if (c()) break; t.put(x, p); }                        | 1 false
        for (String x : xs) { if (t.put(x, p) != null) return; }                    | 1 false
        for (String x : xs) { t.putIfAbsent(x, p); }                                | 1 false
        for (String x : xs) { try { t.put(x, f()); } catch (Error e) { m.clear(); } } | 1 false
        xs.forEach(x -> { if (c()) { return; } t.put(x, p); });                     | 1 false
        """,
        fill -> fill.loops().size() + " " + fill.everyTime());
  }

  @Test
  void leaveOutLoopsThatRepeatTheCreation() {
    assertThat(
            fillsIn(
                "void method(int n, List<String> xs) { for (String y : xs) { "
                    + CREATED
                    + "for (String x : xs) t.put(x, y); } }"))
        .singleElement()
        .satisfies(fill -> assertThat(fill.loops()).hasSize(1));
  }

  /** All fills of a case have to give the same answer. */
  private static void check(String lines, Function<Fill, String> answer) {
    Cases cases =
        Cases.of(
            "static boolean c() { return true; } static Object f() { return 1; }",
            "int n, List<String> xs, Map<String, Object> m, String p",
            lines.lines().map(line -> CREATED + line).collect(Collectors.joining("\n")));
    cases.check(
        CREATION,
        creation ->
            fills(creation, cases.snippet()).stream()
                .map(answer)
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private static List<Fill> fillsIn(String members) {
    Snippet snippet = Snippet.ofMembers(members);
    return fills(snippet.findAll(CREATION).get(0), snippet);
  }

  private static List<Fill> fills(TreePath creation, Snippet snippet) {
    return Fill.of(
        Holder.of(creation).orElseThrow(),
        creation,
        Containers.forType("java.util.HashMap").orElseThrow().methods(),
        snippet.uses(),
        snippet.state());
  }
}
