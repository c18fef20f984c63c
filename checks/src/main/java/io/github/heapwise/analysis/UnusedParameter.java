package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;

/**
 * Parameters of which Error Prone's {@code UnusedVariable}, a warning that is on by default, says
 * that what is assigned to them is never read: those of methods that no other file can call.
 *
 * <p>It goes by the order of the source. A parameter is unused if nothing but assignments of
 * statements name it, or if nothing else names it behind an {@code =} that stands directly in the
 * method's body. What is assigned by {@code +=}, or in an inner block, it takes for read if the
 * parameter is read anywhere, and writing an element of an array counts as reading.
 */
public final class UnusedParameter {
  private UnusedParameter() {}

  /** Whether the variable is such a parameter. */
  public static boolean is(VarSymbol parameter, Uses uses, VisitorState state) {
    Tree parent =
        uses.declaration(parameter).map(path -> path.getParentPath().getLeaf()).orElse(null);
    Symbol method = parent instanceof MethodTree ? Code.symbolOf(parent) : null;
    if (method == null || !ASTHelpers.canBeRemoved(method, state)) {
      return false;
    }
    Tree body = ((MethodTree) parent).getBody();
    int read = -1;
    int overwritten = -1;
    for (TreePath use : uses.of(parameter)) {
      Tree assignment = use.getParentPath().getLeaf();
      TreePath statement = use.getParentPath().getParentPath();
      boolean isAssigned =
          Place.isWrite(use)
              && (assignment instanceof AssignmentTree
                  || assignment instanceof CompoundAssignmentTree)
              && statement.getLeaf() instanceof ExpressionStatementTree;
      if (!isAssigned) {
        read = Math.max(read, ASTHelpers.getStartPosition(use.getLeaf()));
      } else if (assignment instanceof AssignmentTree
          && statement.getParentPath().getLeaf() == body) {
        overwritten = state.getEndPosition(assignment);
      }
    }
    return read < 0 || read < overwritten;
  }
}
