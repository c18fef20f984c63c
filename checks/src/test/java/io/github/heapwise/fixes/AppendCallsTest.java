package io.github.heapwise.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import io.github.heapwise.analysis.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendCallsTest {
  private static final String MEMBERS =
      "static final String K = \"k\"; int n; char c; String s; Object o; char[] a; CharSequence t;"
          + " StringBuilder b; String call() { return s; } static <T> T any() { return null; }"
          + " static <T> List<T> list() { return null; }"
          + " Object value = ";

  private static Snippet snippet(String expression) {
    return Snippet.ofMembers(MEMBERS + expression + ";");
  }

  private static ExpressionTree value(Snippet snippet, String expression) {
    VariableTree variable =
        (VariableTree)
            snippet.find(VariableTree.class, "Object value = " + expression + ";").getLeaf();
    return variable.getInitializer();
  }

  private static List<String> parts(String sum) {
    Snippet snippet = snippet(sum);
    return new AppendCalls(null, snippet.state())
        .sumOf(value(snippet, sum)).stream().map(snippet.state()::getSourceForNode).toList();
  }

  private static boolean keepsTexts(String sum) {
    Snippet snippet = snippet(sum);
    AppendCalls calls = new AppendCalls(null, snippet.state());
    return calls.keepsTexts(calls.sumOf(value(snippet, sum)));
  }

  @Test
  void textsAreParts() {
    assertThat(parts("s + n")).containsExactly("s", "n");
    assertThat(parts("\"\" + c + c")).containsExactly("\"\"", "c", "c");
    assertThat(parts("call()")).containsExactly("call()");
  }

  @Test
  void whatIsAddedBeforeTheFirstTextIsOnePart() {
    assertThat(parts("n + 1 + s + n + 1")).containsExactly("n + 1", "s", "n", "1");
    assertThat(parts("n + c")).containsExactly("n + c");
  }

  @Test
  void sumsInParenthesesAreTakenApartIfTheyAreTexts() {
    assertThat(parts("(s + n) + (s + o + (s + 2))")).containsExactly("s", "n", "s", "o", "s", "2");
    assertThat(parts("s + (n + 1)")).containsExactly("s", "n + 1");
  }

  @Test
  void constantsStayWhole() {
    assertThat(parts("\"a\" + K + n")).containsExactly("\"a\" + K", "n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s + call()", "s + o", "o + \"x\"", "call() + n++"})
  void partsThatDoNotChangeOneAnotherAreIndependent(String sum) {
    assertThat(keepsTexts(sum)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"o + call()", "b + s + call()", "o + (s = \"x\")", "t + s + n++"})
  void anObjectMayBeChangedByWhatIsDoneBehindIt(String sum) {
    assertThat(keepsTexts(sum)).isFalse();
  }

  @Test
  void aLineBreakIsKeptOnTheSideOfThePlusWhereItIs() {
    assertThat(AppendCalls.lineBreak("\n    + ")).isEqualTo("\n    ");
    assertThat(AppendCalls.lineBreak(" +\r\n    (")).isEqualTo("\r\n    ");
    assertThat(AppendCalls.lineBreak(")\n  + \"\" + (")).isEqualTo("\n  ");
    assertThat(AppendCalls.lineBreak(" + ")).isEmpty();
    assertThat(AppendCalls.lineBreak("\n")).isEmpty();
  }
}
