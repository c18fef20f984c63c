package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where {@code xs.subList(0, 3)} goes. */
class EscapeTest {
  private static final String MEMBERS =
      """
      List<String> field; static List<String> shared; Snippet other; Object[] slots;
      Map<String, List<String>> map = new HashMap<>();
      record Rec(List<String> list) {}
      record Copying(List<String> list) { Copying { list = List.copyOf(list); } }
      static class Keeper { final List<String> list; Keeper(List<String> list) { this.list = list; } }
      static class Chain { List<String> list;
        Chain(List<String> list) { this(list, 3); }
        Chain(List<String> list, int n) { this.list = Objects.requireNonNull(list); } }
      static class Reader { int n; Reader(List<String> list) { n = list.size(); } }
      Object keep;
      void set(List<String> list) { this.field = list; }
      static void sink(Object any) {}
      """;

  @Test
  void isWhatKeepsTheValue() {
    Cases cases =
        Cases.of(
            MEMBERS,
            "List<String> xs, boolean c, int n, List<List<String>> out, Snippet next",
            """
            field = xs.subList(0, 3);                                       | FIELD
            this.field = (xs.subList(0, 3));                                | FIELD
            next.field = xs.subList(0, 3);                                  | FIELD
            shared = c ? null : xs.subList(0, 3);                           | STATIC_FIELD
            field = Collections.unmodifiableList(xs.subList(0, 3));         | FIELD
            List<String> a = xs.subList(0, 3); List<String> b = a; field = b; | FIELD
            List<String> a = null; a = xs.subList(0, 3); field = a;         | FIELD
            map.put("", xs.subList(0, 3));                                  | COLLECTION
            map.computeIfAbsent("", k -> xs.subList(0, 3));                 | COLLECTION
            map.merge("", xs.subList(0, 3), (a, b) -> b);                   | COLLECTION
            field = switch (n) { case 0 -> null; default -> xs.subList(0, 3); }; | FIELD
            field = switch (n) { default: yield xs.subList(0, 3); };        | FIELD
            slots[n] = xs.subList(0, 3);                                    | COLLECTION
            Object[] a = new Object[n]; a[0] = xs.subList(0, 3); keep = a;  | FIELD
            out.add(xs.subList(0, 3));                                      | RETURNED
            xs.forEach(x -> out.add(xs.subList(0, 3)));                     | RETURNED
            Object[] a = new Object[n]; a[0] = xs.subList(0, 3);            | none
            switch (n) { default -> xs.subList(0, 3); }                     | none
            Consumer<List<Object>> f = l -> l.add(xs.subList(0, 3));        | none
            Map<String, Object> m = new HashMap<>(); m.put("", xs.subList(0, 3)); keep = m; | FIELD
            keep = new Rec(xs.subList(0, 3));                               | FIELD
            keep = new Keeper(xs.subList(0, 3));                            | FIELD
            keep = new Chain(xs.subList(0, 3));                             | FIELD
            keep = Optional.of(xs.subList(0, 3));                           | FIELD
            keep = List.of(xs.subList(0, 3));                               | FIELD
            set(xs.subList(0, 3));                                          | FIELD
            Snippet s = new Snippet(); s.field = xs.subList(0, 3);          | none
            keep = new Copying(xs.subList(0, 3));                           | none
            keep = new Reader(xs.subList(0, 3));                            | none
            keep = new ArrayList<>(xs.subList(0, 3));                       | none
            keep = xs.subList(0, 3).size();                                 | none
            keep = xs.subList(0, 3).stream();                               | none
            new Keeper(xs.subList(0, 3)).toString();                        | none
            sink(xs.subList(0, 3));                                         | none
            List<String> a = field; field = a; a = xs.subList(0, 3);        | none
            List<String> a = xs.subList(0, 3); Runnable r = () -> sink(a);  | none
            out.addAll(List.of()); for (String x : xs.subList(0, 3)) { keep = x; } | none
            xs.subList(0, 3).clear();                                       | none
            """);
    cases.check(EscapeTest::isSubList, path -> kind(cases, path));
  }

  private static boolean isSubList(Tree tree) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("subList");
  }

  private static Object kind(Cases cases, TreePath path) {
    FileIndex index = new FileIndex();
    index.enter(path.getCompilationUnit());
    return Escape.of(path, index, cases.snippet().at(path))
        .map(escape -> escape.kind().toString())
        .orElse("none");
  }

  @Test
  void whatAMethodReturnsIsFollowedIntoItsCallersIfItIsPrivate() {
    Snippet snippet =
        Snippet.ofMembers(
            """
            Object keep;
            List<String> open(List<String> xs) { return xs.subList(0, 1); }
            private List<String> read(List<String> xs) { return xs.subList(0, 2); }
            private List<String> kept(List<String> xs) { return xs.subList(0, 3); }
            private List<String> used(List<String> xs) { return xs.subList(0, 4); }
            int a(List<String> xs) { return read(xs).size(); }
            void b(List<String> xs) { keep = kept(xs); }
            Function<List<String>, Object> c() { return this::used; }
            """);
    FileIndex index = new FileIndex();
    List<String> kinds =
        snippet.findAll(EscapeTest::isSubList).stream()
            .map(
                path -> {
                  index.enter(path.getCompilationUnit());
                  return Escape.of(path, index, snippet.at(path))
                      .map(escape -> escape.kind() + " " + escape.name())
                      .orElse("none");
                })
            .toList();
    assertThat(kinds).containsExactly("RETURNED open", "none", "FIELD keep", "RETURNED used");
  }
}
