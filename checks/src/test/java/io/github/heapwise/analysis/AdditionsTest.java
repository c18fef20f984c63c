package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What adds to {@code f}. */
class AdditionsTest {
  private static List<String> withoutEnd(String type, String members) {
    Snippet snippet = Snippet.ofMembers("static " + type + " f = null;" + members);
    VarSymbol field = snippet.variable("f");
    return Additions.withoutEnd(
            Handling.of(field, snippet.index(), snippet.state()),
            field.type,
            true,
            snippet.index(),
            snippet.state())
        .map(Additions::nameOf)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Map<String, String>  | void m(String s) { f.put(s, s); }                       | put",
        "Map<String, Integer> | void m(String s) { f.merge(s, 1, Integer::sum); }       | merge",
        "Set<String>          | boolean m(String s) { return f.add(s); }                | add",
        "List<String>         | void m(List<String> all) { f.addAll(all); }             | addAll",
        "List<String>         | void m() { f.add(\"literal\"); }                        | add",
        "List<String>         | void m(String[] all) { Collections.addAll(f, all); }    | addAll",
        "List<String>         | void m(List<String> all) { all.forEach(f::add); }       | add",
        "StringBuilder        | void m() { f.append('c'); }                             | append",
      })
  void goOn(String type, String members, String name) {
    assertThat(withoutEnd(type, members)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Map<String, String>  | void m(String s) { f.put(\"key\", s); }",
        "Map<String, String>  | void m(Map<String, String> all) { f.putAll(all); }",
        "Set<String>          | void m(Set<String> all) { f.addAll(all); }",
        "Set<String>          | void m(Class<?> c) { f.add(c.getName()); }",
        "Map<Integer, String> | void m() { for (int i = 0; i < 9; i++) { f.put(i, \"\"); } }",
        "Map<String, String>  | static { f.put(System.getenv(\"A\"), \"\"); }",
        "List<String>         | void m(int n, String s) { if (n < 9) f.add(s + n); }",
        "List<String>         | String m(String s) { return f.get(0); }",
      })
  void end(String type, String members) {
    assertThat(withoutEnd(type, members)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Map<Class<?>, String>                               | true",
        "Set<Thread.State>                                   | true",
        "Map<String, java.lang.ref.SoftReference<String>>    | true",
        "List<java.lang.ref.WeakReference<String>>           | true",
        "Map<String, Supplier<String>>                       | true",
        "Map<String, String>                                 | false",
        "List<Class<?>>                                      | false",
        "Map<String, List<Class<?>>>                         | false",
      })
  void typesTellOfFewKeys(String type, boolean areFew) {
    Snippet snippet = Snippet.ofMembers("static " + type + " f;");
    assertThat(Additions.areOfFewKeys(snippet.variable("f").type, snippet.state()))
        .isEqualTo(areFew);
  }

  private static boolean isReplaced(String members) {
    Snippet snippet = Snippet.ofMembers("static List<String> f = new ArrayList<>();" + members);
    VarSymbol field = snippet.variable("f");
    return Additions.isReplaced(
        Handling.of(field, snippet.index(), snippet.state()),
        field,
        snippet.index(),
        snippet.state());
  }

  @Test
  void aNewOneTakesThePlace() {
    assertThat(isReplaced("void flush() { f = new ArrayList<>(); }")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void m() { if (f == null) { f = new ArrayList<>(); } }",
        "static { f = new LinkedList<>(); }",
        "void m() { f.add(null); }",
      })
  void isMadeOnce(String members) {
    assertThat(isReplaced(members)).isFalse();
  }
}
