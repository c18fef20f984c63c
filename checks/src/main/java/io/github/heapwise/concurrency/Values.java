package io.github.heapwise.concurrency;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;

/** What a file assigns to a variable. */
final class Values {
  private Values() {}

  static List<ExpressionTree> of(VarSymbol variable, Uses uses) {
    List<ExpressionTree> values = new ArrayList<>();
    uses.declaration(variable)
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .ifPresent(values::add);
    for (TreePath use : uses.of(variable)) {
      if (Place.isWrite(use) && use.getParentPath().getLeaf() instanceof AssignmentTree) {
        values.add(((AssignmentTree) use.getParentPath().getLeaf()).getExpression());
      }
    }
    return values;
  }
}
