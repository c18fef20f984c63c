package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldContainerTest {
  @Test
  void isKnownByAllThatIsAssigned() {
    Snippet snippet =
        Snippet.ofMembers(
            """
            Map<String, String> made = new HashMap<>(16);
            Map<String, String> either = c() ? new HashMap<>() : new TreeMap<>();
            Map<String, String> later = null;
            Map<String, String> given;
            Map<String, String> wrapped = Collections.synchronizedMap(new HashMap<>());
            Map<String, String> fixed = Map.of();
            Map<String, String> mixed = new HashMap<>();
            Map<String, String> own = new HashMap<>() { public String put(String k, String v) { return v; } };
            Map<String, String> filled = new HashMap<>() {{ put("a", "b"); }};
            HashMap<String, String> declared;
            EnumSet<Thread.State> returned = EnumSet.allOf(Thread.State.class);
            static boolean c() { return true; }
            void set(Map<String, String> given, ArrayList<String> parameter, List<String> list) {
              this.given = given;
              later = new LinkedHashMap<>();
              mixed = given;
              parameter.size();
              list.size();
              declared.size();
            }
            """);
    assertThat(held(snippet, "made")).isEqualTo("java.util.HashMap");
    assertThat(held(snippet, "either")).isEqualTo("java.util.HashMap");
    assertThat(held(snippet, "later")).isEqualTo("java.util.LinkedHashMap");
    assertThat(held(snippet, "given")).isEqualTo("unknown");
    assertThat(held(snippet, "wrapped")).isEqualTo("unknown");
    assertThat(held(snippet, "fixed")).isEqualTo("unknown");
    assertThat(held(snippet, "mixed")).isEqualTo("unknown");
    assertThat(held(snippet, "own")).isEqualTo("unknown");
    assertThat(held(snippet, "filled")).isEqualTo("java.util.HashMap");
    assertThat(held(snippet, "declared")).isEqualTo("java.util.HashMap");
    assertThat(held(snippet, "returned")).isEqualTo("java.util.EnumSet");
    assertThat(held(snippet, "parameter")).isEqualTo("java.util.ArrayList");
    assertThat(held(snippet, "list")).isEqualTo("unknown");
  }

  private static String held(Snippet snippet, String variable) {
    return HeldContainer.of(snippet.variable(variable), snippet.uses(), snippet.state())
        .map(held -> held.container().type())
        .orElse("unknown");
  }
}
