package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.WhileLoopTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeverThrowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "while (b) x(\"a\"); | true",
        "while (b) x(p); | false",
        "while (b) x(NAME); | true",
        "while (b) x(field); | false",
        "while (b) x(unset); | false",
        "p.trim(); while (b) x(p); | true",
        "while (p.isEmpty()) x(p); | true",
        "while (b && p.isEmpty()) x(p); | false",
        "while (b) x(p + \"a\"); | true",
        "while (b) x(p.trim()); | false",
        "p.trim(); while (b) x(p.trim()); | true",
        "p.trim(); while (b) x(p.substring(3)); | false",
        "String q = \"\"; while (b) x(q); | true",
        "while (b) x(10 / n); | false",
        "while (b) x(a[0]); | false",
        "while (b) x(new int[3]); | true",
        "while (b) x(new int[n]); | false",
        "while (b) x(java.nio.charset.StandardCharsets.UTF_8); | true",
        "while (b) x(this); | true",
        "while (b) x(UTF); | true",
      })
  void isThereBeforeTheLoop(String code, boolean is) {
    Snippet snippet =
        Snippet.ofMembers(
            "static final String NAME = \"\"; static final Object UTF ="
                + " java.nio.charset.StandardCharsets.UTF_8; String field = \"\"; final String unset = null;"
                + " static void x(Object any) {}"
                + " void method(int n, boolean b, String p, String[] a) {"
                + code
                + "}");
    ExpressionTree argument =
        ((MethodInvocationTree) snippet.findCall("x").getLeaf()).getArguments().get(0);
    assertThat(
            NeverThrows.before(snippet.find(WhileLoopTree.class), snippet.uses())
                .isNotNull(argument))
        .isEqualTo(is);
  }
}
