package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FewValuesTest {
  private static final String MEMBERS =
      """
      enum E { A }
      record Few(Class<?> type, E e) {}
      record Many(Class<?> type, String name) {}
      static final String CONSTANT = new String("x");
      static final String[] CONSTANTS = {"x"};
      static final Random RANDOM = new Random();
      static void sink(Object any) {}
      private void once(String literal, String any) { LITERAL; }
      void caller(String s) { once("a", "a"); once("b", s); }
      void m(Class<?> type, E e, String s, Object o, int n, int dateStyle, Integer flags, List<Class<?>> types, char c) { CODE; }
      """;

  private static boolean has(String expression, String inHelper) {
    Snippet snippet =
        Snippet.ofMembers(
            MEMBERS
                .replace("LITERAL", inHelper.isEmpty() ? "" : "sink(" + inHelper + ")")
                .replace("CODE", expression.isEmpty() ? "" : "sink(" + expression + ")"));
    MethodInvocationTree call = (MethodInvocationTree) snippet.findCall("sink").getLeaf();
    return FewValues.has(
        (ExpressionTree) call.getArguments().get(0), snippet.uses(), snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"literal\"",
        "42",
        "CONSTANT",
        "type",
        "o.getClass()",
        "e",
        "c",
        "types",
        "CONSTANTS[n]",
        "dateStyle",
        "flags",
        "Map.entry(type, dateStyle)",
        "new Few(type, e)",
        "type.getName()",
        "type.getName() + '.' + e.name()",
        "n > 0 ? \"a\" : \"b\"",
        "String.format(\"%s\", type)",
        "Map.entry(type, e)",
        "System.getProperty(\"user.home\")",
      })
  void has(String expression) {
    assertThat(has(expression, "")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s",
        "n",
        "o",
        "new Many(type, s)",
        "type.getName() + s",
        "n > 0 ? \"a\" : s",
        "String.format(\"%s\", s)",
        "UUID.randomUUID()",
        "RANDOM.nextInt()",
        "System.nanoTime()",
        "Map.entry(type, s)",
        "s.split(\",\")[n]",
      })
  void hasNot(String expression) {
    assertThat(has(expression, "")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"literal", "literal + 1"})
  void asTheFileCallsIt(String expression) {
    assertThat(has("", expression)).isTrue();
    assertThat(has("", "any")).isFalse();
  }

  private static boolean hasVariable(String loop) {
    Snippet snippet =
        Snippet.ofMembers(
            "static final String[] CONSTANTS = {\"x\"}; static void sink(Object any) {}"
                + " void m(String[] all, List<String> list, String s, int n) {"
                + loop
                + "}");
    MethodInvocationTree call = (MethodInvocationTree) snippet.findCall("sink").getLeaf();
    return FewValues.has(call.getArguments().get(0), snippet.uses(), snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < 64; i++) { sink(i); }",
        "for (int i = 0; i < CONSTANTS.length; i++) { sink(CONSTANTS[i]); }",
        "for (String each : new String[] {\"a\", \"b\"}) { sink(each); }",
        "for (String each : List.of(\"a\", \"b\")) { sink(each); }",
        "for (String each : CONSTANTS) { sink(each + '.'); }",
      })
  void hasVariableOfShortLoop(String loop) {
    assertThat(hasVariable(loop)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < n; i++) { sink(i); }",
        "for (String each : all) { sink(each); }",
        "for (String each : list) { sink(each); }",
        "for (String each : List.of(\"a\", s)) { sink(each); }",
        "for (String each : new String[] {s}) { sink(each); }",
      })
  void hasNotVariableOfOtherLoop(String loop) {
    assertThat(hasVariable(loop)).isFalse();
  }
}
