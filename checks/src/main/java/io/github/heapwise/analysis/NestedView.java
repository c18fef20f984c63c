package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import java.util.Optional;

/** A view that is assigned to what it is a view of, again and again. */
public final class NestedView {
  /** Of a {@code SubList} of {@code ArrayList} or {@code AbstractList}, compressed references. */
  public static final int BYTES = 32;

  private NestedView() {}

  /** Whether the path is to {@code xs.subList(…)} of {@code xs = xs.subList(…)} in a loop. */
  public static boolean isOneMoreEachTime(TreePath path, View view, VisitorState state) {
    if (!view.row().method().equals("subList")
        || !(path.getParentPath().getLeaf() instanceof AssignmentTree)
        || !(view.backing() instanceof ExpressionTree)) {
      return false;
    }
    AssignmentTree assignment = (AssignmentTree) path.getParentPath().getLeaf();
    Optional<Place> place = Place.of(ASTHelpers.stripParentheses(assignment.getVariable()));
    return assignment.getExpression() == path.getLeaf()
        && place.isPresent()
        && place.equals(Place.of(view.backing()))
        && Loop.around(path, state).isPresent();
  }
}
