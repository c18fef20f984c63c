package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.Set;

/** What a use of a string variable needs of it. */
public final class StringUses {
  /** Methods that {@link String} and {@link StringBuilder} share, with the same result. */
  private static final Set<String> SHARED =
      Set.of("length", "charAt", "codePointAt", "substring", "indexOf", "lastIndexOf");

  private static final Set<String> OF_A_PART =
      Set.of("contains", "endsWith", "isEmpty", "startsWith");

  private StringUses() {}

  /**
   * Whether the use needs no string of all that is in the variable: {@code s.length()}, {@code
   * s.charAt(i)}, {@code s.endsWith(x)}, {@code s.equals("")}, {@code s == null}.
   */
  public static boolean isPartial(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    return isShared(use)
        || calledMethod(use).filter(OF_A_PART::contains).isPresent()
        || emptyTest(use).isPresent()
        || parent.getKind() == Tree.Kind.EQUAL_TO
        || parent.getKind() == Tree.Kind.NOT_EQUAL_TO;
  }

  /** Whether the use calls a method that a {@link StringBuilder} has as well. */
  public static boolean isShared(TreePath use) {
    return calledMethod(use).filter(SHARED::contains).isPresent();
  }

  /** The call that tests whether the text is empty: {@code s.isEmpty()}, {@code "".equals(s)}. */
  public static Optional<TreePath> emptyTest(TreePath use) {
    TreePath parent = use.getParentPath();
    String name = calledMethod(use).orElse("");
    if (name.equals("isEmpty") || name.equals("equals") && isOfEmptyText(parent.getParentPath())) {
      return Optional.of(parent.getParentPath());
    }
    boolean isArgument =
        parent.getLeaf() instanceof MethodInvocationTree
            && Code.nameOf((MethodInvocationTree) parent.getLeaf()).equals("equals")
            && Code.receiverOf((MethodInvocationTree) parent.getLeaf()) != null
            && isEmptyText(Code.receiverOf((MethodInvocationTree) parent.getLeaf()));
    return isArgument ? Optional.of(parent) : Optional.empty();
  }

  private static boolean isOfEmptyText(TreePath equals) {
    return isEmptyText(((MethodInvocationTree) equals.getLeaf()).getArguments().get(0));
  }

  /** Whether the expression is the constant {@code ""}, or {@code new String()}. */
  public static boolean isEmptyText(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    return "".equals(ASTHelpers.constValue(tree, String.class))
        || tree instanceof NewClassTree
            && Code.isClass(Code.typeOf(tree), "java.lang.String")
            && ((NewClassTree) tree).getArguments().stream().allMatch(StringUses::isEmptyText);
  }

  /** The name of the method that is called on the variable, if one is. */
  public static Optional<String> calledMethod(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    Tree call = use.getParentPath().getParentPath().getLeaf();
    return parent instanceof MemberSelectTree
            && ((MemberSelectTree) parent).getExpression() == use.getLeaf()
            && call instanceof MethodInvocationTree
            && ((MethodInvocationTree) call).getMethodSelect() == parent
        ? Optional.of(((MemberSelectTree) parent).getIdentifier().toString())
        : Optional.empty();
  }
}
