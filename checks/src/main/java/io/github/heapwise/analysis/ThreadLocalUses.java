package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * What a file does with a thread-local variable that no other code can reach.
 *
 * @param gets the calls that take the value
 * @param sets the calls that give it a value other than null
 * @param isRemoved whether the value is taken away at one place at least: by {@code remove}, {@code
 *     set(null)}, also where the null is an argument, {@code FastThreadLocal.removeAll}
 */
public record ThreadLocalUses(List<TreePath> gets, List<TreePath> sets, boolean isRemoved) {
  private static final String JDK = "java.lang.ThreadLocal";
  private static final String NETTY = "io.netty.util.concurrent.FastThreadLocal";

  public ThreadLocalUses {
    gets = List.copyOf(gets);
    sets = List.copyOf(sets);
  }

  /** What the values of a thread-local variable are; empty for other variables. */
  public static Optional<Type> valueType(VarSymbol variable, VisitorState state) {
    boolean isOfThreads =
        Code.isSubtype(variable.type, JDK, state) || Code.isSubtype(variable.type, NETTY, state);
    return isOfThreads && variable.type.getTypeArguments().size() == 1
        ? Optional.of(variable.type.getTypeArguments().get(0))
        : Optional.empty();
  }

  /** Empty if the variable is stored, passed on or returned. */
  public static Optional<ThreadLocalUses> of(VarSymbol field, FileIndex index) {
    List<TreePath> gets = new ArrayList<>();
    List<TreePath> sets = new ArrayList<>();
    boolean isRemoved =
        index.calls().methods().stream()
            .anyMatch(
                each ->
                    each.name.contentEquals("removeAll") && Code.isClass(each.owner.type, NETTY));
    for (TreePath use : index.uses().of(field)) {
      Tree parent = use.getParentPath().getLeaf();
      if (Place.isWrite(use) || parent instanceof BinaryTree) {
        continue;
      }
      Optional<TreePath> call = Code.callOn(use);
      String name =
          parent instanceof MemberReferenceTree
              ? ((MemberReferenceTree) parent).getName().toString()
              : call.map(path -> Code.nameOf((MethodInvocationTree) path.getLeaf())).orElse("");
      if (name.equals("remove")) {
        isRemoved = true;
      } else if (call.isEmpty()) {
        return Optional.empty();
      } else if (name.equals("set")) {
        MethodInvocationTree set = (MethodInvocationTree) call.get().getLeaf();
        boolean isNull = set.getArguments().size() != 1 || isNull(set.getArguments().get(0));
        isRemoved |= isNull || isNullAtTimes(set.getArguments().get(0), index.uses());
        if (!isNull) {
          sets.add(call.get());
        }
      } else if (name.equals("get") || name.equals("getIfExists")) {
        gets.add(call.get());
      }
    }
    return Optional.of(new ThreadLocalUses(gets, sets, isRemoved));
  }

  private static boolean isNull(ExpressionTree tree) {
    return ASTHelpers.stripParentheses(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  /** Whether it is a parameter for which the file passes null: the method removes, too. */
  private static boolean isNullAtTimes(ExpressionTree value, Uses uses) {
    VarSymbol variable = Code.variableOf(ASTHelpers.stripParentheses(value));
    return variable != null
        && variable.getKind() == ElementKind.PARAMETER
        && uses.arguments(variable).stream()
            .anyMatch(each -> isNull((ExpressionTree) each.getLeaf()));
  }

  /** The variable that a method is called on. */
  public static Optional<VarSymbol> receiver(Tree call) {
    return call instanceof MethodInvocationTree
            && Code.receiverOf((MethodInvocationTree) call) != null
        ? Optional.ofNullable(Code.variableOf(Code.receiverOf((MethodInvocationTree) call)))
        : Optional.empty();
  }
}
