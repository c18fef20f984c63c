package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
  /** Each has the loop {@code L} outermost, with the site {@code sink(1)} in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) { sink(1); }",
        "while (c()) { sink(1); if (c()) break; }",
        "while (c()) { sink(1); if (c()) return; else continue; }",
        "while (true) { sink(1); if (c()) throw new Exception(); }",
        "do { sink(1); } while (c());",
        "for (int i = 0; i < n; i++, sink(1)) {}",
        "while (sink(1)) {}",
        "xs.forEach(x -> sink(1));",
        "xs.forEach(x -> { sink(1); return; });",
        "for (String x : xs) { switch (x) { case \"a\": sink(1); break; default: return; } }",
        "for (String x : xs) { switch (x) { case \"a\": sink(1); case \"b\": continue; default: return; } }",
        "for (String x : xs) { switch (x) { case \"a\" -> sink(1); default -> { return; } } }",
        "for (String x : xs) { int y = switch (x) { case \"a\" -> { sink(1); yield 1; } default -> 0; }; }",
        "for (String x : xs) { boolean y = c() ? sink(1) : c(); }",
        "for (String x : xs) { try { sink(1); } finally { c(); } }",
        "for (String x : xs) { try { sink(1); throw new Exception(); } catch (Exception e) { c(); } }",
        "for (String x : xs) { try { c(); } catch (RuntimeException e) { sink(1); } }",
        "for (String x : xs) { try { c(); } finally { sink(1); } }",
        "for (String x : xs) { try (R r = r(sink(1))) { c(); } }",
        "for (String x : xs) { try (R r = r(true); R s = r(sink(1))) { c(); } finally { c(); } }",
        "for (String x : xs) { try (R r = r(sink(1))) { throw new Exception(); } catch (Exception e) { c(); } }",
        "R o = r(true); for (String x : xs) { try (o; R r = r(sink(1))) { c(); } }",
        "for (String x : xs) { synchronized (xs) { sink(1); } }",
        "for (String x : xs) { { { sink(1); } } }",
        "a: while (c()) { while (c()) { sink(1); continue a; } }",
        "a: while (c()) { while (c()) { sink(1); break; } }",
        "while (c()) { a: { sink(1); if (c()) break a; return; } }",
        "while (c()) { while (true) { sink(1); if (c()) break; } }",
        "while (c()) { xs.forEach(x -> { sink(1); return; }); }",
        "while (c()) { for (String x : xs) { sink(1); if (c()) return; } }",
      })
  void canRepeat(String loop) {
    assertThat(repeats(loop, tree -> false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) { sink(1); break; }",
        "while (c()) { sink(1); return; }",
        "while (c()) { sink(1); throw new Exception(); }",
        "while (c()) { if (c()) { sink(1); break; } }",
        "while (c()) { if (c()) { throw new Exception(p(sink(1))); } }",
        "while (c()) { Function<String, String> f = x -> { while (c()) { return p(sink(1)); } return x; }; }",
        "while (c()) { if (c()) { sink(1); } else { continue; } if (c()) break; else return; }",
        "do { sink(1); } while (false);",
        "while (c()) { sink(1); if (true) break; }",
        "for (String x : xs) { try { sink(1); return; } finally { c(); } }",
        "for (String x : xs) { try (R r = r(sink(1))) { return; } }",
        "for (String x : xs) { try (R r = r(sink(1))) { c(); } finally { return; } }",
        "for (String x : xs) { try { sink(1); } finally { return; } }",
        "for (String x : xs) { switch (x) { case \"a\": sink(1); case \"b\": return; default: continue; } }",
        "for (String x : xs) { switch (x) { case \"a\": sink(1); return; default: } }",
        "for (String x : xs) { switch (x) { case \"a\" -> { sink(1); return; } default -> {} } }",
        "a: while (c()) { while (c()) { sink(1); break a; } }",
        "a: { while (c()) { sink(1); break a; } }",
        "while (c()) { a: { sink(1); if (c()) break a; return; } return; }",
        "while (c()) { while (true) { sink(1); if (c()) return; } }",
        "while (c()) { for (;;) { sink(1); if (c()) throw new Exception(); } }",
        "while (c()) { do { sink(1); } while (true); }",
      })
  void cannotRepeat(String loop) {
    assertThat(repeats(loop, tree -> false)).isFalse();
  }

  /** {@code sink(0)} stands for what makes the code start over. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) { sink(0); sink(1); }",
        "while (c()) { sink(1); sink(0); }",
        "while (c()) { if (c()) { sink(0); } else { sink(0); } sink(1); }",
        "while (c()) { if (sink(0)) { sink(1); } }",
        "while (sink(0)) { sink(1); }",
        "for (; c(); sink(0)) { sink(1); }",
        "do { sink(1); } while (sink(0));",
        "do { sink(1); if (c()) continue; } while (sink(0));",
        "while (c()) { sink(1); if (c()) { sink(0); continue; } return; }",
        "while (c()) { switch (n) { case 1: sink(0); case 2: default: sink(0); } sink(1); }",
        "while (c()) { try { sink(1); } finally { sink(0); } }",
        "while (c()) { try (R r = r(sink(1))) { sink(0); } }",
        "while (c()) { try (R r = r(sink(1)); R s = r(sink(0))) { c(); } }",
        "while (c()) { try (R r = r(sink(0))) { sink(1); } }",
        "while (c()) { synchronized (xs) { sink(0); } sink(1); }",
        "while (c()) { boolean b = sink(0) && c(); sink(1); }",
        "while (c()) { sink(0); while (c()) { sink(1); } }",
        "while (c()) { while (c()) { sink(1); } sink(0); }",
        "while (c()) { do { sink(0); } while (c()); sink(1); }",
        "while (c()) { xs.forEach(x -> { sink(1); sink(0); }); }",
        "while (c()) { xs.forEach(x -> sink(1)); sink(0); }",
        "while (c()) { boolean b = c() ? sink(0) : sink(0); sink(1); }",
        "while (c()) { int y = switch (n) { default -> { sink(1); sink(0); yield 1; } }; }",
        "for (String x : xs) { try { sink(1); } catch (RuntimeException e) { sink(0); } sink(0); }",
        "while (c()) { if (c()) { sink(0); sink(1); } else if (c()) { continue; } }",
      })
  void startsOver(String loop) {
    assertThat(repeats(loop, barred())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) { if (c()) { sink(0); } sink(1); }",
        "while (c()) { if (c()) { sink(0); } else { sink(1); } }",
        "while (c()) { sink(1); if (c()) { continue; } sink(0); }",
        "while (c()) { boolean b = c() && sink(0); sink(1); }",
        "while (c()) { boolean b = c() ? sink(0) : c(); sink(1); }",
        "while (c()) { while (c()) { sink(0); } sink(1); }",
        "while (c()) { for (String x : xs) { sink(0); } sink(1); }",
        "while (c()) { xs.forEach(x -> sink(0)); sink(1); }",
        "while (c()) { Runnable r = () -> sink(0); sink(1); }",
        "while (c()) { switch (n) { case 1: sink(0); break; default: } sink(1); }",
        "while (c()) { switch (n) { case 1 -> sink(0); default -> sink(1); } }",
        "sink(0); while (c()) { sink(1); }",
        "while (c()) { sink(1); if (c()) { sink(0); return; } }",
        "for (String x : xs) { try { c(); sink(0); } catch (RuntimeException e) { sink(1); } }",
      })
  void doesNotAlwaysStartOver(String loop) {
    assertThat(repeats(loop, barred())).isTrue();
  }

  private static boolean repeats(String loop, Predicate<Tree> barred) {
    Snippet snippet = snippet(loop);
    List<Loop> loops = Loop.allAround(snippet.find("sink(1)"), snippet.state());
    return Paths.canRepeat(snippet.find("sink(1)"), loops.get(loops.size() - 1), barred);
  }

  private static Snippet snippet(String loop) {
    return Snippet.ofMembers(
        "static boolean c() { return true; } static boolean sink(int any) { return c(); }"
            + "static String p(boolean any) { return null; }"
            + "interface R extends AutoCloseable {} static R r(boolean any) { return null; }"
            + "void method(int n, List<String> xs) throws Exception {"
            + loop
            + "}");
  }

  private static Predicate<Tree> barred() {
    return tree -> tree.toString().equals("sink(0)");
  }

  @Test
  void canGoRoundWithoutEvaluatingWhatIsBarred() {
    assertThat(goesRound("while (c()) { if (c()) continue; sink(0); }")).isTrue();
    assertThat(goesRound("while (c()) { if (c()) break; sink(0); }")).isFalse();
    assertThat(goesRound("for (String x : xs) { sink(0); }")).isFalse();
    assertThat(goesRound("xs.forEach(x -> { if (c()) return; sink(0); });")).isTrue();
    assertThat(goesRound("xs.forEach(x -> sink(0));")).isFalse();
    assertThat(goesRound("for (int i = 0; i < n; i++, sink(0)) { c(); }")).isFalse();
  }

  private static boolean goesRound(String loop) {
    Snippet snippet = snippet(loop);
    return Paths.canGoRound(snippet.loopAround("sink(0)"), barred());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) { sink(1); if (c()) break; }",
        "while (c()) { sink(1); return; }",
        "a: while (c()) { while (c()) { sink(1); if (c()) continue a; } }",
        "for (String x : xs) { try { sink(1); } finally { if (c()) break; } }",
        "for (String x : xs) { switch (x) { case \"a\": sink(1); break; default: return; } }",
      })
  void canLeaveEarly(String loop) {
    assertThat(Paths.canLeaveEarly(innermost(loop))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) { sink(1); }",
        "while (c()) { sink(1); if (c()) continue; c(); }",
        "while (c()) { sink(1); if (c()) throw new Exception(); }",
        "for (String x : xs) { sink(1); switch (x) { case \"a\": break; default: c(); } }",
        "for (String x : xs) { sink(1); while (c()) { break; } }",
        "for (String x : xs) { sink(1); Supplier<String> s = () -> { return p(); }; }",
        "xs.forEach(x -> { sink(1); if (c()) return; c(); });",
        "while (c()) { a: { sink(1); if (c()) break a; c(); } }",
      })
  void cannotLeaveEarly(String loop) {
    assertThat(Paths.canLeaveEarly(innermost(loop))).isFalse();
  }

  private static Loop innermost(String loop) {
    Snippet snippet =
        Snippet.ofMembers(
            "static boolean c() { return true; } static String p() { return null; } static boolean sink(int any) { return c(); }"
                + "void method(List<String> xs) throws Exception {"
                + loop
                + "}");
    TreePath site = snippet.find("sink(1)");
    return Loop.around(site, snippet.state()).orElseThrow();
  }
}
