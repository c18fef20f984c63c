package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop asked about is the innermost one around {@code sink(0)}. */
class TripCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "for (int i = 0; i < 10; i++) sink(0);                                | 10",
        "for (int i = 0; i <= 10; i++) sink(0);                               | 11",
        "for (int i = 10; i > 0; i--) sink(0);                                | 10",
        "for (int i = 10; i >= 0; --i) sink(0);                               | 11",
        "for (int i = 0; i != 10; ++i) sink(0);                               | 10",
        "for (int i = 10; i != 0; i--) sink(0);                               | 10",
        "for (int i = 0; 10 > i; i++) sink(0);                                | 10",
        "for (int i = 0; i < 10; i += 3) sink(0);                             | 4",
        "for (int i = 10; i > 0; i -= 3) sink(0);                             | 4",
        "for (int i = 0; i < 10; i = i + 2) sink(0);                          | 5",
        "for (int i = 10; i > 0; i = i - 2) sink(0);                          | 5",
        "for (long i = 5; i < 10; i++) sink(0);                               | 5",
        "for (int i = 10; i < 5; i++) sink(0);                                | 0",
        "for (int i = 0, j = 9; i < 10; i++, j--) sink(0);                    | 10",
        "for (int i = 0; i < 10; ) { sink(0); i++; }                          | 10",
        "for (int i = 0; i < 10; i++) { if (c()) break; sink(0); }            | 10",
        "int i = 0; while (i < 10) { sink(0); i++; }                          | 10",
        "int i = 10; while (i > 0) { i--; sink(0); }                          | 10",
        "int i; for (i = 0; i < 10; i++) sink(0);                             | 10",
        "final int top = 2 * 5; for (int i = 0; i < top; i++) sink(0);        | 10",
        "for (int i = 0; i < LIMIT; i++) sink(0);                             | 7",
        "for (int i = 0; i < \"abc\".length(); i++) sink(0);                  | 3",
        "for (String x : new String[] {p, p, p}) sink(0);                     | 3",
        "for (String x : List.of(p, p, p)) sink(0);                           | 3",
        "for (String x : Set.of(p)) sink(0);                                  | 1",
        "for (String x : Arrays.asList(p, p)) sink(0);                        | 2",
        "for (char x : \"abc\".toCharArray()) sink(0);                        | 3",
        "for (String x : WORDS) sink(0);                                      | 4",
        "for (int i = 0; i < WORDS.length; i++) sink(0);                      | 4",
        "String[] a = {p, p}; for (String x : a) sink(0);                     | 2",
        "for (Shade x : Shade.values()) sink(0);                              | 3",
        "List.of(p, p).forEach(x -> sink(0));                                 | 2",
        "Stream.of(p, p, p).forEach(x -> sink(0));                            | 3",
        "List.of(p, p).stream().parallel().forEachOrdered(x -> sink(0));      | 2",
        "IntStream.range(0, 12).forEach(x -> sink(0));                        | 12",
        "LongStream.rangeClosed(1, 12).parallel().forEach(x -> sink(0));      | 12",
      })
  void isConstant(String code, long times) {
    assertThat(shown(code)).isEqualTo(times + " times");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "for (String x : xs) sink(0);                                         | xs.size()",
        "for (String x : parts) sink(0);                                      | parts.length",
        "for (String x : changed) sink(0);                                    | changed.length",
        "for (String x : next.parts) sink(0);                                 | next.parts.length",
        "for (String x : m.keySet()) sink(0);                                 | m.size()",
        "for (String x : m.values()) sink(0);                                 | m.size()",
        "for (Map.Entry<String, String> x : m.entrySet()) sink(0);            | m.size()",
        "for (char x : p.toCharArray()) sink(0);                              | p.length()",
        "for (int i = 0; i < xs.size(); i++) sink(0);                         | xs.size()",
        "for (int i = 0; i < parts.length; i++) sink(0);                      | parts.length",
        "for (int i = 0; i < p.length(); ++i) sink(0);                        | p.length()",
        "int i = 0; while (i < xs.size()) { sink(xs.get(i)); i++; sink(0); }  | xs.size()",
        "xs.forEach(x -> sink(0));                                            | xs.size()",
        "m.forEach((k, v) -> sink(0));                                        | m.size()",
        "m.keySet().stream().forEach(x -> sink(0));                           | m.size()",
        "xs.parallelStream().forEach(x -> sink(0));                           | xs.size()",
        "Stream.of(parts).forEach(x -> sink(0));                              | parts.length",
        "Arrays.stream(parts).forEach(x -> sink(0));                          | parts.length",
        "for (String x : Arrays.asList(parts)) sink(0);                       | parts.length",
        "p.chars().forEach(x -> sink(0));                                     | p.length()",
        "var i = xs.iterator(); while (i.hasNext()) { sink(0); i.next(); }    | xs.size()",
      })
  void isSizeOf(String code, String size) {
    assertThat(shown(code)).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "for (int i = 0; i < n; i++) sink(0);                                 | 0 to n by 1",
        "for (int i = 1; i <= n; i++) sink(0);                                | 1 to n included by 1",
        "for (int i = n; i > 0; i -= 2) sink(0);                              | 0 to n by 2",
        "for (int i = n - 1; i >= 0; i--) sink(0);                            | 0 to n - 1 included by 1",
        "for (int i = n; i < xs.size(); i++) sink(0);                         | n to xs.size() by 1",
        "for (int i = 0; i < xs.size() - 1; i++) sink(0);                     | 0 to xs.size() - 1 by 1",
        "for (int i = 0; i < count(); i++) sink(0);                           | 0 to count() by 1",
        "for (int i = 0; i < next.field; i++) sink(0);                        | 0 to next.field by 1",
        "int i = 0; while (i != n) { i++; sink(0); }                          | 0 to n by 1",
        "int i = 0; do { sink(0); i++; } while (i < n);                       | 0 to n by 1",
        "int i = 0; while (i++ < n) sink(0);                                  | 0 to n by 1",
        "for (int i = n; i-- > 0; ) sink(0);                                  | 0 to n by 1",
        "for (int i = n; --i >= 0; ) sink(0);                                 | 0 to n by 1",
        "IntStream.range(0, n).forEach(x -> sink(0));                         | 0 to n by 1",
        "IntStream.rangeClosed(1, n).boxed().forEach(x -> sink(0));           | 1 to n included by 1",
      })
  void isRange(String code, String range) {
    assertThat(shown(code)).isEqualTo(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (c()) sink(0);",
        "do { sink(0); } while (c());",
        "for (;;) sink(0);",
        "for (int i = 0; c(); i++) sink(0);",
        "for (double d = 0; d < 1; d += 0.1) sink(0);",
        // The counter moves otherwise.
        "for (int i = 0; i < 10; i++) { sink(0); i++; }",
        "for (int i = 0; i < 10; i += n) sink(0);",
        "for (int i = 1; i < 10; i *= 2) sink(0);",
        "for (int i = 0; i < 10; i = n + 1) sink(0);",
        "for (int i = 0; i > -10; i++) sink(0);",
        "for (int i = 0; i < 10; i--) sink(0);",
        "for (int i = 0; i != 9; i += 2) sink(0);",
        "for (int i = 0; i < 10; ) { if (c()) i++; sink(0); }",
        "for (int i = 0; i < 10; ) { if (c()) continue; i++; sink(0); }",
        "for (int i = 0; i < 10; ) { while (c()) i++; sink(0); }",
        "for (int i = 0; i < 10; ) { do { i++; } while (c()); sink(0); }",
        "for (f = p; f.length() < 10; f += p) sink(0);",
        // It starts somewhere else.
        "int i = 0; i = n; while (i < 10) { i++; sink(0); }",
        "int i = 0; if (c()) { while (i < 10) { i++; sink(0); } }",
        "for (; field < 10; field++) sink(0);",
        // The bound moves.
        "for (int i = 0; i < n; i++) { n--; sink(0); }",
        "for (int i = 0; i < xs.size(); i++) { xs.add(p); sink(0); }",
        "for (int i = 0; i < next.field; i++) { next = next.next; sink(0); }",
        "for (int i = 0; i < field; i++) { field = n; sink(0); }",
        "for (int i = 0; i < count(i); i++) sink(0);",
        "for (int i = 0; i < parts[i].length(); i++) sink(0);",
        "for (int i = 0, j = n; i < j; i++, j--) sink(0);",
        // Nobody knows how many there are.
        "for (String x : iterable) sink(0);",
        "for (String x : p.split(p)) sink(0);",
        "for (String x : xs.subList(0, n)) sink(0);",
        "xs.iterator().forEachRemaining(x -> sink(0));",
        "xs.stream().filter(x -> c()).forEach(x -> sink(0));",
        "IntStream.iterate(0, x -> x + 1).forEach(x -> sink(0));",
        "next.range(0, 3).forEach(x -> sink(0));",
        "for (String x : next.values()) sink(0);",
        "Iterator<String> i = xs.iterator(); while (i.hasNext()) { i.next(); i.next(); sink(0); }",
        "Iterator<String> i = xs.iterator(); while (i.hasNext()) { if (c()) i.next(); sink(0); }",
      })
  void isUnknown(String code) {
    assertThat(shown(code)).isEqualTo("unknown");
  }

  private static String shown(String code) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            enum Shade { LIGHT, GREY, DARK; static final Shade DEFAULT = GREY; }
            static final int LIMIT = 7;
            static final String[] WORDS = {"a", "b", "c", "d"};
            String[] parts;
            String[] changed = {"a", "b"};
            Snippet next;
            int field;
            String f;
            Iterable<String> iterable;
            static void sink(Object any) {}
            static boolean c() { return true; }
            int count() { return field; }
            int count(int i) { return i; }
            String[] values() { return parts; }
            List<String> range(int from, int to) { return null; }
            void change() { changed = parts; }
            void method(int n, List<String> xs, Map<String, String> m, String p) {
            """
                + code
                + "}");
    return TripCount.of(snippet.loopAround("sink(0)"), snippet.uses(), snippet.state())
        .map(count -> shown(count, snippet))
        .orElse("unknown");
  }

  private static String shown(TripCount count, Snippet snippet) {
    if (count instanceof TripCount.Constant) {
      return ((TripCount.Constant) count).times() + " times";
    }
    if (count instanceof TripCount.SizeOf) {
      TripCount.SizeOf size = (TripCount.SizeOf) count;
      return text(size.container(), snippet) + size.accessor();
    }
    TripCount.Range range = (TripCount.Range) count;
    return (range.start() == null ? "0" : text(range.start(), snippet))
        + " to "
        + text(range.bound(), snippet)
        + (range.boundIncluded() ? " included" : "")
        + " by "
        + range.step();
  }

  private static String text(ExpressionTree tree, Snippet snippet) {
    return snippet.state().getSourceForNode(tree);
  }
}
