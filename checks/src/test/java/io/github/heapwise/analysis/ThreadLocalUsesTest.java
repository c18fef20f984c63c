package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadLocalUsesTest {
  private static Optional<ThreadLocalUses> of(String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            "static ThreadLocal<String> f = ThreadLocal.withInitial(() -> \"\");"
                + "static void sink(Object any) {} void m(String s) { f.hashCode();"
                + statements
                + "}");
    return ThreadLocalUses.of(snippet.variable("f"), snippet.index());
  }

  @Test
  void areCounted() {
    ThreadLocalUses uses = of("f.set(s); f.set(\"\"); sink(f.get()); f.set(f.get());").get();
    assertThat(uses.sets()).hasSize(3);
    assertThat(uses.gets()).hasSize(2);
    assertThat(uses.isRemoved()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"f.remove();", "f.set(null);", "f.set((null));", "Runnable r = f::remove;"})
  void areRemoved(String statement) {
    assertThat(of("f.set(s);" + statement).get().isRemoved()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sink(f);", "Object o = f;", "Supplier<String> g = f::get;", "Object[] a = {f};"})
  void areUnknownWhereItLeaves(String statement) {
    assertThat(of(statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "change(s); change(null); } private void change(String to) { f.set(to);",
        "change(null); } private void change(String to) { f.set((to));",
      })
  void areRemovedByAnArgument(String statements) {
    assertThat(of(statements).get().isRemoved()).isTrue();
  }

  @Test
  void areNotRemovedByOtherArguments() {
    assertThat(of("change(s); } private void change(String to) { f.set(to);").get().isRemoved())
        .isFalse();
  }
}
