package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PooledBuffersTest {
  private static boolean isAddedTo(String type, String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            "static "
                + type
                + "; static void sink(Object any) {} void m(String s) {"
                + statements
                + "}");
    VarSymbol field = snippet.variable("f");
    return PooledBuffers.of(field, snippet.index(), snippet.state())
        .flatMap(each -> each.firstAddition(field, snippet.index(), snippet.state()))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f.get().append(s);",
        "StringBuilder b = f.get(); b.append(s);",
        "StringBuilder b = f.get(); if (b == null) { b = new StringBuilder(); f.set(b); } b.append(s);",
      })
  void ofAThread(String statements) {
    assertThat(isAddedTo("ThreadLocal<StringBuilder> f = new ThreadLocal<>()", statements))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f.get().append(s).setLength(0);",
        "f.get().append(s); f.remove();",
        "f.set(new StringBuilder()); f.get().append(s);",
        "f.get().length();",
        "List.of(f.get().append(s));",
      })
  void emptiedOrReplacedOfAThread(String statements) {
    assertThat(isAddedTo("ThreadLocal<StringBuilder> f = new ThreadLocal<>()", statements))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "StringBuilder b = f.poll(); b.append(s); f.offer(b);",
        "StringBuilder b = f.poll(); if (b == null) { b = new StringBuilder(); } b.append(s); f.add(b);",
      })
  void ofAQueue(String statements) {
    assertThat(isAddedTo("Queue<StringBuilder> f = new ArrayDeque<>()", statements)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "StringBuilder b = f.poll(); b.append(s); b.setLength(0); f.offer(b);",
        "StringBuilder b = f.poll(); b.append(s); f.offer(new StringBuilder());",
        "f.add(new StringBuilder()); StringBuilder b = f.peek(); b.append(s);",
      })
  void emptiedOrNotPutBackOfAQueue(String statements) {
    assertThat(isAddedTo("Queue<StringBuilder> f = new ArrayDeque<>()", statements)).isFalse();
  }
}
