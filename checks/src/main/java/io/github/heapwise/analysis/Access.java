package io.github.heapwise.analysis;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place where code works on what a variable holds: a call of one of its methods, a reference to
 * one, a loop over it, its hand-over to a method or constructor of the JDK.
 *
 * @param use the variable
 * @param tree path of the call, reference or loop
 * @param name of the method that is called on it; empty if none is
 * @param isWrite whether the structure of the container may change
 */
public record Access(TreePath use, TreePath tree, String name, boolean isWrite) {
  private static final Set<String> VIEWS = Set.of("keySet", "values", "entrySet");
  private static final Set<String> VIEW_WRITES =
      Set.of("remove", "removeAll", "removeIf", "retainAll", "clear");

  /**
   * All accesses of this file to the container of the object that runs the code, in the order of
   * the source: {@code f}, {@code this.f} and {@code Type.f}, but not {@code other.f}.
   */
  public static List<Access> of(HeldContainer held, Uses uses) {
    List<Access> accesses = new ArrayList<>();
    for (TreePath use : uses.of(held.variable())) {
      if (isOwn(use.getLeaf(), held)) {
        of(use, held.container()).ifPresent(accesses::add);
      }
    }
    return accesses;
  }

  private static boolean isOwn(Tree use, HeldContainer held) {
    return use instanceof IdentifierTree
        || held.variable().isStatic()
        || LockKey.isThis(((MemberSelectTree) use).getExpression());
  }

  private static Optional<Access> of(TreePath use, Container container) {
    TreePath above = use.getParentPath();
    Tree parent = above.getLeaf();
    if (parent instanceof MemberReferenceTree) {
      String name = ((MemberReferenceTree) parent).getName().toString();
      return Optional.of(new Access(use, above, name, isWrite(name, container)));
    }
    if (parent instanceof EnhancedForLoopTree
        && ((EnhancedForLoopTree) parent).getExpression() == use.getLeaf()) {
      return Optional.of(new Access(use, above, "", false));
    }
    Optional<TreePath> call = Code.callOn(use);
    if (call.isPresent()) {
      String name = Code.nameOf((MethodInvocationTree) call.get().getLeaf());
      Optional<TreePath> onView = VIEWS.contains(name) ? Code.callOn(call.get()) : Optional.empty();
      String viewed =
          onView.map(path -> Code.nameOf((MethodInvocationTree) path.getLeaf())).orElse("");
      return Optional.of(
          VIEW_WRITES.contains(viewed)
              ? new Access(use, onView.get(), name + "()." + viewed, true)
              : new Access(use, call.get(), name, isWrite(name, container)));
    }
    if (parent instanceof NewClassTree
            && ((NewClassTree) parent).getArguments().contains(use.getLeaf())
        || parent instanceof MethodInvocationTree
            && ((MethodInvocationTree) parent).getArguments().contains(use.getLeaf())) {
      Symbol callee = Code.symbolOf(parent);
      String owner = callee == null ? "" : callee.owner.getQualifiedName().toString();
      boolean fills =
          owner.equals("java.util.Collections")
              && callee.name.contentEquals("addAll")
              && ((MethodInvocationTree) parent).getArguments().get(0) == use.getLeaf();
      // A thread or a task that is made with it has not yet run.
      boolean reads =
          owner.startsWith("java.util.") && !owner.startsWith("java.util.concurrent.")
              || owner.equals("java.lang.String")
              || owner.equals("java.io.PrintStream");
      return fills || reads
          ? Optional.of(new Access(use, above, fills ? "Collections.addAll" : "", fills))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isWrite(String name, Container container) {
    return container.methods().canAdd(name) || container.methods().canShrink(name);
  }

  /** Whether the method is called on the variable itself, or referred to. */
  public boolean isDirect() {
    return !name.isEmpty() && !name.contains(".");
  }
}
