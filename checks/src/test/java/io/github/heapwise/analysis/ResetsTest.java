package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResetsTest {
  private static List<String> resetsOf(String name, String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            "void m(StringBuilder sb, List<String> xs, Vector<String> v, int n) {"
                + statements
                + "}");
    return Resets.of(new Place.Variable(snippet.variable(name)), snippet.uses()).stream()
        .map(snippet.state()::getSourceForNode)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sb.setLength(0)",
        "sb.setLength(n)",
        "sb.delete(0, sb.length())",
        "sb.delete(0, sb.length() - 1)",
        "sb = new StringBuilder()",
      })
  void anewForABuilder(String reset) {
    assertThat(resetsOf("sb", reset + ";")).containsExactly(reset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sb.setLength(sb.length() - 1)",
        "sb.delete(0, n)",
        "sb.delete(1, sb.length())",
        "sb.delete(0, sb.indexOf(\"x\"))",
        "sb.append(0)",
        "sb = sb.append(0)",
        "xs.clear()",
      })
  void goesOnForABuilder(String call) {
    assertThat(resetsOf("sb", call + ";")).isEmpty();
  }

  @Test
  void anewForAList() {
    assertThat(
            resetsOf(
                "v",
                "v.clear(); v.removeAllElements(); v.setSize(0); v.remove(0); v.add(\"\"); xs.clear();"
                    + "v = new Vector<>(); v = new Vector<>(v);"))
        .containsExactly(
            "v = new Vector<>()", "v.clear()", "v.removeAllElements()", "v.setSize(0)");
  }
}
