package io.github.heapwise.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import javax.lang.model.element.Name;

/** Names of members as they stand in the source, with no need of resolved types. */
final class Members {
  private Members() {}

  /**
   * The member of a class that holds the tree at the end of {@code path}: {@code
   * Outer.Inner.method(int,String)}, {@code Outer.field}, or the class itself. Anonymous classes
   * have no name of their own: their members belong to the member around them.
   */
  static String nameOf(TreePath path) {
    Deque<Name> classes = new ArrayDeque<>();
    String member = "";
    TreePath below = null;
    for (TreePath at = path; at != null; below = at, at = at.getParentPath()) {
      if (!(at.getLeaf() instanceof ClassTree)) {
        continue;
      }
      ClassTree type = (ClassTree) at.getLeaf();
      if (type.getSimpleName().length() == 0) {
        classes.clear();
        member = "";
        continue;
      }
      if (classes.isEmpty() && below != null) {
        member = memberName(below.getLeaf());
      }
      classes.addFirst(type.getSimpleName());
    }
    String name = String.join(".", classes);
    return member.isEmpty() ? name : name + "." + member;
  }

  /** What is left of a name when the outermost class is called something else. */
  static String withoutOutermost(String member) {
    return member.replaceFirst("^\\w+", "");
  }

  private static String memberName(Tree member) {
    if (member instanceof MethodTree) {
      MethodTree method = (MethodTree) member;
      return method.getName()
          + method.getParameters().stream()
              .map(parameter -> String.valueOf(parameter.getType()).replaceAll("\\s", ""))
              .collect(Collectors.joining(",", "(", ")"));
    }
    return member instanceof VariableTree ? ((VariableTree) member).getName().toString() : "";
  }
}
