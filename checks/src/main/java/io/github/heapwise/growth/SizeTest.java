package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import java.util.Optional;
import java.util.Set;

/** A loop whose condition asks how much there is in the collection that the loop changes. */
final class SizeTest {
  private static final Set<String> ASKING = Set.of("isEmpty", "size");

  private SizeTest() {}

  /** Whether the loop is a {@code while} that goes on as long as something is left. */
  static boolean drains(Loop loop, Place place) {
    return loop.tree() instanceof WhileLoopTree
        && Code.anyMatch(loop.condition(), tree -> asks(tree, place));
  }

  /** Whether the condition asks for the size, itself or in a method of this file that it calls. */
  static boolean bounds(Loop loop, Place place, VisitorState state) {
    return loop.condition() != null
        && Code.anyMatch(
            loop.condition(),
            tree ->
                asks(tree, place)
                    || methodCalled(tree, state)
                        .filter(method -> Code.anyMatch(method, each -> asks(each, place)))
                        .isPresent());
  }

  private static boolean asks(Tree tree, Place place) {
    return tree instanceof MethodInvocationTree
        && ASKING.contains(Code.nameOf((MethodInvocationTree) tree))
        && place.isNamedBy(Code.receiverOf((MethodInvocationTree) tree));
  }

  /** The method of a class around that is called, nothing being written before its name. */
  private static Optional<Tree> methodCalled(Tree call, VisitorState state) {
    if (!(call instanceof MethodInvocationTree)
        || Code.receiverOf((MethodInvocationTree) call) != null) {
      return Optional.empty();
    }
    Symbol method = Code.symbolOf(call);
    for (TreePath at = state.getPath(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree) {
        for (Tree member : ((ClassTree) at.getLeaf()).getMembers()) {
          if (member instanceof MethodTree && Code.symbolOf(member) == method) {
            return Optional.of(member);
          }
        }
      }
    }
    return Optional.empty();
  }
}
