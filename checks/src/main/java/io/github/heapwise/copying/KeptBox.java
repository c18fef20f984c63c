package io.github.heapwise.copying;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.BoxedUpdate;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.List;

/** Whether each new box goes on as an object, so that a primitive would be boxed as often. */
final class KeptBox {
  private KeptBox() {}

  /**
   * Beside the update, in the same block, as {@code sum += x; sums.add(sum);}.
   *
   * @param path ends with the update
   */
  static boolean isKeptEachTime(BoxedUpdate update, TreePath path, Uses uses) {
    TreePath statement = statementAround(path);
    return statement != null
        && uses.of(update.variable()).stream()
            .filter(use -> !Place.isWrite(use))
            .filter(use -> isIn(statement.getParentPath().getLeaf(), use))
            .anyMatch(KeptBox::isObject);
  }

  private static TreePath statementAround(TreePath path) {
    TreePath at = path;
    while (at != null && !(at.getLeaf() instanceof StatementTree)) {
      at = at.getParentPath();
    }
    return at != null && at.getParentPath().getLeaf() instanceof BlockTree ? at : null;
  }

  /** Whether the use is in a simple statement of the block. */
  private static boolean isIn(Tree block, TreePath use) {
    TreePath statement = statementAround(use);
    return statement != null
        && statement.getParentPath().getLeaf() == block
        && !Loop.isStatement(statement.getLeaf());
  }

  private static boolean isObject(TreePath use) {
    TreePath at = use;
    while (at.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      at = at.getParentPath();
    }
    Tree parent = at.getParentPath().getLeaf();
    if (parent instanceof MethodInvocationTree) {
      return isObject(((MethodInvocationTree) parent).getArguments(), at.getLeaf(), parent);
    }
    if (parent instanceof NewClassTree) {
      return isObject(((NewClassTree) parent).getArguments(), at.getLeaf(), parent);
    }
    return parent instanceof VariableTree && isReference(Code.typeOf(parent))
        || parent instanceof AssignmentTree
            && isReference(Code.typeOf(((AssignmentTree) parent).getVariable()));
  }

  private static boolean isReference(Type type) {
    return type != null && !type.isPrimitive();
  }

  /** Not where there is a method of the same name that takes the primitive, as println has. */
  private static boolean isObject(
      List<? extends ExpressionTree> arguments, Tree argument, Tree call) {
    int position = arguments.indexOf(argument);
    if (position < 0 || !(Code.symbolOf(call) instanceof MethodSymbol)) {
      return false;
    }
    MethodSymbol method = (MethodSymbol) Code.symbolOf(call);
    for (Symbol other : method.owner.members().getSymbolsByName(method.name)) {
      if (other instanceof MethodSymbol
          && takesPrimitive((MethodSymbol) other, position, arguments.size())) {
        return false;
      }
    }
    return true;
  }

  private static boolean takesPrimitive(MethodSymbol method, int position, int arguments) {
    List<VarSymbol> parameters = method.getParameters();
    return parameters.size() == arguments && parameters.get(position).type.isPrimitive();
  }
}
