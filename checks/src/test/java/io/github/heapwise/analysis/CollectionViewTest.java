package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is behind the value of {@code seen}. */
class CollectionViewTest {
  private static final String FIELDS =
      "private final List<String> fixed = new ArrayList<>(); List<String> free = fixed;"
          + "private List<String> list() { return fixed; } List<String> open() { return fixed; }";

  private static Optional<CollectionView> behind(String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            FIELDS
                + "void m(List<String> xs, TreeMap<String, String> m, int n) {"
                + statements
                + "}");
    return CollectionView.of(snippet.valueOf("seen"), snippet.uses(), snippet.state());
  }

  private static String name(CollectionView view) {
    return ((Place.Variable) view.place()).symbol().name.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xs | xs | []",
        "(xs) | xs | []",
        "this.fixed | fixed | []",
        "xs.subList(0, n) | xs | [subList]",
        "m.keySet() | m | [keySet]",
        "m.headMap(\"\").entrySet() | m | [headMap, entrySet]",
        "Collections.unmodifiableCollection(m.values()) | m | [values]",
        "list() | fixed | []",
        "this.list() | fixed | []",
      })
  void isTheVariable(String expression, String variable, String views) {
    Optional<CollectionView> view = behind("Object seen = " + expression + ";");
    assertThat(view.map(CollectionViewTest::name)).contains(variable);
    assertThat(view.orElseThrow().views()).hasToString(views);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new ArrayList<>(xs)",
        "List.copyOf(xs)",
        "xs.toArray(new String[0])",
        "xs.stream().toList()",
        "m.get(\"\")",
        "n > 0 ? xs : null",
        "open()",
        "this",
      })
  void isNone(String expression) {
    assertThat(behind("Object seen = " + expression + ";")).isEmpty();
  }

  @Test
  void throughAnotherName() {
    assertThat(behind("Set<String> keys = m.keySet(); Object seen = keys;").map(v -> name(v)))
        .contains("m");
    assertThat(behind("List<String> all = fixed; Object seen = all;").map(v -> name(v)))
        .contains("fixed");
  }

  /** By the time of the loop one of the two may have got something else. */
  @Test
  void notWhereOneOfTheTwoMayChange() {
    assertThat(behind("List<String> all = free; free = xs; Object seen = all;").map(v -> name(v)))
        .contains("all");
    assertThat(behind("List<String> all = fixed; all = xs; Object seen = all;").map(v -> name(v)))
        .contains("all");
    assertThat(behind("List<String> all = xs; xs = list(); Object seen = all;").map(v -> name(v)))
        .contains("all");
  }
}
