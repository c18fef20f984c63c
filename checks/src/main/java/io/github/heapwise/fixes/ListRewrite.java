package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns a local array of objects that grows by one element at a time into an {@code ArrayList}: the
 * declaration, the statements that add an element, {@code length}, and {@code toArray} at the end.
 *
 * <p>There is no rewrite where an index is used (a list throws another exception), where the array
 * itself is passed on while it grows, or where an exception can show an array that has grown but
 * not been filled.
 */
public final class ListRewrite {
  private static final Set<String> HELPERS =
      Set.of(
          "org.apache.commons.lang3.ArrayUtils",
          "org.apache.commons.lang.ArrayUtils",
          "com.google.common.collect.ObjectArrays");

  private final VarSymbol local;
  private final Uses uses;
  private final VisitorState state;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();
  private final List<Tree> done = new ArrayList<>();
  private String elementType;
  private int lastGrowth;

  private ListRewrite(VarSymbol local, Uses uses, VisitorState state) {
    this.local = local;
    this.uses = uses;
    this.state = state;
  }

  /** The rewrite of {@code local}, an array. */
  public static Rewrite of(VarSymbol local, Uses uses, VisitorState state) {
    ListRewrite rewrite = new ListRewrite(local, uses, state);
    if (!rewrite.declaration()) {
      return Rewrite.refused("it is not declared as an empty array of objects");
    }
    if (!rewrite.growths()) {
      return Rewrite.refused("it is also assigned otherwise than by adding one element");
    }
    return rewrite.reads()
        ? Rewrite.of(rewrite.fix.build())
        : Rewrite.refused("it is used as an array before it is complete");
  }

  private boolean declaration() {
    TreePath path = uses.declaration(local).orElse(null);
    if (path == null || !(path.getParentPath().getLeaf() instanceof BlockTree)) {
      return false;
    }
    VariableTree variable = (VariableTree) path.getLeaf();
    if (!(variable.getType() instanceof ArrayTypeTree)
        || !(variable.getInitializer() instanceof NewArrayTree)) {
      return false;
    }
    NewArrayTree creation = (NewArrayTree) variable.getInitializer();
    Type element = state.getTypes().elemtype(local.type);
    if (element == null
        || element.isPrimitive()
        || element.isParameterized()
        || element.hasTag(TypeTag.ARRAY)
        || element.hasTag(TypeTag.TYPEVAR)
        || !state.getTypes().isSameType(Code.typeOf(creation), local.type)
        || !isEmpty(creation)) {
      return false;
    }
    elementType = state.getSourceForNode(((ArrayTypeTree) variable.getType()).getType());
    int from = ASTHelpers.getStartPosition(variable);
    int to = state.getEndPosition(creation);
    String head = SourceText.of(from, ASTHelpers.getStartPosition(creation), state);
    String plain = Pattern.quote(elementType) + "\\s*\\[\\s*]\\s*" + local.name + "\\s*=\\s*";
    if (!head.matches(plain) || SourceText.hasComment(from, to, state)) {
      return false;
    }
    String list = SuggestedFixes.qualifyType(state, fix, "java.util.List");
    String arrayList = SuggestedFixes.qualifyType(state, fix, "java.util.ArrayList");
    fix.replace(
        from,
        to,
        String.format("%s<%s> %s = new %s<>()", list, elementType, local.name, arrayList));
    return true;
  }

  private static boolean isEmpty(NewArrayTree creation) {
    return creation.getInitializers() != null
        ? creation.getInitializers().isEmpty()
        : Integer.valueOf(0)
            .equals(ASTHelpers.constValue(creation.getDimensions().get(0), Integer.class));
  }

  private boolean growths() {
    for (TreePath use : uses.of(local)) {
      if (Place.isWrite(use) && !growth(use.getParentPath())) {
        return false;
      }
    }
    return lastGrowth > 0;
  }

  private boolean growth(TreePath path) {
    TreePath statement = path.getParentPath();
    if (!(path.getLeaf() instanceof AssignmentTree)
        || !(statement.getLeaf() instanceof ExpressionStatementTree)) {
      return false;
    }
    ExpressionTree value =
        ASTHelpers.stripParentheses(((AssignmentTree) path.getLeaf()).getExpression());
    ExpressionTree added = addedByHelper(value);
    if (added != null) {
      return replace(statement.getLeaf(), statement.getLeaf(), added);
    }
    if (!(statement.getParentPath().getLeaf() instanceof BlockTree) || isInTry(path)) {
      return false;
    }
    List<? extends StatementTree> block =
        ((BlockTree) statement.getParentPath().getLeaf()).getStatements();
    int at = block.indexOf(statement.getLeaf());
    return isCopyOf(value, local)
        ? growsInPlace(block, at)
        : growsInOther(block, at, Code.variableOf(value));
  }

  /** {@code ArrayUtils.add(a, x)}, {@code ObjectArrays.concat(a, x)}. */
  private ExpressionTree addedByHelper(ExpressionTree value) {
    if (!(value instanceof MethodInvocationTree)) {
      return null;
    }
    MethodInvocationTree call = (MethodInvocationTree) value;
    boolean helper =
        (Code.nameOf(call).equals("add") || Code.nameOf(call).equals("concat"))
            && call.getArguments().size() == 2
            && Code.symbolOf(call) != null
            && HELPERS.contains(Code.symbolOf(call).owner.getQualifiedName().toString())
            && Code.variableOf(call.getArguments().get(0)) == local;
    ExpressionTree added = helper ? call.getArguments().get(1) : null;
    Type type = added == null ? null : Code.typeOf(added);
    return type == null || type.hasTag(TypeTag.ARRAY) || type.hasTag(TypeTag.BOT) ? null : added;
  }

  /** {@code a = Arrays.copyOf(a, a.length + 1); a[a.length - 1] = x;}. */
  private boolean growsInPlace(List<? extends StatementTree> block, int at) {
    ExpressionTree added = at + 1 < block.size() ? storedLast(block.get(at + 1), local) : null;
    return added != null && replace(block.get(at), block.get(at + 1), added);
  }

  /**
   * {@code T[] b = Arrays.copyOf(a, a.length + 1); b[a.length] = x; a = b;}, or with {@code
   * System.arraycopy} behind {@code new T[a.length + 1]}.
   */
  private boolean growsInOther(List<? extends StatementTree> block, int end, VarSymbol copy) {
    if (copy == null || end < 2) {
      return false;
    }
    boolean arraycopy = end >= 3 && isArraycopy(block.get(end - 2), copy);
    int start = end - (arraycopy ? 3 : 2);
    ExpressionTree added = storedLast(block.get(end - 1), copy);
    if (added == null
        || !(block.get(start) instanceof VariableTree)
        || Code.variableOf(block.get(start)) != copy
        || uses.of(copy).stream().anyMatch(use -> !isWithin(use, block, start, end))) {
      return false;
    }
    ExpressionTree made = ((VariableTree) block.get(start)).getInitializer();
    boolean isCopy =
        arraycopy
            ? made instanceof NewArrayTree
                && ((NewArrayTree) made).getDimensions().size() == 1
                && isLengthAndOne(((NewArrayTree) made).getDimensions().get(0), local)
            : isCopyOf(made, local);
    return isCopy && replace(block.get(start), block.get(end), added);
  }

  private static boolean isWithin(
      TreePath use, List<? extends StatementTree> block, int start, int end) {
    for (TreePath at = use; at != null; at = at.getParentPath()) {
      int index = block.indexOf(at.getLeaf());
      if (index >= 0) {
        return index >= start && index <= end;
      }
    }
    return false;
  }

  private boolean isCopyOf(ExpressionTree value, VarSymbol array) {
    return Code.isCallOf(value, "java.util.Arrays", "copyOf", state)
        && ((MethodInvocationTree) value).getArguments().size() == 2
        && Code.variableOf(((MethodInvocationTree) value).getArguments().get(0)) == array
        && isLengthAndOne(((MethodInvocationTree) value).getArguments().get(1), array);
  }

  /** {@code System.arraycopy(a, 0, b, 0, a.length);}. */
  private boolean isArraycopy(StatementTree statement, VarSymbol copy) {
    if (!(statement instanceof ExpressionStatementTree)
        || !Code.isCallOf(
            ((ExpressionStatementTree) statement).getExpression(),
            "java.lang.System",
            "arraycopy",
            state)) {
      return false;
    }
    List<? extends ExpressionTree> arguments =
        ((MethodInvocationTree) ((ExpressionStatementTree) statement).getExpression())
            .getArguments();
    return Code.variableOf(arguments.get(0)) == local
        && isConstant(arguments.get(1), 0)
        && Code.variableOf(arguments.get(2)) == copy
        && isConstant(arguments.get(3), 0)
        && isLength(arguments.get(4), local);
  }

  /** The value of {@code a[a.length - 1] = x;}, or of {@code b[a.length] = x;}, else null. */
  private ExpressionTree storedLast(StatementTree statement, VarSymbol array) {
    ExpressionTree tree =
        statement instanceof ExpressionStatementTree
            ? ((ExpressionStatementTree) statement).getExpression()
            : null;
    if (!(tree instanceof AssignmentTree)
        || !(((AssignmentTree) tree).getVariable() instanceof ArrayAccessTree)) {
      return null;
    }
    ArrayAccessTree slot = (ArrayAccessTree) ((AssignmentTree) tree).getVariable();
    ExpressionTree index = ASTHelpers.stripParentheses(slot.getIndex());
    boolean isLast =
        index.getKind() == Tree.Kind.MINUS
                && isLength(((BinaryTree) index).getLeftOperand(), array)
                && isConstant(((BinaryTree) index).getRightOperand(), 1)
            || array != local && isLength(index, local);
    return Code.variableOf(slot.getExpression()) == array && isLast
        ? ((AssignmentTree) tree).getExpression()
        : null;
  }

  private boolean isLengthAndOne(ExpressionTree expression, VarSymbol array) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    return tree.getKind() == Tree.Kind.PLUS
        && isLength(((BinaryTree) tree).getLeftOperand(), array)
        && isConstant(((BinaryTree) tree).getRightOperand(), 1);
  }

  private static boolean isLength(ExpressionTree expression, VarSymbol array) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    return tree instanceof MemberSelectTree
        && ((MemberSelectTree) tree).getIdentifier().contentEquals("length")
        && Code.variableOf(((MemberSelectTree) tree).getExpression()) == array;
  }

  private static boolean isConstant(ExpressionTree expression, int value) {
    return Integer.valueOf(value).equals(ASTHelpers.constValue(expression, Integer.class));
  }

  /** Puts {@code a.add(x);} where the statements from {@code first} to {@code last} are. */
  private boolean replace(Tree first, Tree last, ExpressionTree added) {
    int from = ASTHelpers.getStartPosition(first);
    int to = state.getEndPosition(last);
    int valueFrom = ASTHelpers.getStartPosition(added);
    int valueTo = state.getEndPosition(added);
    if (Code.anyMatch(added, tree -> Code.variableOf(tree) == local)
        || !fits(Code.typeOf(added))
        || SourceText.hasComment(from, valueFrom, state)
        || SourceText.hasComment(valueTo, to, state)) {
      return false;
    }
    for (TreePath use : uses.of(local)) {
      int start = ASTHelpers.getStartPosition(use.getLeaf());
      if (start >= from && start < to) {
        done.add(use.getLeaf());
      }
    }
    fix.replace(from, to, local.name + ".add(" + SourceText.of(valueFrom, valueTo, state) + ");");
    lastGrowth = Math.max(lastGrowth, to);
    return true;
  }

  /** Whether a value that can be assigned to an element can be passed as one. */
  private boolean fits(Type value) {
    Type element = state.getTypes().elemtype(local.type);
    return value != null
        && (!value.isPrimitive()
            || !state.getTypes().unboxedType(element).isPrimitive()
            || state.getTypes().isSameType(state.getTypes().unboxedType(element), value));
  }

  private boolean isInTry(TreePath path) {
    Tree scope = uses.declaration(local).orElseThrow().getParentPath().getLeaf();
    for (TreePath at = path; at.getLeaf() != scope; at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree) {
        return true;
      }
    }
    return false;
  }

  private boolean reads() {
    List<TreePath> left =
        uses.of(local).stream().filter(use -> !done.contains(use.getLeaf())).toList();
    for (TreePath use : left) {
      Tree parent = use.getParentPath().getLeaf();
      if (parent instanceof MemberSelectTree
          && ((MemberSelectTree) parent).getIdentifier().contentEquals("length")) {
        fix.replace(parent, local.name + ".size()");
      } else if (parent instanceof EnhancedForLoopTree) {
        if (start(use) < lastGrowth) {
          return false;
        }
      } else if (isComplete(use, left)) {
        fix.postfixWith(use.getLeaf(), ".toArray(new " + elementType + "[0])");
      } else {
        return false;
      }
    }
    return true;
  }

  private static int start(TreePath path) {
    return ASTHelpers.getStartPosition(path.getLeaf());
  }

  /** Whether the whole array is returned, or used once and for the last time. */
  private boolean isComplete(TreePath use, List<TreePath> left) {
    Tree parent = use.getParentPath().getLeaf();
    if (parent instanceof ReturnTree) {
      return true;
    }
    boolean isValue =
        parent instanceof MethodInvocationTree
                && ((MethodInvocationTree) parent).getArguments().contains(use.getLeaf())
            || parent instanceof AssignmentTree
            || parent instanceof VariableTree;
    return isValue
        && left.get(left.size() - 1) == use
        && start(use) > lastGrowth
        && Loop.around(use, state)
            .equals(Loop.around(uses.declaration(local).orElseThrow(), state));
  }
}
