package io.github.heapwise.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.analysis.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of the rewrites is tested with the inputs of the check; here, the reasons for none. */
class BuilderRewriteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "String s = p;      for (String x : xs) s += x;             | it may start as null",
        "String s; s = p;   for (String x : xs) s += x;             | it may be set to null",
        "String s = \"\", t = s; for (String x : xs) s += x;        | its declaration has modifiers, comments or other variables",
        "String /**/ s = \"\"; for (String x : xs) s += x;          | its declaration has modifiers, comments or other variables",
        "for (String s = \"\"; c(); ) s += p;                       | it is a parameter or declared in a header",
        "String s = \"\";   for (String x : xs) s = x + s;          | more is done to it than to append",
        "String s = \"\";   for (String x : xs) { s += x; s = p; }  | it may be set to null",
        "String s = \"\";   for (String x : xs) sink(s += x);       | the value of an assignment to it is used",
        "String s = \"\";   for (String x : xs) s += /**/ x;        | there is a comment between its parts",
        "String s = \"\";   for (String x : xs) s += (x /**/);      | there is a comment behind its parts",
        "String s = \"\";   for (String x : xs) { s += x; s = /**/ \"\"; } | there is a comment in it",
        "String s = \"\";   for (String x : xs) s += x; c(s == p);  | it is compared by identity or with null",
        "String s = \"\";   for (String x : xs) s += x; for (;;) sink(s); | it is read in a loop that does not append to it",
        "String s = \"\";   for (String x : xs) s += x + s.trim();  | a part of the appended text cannot stand alone",
        "String s = \"\";   for (String x : xs) s = s + o() + x();  | its parts cannot be appended one by one",
        "String s = \"\";   for (String x : xs) if (!s.endsWith(x)) s += x; | a builder has no endsWith",
      })
  void isRefused(String code, String why) {
    BuilderRewrite.Result result = rewrite(code);
    assertThat(result.refusal()).isEqualTo(why);
    assertThat(result.fix().isEmpty()).isTrue();
  }

  @Test
  void isGiven() {
    BuilderRewrite.Result result = rewrite("String s = \"\"; for (String x : xs) s += x; sink(s);");
    assertThat(result.refusal()).isEmpty();
    assertThat(result.fix().isEmpty()).isFalse();
  }

  private static BuilderRewrite.Result rewrite(String code) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static void sink(Object any) {}
            static boolean c(boolean... any) { return true; }
            Object o() { return this; }
            String x() { return null; }
            void method(String p, List<String> xs) {
            """
                + code
                + "}");
    return BuilderRewrite.of(snippet.variable("s"), snippet.uses(), snippet.state());
  }
}
