package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.TwoObjects.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoObjectsTest {
  private static final String MEMBERS =
      """
      String s; static String shared; Snippet next;
      String getS() { return s; }
      String upper() { return s.toUpperCase(Locale.ROOT); }
      static class Near extends Snippet { String mine; }
      Object ask(Object o, Snippet third) {
        Snippet t = (Snippet) o;
        String copy = t.s;
        Snippet late = t;
        late = third;
        Near near = (Near) o;
        return\s""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s | this.s",
        "this.s | this.s",
        "(s) | this.s",
        "getS() | this.s",
        "upper() | this.upper()",
        "s.length() | this.s.length()",
        "t.s | other.s",
        "((Snippet) o).s | other.s",
        "Snippet.class.cast(o).s | other.s",
        "t.getS() | other.s",
        "copy | other.s",
        "t.next.s | other.next.s",
        "third.s |",
        "late.s |",
        "near.mine |",
        "shared |",
        "t.shared |",
        "t |",
        "getClass() |",
        "t.getClass() |",
        "s.charAt(0) |",
        "String.valueOf(1) |",
        "1 |",
      })
  void tellsWhichMemberIsRead(String expression, String name) {
    Snippet snippet = Snippet.ofMembers(MEMBERS + expression + "; }");
    TreePath method =
        snippet
            .findAll(
                tree ->
                    tree instanceof MethodTree
                        && ((MethodTree) tree).getName().contentEquals("ask"))
            .get(0);
    TwoObjects objects =
        new TwoObjects(
            (ClassTree) method.getParentPath().getLeaf(), snippet.uses(), snippet.at(method));
    VariableTree parameter = ((MethodTree) method.getLeaf()).getParameters().get(0);
    objects.addOther(Code.symbolOf(parameter));
    assertThat(
            objects.side(lastReturned((MethodTree) method.getLeaf())).map(Side::name).orElse(null))
        .isEqualTo(name);
  }

  private static ExpressionTree lastReturned(MethodTree method) {
    int last = method.getBody().getStatements().size() - 1;
    return ((ReturnTree) method.getBody().getStatements().get(last)).getExpression();
  }
}
