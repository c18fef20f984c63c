package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes the contents of a place anew, so that nothing of before goes on. */
public final class Resets {
  private static final Set<String> CLEARING = Set.of("clear", "removeAllElements", "reset");

  private Resets() {}

  /**
   * The assignments of something else to the place, and the calls that empty what it holds: {@code
   * list.clear()}, {@code sb.setLength(0)}, {@code sb.delete(0, sb.length())}.
   */
  public static Set<Tree> of(Place place, Uses uses) {
    Set<Tree> resets = new HashSet<>();
    for (VarSymbol symbol : place.variables()) {
      for (TreePath use : uses.of(symbol)) {
        Tree parent = use.getParentPath().getLeaf();
        if (parent instanceof AssignmentTree
            && place.isNamedBy(((AssignmentTree) parent).getVariable())
            && !isRead(place, ((AssignmentTree) parent).getExpression())) {
          resets.add(parent);
        }
        Code.callOn(use)
            .map(call -> (MethodInvocationTree) call.getLeaf())
            .filter(call -> place.isNamedBy(Code.receiverOf(call)) && empties(call, place))
            .ifPresent(resets::add);
      }
    }
    return resets;
  }

  /** Whether the call leaves nothing of what was there, or no more than there once was. */
  public static boolean empties(MethodInvocationTree call, Place place) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    return switch (Code.nameOf(call)) {
      case "setLength", "setSize" -> arguments.size() == 1 && !isRead(place, arguments.get(0));
      case "delete" ->
          arguments.size() == 2
              && Integer.valueOf(0).equals(ASTHelpers.constValue(arguments.get(0), Integer.class))
              && Code.anyMatch(arguments.get(1), tree -> isLength(tree, place));
      default -> CLEARING.contains(Code.nameOf(call)) && arguments.isEmpty();
    };
  }

  private static boolean isLength(Tree tree, Place place) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("length")
        && place.isNamedBy(Code.receiverOf((MethodInvocationTree) tree));
  }

  private static boolean isRead(Place place, ExpressionTree expression) {
    return Code.anyMatch(expression, place::isNamedBy);
  }
}
