package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
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

  private static String causeBehind(String marked, String statements) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static boolean c() { return true; }
            static void sink(Object any) {}
            void method(boolean b, List<String> xs, List<String> v) throws Exception {
            """
                + statements
                + "}");
    VarSymbol variable =
        Code.variableOf(snippet.find(VariableTree.class, "List<String> v").getLeaf());
    TreePath at = snippet.find(marked);
    return (at.getLeaf() instanceof ExpressionStatementTree
            ? NullPath.behind(at, variable, snippet.at(at))
            : NullPath.behindTest(new TreePath(at, leftOf(at)), variable, snippet.at(at)))
        .map(found -> found.cause().toString())
        .orElse("none");
  }

  private static ExpressionTree leftOf(TreePath test) {
    return ((BinaryTree) test.getLeaf()).getLeftOperand();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (b) { v = null; } v.add(\"\");",
        "if (b) v = null; v.add(\"\");",
        "if (b) { v = null; } else { v = xs; } c(); v.add(\"\");",
      })
  void leadsOutOfAnArm(String statements) {
    assertThat(causeBehind("v = null;", statements)).as(statements).isEqualTo("SET_TO_NULL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (b) { v = null; return; } v.add(\"\");",
        "if (b) { v = null; } if (!b) { v.add(\"\"); }",
        "if (b) { v = null; v = xs; } v.add(\"\");",
        "if (b) { c(); } else if (c()) { v = null; } v.add(\"\");",
        "c(); if (c()) { v = null; } v.add(\"\");",
        "if (b) { v = null; } if (v != null) { v.add(\"\"); }",
      })
  void isNotSureOutOfAnArm(String statements) {
    assertThat(causeBehind("v = null;", statements)).as(statements).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (v == null) { v.add(\"\"); }",
        "if ((v == null)) v.add(\"\");",
        "boolean d = v == null && v.isEmpty();",
        "int n = v == null ? v.size() : 0;",
        "if (v == null) { System.out.println(); } v.add(\"\");",
      })
  void leadsBehindATest(String statements) {
    assertThat(causeBehind("v == null", statements)).as(statements).isEqualTo("TESTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (v == null) { v = xs; } v.add(\"\");",
        "if (v == null) { return; } v.add(\"\");",
        "if (v == null) { sink(b); } v.add(\"\");",
        "if (v == null) { } v.add(\"\");",
        "if (v == null) { System.exit(1); } v.add(\"\");",
        "if (v == null || v.isEmpty()) { c(); }",
        "int n = v == null ? 0 : v.size();",
        "try { if (v == null) { v.add(\"\"); } } catch (NullPointerException e) { }",
      })
  void isNotSureBehindATest(String statements) {
    assertThat(causeBehind("v == null", statements)).as(statements).isEqualTo("none");
  }
}
