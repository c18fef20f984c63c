package io.github.heapwise.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Cases;
import io.github.heapwise.analysis.HashGrowth;
import io.github.heapwise.analysis.NewHashTable;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.FixEdits;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityFixTest {
  private static final int MOST_ELEMENTS = 20_000;

  /** Forms that have no factory on any JDK: those are among the test inputs. */
  @Test
  void dividesByTheLoadFactor() {
    check(
        CapacityFix::forHashTable,
        """
        new Hashtable<>(n)                 | new Hashtable<>((int) Math.ceil(n / 0.75))
        new Hashtable<>((n))               | new Hashtable<>((int) Math.ceil((n) / 0.75))
        new Hashtable<>(n + 1)             | new Hashtable<>((int) Math.ceil((n + 1) / 0.75))
        new Hashtable<>(c() ? 1 : n)       | new Hashtable<>((int) Math.ceil((c() ? 1 : n) / 0.75))
        new Hashtable<>(Math.max(n, 8))    | new Hashtable<>((int) Math.ceil(Math.max(n, 8) / 0.75))
        new Hashtable<>(m.size())          | new Hashtable<>((int) Math.ceil(m.size() / 0.75))
        new Hashtable<>(parts.length)      | new Hashtable<>((int) Math.ceil(parts.length / 0.75))
        new HashMap(n)                     | new HashMap((int) Math.ceil(n / 0.75))
        new WeakHashMap(n)                 | new WeakHashMap((int) Math.ceil(n / 0.75) + 1)
        new HashSet<>(n, 0.75f)            | new HashSet<>((int) Math.ceil(n / 0.75), 0.75f)
        new HashSet<>(n, .5f)              | new HashSet<>((int) Math.ceil(n / 0.5), .5f)
        new LinkedHashMap<>(n, 0.9f, true) | new LinkedHashMap<>((int) Math.ceil(n / 0.9), 0.9f, true)
        new HashSet<>(/* in */ n)          | new HashSet<>(/* in */ (int) Math.ceil(n / 0.75))
        new HashSet<>(n /* in */)          | new HashSet<>((int) Math.ceil(n / 0.75) /* in */)
        """);
  }

  @Test
  void writesTheTableSlotsForAKnownNumber() {
    check(
        (table, state) -> CapacityFix.forHashTable(table, 12, state),
        """
        new HashMap(8)             | new HashMap(16)
        new HashSet<>(8, 0.5f)     | new HashSet<>(32, 0.5f)
        new WeakHashMap(8)         | new WeakHashMap(32)
        new Hashtable<>(8)         | new Hashtable<>(16)
        new Hashtable<>(WORDS + 1) | new Hashtable<>(16)
        """);
    check(
        (table, state) -> CapacityFix.forHashTable(table, 13, state),
        """
        new HashMap(8)     | new HashMap(32)
        new Hashtable<>(8) | new Hashtable<>(18)
        """);
  }

  @Test
  void leavesAnonymousClasses() {
    String same = "new HashMap<String, String>(n) {}";
    check(CapacityFix::forHashTable, same + "|" + same);
    check((table, state) -> CapacityFix.forHashTable(table, 100, state), same + "|" + same);
  }

  /** The formulas of {@link #dividesByTheLoadFactor}, in the models that the JDK is held to. */
  @ParameterizedTest
  @EnumSource(names = {"HASH_MAP", "HASHTABLE", "WEAK_HASH_MAP"})
  void neverResizes(HashGrowth growth) {
    for (int n = 0; n <= MOST_ELEMENTS; n++) {
      int capacity = (int) Math.ceil(n / 0.75) + (growth == HashGrowth.WEAK_HASH_MAP ? 1 : 0);
      check(n, growth.elementsBeforeResize(capacity));
      if (growth == HashGrowth.WEAK_HASH_MAP && n > 0) {
        // Up to JDK 18 it is resized when the size reaches the threshold.
        check(n, (int) (growth.tableSlots(capacity) * 0.75f) - 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {0.25f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 0.95f, 0.99f})
  void neverResizesWithAnotherLoadFactor(float loadFactor) {
    double written = Double.parseDouble(String.valueOf(loadFactor));
    for (HashGrowth growth : List.of(HashGrowth.HASH_MAP, HashGrowth.HASHTABLE)) {
      for (int n = 0; n <= MOST_ELEMENTS; n++) {
        check(n, growth.elementsBeforeResize((int) Math.ceil(n / written), loadFactor));
      }
    }
  }

  /** An assertion that costs nothing while it holds. */
  private static void check(int elements, long beforeResize) {
    if (beforeResize < elements) {
      assertThat(beforeResize).isGreaterThanOrEqualTo(elements);
    }
  }

  private static void check(
      BiFunction<NewHashTable, VisitorState, SuggestedFix> fixer, String lines) {
    Cases cases =
        Cases.of(
            "static final int WORDS = 7; String[] parts; static boolean c() { return true; }",
            "int n, Map<String, String> m",
            lines
                .lines()
                .map(line -> "Object o = " + line.replaceFirst("\\s*\\|", "; |"))
                .collect(Collectors.joining("\n")));
    cases.check(NewClassTree.class::isInstance, path -> fixed(path, fixer, cases));
  }

  /** The expression after the fix. */
  private static String fixed(
      TreePath path, BiFunction<NewHashTable, VisitorState, SuggestedFix> fixer, Cases cases) {
    VisitorState state = cases.snippet().at(path);
    NewHashTable table = NewHashTable.of((NewClassTree) path.getLeaf(), state).orElseThrow();
    List<Edit> edits =
        FixEdits.of(fixer.apply(table, state), path.getCompilationUnit(), state.getSourceCode());
    assertThat(edits).hasSizeLessThanOrEqualTo(1);
    int start = ASTHelpers.getStartPosition(path.getLeaf());
    StringBuilder text = new StringBuilder(state.getSourceForNode(path.getLeaf()));
    edits.forEach(edit -> text.replace(edit.start() - start, edit.end() - start, edit.text()));
    return text.toString();
  }
}
