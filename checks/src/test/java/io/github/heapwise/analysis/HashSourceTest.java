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
          + "enum Kind { A, B, C; int code; int code() { return code; } } Kind kind;"
          + "private int myHash; private int given = 3;"
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
        "return state.name().length() + state.toString().hashCode(); | 96",
        "return kind.code; | 3",
        "return 31 * kind.code(); | 3",
        "return switch (kind) { case A -> 1; case B -> { int i = 2; yield i; } default -> 3; }; | 3",
        "return switch (kind) { case A: yield 1; default: yield on ? 2 : 3; }; | 3",
        "return Arrays.hashCode(new Object[] {on, kind}); | 6",
        "if (myHash == 0) myHash = 31 * s.length(); return myHash; | 16",
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
        "return switch (kind) { case A -> 1; default -> s.hashCode(); };",
        "return Arrays.hashCode(new Object[3]);",
        "return kind.compareTo(Kind.A);",
        "return given;",
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
