package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Longer copies that are assigned to a parameter {@code v}. */
class LastWritesTest {
  private static boolean isLost(String type, String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            "static boolean c() { return true; } static void sink(Object any) {}"
                + "void method("
                + type
                + " v, List<String> xs, int n) {"
                + statements
                + "}");
    TreePath declaration = snippet.find(VariableTree.class, type + " v");
    assertThat(declaration.getParentPath().getLeaf()).isInstanceOf(MethodTree.class);
    VarSymbol variable = Code.variableOf(declaration.getLeaf());
    for (TreePath use : snippet.uses().of(variable)) {
      TreePath assignment = use.getParentPath();
      Optional<GrownCopy> grown =
          Place.isWrite(use)
              ? GrownCopy.of(assignment.getLeaf(), variable, snippet.state())
              : Optional.empty();
      if (grown.isPresent()) {
        return LastWrites.loseTo(
            grown.get(), assignment, declaration, snippet.uses(), snippet.at(assignment));
      }
    }
    throw new AssertionError("no growth in " + statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v += n;",
        "v = v + n;",
        "v = n + v;",
        "v = v.concat(\"!\");",
        "sink(v); v += n;",
        "if (c()) { v += n; return; } sink(v);",
        "for (String x : xs) { v += x; }",
        "for (String x : xs) { v += x + v.length(); }",
        "v += n; v = \"\";",
        "v = String.format(\"%s\", v);",
        "v = v.trim() + n;",
        "v = \"<\" + v.toUpperCase().strip() + \">\";",
        "v = new StringBuilder(v).append(n).toString();",
        "if (c()) { v += n; } else { sink(v); }",
        "if (c()) { if (n > 0) { v += n; } } else { sink(v); }",
      })
  void textsThatNobodyReads(String statements) {
    assertThat(isLost("String", statements)).as(statements).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v += n; sink(v);",
        "sink(v += n);",
        "for (String x : xs) { if (c()) { v += n; } else { sink(v); } }",
        "if (c()) { v += n; } else { c(); } sink(v);",
        "for (String x : xs) { sink(v); v += x; }",
        "while (v.length() < n) { v += \" \"; }",
        "try { v += n; return; } finally { sink(v); }",
        "v += n; if (v.isEmpty()) { c(); }",
        "String w = v += n;",
        "v += xs.add(v);",
      })
  void textsThatAreRead(String statements) {
    assertThat(isLost("String", statements)).as(statements).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v = Arrays.copyOf(v, n);                                      | true",
        "v = Arrays.copyOf(v, n); v[0] = 1;                            | true",
        "v = Arrays.copyOf(v, v.length + 1); v[v.length - 1] = n;      | true",
        "v = Arrays.copyOf(v, n); v[0]++; v[1] += n;                   | true",
        "v = Arrays.copyOf(v, n); System.arraycopy(v, 0, v, 0, n);     | false",
        "v = Arrays.copyOf(v, n); Arrays.fill(v, 0);                   | true",
        "v = Arrays.copyOf(v, n); v[0] = v[1];                         | false",
        "v = Arrays.copyOf(v, n); n = v.length;                        | false",
        "v = Arrays.copyOf(v, n); sink(v);                             | false",
        "v = Arrays.copyOf(v, n); int[] w = v;                         | false",
        "v = Arrays.copyOf(v, n); n = v[0]++;                          | false",
      })
  void arrays(String statements, boolean isLost) {
    assertThat(isLost("int[]", statements)).as(statements).isEqualTo(isLost);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v = new ArrayList<>(v); v.add(\"\");                  | true",
        "v = new ArrayList<>(v); if (c()) { v.addAll(xs); }    | true",
        "v = new ArrayList<>(v);                               | false",
        "v = new ArrayList<>(v); v.clear();                    | false",
        "v = new ArrayList<>(v); v.add(\"\"); sink(v);         | false",
        "v = new ArrayList<>(v); sink(v.add(\"\"));            | false",
      })
  void containers(String statements, boolean isLost) {
    assertThat(isLost("List<String>", statements)).as(statements).isEqualTo(isLost);
  }

  private static boolean isLostGrowth(String type, String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            "static void sink(Object any) {} void method("
                + type
                + " v, List<String> xs, int n) {"
                + statements
                + "}");
    TreePath assignment = snippet.find("v = w;").getParentPath();
    return LastWrites.loseGrowthTo(
        new TreePath(
            snippet.find("v = w;"),
            ((ExpressionStatementTree) snippet.find("v = w;").getLeaf()).getExpression()),
        snippet.uses(),
        snippet.at(assignment));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int[] | int[] w = Arrays.copyOf(v, n); w[0] = n; v = w;",
        "int[] | int[] w = new int[v.length + n]; System.arraycopy(v, 0, w, 0, v.length); v = w;",
        "List<String> | List<String> w = new ArrayList<>(v); w.add(\"x\"); v = w;",
        "String | String w = v.concat(\"x\"); v = w;",
      })
  void copiesInALocal(String type, String statements) {
    assertThat(isLostGrowth(type, statements)).as(statements).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int[] | int[] w = Arrays.copyOf(v, n); sink(w); v = w;",
        "int[] | int[] w = Arrays.copyOf(v, n); v = w; sink(v);",
        "int[] | int[] w = new int[n]; v = w;",
        "int[] | int[] w = new int[v.length]; w[0] = n; v = w;",
        "List<String> | List<String> w = new ArrayList<>(v); v = w;",
        "List<String> | List<String> w = new ArrayList<>(); w.add(\"x\"); v = w;",
      })
  void otherLocals(String type, String statements) {
    assertThat(isLostGrowth(type, statements)).as(statements).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v.add(\"x\"); | true",
        "if (!v.contains(\"x\")) { v.add(\"x\"); } | true",
        "if (v.isEmpty()) v.add(\"x\"); | true",
        "if (v.contains(\"x\")) { return; } v.add(\"x\"); | false",
        "if (!v.contains(\"x\")) { v.add(\"x\"); } else { n++; } | false",
        "if (v.size() > n) { v.add(\"x\"); } | false",
        "if (v.isEmpty()) { xs.add(\"x\"); } | false",
      })
  void onlyAdditions(String statements, boolean isAll) {
    Snippet snippet =
        Snippet.ofMembers(
            "void method(List<String> v, List<String> xs, int n) {" + statements + "}");
    TreePath declaration = snippet.find(VariableTree.class, "List<String> v");
    assertThat(
            LastWrites.onlyAddTo(
                Code.variableOf(declaration.getLeaf()), snippet.uses(), snippet.at(declaration)))
        .as(statements)
        .isEqualTo(isAll);
  }
}
