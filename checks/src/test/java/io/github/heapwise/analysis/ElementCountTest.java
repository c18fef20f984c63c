package io.github.heapwise.analysis;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The expression asked about is the argument of {@code table(…)}. */
class ElementCountTest {
  @Test
  void isCertainAboutTheSizeOfSomething() {
    Cases cases =
        cases(
            """
            table(xs.size());                                     | certain
            table(m.size());                                      | certain
            table(m.keySet().size());                             | certain
            table(parts.length);                                  | certain
            table(load(p).size());                                | certain
            table((xs.size()));                                   | certain
            table(xs.size() + 1);                                 | certain
            table(1 + parts.length);                              | certain
            table(xs.size() - 1);                                 | certain
            table(xs.size() + m.size());                          | certain
            table(xs.size() + n);                                 | certain
            table(Math.max(xs.size(), 1024));                     | certain
            table(Math.max(16, xs.size()));                       | certain
            table(c() ? 0 : xs.size());                           | certain
            table(c() ? parts.length : xs.size());                | certain
            int size = xs.size(); table(size);                    | certain
            int a = parts.length; int b = a; table(b + 1);        | certain
            table(size());                                        | certain
            table(Shade.values().length);                         | certain
            table(n);                                             | possible
            table(count);                                         | possible
            table(next.count);                                    | possible
            table(getCount());                                    | possible
            table(next.getCount());                               | possible
            table((int) total);                                   | possible
            table(in.readInt());                                  | possible
            table(Math.max(n, 16));                               | possible
            table(n + 1);                                         | possible
            int entries = in.readInt(); table(entries);           | possible
            int twice = 2 * n; table(twice);                      | possible
            int changed = xs.size(); changed *= 2; table(changed); | possible
            table(16);                                            | none
            table(LIMIT);                                         | none
            table(xs.size() * 2);                                 | none
            table(xs.size() / 2);                                 | possible
            table(n >> 1);                                        | possible
            int half = parts.length / 2; table(half);             | possible
            table(parts.length / 2 + 1);                          | possible
            table(xs.size() / 2 / 2);                             | none
            table(xs.size() / n);                                 | none
            table(m.size() + xs.size() / 2);                      | none
            table((int) (xs.size() / 2.0));                       | none
            table(xs.size() << 1);                                | none
            table(xs.size() + xs.size() / 2);                     | none
            table(xs.size() + xs.size());                         | none
            table(n + n + 1);                                     | none
            int size = xs.size(); table(size + xs.size());        | none
            table(xs.size() * 4 / 3 + 1);                         | none
            table((int) (xs.size() / 0.75) + 1);                  | none
            table((int) Math.ceil(xs.size() / 0.75));             | none
            table(Math.max((int) (xs.size() / 0.75), 16));        | none
            table(Math.min(xs.size(), 100));                      | none
            table(c() ? 16 : 32);                                 | none
            table(c() ? 100 : xs.size());                         | none
            table(xs.size() + 100);                               | none
            table(capacity(xs.size()));                           | none
            table(p.length());                                    | none
            table(-n);                                            | none
            """);
    cases.check(
        call("table"),
        table ->
            count(table, cases)
                .map(count -> count.isCertain() ? "certain" : "possible")
                .orElse("none"));
  }

  @Test
  void goesByNames() {
    Cases cases =
        cases(
            """
            table(n);                                          | true
            table(wordCount);                                  | true
            table(getCount());                                 | true
            table(next.getCount());                            | true
            table(n + wordCount);                              | true
            int size = read(in); table(size);                  | true
            int size = n; table(size);                         | true
            table(initialCapacity);                            | false
            table(initialSize);                                | false
            table(maxSize);                                    | false
            table(n + initialSize);                            | false
            table(count);                                      | false
            int size = 2 * n; table(size);                     | false
            int size = (int) (n / 0.75); table(size);          | false
            int size = Math.round(n / 0.75f); table(size);     | false
            int size = Math.max(n / 3, 16); table(size);       | false
            int where = read(in); table(where);                | false
            """);
    cases.check(
        call("table"), table -> count(table, cases).filter(ElementCount::isNamedSo).isPresent());
  }

  @Test
  void knowsWhatTheCodeTells() {
    Cases cases =
        cases(
            """
            table(Shade.values().length);                                      | OptionalInt[3]
            table(Shade.values().length + 1);                                  | OptionalInt[4]
            table(WORDS.length);                                               | OptionalInt[4]
            String[] a = {p, p}; table(a.length);                              | OptionalInt[2]
            String[] a = new String[] {p, p}; int b = a.length; table(b - 1);  | OptionalInt[1]
            table(SHADES);                                                     | OptionalInt[3]
            table(parts.length);                                               | OptionalInt.empty
            table(xs.size());                                                  | OptionalInt.empty
            String[] a = {p, p}; a = parts; table(a.length);                   | OptionalInt.empty
            table(n);                                                          | OptionalInt.empty
            table(ring);                                                       | OptionalInt.empty
            """);
    cases.check(call("table"), table -> count(table, cases).orElseThrow().known());
  }

  @Test
  void knowsTheLoopsThatItBounds() {
    Cases cases =
        cases(
            """
            table(n); for (int i = 0; i < n; i++) sink();                                    | yes
            table(n + 1); for (int i = 0; i <= n; i++) sink();                               | yes
            table(n); for (int i = 1; i < n; i++) sink();                                    | yes
            table(n); for (int i = n; i > 0; i--) sink();                                    | yes
            table(n); int i = 0; while (i < n) { sink(); i++; }                              | yes
            table(n); IntStream.range(0, n).forEach(i -> sink());                            | yes
            table(n); for (int i = 0; i < n; i += 2) sink();                                 | no
            table(n); for (int i = 0; i < n; ) { i++; sink(); i++; }                         | no
            table(n); for (int i = 0; i < count; i++) sink();                                | no
            table(n); for (String x : xs) sink();                                            | no
            table(n); for (int i = 0; i < 10; i++) sink();                                   | no
            table(n); for (; in.readBoolean(); ) sink();                                     | unknown
            table(n - count); for (int i = count; i < n; i++) sink();                        | yes
            table(n); for (int i = count; i < n; i++) sink();                                | no
            table((int) total); for (long i = 0; i < total; i++) sink();                     | yes
            table(getCount()); for (int i = 0; i < getCount(); i++) sink();                  | yes
            table(next.getCount()); for (int i = 0; i < getCount(); i++) sink();             | no
            table(next.count); for (int i = 0; i < next.count; i++) sink();                  | yes
            table(count); for (int i = 0; i < this.count; i++) sink();                       | yes
            table(xs.size()); for (String x : xs) sink();                                    | yes
            table(xs.size()); for (int i = 0; i < xs.size(); i++) sink();                    | yes
            table(xs.size()); xs.stream().forEach(x -> sink());                              | yes
            table(xs.size()); xs.stream().map(x -> p).forEach(x -> sink());                  | yes
            table(xs.size()); xs.stream().filter(x -> c()).forEach(x -> sink());             | no
            table(xs.size()); for (String x : parts) sink();                                 | no
            table(xs.size()); for (String x : load(p)) sink();                               | unknown
            table(xs.size()); load(p).forEach(x -> sink());                                  | unknown
            table(load(p).size()); for (String x : load(p)) sink();                          | unknown
            table(load(p).size()); for (String x : xs) sink();                               | no
            table(m.size()); for (String x : m.keySet()) sink();                             | yes
            table(m.values().size()); m.forEach((k, v) -> sink());                           | yes
            table(m.size()); Set<String> ks = m.keySet(); for (String x : ks) sink();        | yes
            table(parts.length); for (String x : parts) sink();                              | yes
            table(parts.length); for (int i = 0; i < parts.length; i++) sink();              | yes
            int size = xs.size(); table(size); for (String x : xs) sink();                   | yes
            int size = xs.size(); table(xs.size()); for (int i = 0; i < size; i++) sink();   | yes
            table(xs.size() + n); for (int i = 0; i < n; i++) sink();                        | yes
            table(WORDS.length); for (int i = 0; i < WORDS.length; i++) sink();              | yes
            table(Shade.values().length); for (Shade x : Shade.values()) sink();             | yes
            table(size()); for (int i = 0; i < size(); i++) sink();                          | yes
            """);
    List<TreePath> tables = cases.snippet().findAll(call("table"));
    cases.check(
        call("sink"),
        sink -> {
          Loop loop = Loop.around(sink, cases.snippet().state()).orElseThrow();
          TreePath table =
              tables.stream().filter(each -> isInMethodOf(each, sink)).findFirst().orElseThrow();
          return count(table, cases)
              .orElseThrow()
              .bounds(loop)
              .map(yes -> yes ? "yes" : "no")
              .orElse("unknown");
        });
  }

  @Test
  void knowsWhatItCounts() {
    Cases cases =
        cases(
            """
            both(xs.size(), xs);                                 | true
            both(xs.size(), xs.stream());                        | true
            both(xs.size(), xs.stream().map(x -> x + p));        | true
            both(xs.size(), xs.stream().filter(x -> c()));       | false
            both(xs.size(), (xs));                               | true
            both(xs.size(), m);                                  | false
            both(m.size(), m.values());                          | true
            both(m.keySet().size(), m.entrySet());               | true
            both(parts.length, Arrays.asList(parts));            | true
            both(this.parts.length, parts);                      | true
            both(next.parts.length, parts);                      | false
            both(names().size(), names());                       | true
            both(next.names().size(), names());                  | false
            both(load(p).size(), load(p));                       | false
            both(size(), this);                                  | true
            """);
    cases.check(
        call("both"),
        both -> {
          List<? extends ExpressionTree> arguments =
              ((MethodInvocationTree) both.getLeaf()).getArguments();
          return ElementCount.of(arguments.get(0), cases.snippet().uses(), cases.snippet().state())
              .orElseThrow()
              .isOf(arguments.get(1));
        });
  }

  private static boolean isInMethodOf(TreePath first, TreePath second) {
    return Cases.methodAround(first) == Cases.methodAround(second);
  }

  private static Predicate<Tree> call(String name) {
    return tree ->
        tree instanceof MethodInvocationTree
            && Code.nameOf((MethodInvocationTree) tree).equals(name);
  }

  private static Optional<ElementCount> count(TreePath table, Cases cases) {
    return ElementCount.of(
        ((MethodInvocationTree) table.getLeaf()).getArguments().get(0),
        cases.snippet().uses(),
        cases.snippet().state());
  }

  private static Cases cases(String lines) {
    return Cases.of(
        """
        enum Shade { LIGHT, MIDDLE, DARK }
        static final int LIMIT = 7;
        static final String[] WORDS = {"a", "b", "c", "d"};
        static final int SHADES = Shade.values().length;
        private int ring = this.back;
        private int back = this.ring;
        int count;
        String[] parts;
        Snippet next;
        int getCount() { return count; }
        int size() { return count; }
        List<String> names() { return List.of(parts); }
        static List<String> load(String file) { return List.of(file); }
        static int read(DataInput in) throws IOException { return in.readInt(); }
        static int capacity(int n) { return n * 4 / 3; }
        static boolean c() { return true; }
        static void table(int size) {}
        static void both(int size, Object any) {}
        void sink() {}
        """,
        "int n, int wordCount, int initialCapacity, int initialSize, int maxSize, long total,"
            + " List<String> xs, Map<String, String> m, String p, DataInput in",
        lines);
  }
}
