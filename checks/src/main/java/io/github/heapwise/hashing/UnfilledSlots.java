package io.github.heapwise.hashing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * An array of containers whose slots are used while all of them are still null.
 *
 * <p>Of a local, what comes before the call in the source, or shares a loop with it, must not fill
 * a slot, hand the array on or ask a slot for null; of a private field, nothing in the file must.
 *
 * @param call ends with the first call on a slot
 */
record UnfilledSlots(VarSymbol array, TreePath call) {
  private enum Use {
    CALL,
    NEUTRAL,
    OTHER
  }

  static Optional<UnfilledSlots> of(TreePath path, Uses uses, VisitorState state) {
    VariableTree tree = (VariableTree) path.getLeaf();
    VarSymbol array = Code.variableOf(tree);
    int dimensions = dimensionsOf(array.type);
    boolean isLocal = array.getKind() == ElementKind.LOCAL_VARIABLE;
    boolean isClosed =
        array.getKind() == ElementKind.FIELD
            && array.getModifiers().contains(Modifier.PRIVATE)
            && tree.getModifiers().getAnnotations().isEmpty();
    List<TreePath> values = uses.values(array);
    if (dimensions == 0
        || !isLocal && !isClosed
        || values.isEmpty()
        || !values.stream().allMatch(each -> isEmpty(each.getLeaf(), dimensions))) {
      return Optional.empty();
    }
    TreePath first = null;
    for (TreePath use : uses.of(array)) {
      if (kindOf(use, dimensions) == Use.CALL && first == null) {
        first = slotOf(use).getParentPath().getParentPath();
      }
    }
    if (first == null || isLocal && runsLater(first, path)) {
      return Optional.empty();
    }
    int start = ASTHelpers.getStartPosition(first.getLeaf());
    TreePath call = first;
    List<Loop> loops =
        Loop.allAround(call, state).stream().filter(loop -> !loop.encloses(path)).toList();
    for (TreePath use : uses.of(array)) {
      boolean counts =
          !isLocal
              || ASTHelpers.getStartPosition(use.getLeaf()) < start
              || loops.stream().anyMatch(loop -> loop.encloses(use));
      if (counts && kindOf(use, dimensions) == Use.OTHER) {
        return Optional.empty();
      }
    }
    return Optional.of(new UnfilledSlots(array, call));
  }

  /** How many indices lead to a container; 0 if none does. */
  private static int dimensionsOf(Type type) {
    int dimensions = 0;
    Type at = type;
    while (at instanceof Type.ArrayType) {
      dimensions++;
      at = ((Type.ArrayType) at).elemtype;
    }
    return at != null
            && at.tsym != null
            && Containers.forType(at.tsym.getQualifiedName().toString()).isPresent()
        ? dimensions
        : 0;
  }

  /** {@code new List[n]}, with a length for each dimension. */
  private static boolean isEmpty(Tree value, int dimensions) {
    Tree tree = value;
    while (tree instanceof TypeCastTree || tree instanceof ParenthesizedTree) {
      tree =
          tree instanceof TypeCastTree
              ? ((TypeCastTree) tree).getExpression()
              : ((ParenthesizedTree) tree).getExpression();
    }
    return tree instanceof NewArrayTree
        && ((NewArrayTree) tree).getInitializers() == null
        && ((NewArrayTree) tree).getDimensions().size() == dimensions;
  }

  /** The longest {@code a[i][j]} that begins with the use. */
  private static TreePath slotOf(TreePath use) {
    TreePath at = use;
    while (at.getParentPath().getLeaf() instanceof ArrayAccessTree
        && ((ArrayAccessTree) at.getParentPath().getLeaf()).getExpression() == at.getLeaf()) {
      at = at.getParentPath();
    }
    return at;
  }

  private static Use kindOf(TreePath use, int dimensions) {
    TreePath slot = slotOf(use);
    Tree parent = slot.getParentPath().getLeaf();
    int depth = 0;
    for (Tree at = slot.getLeaf();
        at != use.getLeaf();
        at = ((ArrayAccessTree) at).getExpression()) {
      depth++;
    }
    if (parent instanceof MemberSelectTree
        && ((MemberSelectTree) parent).getIdentifier().contentEquals("length")) {
      return Use.NEUTRAL;
    }
    if (depth == 0 && Place.isWrite(use) && parent instanceof AssignmentTree) {
      return Use.NEUTRAL;
    }
    if (depth < dimensions) {
      return Use.OTHER;
    }
    if (Code.callOn(slot).isPresent()) {
      return Use.CALL;
    }
    boolean isFilled =
        parent instanceof AssignmentTree
            && ((AssignmentTree) parent).getVariable() == slot.getLeaf();
    return isFilled || !(parent instanceof VariableTree) ? Use.OTHER : Use.NEUTRAL;
  }

  private static boolean runsLater(TreePath call, TreePath declaration) {
    for (TreePath at = call;
        at != null && at.getLeaf() != declaration.getParentPath().getLeaf();
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return true;
      }
    }
    return false;
  }
}
