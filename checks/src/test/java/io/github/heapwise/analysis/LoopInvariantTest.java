package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopInvariantTest {
  private static final String MEMBERS =
      """
      static native void unknown();
      native int getCount();
      record R(String name) {}
      static final String CONSTANT = "c";
      final List<String> fixed = new ArrayList<>();
      String field = "";
      volatile String seen = "";
      void method(int n, List<String> xs, Map<String, String> m, String p, String[] a, R r) {
        String local = p.trim();
        List<String> own = new ArrayList<>();
        own.add(p);
        String[] made = new String[n];
        int i = 0;
        String s = p;
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "while (n > 0) Objects.hash(1); | true",
        "while (n > 0) Objects.hash(\"a\" + CONSTANT); | true",
        "while (n > 0) Objects.hash(p); | true",
        "while (n > 0) Objects.hash(local + p.length()); | true",
        "for (String e : xs) Objects.hash(e); | false",
        "for (int k = 0; k < n; k++) Objects.hash(k); | false",
        "while (n > 0) { Objects.hash(i); i++; } | false",
        "while (n > 0) Objects.hash(i++); | false",
        "while (n > 0) Objects.hash(-i); | true",
        "while (n > 0) { String t = p; Objects.hash(t); } | false",
        "while (n > 0) { Objects.hash(s); s = s + p; } | false",
        "while (n > 0) Objects.hash(field); | true",
        "while (n > 0) { Objects.hash(field); this.field = p; } | false",
        "while (n > 0) { Objects.hash(field); unknown(); } | false",
        "while (n > 0) { Objects.hash(field); getCount(); } | true",
        "while (n > 0) { Objects.hash(fixed); unknown(); } | true",
        "while (n > 0) Objects.hash(seen); | false",
        "while (n > 0) Objects.hash(getCount()); | false",
        "while (n > 0) Objects.hash(r.name().trim()); | true",
        "while (n > 0) Objects.hash(java.nio.charset.StandardCharsets.UTF_8); | true",
        "while (n > 0) Objects.hash(n > 1 ? p : local); | true",
        "while (n > 0) Objects.hash(new String[n]); | true",
        "while (n > 0) Objects.hash(new String[] {p}); | false",
        "while (n > 0) Objects.hash(xs.size()); | true",
        "while (n > 0) { Objects.hash(xs.size()); xs.add(p); } | false",
        "while (n > 0) { Objects.hash(xs.size()); unknown(); } | false",
        "while (n > 0) { Objects.hash(own.size()); unknown(); } | true",
        "while (n > 0) { Objects.hash(own.size()); Objects.hash(own); } | false",
        "while (n > 0) Objects.hash(a[0]); | true",
        "while (n > 0) { Objects.hash(a[0]); a[0] = p; } | false",
        "while (n > 0) { Objects.hash(a[0]); made[0] = p; } | true",
        "while (n > 0) { Objects.hash(made[0]); unknown(); } | true",
        "while (n > 0) Objects.hash(a.length); | true",
        "List<String> t = xs; while (n > 0) { Objects.hash(xs.size()); t.add(p); } | false",
        "while (n > 0) Objects.hash(m.keySet().size()); | true",
        "while (n > 0) { Objects.hash(m.keySet().size()); m.remove(p); } | false",
        "xs.forEach(e -> Objects.hash(p)); | true",
        "xs.forEach(e -> Objects.hash(e)); | false",
      })
  void isTheSameEachTime(String code, boolean is) {
    Snippet snippet =
        Snippet.ofMembers(MEMBERS + code.replace("while (n > 0)", "while (n > i)") + "}");
    var call =
        snippet
            .findAll(
                tree ->
                    tree instanceof MethodInvocationTree
                        && Code.nameOf((MethodInvocationTree) tree).equals("hash"))
            .get(0);
    List<Loop> loops = Loop.allAround(call, snippet.state());
    ExpressionTree argument = ((MethodInvocationTree) call.getLeaf()).getArguments().get(0);
    assertThat(
            LoopInvariant.in(loops.get(0).path(), snippet.index(), snippet.state())
                .isSame(argument))
        .isEqualTo(is);
  }
}
