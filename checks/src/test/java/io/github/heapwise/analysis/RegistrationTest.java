package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether {@code put} makes a part of the program known. */
class RegistrationTest {
  private static final String MEMBERS =
      """
      interface Command {}
      interface ShapeFactory { Object make(); }
      static abstract class Base {}
      record Session(String id) {}
      static class Stateless { void run() {} }
      static class Extended extends Base { int state; }
      static class Plain implements Comparable<Plain> {
        int state; public int compareTo(Plain other) { return 0; } }
      """;

  private static boolean is(String members) {
    Snippet snippet = Snippet.ofMembers(MEMBERS + members);
    return Registration.is(
        snippet.findCall("put"), snippet.variable("f").type, snippet.index(), snippet.state());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String           | true",
        "Object           | true",
        "Command          | true",
        "Base             | true",
        "Extended         | true",
        "Stateless        | true",
        "List<Command>    | true",
        "Session          | false",
        "Plain            | false",
        "Long             | false",
        "byte[]           | false",
        "java.time.Instant | false",
      })
  void whatIsRegisteredIsAPartUnlessItIsData(String type, boolean isPart) {
    assertThat(
            is(
                "static Map<String, %1$s> f = null; void register(String key, %1$s each) {"
                        .formatted(type)
                    + " f.put(key, each); }"))
        .isEqualTo(isPart);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static Map<String, Object> f = null; void add(String name, ShapeFactory p) {"
            + " f.put(name, p.make()); }",
        "static class Own extends Base { int state; static Map<String, Own> f = null;"
            + " static void add(String name, Own own) { f.put(name, own); } }",
        "static abstract class Own { static Map<String, Own> f = null; abstract String getName();"
            + " static void add(Own own) { f.put(own.getName(), own); } }",
        "static class Own { int state; static Map<Integer, Own> f = null;"
            + " static void getInstance(int n) { f.put(n, new Own()); } }",
        "static Map<String, byte[]> f = null; void add(String path) throws IOException {"
            + " f.put(path, getClass().getResourceAsStream(path).readAllBytes()); }",
        "static class Deprecations { static Map<String, String> f = null;"
            + " static void warn(String s) { f.put(s, s); } }",
      })
  void isOne(String members) {
    assertThat(is(members)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static Map<String, Object> f = null; void add(String name, Object o) { f.put(name, o); }",
        "static class Own { int state; static Map<String, Own> f = null;"
            + " static void add(String name, Own own) { f.put(name, own); } }",
        "static class Own { int state; static Map<String, Own> f = null;"
            + " Own(String name) { f.put(name, this); } }",
        "static class Own { int state; String getName() { return null; }"
            + " static Map<String, Own> f = null;"
            + " static void add(Own own) { f.put(own.getName(), own); } }",
        "static class Own { int state; static Map<Long, Own> f = null;"
            + " static void getInstance(long id) { f.put(id, new Own()); } }",
        "static Map<String, byte[]> f = null; void add(String path) throws IOException {"
            + " f.put(path, new FileInputStream(path).readAllBytes()); }",
        "static Map<String, String> f = null; static { f.put(\"\", \"\"); }",
      })
  void isNone(String members) {
    assertThat(is(members)).isFalse();
  }
}
