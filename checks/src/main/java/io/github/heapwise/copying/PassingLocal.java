package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.fixes.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * A local that holds a copy from one statement to the next: {@code byte[] b = s.getBytes(cs);
 * return b.length;}.
 *
 * @param declaration of the local
 * @param use the only one
 * @param statement the one that has it, right behind the declaration
 */
record PassingLocal(VariableTree declaration, TreePath use, StatementTree statement) {
  /**
   * Empty if the local is used again, or where what was copied could be another by then.
   *
   * @param path ends with the declaration, whose value is {@code producer}
   */
  static Optional<PassingLocal> of(
      TreePath path, MethodInvocationTree producer, Uses uses, VisitorState state) {
    VarSymbol local = Code.variableOf(path.getLeaf());
    Tree block = path.getParentPath().getLeaf();
    if (local == null
        || local.getKind() != ElementKind.LOCAL_VARIABLE
        || !(block instanceof BlockTree)
        || uses.of(local).size() != 1) {
      return Optional.empty();
    }
    TreePath use = uses.of(local).get(0);
    List<? extends StatementTree> statements = ((BlockTree) block).getStatements();
    int next = statements.indexOf(path.getLeaf()) + 1;
    return next < statements.size()
            && runsOnce(use, statements.get(next), path, state)
            && isStill(producer, statements.get(next), state)
        ? Optional.of(new PassingLocal((VariableTree) path.getLeaf(), use, statements.get(next)))
        : Optional.empty();
  }

  /** Whether the use is in the statement, and in no loop, lambda or class within it. */
  private static boolean runsOnce(
      TreePath use, StatementTree statement, TreePath declaration, VisitorState state) {
    TreePath at = use;
    while (at != null && at.getLeaf() != statement) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return false;
      }
      at = at.getParentPath();
    }
    return at != null
        && Loop.allAround(use, state).size() == Loop.allAround(declaration, state).size();
  }

  /** Whether the statement does not name what was copied: a string, at least, does not change. */
  private static boolean isStill(
      MethodInvocationTree producer, StatementTree statement, VisitorState state) {
    Tree receiver = Code.receiverOf(producer);
    if (Code.isString(receiver, state)) {
      return true;
    }
    Optional<Place> place =
        receiver == null ? Optional.empty() : Place.of(Code.receiverOf(producer));
    return place.isPresent() && !Code.anyMatch(statement, place.get()::isNamedBy);
  }

  /**
   * The text from the declaration up to the statement, which the fix takes out; empty if that has a
   * comment, or if something runs between the two that could change what is copied.
   */
  Optional<int[]> removed(VisitorState state) {
    Set<Tree> around = new HashSet<>();
    for (TreePath at = use; at.getLeaf() != statement; at = at.getParentPath()) {
      around.add(at.getLeaf());
    }
    int start = ASTHelpers.getStartPosition(declaration);
    int end = ASTHelpers.getStartPosition(statement);
    return Code.anyMatch(statement, tree -> !around.contains(tree) && acts(tree))
            || SourceText.hasComment(start, end, state)
        ? Optional.empty()
        : Optional.of(new int[] {start, end});
  }

  private static boolean acts(Tree tree) {
    return tree instanceof MethodInvocationTree
        || tree instanceof NewClassTree
        || tree instanceof AssignmentTree
        || tree instanceof CompoundAssignmentTree
        || tree instanceof UnaryTree;
  }
}
