package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a {@code ThreadLocal<T> f} holds. */
class ThreadLocalValuesTest {
  private static Snippet snippet(String type, String members) {
    return Snippet.ofMembers(
        "record Request(String user) {} static final class Own {} static ThreadLocal<"
            + type
            + "> f = ThreadLocal.withInitial(() -> null);"
            + members);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.text.SimpleDateFormat             | true",
        "java.security.MessageDigest            | true",
        "Random                                 | true",
        "StringBuilder                          | true",
        "Long                                   | true",
        "Boolean                                | true",
        "Thread.State                           | true",
        "java.time.Instant                      | true",
        "java.lang.ref.SoftReference<Own>       | true",
        "String                                 | false",
        "Own                                    | false",
        "Map<String, Object>                    | false",
        "byte[]                                 | false",
      })
  void areKeptByDesign(String type, boolean isKept) {
    Snippet snippet = snippet(type, "");
    assertThat(
            ThreadLocalValues.areKeptByDesign(
                snippet.variable("f").type.getTypeArguments().get(0), snippet.state()))
        .isEqualTo(isKept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f.set(new byte[8]);           | true",
        "f.set((new byte[] {1}));      | true",
        "f.set(data);                  | false",
      })
  void isBuffer(String set, boolean isBuffer) {
    Snippet snippet = snippet("byte[]", "void m(byte[] data) { " + set + "}");
    assertThat(ThreadLocalValues.isBuffer(snippet.findCall("set"))).isEqualTo(isBuffer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f.set(new Own());                              | true",
        "Own o = new Own(); f.set(o);                   | true",
        "f.set(given);                                  | false",
        "Own o = given; f.set(o);                       | false",
        "Own o = new Own(); o = given; f.set(o);        | false",
        "f.set(f.get());                                | false",
      })
  void isOfNew(String statements, boolean isNew) {
    Snippet snippet = snippet("Own", "void m(Own given) { " + statements + "}");
    assertThat(ThreadLocalValues.isOfNew(snippet.findCall("set"), snippet.uses())).isEqualTo(isNew);
  }

  private static boolean areGivenRequests(String members) {
    Snippet snippet = snippet("Map<String, Object>", members);
    VarSymbol field = snippet.variable("f");
    return ThreadLocalValues.areGivenRequests(
        ThreadLocalUses.of(field, snippet.index()).get(), snippet.index(), snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void handle(Request r) { f.get().put(\"request\", r); }",
        "void handle(Request r) { Map<String, Object> m = f.get(); m.put(\"user\", r.user()); }",
      })
  void getRequests(String members) {
    assertThat(areGivenRequests(members)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void handle(Request r) { f.get().get(\"request\"); }",
        "void handle(Request r) { f.get().put(\"tool\", new Own()); }",
        "void handle(Request r) { f.get().put(r.user(), r); }",
        "void handle(Request r) { f.get().put(\"request\", r); f.get().clear(); }",
        "Object handle(Request r) { f.get().put(\"request\", r); return f.get(); }",
        "void keep(Request r) { f.get().put(\"request\", r); }",
      })
  void getNone(String members) {
    assertThat(areGivenRequests(members)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "if (f.get() == null) { f.set(next); }                                      | true",
        "Own own = f.get(); if (own == null) { own = next; f.set(own); }            | true",
        "Own old = f.get(); f.set(next); try { } finally { f.hashCode(); }          | false",
        "try { } finally { f.set(next); }                                           | true",
        "f.set(next);                                                               | false",
        "if (next != null) { f.set(next); }                                         | false",
      })
  void keepsWhatWas(String statements, boolean keeps) {
    Snippet snippet = snippet("Own", "void m(Own next) { " + statements + "}");
    assertThat(
            ThreadLocalValues.keepsWhatWas(
                snippet.findCall("set"), snippet.variable("f"), snippet.uses()))
        .isEqualTo(keeps);
  }
}
