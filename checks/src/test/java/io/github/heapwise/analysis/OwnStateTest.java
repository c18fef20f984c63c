package io.github.heapwise.analysis;

import static io.github.heapwise.analysis.OwnState.CONTENTS;
import static io.github.heapwise.analysis.OwnState.FIELDS;
import static io.github.heapwise.analysis.OwnState.IDENTITY;
import static io.github.heapwise.analysis.OwnState.NONE;
import static io.github.heapwise.analysis.OwnState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the class of {@code held} has for itself. */
class OwnStateTest {
  private static OwnState of(String members) {
    Snippet snippet = Snippet.ofMembers(members);
    return OwnState.of(snippet.variable("held").type, snippet.state());
  }

  @Test
  void valuesHaveNothing() {
    for (String type :
        new String[] {
          "int",
          "Integer",
          "String",
          "Class<?>",
          "java.net.URI",
          "java.util.regex.Pattern",
          "java.time.Instant",
          "java.lang.reflect.Method",
          "java.nio.file.Path",
          "UUID"
        }) {
      assertThat(of(type + " held;")).as(type).isEqualTo(NONE);
    }
    assertThat(of("E held; enum E { A }")).isEqualTo(NONE);
    assertThat(of("R held; record R(String name, int count, R next) {}")).isEqualTo(NONE);
  }

  @Test
  void containersHaveTheirElements() {
    assertThat(of("List<String> held;")).isEqualTo(CONTENTS);
    assertThat(of("Properties held;")).isEqualTo(CONTENTS);
    assertThat(of("StringBuilder held;")).isEqualTo(CONTENTS);
  }

  @Test
  void locksCountersAndWhatIsClosedAreTheirOwn() {
    for (String type :
        new String[] {
          "java.util.concurrent.locks.ReentrantLock",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.LongAdder",
          "java.util.concurrent.CompletableFuture<String>",
          "java.util.concurrent.ExecutorService",
          "InputStream",
          "Thread"
        }) {
      assertThat(of(type + " held;")).as(type).isEqualTo(IDENTITY);
    }
  }

  @Test
  void fieldsThatMethodsChange() {
    assertThat(of("C held; static class C { int count; void increment() { count++; } }"))
        .isEqualTo(FIELDS);
    assertThat(of("C held; static class C { final List<String> all = null; void addName() {} }"))
        .isEqualTo(FIELDS);
    assertThat(of("C held; static class B { int n; void add() {} } static class C extends B {}"))
        .isEqualTo(FIELDS);
  }

  @Test
  void fieldsThatAreOnlySetOrRead() {
    assertThat(of("C held; static class C { String name; void setName(String n) { name = n; } }"))
        .isEqualTo(UNKNOWN);
    assertThat(
            of("C held; static class C { final String name = f; void add() {} } static String f;"))
        .isEqualTo(UNKNOWN);
    assertThat(of("C held; static class C { int hash; void add() {} }")).isEqualTo(UNKNOWN);
    assertThat(
            of(
                "C held; static class C { int n; void add() {}"
                    + " public boolean equals(Object o) { return true; } }"))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void interfacesAndWhatSharesItsContentTellNothing() {
    assertThat(of("Runnable held;")).isEqualTo(UNKNOWN);
    assertThat(of("R held; record R(StringBuilder text) {}")).isEqualTo(UNKNOWN);
  }

  @Test
  void namesOfMethodsThatChangeAnObject() {
    assertThat(OwnState.isChange("add")).isTrue();
    assertThat(OwnState.isChange("incrementAndGet")).isTrue();
    assertThat(OwnState.isChange("address")).isFalse();
    assertThat(OwnState.isChange("setName")).isFalse();
  }
}
