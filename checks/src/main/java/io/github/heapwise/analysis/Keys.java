package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;

/**
 * What is known of the keys of a map, or the elements of a set, before the program runs: whether a
 * loop that puts one in each time round will likely meet the same ones again, so that there will be
 * fewer of them than times round. So it is taken for
 *
 * <ul>
 *   <li>types of few values: enums, {@code Boolean}, {@code Byte}, {@code Class};
 *   <li>keys that stay the same from one time round to the next;
 *   <li>keys that are named after what groups things ({@code getType()}, {@code status}) or reduced
 *       to fewer values ({@code / 10}, {@code % 8});
 *   <li>a loop that asks whether the key was there already: by the result of {@code add} or {@code
 *       put}, unless to throw, or by a read of the same map.
 * </ul>
 */
public final class Keys {
  private static final Pattern GROUP =
      Pattern.compile(
          "(.*[a-z])?(([tT]ype|[kK]ind|[cC]ategory|[gG]roup|[sS]tatus|[sS]tate|[lL]evel|[cC]lass|[pP]ackage"
              + "|[sS]everity|[pP]riority|[cC]ountry|[lL]anguage|[yY]ear|[mM]onth)(Name|Id|Code)?)");

  private static final Set<Tree.Kind> REDUCING =
      Set.of(
          Tree.Kind.DIVIDE,
          Tree.Kind.REMAINDER,
          Tree.Kind.AND,
          Tree.Kind.RIGHT_SHIFT,
          Tree.Kind.UNSIGNED_RIGHT_SHIFT);

  private Keys() {}

  /**
   * Whether the keys that the call puts in will likely repeat.
   *
   * @param add a call of {@code add} or {@code put}, or a reference to it
   * @param loop around it
   */
  public static boolean mayRepeat(
      TreePath add, Place holder, Loop loop, Uses uses, VisitorState state) {
    if (add.getLeaf() instanceof MemberReferenceTree) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) add.getLeaf();
    if (call.getArguments().isEmpty()) {
      return true;
    }
    ExpressionTree key = ASTHelpers.stripParentheses(call.getArguments().get(0));
    return hasFewValues(Code.typeOf(key), state)
        || staysSame(key, loop, uses)
        || REDUCING.contains(key.getKind())
        || isNamedAfterGroup(key)
        || isAskedFor(add)
        || isRead(holder, loop, uses);
  }

  private static boolean hasFewValues(Type type, VisitorState state) {
    if (type == null) {
      return true;
    }
    TypeTag tag = state.getTypes().unboxedTypeOrType(type).getTag();
    return tag == TypeTag.BOOLEAN
        || tag == TypeTag.BYTE
        || type.tsym.getKind() == ElementKind.ENUM
        || Code.isClass(type, "java.lang.Enum")
        || Code.isClass(type, "java.lang.Class");
  }

  private static boolean staysSame(ExpressionTree key, Loop loop, Uses uses) {
    return !Code.anyMatch(
        key,
        tree ->
            tree instanceof MethodInvocationTree && !isGetter((MethodInvocationTree) tree)
                || tree instanceof NewClassTree
                || tree instanceof UnaryTree
                || tree instanceof IdentifierTree && moves((IdentifierTree) tree, loop, uses));
  }

  private static boolean isGetter(MethodInvocationTree call) {
    return call.getArguments().isEmpty() && Code.receiverOf(call) != null;
  }

  private static boolean moves(IdentifierTree tree, Loop loop, Uses uses) {
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && (uses.declaration(variable).filter(loop::encloses).isPresent()
            || uses.of(variable).stream()
                .anyMatch(use -> loop.encloses(use) && Place.isWrite(use)));
  }

  /** By the key's own name, or one on the way to it: {@code x.getType().getName()}. */
  private static boolean isNamedAfterGroup(ExpressionTree key) {
    for (ExpressionTree at = key; at != null; ) {
      ExpressionTree before =
          at instanceof MethodInvocationTree
              ? Code.receiverOf((MethodInvocationTree) at)
              : at instanceof MemberSelectTree ? ((MemberSelectTree) at).getExpression() : null;
      String name =
          at instanceof MethodInvocationTree
              ? Code.nameOf((MethodInvocationTree) at)
              : at instanceof MemberSelectTree
                  ? ((MemberSelectTree) at).getIdentifier().toString()
                  : at instanceof IdentifierTree ? ((IdentifierTree) at).getName().toString() : "";
      boolean isVariable = at instanceof IdentifierTree && at != key;
      if (!isVariable && GROUP.matcher(name).matches()) {
        return true;
      }
      at = before;
    }
    return false;
  }

  /** Whether the result of the call is used, otherwise than to throw. */
  private static boolean isAskedFor(TreePath add) {
    TreePath at = add.getParentPath();
    if (at.getLeaf() instanceof ExpressionStatementTree
        || at.getLeaf() instanceof LambdaExpressionTree) {
      return false;
    }
    while (at.getLeaf() instanceof ExpressionTree) {
      at = at.getParentPath();
    }
    return !(at.getLeaf() instanceof IfTree
        && Code.anyMatch(
            ((IfTree) at.getLeaf()).getThenStatement(), tree -> tree instanceof ThrowTree));
  }

  private static boolean isRead(Place holder, Loop loop, Uses uses) {
    return holder.variables().stream()
        .flatMap(variable -> uses.of(variable).stream())
        .filter(use -> loop.encloses(use) && holder.isNamedBy(use.getLeaf()))
        .map(use -> use.getParentPath().getParentPath().getLeaf())
        .anyMatch(
            call ->
                call instanceof MethodInvocationTree
                    && Set.of("get", "getOrDefault", "contains", "containsKey")
                        .contains(Code.nameOf((MethodInvocationTree) call)));
  }
}
