package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Concatenation;
import io.github.heapwise.analysis.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The calls of {@code append} that do what a concatenation does. */
final class AppendCalls {
  private final VarSymbol local;
  private final VisitorState state;

  /** For the text in {@code local}, a string or a builder; null if no variable holds it. */
  AppendCalls(VarSymbol local, VisitorState state) {
    this.local = local;
    this.state = state;
  }

  /**
   * What is appended, call by call, without parentheses around; empty if there is no way.
   *
   * @param isSeenHalfWay whether somebody sees the builder if one of the parts throws
   */
  List<ExpressionTree> partsOf(Concatenation text, boolean isSeenHalfWay) {
    List<ExpressionTree> parts =
        text.appended().stream().flatMap(part -> sumOf(part).stream()).toList();
    if (!canBeApart(parts, isSeenHalfWay)) {
      parts = canBeApart(text.appended(), isSeenHalfWay) ? text.appended() : List.of();
    }
    return parts.stream().anyMatch(AppendCalls::dependsOnTarget)
        ? List.of()
        : parts.stream().map(AppendCalls::withoutParentheses).toList();
  }

  private boolean canBeApart(List<ExpressionTree> parts, boolean isSeenHalfWay) {
    return parts.size() == 1
        || keepsTexts(parts)
            && (!isSeenHalfWay || parts.stream().allMatch(AppendCalls::isConstantOrLocal));
  }

  /**
   * Whether the parts have the same texts if each is appended before the next is evaluated: texts
   * and numbers are what they are; an object may change, unless nothing runs any more but {@code
   * toString} of other objects.
   */
  boolean keepsTexts(List<ExpressionTree> parts) {
    boolean canChange = false;
    for (int i = parts.size() - 1; i >= 0; i--) {
      ExpressionTree part = parts.get(i);
      if (names(part) || canChange && !hasFixedText(part)) {
        return false;
      }
      canChange |= !isConstantOrLocal(part);
    }
    return true;
  }

  private boolean hasFixedText(ExpressionTree part) {
    Type type = Code.typeOf(part);
    return type != null
        && (type.isPrimitive()
            || type.hasTag(TypeTag.BOT)
            || Code.isString(part, state)
            || type.tsym.isEnum()
            || state.getTypes().unboxedType(type).isPrimitive());
  }

  /** Whether the part names the text. */
  boolean names(ExpressionTree part) {
    return local != null && Code.anyMatch(part, tree -> Code.variableOf(tree) == local);
  }

  /**
   * The operands of a sum of texts, those in front of the first text being one, as they are added;
   * the sums of texts among them taken apart as well.
   */
  List<ExpressionTree> sumOf(ExpressionTree value) {
    List<ExpressionTree> behind = new ArrayList<>();
    ExpressionTree tree = withoutParentheses(value);
    while (isSum(tree) && Code.isString(tree, state)) {
      behind.add(((BinaryTree) tree).getRightOperand());
      tree = withoutParentheses(((BinaryTree) tree).getLeftOperand());
    }
    List<ExpressionTree> parts = new ArrayList<>(List.of(tree));
    Collections.reverse(behind);
    behind.forEach(part -> parts.addAll(sumOf(part)));
    return parts;
  }

  private static boolean isSum(ExpressionTree tree) {
    return tree instanceof BinaryTree
        && tree.getKind() == Tree.Kind.PLUS
        && ASTHelpers.constValue(tree) == null;
  }

  static boolean isConstantOrLocal(ExpressionTree part) {
    ExpressionTree tree = withoutParentheses(part);
    return ASTHelpers.constValue(tree) != null
        || tree instanceof LiteralTree
        || Place.of(tree).flatMap(Place::local).isPresent();
  }

  private static ExpressionTree withoutParentheses(ExpressionTree part) {
    ExpressionTree tree = part;
    while (tree instanceof ParenthesizedTree) {
      tree = ((ParenthesizedTree) tree).getExpression();
    }
    return tree;
  }

  /**
   * What is written before the part: a cast where {@code append} would choose another overload than
   * that for objects. {@code append(char[])} writes the chars, a concatenation the identity of the
   * array; a switch has another type as an argument than as an operand.
   */
  String before(ExpressionTree part) {
    if (!needsCast(part)) {
      return "";
    }
    return bindsLoosely(part) ? "(Object) (" : "(Object) ";
  }

  /** What is written behind the part. */
  String behind(ExpressionTree part) {
    return needsCast(part) && bindsLoosely(part) ? ")" : "";
  }

  private static boolean bindsLoosely(ExpressionTree part) {
    return SourceText.bindsLoosely(part) || part instanceof SwitchExpressionTree;
  }

  private boolean needsCast(ExpressionTree part) {
    Type type = Code.typeOf(part);
    boolean isCharArray =
        type.hasTag(TypeTag.ARRAY) && state.getTypes().elemtype(type).hasTag(TypeTag.CHAR);
    boolean isNull = type.hasTag(TypeTag.BOT) && !(part instanceof LiteralTree);
    return isCharArray || isNull || anyResult(part, SwitchExpressionTree.class::isInstance);
  }

  /** Whether the part is, or may evaluate to, an expression of which the condition holds. */
  private static boolean anyResult(ExpressionTree part, Predicate<ExpressionTree> condition) {
    ExpressionTree tree = withoutParentheses(part);
    return tree instanceof ConditionalExpressionTree
        ? anyResult(((ConditionalExpressionTree) tree).getTrueExpression(), condition)
            || anyResult(((ConditionalExpressionTree) tree).getFalseExpression(), condition)
        : condition.test(tree);
  }

  /** Whether the part has another type as an argument of {@code append} than as an operand. */
  static boolean dependsOnTarget(ExpressionTree part) {
    return anyResult(part, AppendCalls::isInferredFromTarget);
  }

  /**
   * Whether the type of the call comes from what is done with it: {@code append} would make it a
   * {@code char[]}, or be ambiguous.
   */
  private static boolean isInferredFromTarget(ExpressionTree tree) {
    Symbol method = tree instanceof MethodInvocationTree ? Code.symbolOf(tree) : null;
    if (!(method instanceof Symbol.MethodSymbol)
        || !((MethodInvocationTree) tree).getTypeArguments().isEmpty()) {
      return false;
    }
    Type returned = ((Symbol.MethodSymbol) method).getReturnType();
    if (returned == null || !returned.hasTag(TypeTag.TYPEVAR) || returned.tsym.owner != method) {
      return false;
    }
    List<? extends ExpressionTree> arguments = ((MethodInvocationTree) tree).getArguments();
    List<VarSymbol> parameters = ((Symbol.MethodSymbol) method).getParameters();
    for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
      boolean isFunction =
          arguments.get(i) instanceof LambdaExpressionTree
              || arguments.get(i) instanceof MemberReferenceTree;
      if (!isFunction && parameters.get(i).type.contains(returned)) {
        return false;
      }
    }
    return true;
  }

  /** The line break and indentation before or behind a {@code +}, if there is one. */
  static String lineBreak(String between) {
    int plus = between.indexOf('+');
    if (plus < 0 || between.indexOf('\n') < 0) {
      return "";
    }
    String before = between.substring(0, plus);
    String layout = before.indexOf('\n') >= 0 ? before : between.substring(plus + 1);
    int start = layout.indexOf('\n');
    int end = start;
    while (end < layout.length() && Character.isWhitespace(layout.charAt(end))) {
      end++;
    }
    return layout.substring(start > 0 && layout.charAt(start - 1) == '\r' ? start - 1 : start, end);
  }
}
