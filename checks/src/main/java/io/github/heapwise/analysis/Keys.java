package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;

/**
 * What is known of the keys of a map, or the elements of a set, before the program runs: whether a
 * loop that puts one in each time round will likely meet the same ones again, so that there will be
 * fewer of them than times round. So it is taken for
 *
 * <ul>
 *   <li>types of few values: enums, {@code Boolean}, {@code Byte}, {@code Class} unless the classes
 *       are the elements of a set, and {@code Character} unless the loop counts the chars up;
 *   <li>keys that stay the same from one time round to the next;
 *   <li>keys that are named after what groups things ({@code getType()}, {@code status}) or reduced
 *       to fewer values ({@code / 10}, {@code % 8});
 *   <li>elements of a set that are the values of a map, the beginnings of strings, or named after
 *       what many things have in common ({@code getParent()}, {@code host});
 *   <li>a set of which no more is asked than how many different elements there are;
 *   <li>a loop that asks whether the key was there already: by the result of {@code add} or {@code
 *       put}, unless to throw if it was, or by a read of the same map.
 * </ul>
 */
public final class Keys {
  private static final Set<String> SIZES = Set.of("size", "isEmpty");
  private static final Set<String> LOOK_UPS =
      Set.of("get", "getOrDefault", "contains", "containsKey");

  private static final Pattern GROUP =
      Pattern.compile(
          "(.*[a-z])?(([tT]ype|[kK]ind|[cC]ategory|[gG]roup|[sS]tatus|[sS]tate|[lL]evel|[cC]lass|[pP]ackage"
              + "|[sS]everity|[pP]riority|[cC]ountry|[lL]anguage|[yY]ear|[mM]onth)(Name|Id|Code)?)");

  /**
   * Whoever collects these wants each once; a map has them as keys where they are all different.
   */
  private static final Pattern COMMON =
      Pattern.compile(
          "(.*[a-z])?(([sS]hard|[cC]ollection|[pP]arent|[oO]wner|[jJ]obVertex|[hH]ost|[rR]ack"
              + "|[sS]witch|[sS]cheme)(Name|Id)?)");

  /** Calls without arguments that give something else each time. */
  private static final Pattern MOVING =
      Pattern.compile(
          "(next|poll|pop|take|remove|read|random|generate|create|getAnd)([A-Z].*)?|.*AndGet"
              + "|(nano|currentMillis|currentTimeMillis)(Time)?");

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
      TreePath add, Place holder, Loop loop, Container container, Uses uses, VisitorState state) {
    boolean isSet = !container.kind().isMap();
    if (isSet && isOnlyCounted(holder, loop, uses)) {
      return true;
    }
    if (add.getLeaf() instanceof MemberReferenceTree) {
      return isSet && isOverValues(loop, state);
    }
    MethodInvocationTree call = (MethodInvocationTree) add.getLeaf();
    if (call.getArguments().isEmpty()) {
      return true;
    }
    ExpressionTree key = ASTHelpers.stripParentheses(call.getArguments().get(0));
    boolean isFew =
        hasFewValues(Code.typeOf(key), state)
            || Code.isClass(Code.typeOf(key), "java.lang.Class")
                && !isElementOfSet(key, loop, state);
    return isFew
        || isCharOfText(key, loop, uses, state)
        || staysSame(key, loop, uses)
        || REDUCING.contains(key.getKind())
        || isNamedAfter(GROUP, key)
        || isSet && isCommon(key, loop, uses, state)
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
        || Code.isClass(type, "java.lang.Enum");
  }

  /** Chars of a text repeat; those that a loop counts up are all different. */
  private static boolean isCharOfText(
      ExpressionTree key, Loop loop, Uses uses, VisitorState state) {
    Type type = Code.typeOf(key);
    VarSymbol variable = Code.variableOf(key);
    ExpressionTree source = source(loop);
    boolean isCounter =
        loop.tree() instanceof ForLoopTree
            && variable != null
            && uses.declaration(variable)
                .filter(path -> path.getParentPath().getLeaf() == loop.tree())
                .isPresent();
    return type != null
        && state.getTypes().unboxedTypeOrType(type).hasTag(TypeTag.CHAR)
        && !isCounter
        && (source == null || !Code.isSubtype(Code.typeOf(source), "java.util.Set", state));
  }

  /** Whether the key is what a for-each over a set, or over the keys of a map, is at. */
  private static boolean isElementOfSet(ExpressionTree key, Loop loop, VisitorState state) {
    return Code.variableOf(key) != null
        && Code.variableOf(key) == elementOf(loop)
        && Code.isSubtype(Code.typeOf(source(loop)), "java.util.Set", state);
  }

  /** What a for-each, or a lambda passed to {@code forEach}, calls the element; null if neither. */
  private static VarSymbol elementOf(Loop loop) {
    if (loop.tree() instanceof EnhancedForLoopTree) {
      return Code.variableOf(((EnhancedForLoopTree) loop.tree()).getVariable());
    }
    List<? extends VariableTree> parameters =
        loop.tree() instanceof LambdaExpressionTree
            ? ((LambdaExpressionTree) loop.tree()).getParameters()
            : List.of();
    return parameters.size() == 1 ? Code.variableOf(parameters.get(0)) : null;
  }

  /** What a for-each runs over, or {@code forEach} is called on; null for other loops. */
  private static ExpressionTree source(Loop loop) {
    return loop.tree() instanceof EnhancedForLoopTree
        ? ASTHelpers.stripParentheses(((EnhancedForLoopTree) loop.tree()).getExpression())
        : loop.call().map(Code::receiverOf).orElse(null);
  }

  private static boolean isOverValues(Loop loop, VisitorState state) {
    ExpressionTree source = source(loop);
    return source != null && Code.isCallOf(source, "java.util.Map", "values", state);
  }

  /** Whether many of what the loop is at may have the element in common. */
  private static boolean isCommon(
      ExpressionTree element, Loop loop, Uses uses, VisitorState state) {
    ExpressionTree key = initializer(element, loop, uses).orElse(element);
    VarSymbol variable = Code.variableOf(key);
    boolean isAt = variable != null && variable == elementOf(loop);
    return isAt && isOverValues(loop, state)
        || Code.isCallOf(key, "java.util.Map.Entry", "getValue", state)
        || isSecondOfTwo(variable, loop)
        || isBeginning(key, state)
        || !isAt && (isNamedAfter(COMMON, key) || isNamedAfter(COMMON, element));
  }

  /** {@code (key, value) -> …} of a map. */
  private static boolean isSecondOfTwo(VarSymbol variable, Loop loop) {
    List<? extends VariableTree> parameters =
        loop.tree() instanceof LambdaExpressionTree
            ? ((LambdaExpressionTree) loop.tree()).getParameters()
            : List.of();
    return parameters.size() == 2
        && variable != null
        && Code.variableOf(parameters.get(1)) == variable;
  }

  private static boolean isBeginning(ExpressionTree key, VisitorState state) {
    return Code.isCallOf(key, "java.lang.String", "substring", state)
        && ((MethodInvocationTree) key).getArguments().size() == 2;
  }

  /** What a local that is declared in the loop is set to, once. */
  private static Optional<ExpressionTree> initializer(ExpressionTree tree, Loop loop, Uses uses) {
    VarSymbol variable = Code.variableOf(tree);
    return variable == null
            || uses.declaration(variable).filter(loop::encloses).isEmpty()
            || uses.of(variable).stream().anyMatch(Place::isWrite)
        ? Optional.empty()
        : uses.declaration(variable)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .map(ASTHelpers::stripParentheses);
  }

  /** Whether all that is asked of a local container behind the loop is its size. */
  private static boolean isOnlyCounted(Place holder, Loop loop, Uses uses) {
    if (holder.local().isEmpty()) {
      return false;
    }
    List<TreePath> behind =
        uses.of(holder.local().get()).stream()
            .filter(use -> !loop.encloses(use))
            .filter(use -> isBehind(use, loop))
            .toList();
    return !behind.isEmpty()
        && behind.stream()
            .allMatch(
                use ->
                    Code.callOn(use)
                        .map(call -> Code.nameOf((MethodInvocationTree) call.getLeaf()))
                        .filter(SIZES::contains)
                        .isPresent());
  }

  private static boolean isBehind(TreePath use, Loop loop) {
    return ASTHelpers.getStartPosition(use.getLeaf()) > ASTHelpers.getStartPosition(loop.tree());
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
    return call.getArguments().isEmpty()
        && Code.receiverOf(call) != null
        && !MOVING.matcher(Code.nameOf(call)).matches();
  }

  private static boolean moves(IdentifierTree tree, Loop loop, Uses uses) {
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && (uses.declaration(variable).filter(loop::encloses).isPresent()
            || uses.of(variable).stream()
                .anyMatch(use -> loop.encloses(use) && Place.isWrite(use)));
  }

  /** By the key's own name, or one on the way to it: {@code x.getType().getName()}. */
  private static boolean isNamedAfter(Pattern group, ExpressionTree key) {
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
      if (!isVariable && group.matcher(name).matches()) {
        return true;
      }
      at = before;
    }
    return false;
  }

  /** Whether the result of the call is used, otherwise than to throw if the key was there. */
  private static boolean isAskedFor(TreePath add) {
    Tree parent = add.getParentPath().getLeaf();
    return !(parent instanceof ExpressionStatementTree)
        && !(parent instanceof LambdaExpressionTree)
        && !throwsIfThere(add);
  }

  private static boolean throwsIfThere(TreePath add) {
    // What the tree is if the key was there; add gives false then, put the former value.
    Boolean value = Code.nameOf((MethodInvocationTree) add.getLeaf()).equals("add") ? false : null;
    TreePath below = add;
    for (TreePath at = add.getParentPath(); ; below = at, at = at.getParentPath()) {
      Tree.Kind kind = at.getLeaf().getKind();
      if (at.getLeaf() instanceof VariableTree) {
        return throwsNext(at, value);
      }
      if (kind == Tree.Kind.LOGICAL_COMPLEMENT && value != null) {
        value = !value;
      } else if ((kind == Tree.Kind.EQUAL_TO || kind == Tree.Kind.NOT_EQUAL_TO)
          && value == null
          && isComparedWithNull((BinaryTree) at.getLeaf())) {
        value = kind == Tree.Kind.NOT_EQUAL_TO;
      } else if (at.getLeaf() instanceof IfTree && value != null) {
        IfTree test = (IfTree) at.getLeaf();
        return test.getCondition() == below.getLeaf()
            && isThrow(value ? test.getThenStatement() : test.getElseStatement());
      } else if (kind != Tree.Kind.PARENTHESIZED
          && !(kind == Tree.Kind.CONDITIONAL_OR && Boolean.TRUE.equals(value))
          && !(kind == Tree.Kind.CONDITIONAL_AND && Boolean.FALSE.equals(value))) {
        return false;
      }
    }
  }

  /** The result is kept in a variable, and tested by the next statement. */
  private static boolean throwsNext(TreePath declaration, Boolean value) {
    Tree around = declaration.getParentPath().getLeaf();
    List<? extends StatementTree> statements =
        around instanceof BlockTree ? ((BlockTree) around).getStatements() : List.of();
    int next = statements.indexOf(declaration.getLeaf()) + 1;
    if (next == 0 || next == statements.size() || !(statements.get(next) instanceof IfTree)) {
      return false;
    }
    IfTree test = (IfTree) statements.get(next);
    VarSymbol result = Code.variableOf(declaration.getLeaf());
    ExpressionTree condition = ASTHelpers.stripParentheses(test.getCondition());
    boolean isThere;
    if (value == null) {
      boolean isNullTest =
          (condition.getKind() == Tree.Kind.EQUAL_TO
                  || condition.getKind() == Tree.Kind.NOT_EQUAL_TO)
              && isComparedWithNull((BinaryTree) condition)
              && (Code.variableOf(((BinaryTree) condition).getLeftOperand()) == result
                  || Code.variableOf(((BinaryTree) condition).getRightOperand()) == result);
      if (!isNullTest) {
        return false;
      }
      isThere = condition.getKind() == Tree.Kind.NOT_EQUAL_TO;
    } else {
      boolean isNegated = condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
      ExpressionTree tested = isNegated ? ((UnaryTree) condition).getExpression() : condition;
      if (Code.variableOf(tested) != result) {
        return false;
      }
      isThere = value != isNegated;
    }
    return isThrow(isThere ? test.getThenStatement() : test.getElseStatement());
  }

  private static boolean isComparedWithNull(BinaryTree tree) {
    return tree.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
        || tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL;
  }

  /** Whether the statement, null if there is none, does nothing but throw in the end. */
  private static boolean isThrow(StatementTree statement) {
    if (!(statement instanceof BlockTree)) {
      return statement instanceof ThrowTree;
    }
    List<? extends StatementTree> statements = ((BlockTree) statement).getStatements();
    return !statements.isEmpty()
        && statements.get(statements.size() - 1) instanceof ThrowTree
        && statements.stream().noneMatch(Jumps::mayLeave);
  }

  private static boolean isRead(Place holder, Loop loop, Uses uses) {
    return holder.variables().stream()
        .flatMap(variable -> uses.of(variable).stream())
        .filter(use -> loop.encloses(use) && holder.isNamedBy(use.getLeaf()))
        .map(use -> use.getParentPath().getParentPath().getLeaf())
        .anyMatch(
            call ->
                call instanceof MethodInvocationTree
                    && LOOK_UPS.contains(Code.nameOf((MethodInvocationTree) call)));
  }
}
