package io.github.heapwise.analysis;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.Set;

/** What a use of a string variable needs of it. */
public final class StringUses {
  /** Methods that {@link String} and {@link StringBuilder} share, with the same result. */
  private static final Set<String> SHARED =
      Set.of("length", "charAt", "codePointAt", "substring", "indexOf", "lastIndexOf");

  private StringUses() {}

  /**
   * Whether the use can be answered by a {@link StringBuilder} as well, without making a string of
   * all that is in it: {@code s.length()}, {@code s.charAt(i)}, {@code s.isEmpty()}.
   */
  public static boolean isPartial(TreePath use) {
    return calledMethod(use)
        .filter(name -> SHARED.contains(name) || name.equals("isEmpty"))
        .isPresent();
  }

  /** The name of the method that is called on the variable, if one is. */
  public static Optional<String> calledMethod(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    Tree call = use.getParentPath().getParentPath().getLeaf();
    return parent instanceof MemberSelectTree
            && call instanceof MethodInvocationTree
            && ((MethodInvocationTree) call).getMethodSelect() == parent
        ? Optional.of(((MemberSelectTree) parent).getIdentifier().toString())
        : Optional.empty();
  }
}
