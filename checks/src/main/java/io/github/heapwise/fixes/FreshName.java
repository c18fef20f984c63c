package io.github.heapwise.fixes;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Code;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names for the variables that a fix declares. */
public final class FreshName {
  private FreshName() {}

  /**
   * The first of {@code candidates} that no variable declared or used in the method, initialiser or
   * field around {@code path} has; if all are taken, the last one with a number.
   */
  public static String of(TreePath path, List<String> candidates) {
    TreePath member = path;
    while (!(member.getLeaf() instanceof MethodTree)
        && member.getParentPath() != null
        && !(member.getParentPath().getLeaf() instanceof ClassTree)) {
      member = member.getParentPath();
    }
    TreePath scope = member;
    String last = candidates.get(candidates.size() - 1);
    return Stream.concat(
            candidates.stream(), IntStream.iterate(2, i -> i + 1).mapToObj(i -> last + i))
        .filter(name -> !isTaken(name, scope))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isTaken(String name, TreePath scope) {
    return Code.anyMatch(
        scope.getLeaf(),
        tree ->
            tree instanceof VariableTree && ((VariableTree) tree).getName().contentEquals(name)
                || tree instanceof IdentifierTree
                    && ((IdentifierTree) tree).getName().contentEquals(name));
  }
}
