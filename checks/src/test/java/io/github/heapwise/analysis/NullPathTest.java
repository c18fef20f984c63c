package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls on a local that is declared with null. */
class NullPathTest {
  private static String pathOf(String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static boolean c() { return true; }
            static List<String> read() throws IOException { return new ArrayList<>(); }
            static void sink(Object any) {}
            void method(boolean b, boolean d, List<String> xs) throws Exception {
            List<String> v = null;
            """
                + statements
                + "}");
    TreePath declaration = snippet.find(VariableTree.class, "List<String> v = null;");
    return NullPath.behind(
            declaration, Code.variableOf(declaration.getLeaf()), snippet.at(declaration))
        .map(found -> found.isAlways() ? "always" : "at times")
        .orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v.add(\"\");",
        "c(); if (b) { return; } v.add(\"\");",
        "sink(v); v.add(\"\");",
        "if (b) { v.add(\"\"); } else { v = xs; }",
        "for (String x : xs) { if (x.isEmpty()) { v.add(x); } }",
        "for (String x : xs) { v.add(x); v = xs; }",
        "try { v.add(\"\"); } finally { c(); }",
        "try { c(); } catch (IllegalStateException e) { c(); } v.add(\"\");",
        "switch (xs.size()) { case 1: v.add(\"\"); break; default: }",
        "synchronized (xs) { { v.add(\"\"); } }",
        "while (v.isEmpty()) { c(); }",
        "if (v.isEmpty() && b) { c(); }",
        "for (String x : xs) { c(); } int n = v.size();",
        "v = null; v.add(\"\");",
      })
  void isThereWhateverWayIsTaken(String statements) {
    assertThat(pathOf(statements)).as(statements).isEqualTo("always");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (b) { v = xs; } v.add(\"\");",
        "if (xs.isEmpty()) { c(); } else { v = xs; } v.add(\"\");",
        "if (b) { v = xs; } c(); v.add(\"\");",
        "v = b ? xs : null; v.add(\"\");",
        "try { v = read(); } catch (IOException e) { e.printStackTrace(); } v.add(\"\");",
        "try { read(); v = xs; } catch (IOException e) { } v.add(\"\");",
      })
  void isThereOnOneWay(String statements) {
    assertThat(pathOf(statements)).as(statements).isEqualTo("at times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v = xs; v.add(\"\");",
        "if (b) { v = xs; } else { v = new ArrayList<>(); } v.add(\"\");",
        "if (b) { v = xs; } if (b) { v.add(\"\"); }",
        "if (b) { v = xs; } else { return; } v.add(\"\");",
        "if (b) { v = xs; } else { throw new Exception(); } v.add(\"\");",
        "if (b) { v = xs; } if (d) { return; } v.add(\"\");",
        "if (b) { v = xs; } else if (d) { v = xs; } v.add(\"\");",
        "if (d && b) { c(); } if (b) { v = xs; } v.add(\"\");",
        "if (true) { v = xs; } v.add(\"\");",
        "if (v == null) { v = xs; } v.add(\"\");",
        "if (v != null) { v.add(\"\"); }",
        "Objects.requireNonNull(v); v.add(\"\");",
        "for (String x : xs) { v = xs; } v.add(\"\");",
        "for (String x : xs) { if (b) { v = xs; } else { v.add(x); } }",
        "for (String x : xs) { if (b) { v = xs; } v.add(x); }",
        "switch (xs.size()) { case 1: v = xs; } v.add(\"\");",
        "try { v.add(\"\"); } catch (NullPointerException e) { c(); }",
        "try { v = xs; read(); } catch (IOException e) { } v.add(\"\");",
        "try { v = read(); } catch (IOException e) { sink(e); } v.add(\"\");",
        "try { v = read(); } catch (IOException e) { throw e; } v.add(\"\");",
        "try { v = read(); } finally { c(); } v.add(\"\");",
        "sink(v = xs); v.add(\"\");",
        "return;",
        "if (b && (v = xs) != null) { v.add(\"\"); }",
      })
  void isNotSure(String statements) {
    assertThat(pathOf(statements)).as(statements).isEqualTo("none");
  }
}
