package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.Optional;

/** A view that is assigned to what it is a view of, again and again. */
public final class NestedView {
  /** Of a {@code SubList} of {@code ArrayList} or {@code AbstractList}, compressed references. */
  public static final int BYTES = 32;

  private NestedView() {}

  /**
   * Whether the path is to {@code xs.subList(…)} of {@code xs = xs.subList(…)} in a loop that does
   * not set {@code xs} to another list each time.
   */
  public static boolean isOneMoreEachTime(TreePath path, View view, Uses uses, VisitorState state) {
    if (!view.row().method().equals("subList")
        || !(path.getParentPath().getLeaf() instanceof AssignmentTree)) {
      return false;
    }
    AssignmentTree assignment = (AssignmentTree) path.getParentPath().getLeaf();
    Optional<Place> place = Place.of(ASTHelpers.stripParentheses(assignment.getVariable()));
    Optional<Loop> loop = Loop.around(path, state);
    return assignment.getExpression() == path.getLeaf()
        && place.isPresent()
        && place.equals(Place.of(view.backing()))
        && loop.isPresent()
        && !place.get().isFreshIn(loop.get(), uses)
        && place.get().variables().stream()
            .flatMap(variable -> uses.of(variable).stream())
            .filter(use -> Place.isWrite(use) && loop.get().encloses(use))
            .allMatch(use -> isOfItself(use, place.get(), state));
  }

  private static boolean isOfItself(TreePath write, Place place, VisitorState state) {
    return write.getParentPath().getLeaf() instanceof AssignmentTree
        && ((AssignmentTree) write.getParentPath().getLeaf()).getExpression()
            instanceof MethodInvocationTree
        && View.of(
                (MethodInvocationTree)
                    ((AssignmentTree) write.getParentPath().getLeaf()).getExpression(),
                state)
            .filter(view -> place.isNamedBy(view.backing()))
            .isPresent();
  }
}
