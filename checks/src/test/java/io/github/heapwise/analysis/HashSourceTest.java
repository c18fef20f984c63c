package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashSourceTest {
  private static final String MEMBERS =
      "boolean on; Boolean box; Thread.State state; int a; int size; String s; List<String> list;"
          + "int hash; static final int SEED = new Object().hashCode(); static int next;"
          + "private int own() { return 5; } int open() { return 5; }"
          + "public int hashCode() {";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return 1; | 1",
        "return SEED; | 1",
        "return getClass().hashCode(); | 1",
        "return Snippet.class.getName().hashCode(); | 1",
        "return \"x\".hashCode(); | 1",
        "return own(); | 1",
        "int r = 1; r = 31 * r + 7; r += 2; return r; | 1",
        "return on ? 1231 : 1237; | 2",
        "return Boolean.hashCode(on); | 2",
        "return Objects.hash(on, box); | 6",
        "return state.hashCode(); | 6",
        "return 31 * state.ordinal() + (on ? 1 : 0); | 12",
        "if (s == null) return 0; return 1; | 2",
        "return (s == null) ? 0 : 1; | 2",
        "return list.size(); | 16",
        "return 31 * s.length(); | 16",
        "return size; | 16",
      })
  void hasFewValues(String body, long values) {
    assertThat(of(body).map(HashSource.Values::values)).contains(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return a;",
        "return s.hashCode();",
        "return s == null ? 0 : s.hashCode();",
        "return Objects.hash(on, s);",
        "return super.hashCode();",
        "return next++;",
        "return hash;",
        "return open();",
        "return System.identityHashCode(this);",
        "int h = hash; if (h == 0) h = s.hashCode(); return h;",
        "int r = 1; for (String x : list) r = 31 * r + x.hashCode(); return r;",
        "return list.size() + s.hashCode();",
      })
  void hasMany(String body) {
    assertThat(of(body).map(HashSource.Values::values)).contains(HashSource.MANY);
  }

  @Test
  void hasNoneIfItThrows() {
    assertThat(of("throw new UnsupportedOperationException();")).isEmpty();
  }

  private static Optional<HashSource.Values> of(String body) {
    Snippet snippet = Snippet.ofMembers(MEMBERS + body + "}");
    TreePath method =
        snippet
            .findAll(
                tree ->
                    tree instanceof MethodTree
                        && ((MethodTree) tree).getName().contentEquals("hashCode"))
            .get(0);
    return HashSource.of(
        (MethodTree) method.getLeaf(),
        (ClassTree) method.getParentPath().getLeaf(),
        snippet.uses(),
        snippet.at(method));
  }
}
