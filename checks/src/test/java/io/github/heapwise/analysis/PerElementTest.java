package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerElementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void m(int n) { while (n > 0) x(); } | LOOP",
        "void m(int[] a) { for (int i : a) { if (i > 0) { x(); break; } } } |",
        "void m(List<String> l) { l.stream().map(s -> x()).toList(); } | FUNCTION",
        "void m(List<String> l) { l.removeIf(s -> x() == 1); } | FUNCTION",
        "void m(List<String> l) { l.sort((a, b) -> x()); } | FUNCTION",
        "Comparator<String> c = Comparator.comparing(s -> x()); | FUNCTION",
        "void m(Map<String, Integer> m) { m.computeIfAbsent(\"\", s -> x()); } |",
        "void m(List<String> l) { l.stream().collect(Collectors.toCollection(() -> { x(); return new ArrayList<>(); })); } |",
        "void m() { x(); } |",
        "public int hashCode() { return x(); } | COMPARISON",
        "public int hashCode(int i) { return x(); } |",
        "public boolean equals(Object o) { return x() == 1; } | COMPARISON",
        "boolean equals(String o) { return x() == 1; } |",
        "int compareTo(String o) { return x(); } |",
        "static class C implements Comparator<String> { public int compare(String a, String b) { return x(); } } | COMPARISON",
        "static class C implements Iterator<String> { public boolean hasNext() { return true; } public String next() { x(); return null; } } | CALLED",
        "void m() { x(); } void k(int n) { for (;;) m(); } | CALLED",
        "void m() { x(); } void l() { m(); } void k(int n) { for (;;) l(); } | CALLED",
        "void m() { x(); } void l() { m(); } void k(int n) { l(); } |",
        "int m(String s) { return x(); } void k(List<String> l) { l.stream().map(this::m).toList(); } | CALLED",
        "int m(String s) { return x(); } void k(List<String> l) { l.forEach(this::m); } | CALLED",
        "void m() { m(); x(); } |",
      })
  void isShownByTheFile(String member, String kind) {
    Snippet snippet = Snippet.ofMembers("static int x() { return 1; } " + member);
    assertThat(
            PerElement.of(snippet.find("x()"), snippet.index(), snippet.state())
                .map(PerElement::kind)
                .map(Enum::name)
                .orElse(null))
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "static int f = x(); | true",
        "static { while (x() > 0); } | true",
        "int f = x(); | false",
        "{ x(); } | false",
        "static int f = m(); private static int m() { return x(); } | true",
        "static int f = m(); static int m() { return x(); } | false",
        "static int f = m(); private static int m() { return x(); } int k() { return m(); } | false",
        "static Supplier<Integer> f = () -> x(); | false",
        "static int f = m(1); private static int m(int i) { return i > 0 ? m(i - 1) : x(); } | true",
        "static int f = k(); private static int k() { return m(); } private static int m() { return x(); } | true",
        "private static int m() { return x(); } | false",
      })
  void staticInitialisersRunOnce(String member, boolean isOnce) {
    Snippet snippet = Snippet.ofMembers("static int x() { return 1; } " + member);
    assertThat(PerElement.isStaticInitialiser(snippet.find("x()"), snippet.index()))
        .isEqualTo(isOnce);
  }
}
