package io.github.heapwise.analysis;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.Modifier;

/** Code that {@code main} runs itself: once, and the program ends behind it. */
public final class MainMethod {
  private MainMethod() {}

  /** Whether the code at the end of {@code path} is such, outside of loops. */
  public static boolean runs(TreePath path) {
    Tree function = Custody.functionAround(path).getLeaf();
    return function instanceof MethodTree
        && ((MethodTree) function).getName().contentEquals("main")
        && ((MethodTree) function).getModifiers().getFlags().contains(Modifier.STATIC)
        && ((MethodTree) function).getParameters().size() <= 1
        && !isInLoop(path);
  }

  private static boolean isInLoop(TreePath path) {
    for (TreePath at = path; !(at.getLeaf() instanceof MethodTree); at = at.getParentPath()) {
      if (Loop.isStatement(at.getLeaf())) {
        return true;
      }
    }
    return false;
  }
}
