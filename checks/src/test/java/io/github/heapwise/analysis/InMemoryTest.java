package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.NewClassTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the stream that {@code flush} is called on writes into an array. */
class InMemoryTest {
  private static boolean isCall(String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            "OutputStream field; void m(OutputStream given, boolean c) throws Exception {"
                + statements
                + "}");
    return InMemory.isCall(snippet.findCall("flush").getLeaf(), snippet.uses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new ByteArrayOutputStream().flush();",
        "var out = new StringWriter(); out.flush();",
        "var out = new ByteArrayOutputStream(); new DataOutputStream(out).flush();",
        "try (var out = new java.util.zip.GZIPOutputStream(new ByteArrayOutputStream())) {"
            + " out.flush(); }",
        "var out = new BufferedWriter(new OutputStreamWriter(new ByteArrayOutputStream()));"
            + " (out).flush();",
      })
  void isInMemory(String statements) {
    assertThat(isCall(statements)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "given.flush();",
        "field.flush();",
        "new DataOutputStream(given).flush();",
        "new FileOutputStream(\"f\").flush();",
        "OutputStream out = new ByteArrayOutputStream(); if (c) { out = given; } out.flush();",
        "new ByteArrayOutputStream() {}.flush();",
        "new java.util.zip.ZipOutputStream(new ByteArrayOutputStream()).flush();",
      })
  void isNot(String statements) {
    assertThat(isCall(statements)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"new StringWriter()", "new DataOutputStream(new ByteArrayOutputStream())"})
  void soIsTheConstructor(String creation) {
    Snippet snippet = Snippet.ofMembers("Object o = " + creation + ";");
    assertThat(
            InMemory.isCall(snippet.find(NewClassTree.class, creation).getLeaf(), snippet.uses()))
        .isTrue();
  }
}
