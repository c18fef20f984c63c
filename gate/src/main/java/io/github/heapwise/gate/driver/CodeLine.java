package io.github.heapwise.gate.driver;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;

/**
 * A line of a source file, and the method that runs it.
 *
 * @param line from 1
 * @param method by the JVM's name, {@code <init>} and {@code <clinit>} among them; what stands in a
 *     lambda belongs to the method around it. Empty where the line may be of any
 */
public record CodeLine(int line, String method) {
  private static final String CONSTRUCTOR = "<init>";
  private static final String CLASS_INITIALIZER = "<clinit>";

  /** Whether an event of that method, or of one that is not known, can be of this line. */
  public boolean isIn(String running) {
    return method.isEmpty() || running.isEmpty() || method.equals(running);
  }

  /** The method that runs what stands at the end of the path; empty if none does. */
  static String methodAt(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree method) {
        return method.getName().toString();
      }
      if (at.getParentPath() != null && at.getParentPath().getLeaf() instanceof ClassTree) {
        return initializer(tree);
      }
    }
    return "";
  }

  private static String initializer(Tree member) {
    if (member instanceof BlockTree block) {
      return block.isStatic() ? CLASS_INITIALIZER : CONSTRUCTOR;
    }
    return member instanceof VariableTree
        ? isStatic((JCVariableDecl) member) ? CLASS_INITIALIZER : CONSTRUCTOR
        : "";
  }

  /** Also a field of an interface, which need not say so. */
  private static boolean isStatic(JCVariableDecl field) {
    return field.sym != null ? field.sym.isStatic() : (field.mods.flags & Flags.STATIC) != 0;
  }
}
