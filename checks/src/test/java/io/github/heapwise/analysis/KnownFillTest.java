package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trip counts as expressions that are valid where the container {@code l} is created. */
class KnownFillTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for (String x : xs) l.add(x); | xs.size()",
        "for (String x : parts) l.add(x); | parts.length",
        "for (String x : this.parts) l.add(x); | this.parts.length",
        "for (String x : next.parts) l.add(x); | next.parts.length",
        "for (String x : m.keySet()) l.add(x); | m.size()",
        "for (char c : p.toCharArray()) l.add(c); | p.length()",
        "for (String x : Arrays.asList(parts)) l.add(x); | parts.length",
        "for (String x : xs) { if (c()) throw new Error(); l.add(x); } | xs.size()",
        "for (int i = 0; i < n; i++) l.add(i); | Math.max(n, 0)",
        "for (int i = 0; n > i; i++) l.add(i); | Math.max(n, 0)",
        "for (int i = 1; i <= n; i++) l.add(i); | Math.max(n, 0)",
        "for (int i = n; i > 0; i--) l.add(i); | Math.max(n, 0)",
        "for (int i = n; i-- > 0; ) l.add(i); | Math.max(n, 0)",
        "for (int i = n; --i >= 0; ) l.add(i); | Math.max(n, 0)",
        "for (int i = 0; i < xs.size(); ++i) l.add(i); | xs.size()",
        "for (int i = xs.size() - 1; i >= 0; --i) l.add(i); | xs.size()",
        "for (int i = 2; i < xs.size(); i += 1) l.add(i); | Math.max(xs.size() - 2, 0)",
        "for (int i = n; i < n + xs.size(); i++) l.add(i); | xs.size()",
        "for (int i = n; i < xs.size(); i++) l.add(i); | Math.max(xs.size() - n, 0)",
        "for (int i = 0; i < p.length(); i += 3) l.add(i); | (p.length() + 2) / 3",
        "for (int i = 0; i < n; i += 3) l.add(i); | Math.max((n + 2) / 3, 0)",
        "for (int i = xs.size(); i > 0; i -= 2) l.add(i); | (xs.size() + 1) / 2",
        "for (int i = 0; i < xs.size() / 2; i++) l.add(i); | xs.size() / 2",
        "for (int i = 0; i < xs.size() - 1; i += 2) l.add(i); | xs.size() / 2",
        "for (int i = 0; i < Math.min(n, 9); i++) l.add(i); | Math.max(Math.min(n, 9), 0)",
        "for (int i = 0, k = xs.size(); i < k; i++) l.add(i); | xs.size()",
        "for (byte i = 0; i < 100; i++) l.add(i); | 100",
        "for (char c = 'a'; c <= 'z'; c++) l.add(c); | 26",
        "for (int i = 0; i < Byte.MAX_VALUE; i++) l.add(i); | Byte.MAX_VALUE",
        "int i = 0; while (i < n) { l.add(i); i++; } | Math.max(n, 0)",
        "int i = 0; while (i < n) { l.add(i++); } | Math.max(n, 0)",
        "int i = n; do { l.add(i); } while (--i > 0); | ",
        "int i = 0; do { l.add(i); i++; } while (i < xs.size()); | xs.size()",
        "for (Iterator<String> i = xs.iterator(); i.hasNext(); ) l.add(i.next()); | xs.size()",
        "for (String x : WORDS) l.add(x); | WORDS.length",
        "for (int i = 0; i < WORDS.length; i++) l.add(i); | WORDS.length",
        "for (int i = 1; i < WORDS.length; i++) l.add(i); | Math.max(WORDS.length - 1, 0)",
        "if (!xs.isEmpty()) { for (String x : xs) l.add(x); } | xs.size()",
        "if (xs.size() > 0) for (String x : xs) l.add(x); | xs.size()",
        "if (parts.length != 0) for (String x : parts) l.add(x); | parts.length",
        "while (l.size() < n) l.add(p); | Math.max(n, 0)",
        "while (xs.size() >= l.size()) { l.add(p); } | xs.size() + 1",
        "while (l.size() < n) l.add(p); l.add(p); | Math.max(n + 1, 0)",
        "for (ListIterator<String> i = xs.listIterator(); i.hasNext(); ) l.add(i.next()); | xs.size()",
        "xs.forEach(x -> l.add(x)); | xs.size()",
        "xs.forEach(l::add); | xs.size()",
        "xs.stream().forEach(x -> { l.add(x); }); | xs.size()",
        "m.forEach((k, v) -> l.add(k + v)); | m.size()",
        "IntStream.range(0, n).forEach(i -> l.add(i)); | Math.max(n, 0)",
        "IntStream.rangeClosed(2, n).boxed().forEach(i -> l.add(i)); | Math.max(n - 1, 0)",
        "Arrays.stream(parts).forEach(x -> l.add(x)); | parts.length",
        "for (int i = 0; i < 4; i++) for (int j = 0; j < 5; j++) l.add(j); | 20",
        "for (int i = 0; i < n; i++) for (int j = 0; j < 1; j++) l.add(j); | Math.max(n, 0)",
        "for (int i = 0; i < 4; i++) { l.add(i); for (int j = 0; j < 5; j++) l.add(j); } | 24",
        "List<String> ys = new ArrayList<>(xs); for (String x : xs) l.add(x); | xs.size()",
        "Set<String> ys = new HashSet<>(); ys.addAll(xs); for (String x : xs) l.add(x); | xs.size()",
        "Object o = List.copyOf(xs); for (String x : xs) l.add(x); | xs.size()",
        "parts = null; for (String x : next.parts) l.add(x); | next.parts.length",
        "for (String x : xs) l.add(x); for (String x : parts) l.add(x);"
            + "| xs.size() + parts.length",
        "l.add(0); for (String x : xs) l.add(x); l.add(1); | xs.size() + 2",
        "l.addAll(xs); for (String x : parts) l.add(x); | parts.length + xs.size()",
        "l.add(0); for (int i = 1; i < xs.size(); i++) l.add(i); | xs.size()",
      })
  void isWrittenAs(String statements, String text) {
    assertThat(fill(statements).flatMap(fill -> fill.count().text(0)))
        .isEqualTo(Optional.ofNullable(text));
  }

  /** What may overflow, or is wider than an {@code int}, can be said but not written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for (String x : xs) for (int j = 0; j < n; j++) l.add(j); | xs.size() * n",
        "for (String x : xs) { l.add(x); l.add(x); } | 2 * xs.size()",
        "for (int i = 0; i < n + 1; i++) for (String x : xs) l.add(x); | (n + 1) * xs.size()",
        "for (int i = 0; i < 2 * n; i++) l.add(i); | 2 * n",
        "for (long i = 0; i < big; i++) l.add(i); | big",
        "for (long i = 0; i < 3_000_000_000L; i++) l.add(i); | 3000000000",
        "for (String x : xs) { l.add(x); for (String y : xs) l.add(y); }"
            + "| xs.size() * (xs.size() + 1)",
        "for (Object x : Thread.State.values()) l.add(x); | Thread.State.values().length",
      })
  void hasNoText(String statements, String words) {
    Optional<CountExpression> count = fill(statements).map(KnownFill::count);
    assertThat(count.map(CountExpression::words)).contains(words);
    assertThat(count.flatMap(each -> each.text(0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Leaves early, or does not add each time.
        "for (String x : xs) { if (c()) break; l.add(x); }",
        "for (String x : xs) { if (c()) return; l.add(x); }",
        "for (String x : xs) { if (c()) continue; l.add(x); }",
        "for (String x : xs) { if (c()) l.add(x); }",
        "for (String x : xs) { boolean b = c() && l.add(x); }",
        "xs.forEach(x -> { if (c()) return; l.add(x); });",
        // Does not always run.
        "if (c()) return; for (String x : xs) l.add(x);",
        "if (c()) for (String x : xs) l.add(x);",
        "if (xs.isEmpty()) for (String x : xs) l.add(x);",
        "if (xs.size() > 1) for (String x : xs) l.add(x);",
        "if (!xs.isEmpty()) { c(); } else { for (String x : xs) l.add(x); }",
        "if (!m.isEmpty()) for (String x : xs) l.add(x);",
        "try { for (String x : xs) l.add(x); } catch (RuntimeException e) {}",
        "try { c(); } finally { for (String x : xs) l.add(x); }",
        "Runnable r = () -> xs.forEach(x -> l.add(x));",
        "for (String x : xs) { Runnable r = () -> l.add(x); }",
        // Another value, or another size, than at the creation.
        "n = 7; for (int i = 0; i < n; i++) l.add(i);",
        "xs.add(p); for (String x : xs) l.add(x);",
        "sink(xs); for (String x : xs) l.add(x);",
        "Collections.addAll(xs, p); for (String x : xs) l.add(x);",
        "next.parts = null; for (String x : next.parts) l.add(x);",
        "next = null; for (String x : next.parts) l.add(x);",
        "int j = xs.hashCode(); for (int i = 0; i < j; i++) l.add(i);",
        "c(); for (String x : parts) l.add(x);",
        "for (int i = 0; i < n; i++) { l.add(i); n--; }",
        "while (l.size() < n) { l.add(p); n--; }",
        "while (l.size() > n) { l.add(p); }",
        "while (xs.size() < n) { l.add(p); xs.add(p); }",
        "while (l.size() < n) { if (c()) l.add(p); }",
        "while (l.size() < n) { l.add(p); l.add(p); }",
        "l.add(p); while (l.size() < n) l.add(p);",
        "for (ListIterator<String> i = xs.listIterator(n); i.hasNext(); ) l.add(i.next());",
        "for (int i = 0; i < n; i++) { l.add(i); i++; }",
        "for (int i = 0; i < xs.size(); i++) { l.add(i); xs.remove(0); }",
        "for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) l.add(j);",
        "for (String x : xs) for (char c : x.toCharArray()) l.add(c);",
        "int i = 0; if (c()) i = 1; while (i < n) { l.add(i++); }",
        // Others may change it until the lock is held.
        "synchronized (xs) { for (String x : xs) l.add(x); }",
        "synchronized (f) { for (String x : parts) l.add(x); }",
        "synchronized (f) { l.addAll(shared); for (String x : xs) l.add(x); }",
        "List<String> ys = shared; synchronized (f) { for (String x : ys) l.add(x); }",
        "lock.lock(); try { for (String x : shared) l.add(x); } finally { lock.unlock(); }",
        "for (String x : xs) synchronized (f) { for (String y : shared) l.add(y); }",
        // Tested between.
        "if (xs == null) throw new Error(); for (String x : xs) l.add(x);",
        "Objects.requireNonNull(xs); for (String x : xs) l.add(x);",
        "if (n > 9) throw new Error(); for (int i = 0; i < n; i++) l.add(i);",
        // Costly, or not known.
        "for (String x : p.split(p)) l.add(x);",
        "for (int i = 0; i < f.indexOf(p); i++) l.add(i);",
        "for (Iterator<String> i = xs.iterator(); i.hasNext(); ) { i.next(); l.add(i.next()); }",
        "xs.stream().filter(x -> c()).forEach(x -> l.add(x));",
        "for (int i = 1; i < n; i *= 2) l.add(i);",
        // Somebody else has the container, or it shrinks.
        "sink(l); for (String x : xs) l.add(x);",
        "Object o = l; for (String x : xs) l.add(x);",
        "for (String x : xs) { l.add(x); sink(l); }",
        "for (String x : xs) { l.add(x); l.remove(0); }",
        "for (String x : xs) l.add(0, x);",
        "for (String x : xs) l.addAll(xs);",
        "for (String x : xs) { l.add(x); if (c()) for (String y : xs) l.add(y); }",
        "for (String x : xs) { l.add(x); for (String y : xs) if (c()) l.add(y); }",
        "for (String x : xs) { l.add(x); for (char y : x.toCharArray()) l.add(y); }",
        "l.addAll(List.of(p)); for (String x : xs) l.add(x);",
      })
  void isNotKnown(String statements) {
    assertThat(fill(statements)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (String x : xs) { if (c()) l.add(x); else l.add(p); }",
        "for (String x : xs) { if (c()) { l.add(x); continue; } l.add(p); }",
        "for (String x : xs) { switch (n) { case 1: l.add(x); break; default: l.add(p); } }",
        "for (String x : xs) { switch (n) { case 1 -> l.add(x); default -> l.add(p); } }",
        "for (String x : xs) { try { l.add(f()); } catch (Exception e) { l.add(p); } }",
        "for (String x : xs) { if (c()) throw new Error(); l.add(x); }",
        "try { for (String x : xs) l.add(x); } finally { c(); }",
        "synchronized (f) { for (String x : xs) l.add(x); }",
        "{ { for (String x : xs) l.add(x); } }",
        "if (c()) l.add(p); for (String x : xs) l.add(x);",
        "for (String x : xs) l.add(x); l.clear(); for (String x : xs) if (c()) l.add(x);",
        "for (String x : xs) l.add(x); sink(l);",
        "for (String x : xs) { l.add(x); l.get(0); l.size(); }",
      })
  void addsOneEachTime(String statements) {
    Optional<KnownFill> fill = fill(statements);
    assertThat(fill.flatMap(each -> each.count().text(0))).contains("xs.size()");
    assertThat(fill.map(KnownFill::atLeast)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (String x : xs) { l.add(x); if (c()) l.add(p); }",
        "for (String x : xs) { if (c()) { l.add(x); l.add(p); } else l.add(p); }",
        "for (String x : xs) { if (c()) l.add(x); if (c()) { l.add(p); continue; } l.add(x); }",
        "for (String x : xs) { switch (n) { case 1: l.add(x); default: l.add(p); } }",
      })
  void addsOneAtLeast(String statements) {
    Optional<KnownFill> fill = fill(statements);
    assertThat(fill.flatMap(each -> each.count().text(0))).contains("xs.size()");
    assertThat(fill.map(KnownFill::atLeast)).contains(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for (String x : xs) { l.add(x); l.add(x); } | 2 * xs.size()",
        "l.add(n); for (String x : xs) { l.add(x); l.add(x); } | 2 * xs.size() + 1",
        "for (int i = 0; i < n; i++) { l.add(i); l.add(i); } | Math.max(2 * n, 0)",
        "for (String x : xs) for (int i = 0; i < 3; i++) l.add(x); | 3 * xs.size()",
        "for (int i = 0; i < 2 * xs.size(); i++) l.add(i); | Math.max(2 * xs.size(), 0)",
      })
  void isLengthOfArray(String statements, String text) {
    assertThat(fill(statements).flatMap(fill -> fill.count().arrayLength(0))).contains(text);
  }

  @Test
  void asksForTheUsualRoomOnTop() {
    CountExpression size = fill("for (String x : xs) l.add(x);").orElseThrow().count();
    assertThat(size.withSpare(16).text(16)).contains("xs.size() + 16");
    CountExpression count = fill("for (int i = 0; i < n; i++) l.add(i);").orElseThrow().count();
    assertThat(count.withSpare(16).text(16)).contains("Math.max(n, 16)");
  }

  @Test
  void asksForOneWhereZeroIsRejected() {
    CountExpression size = fill("for (String x : xs) l.add(x);").orElseThrow().count();
    assertThat(size.text(1)).contains("Math.max(xs.size(), 1)");
    assertThat(size.plus(CountExpression.constant(1)).flatMap(sum -> sum.text(1)))
        .contains("xs.size() + 1");
  }

  private static Optional<KnownFill> fill(String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static final String[] WORDS = {"a", "b", "c"};
            String f = "";
            String[] parts;
            final List<String> shared = new ArrayList<String>();
            final java.util.concurrent.locks.Lock lock =
                new java.util.concurrent.locks.ReentrantLock();
            Snippet next;
            static void sink(Object any) {}
            static boolean c() { return true; }
            String f() throws Exception { return f; }
            """
                + "void method(int n, long big, List<String> xs, Map<String, String> m, String p) {\n"
                + "List<Object> l = new ArrayList<>();\n"
                + statements
                + "\n}");
    TreePath creation = snippet.find("new ArrayList<>()");
    NewContainer created =
        NewContainer.of((ExpressionTree) creation.getLeaf(), snippet.state()).orElseThrow();
    return KnownFill.of(
        creation,
        new Place.Variable(snippet.variable("l")),
        created.container(),
        snippet.index(),
        snippet.state());
  }
}
