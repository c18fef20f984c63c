package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"GET / HTTP/1.1\"",
        "NAME",
        "n",
        "Integer.toHexString(n)",
        "String.valueOf(n)",
        "\"id \" + n",
        "n > 0 ? \"yes\" : \"no\"",
        "java.util.UUID.randomUUID().toString()",
        "(\"a\" + Long.toString(n)).substring(1)",
        "local",
      })
  void isAscii(String expression) {
    assertThat(isAsciiText(expression)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"caf\\u00e9\"",
        "p",
        "p + n",
        "c",
        "String.valueOf(c)",
        "String.valueOf(new Object())",
        "p.trim()",
        "n > 0 ? p : \"no\"",
        "changed",
      })
  void mayBeMore(String expression) {
    assertThat(isAsciiText(expression)).isFalse();
  }

  private static boolean isAsciiText(String expression) {
    Snippet snippet =
        Snippet.ofMembers(
            "static final String NAME = \"n\";"
                + "void method(String p, int n, char c) {"
                + " String local = \"a\" + n; String changed = \"a\"; changed += p;"
                + " Object value = "
                + expression
                + "; }");
    ExpressionTree value = snippet.valueOf("value");
    return AsciiText.is(value, snippet.uses());
  }
}
