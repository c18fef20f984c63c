package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Whether an expression that has no effect can be evaluated where it may not be needed: it does not
 * fail there, neither on null nor otherwise.
 */
public final class NeverThrows {
  private static final Set<String> SAFE_OF_STRING =
      Set.of(
          "getBytes",
          "isEmpty",
          "length",
          "strip",
          "toCharArray",
          "toLowerCase",
          "toString",
          "toUpperCase",
          "trim");

  private final TreePath place;
  private final Uses uses;

  private NeverThrows(TreePath place, Uses uses) {
    this.place = place;
    this.uses = uses;
  }

  /**
   * @param place ends with the statement before which the expression would be evaluated
   */
  public static NeverThrows before(TreePath place, Uses uses) {
    return new NeverThrows(place, uses);
  }

  /** Whether the value can be had. */
  public boolean holds(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof LiteralTree || ASTHelpers.constValue(tree) != null) {
      return true;
    }
    if (tree instanceof IdentifierTree) {
      return true;
    }
    if (tree instanceof MemberSelectTree) {
      VarSymbol variable = Code.variableOf(tree);
      return variable == null
          || variable.isStatic()
          || variable.name.contentEquals("class")
          || isNotNull(((MemberSelectTree) tree).getExpression());
    }
    if (tree instanceof BinaryTree) {
      return tree.getKind() != Tree.Kind.DIVIDE
          && tree.getKind() != Tree.Kind.REMAINDER
          && isValueOrText(((BinaryTree) tree).getLeftOperand())
          && isValueOrText(((BinaryTree) tree).getRightOperand());
    }
    if (tree instanceof NewArrayTree) {
      return ((NewArrayTree) tree).getDimensions().stream().allMatch(this::isLength);
    }
    if (tree instanceof MemberReferenceTree) {
      return ((MemberReferenceTree) tree).getMode() == MemberReferenceTree.ReferenceMode.NEW;
    }
    return tree instanceof MethodInvocationTree && holdsForCall((MethodInvocationTree) tree);
  }

  private boolean isLength(ExpressionTree dimension) {
    return Code.integer(dimension).filter(length -> length >= 0).isPresent()
        || dimension instanceof MethodInvocationTree
            && Set.of("size", "length").contains(Code.nameOf((MethodInvocationTree) dimension))
            && holds(dimension);
  }

  private boolean isValueOrText(ExpressionTree operand) {
    Type type = Code.typeOf(operand);
    return type != null
        && (type.isPrimitive() || Code.isClass(type, "java.lang.String"))
        && holds(operand);
  }

  private boolean holdsForCall(MethodInvocationTree call) {
    Symbol method = Code.symbolOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    if (method == null || receiver == null || !call.getArguments().isEmpty()) {
      return false;
    }
    String owner = method.owner.getQualifiedName().toString();
    boolean isSafe =
        owner.equals("java.lang.String") && SAFE_OF_STRING.contains(method.name.toString())
            || owner.equals("java.lang.Enum")
            || owner.startsWith("java.util.")
                && Set.of("size", "keySet", "values", "entrySet").contains(method.name.toString());
    return isSafe && isNotNull(receiver);
  }

  /** Whether the value can be had, and is not null. */
  public boolean isNotNull(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (!holds(tree)) {
      return false;
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null) {
      return Nulls.isNeverNull(tree)
          || tree instanceof MethodInvocationTree && isViewOfMap((MethodInvocationTree) tree)
          || Code.symbolOf(tree) instanceof Symbol.ClassSymbol;
    }
    if (variable.type != null && variable.type.isPrimitive()
        || Nulls.isNeverNull(tree)
        || variable.name.contentEquals("this")
        || Code.isEnumConstant(variable)
        || isCharset(tree)) {
      return true;
    }
    if (variable.getKind() == ElementKind.FIELD) {
      List<TreePath> values = uses.values(variable);
      return variable.getModifiers().contains(Modifier.FINAL)
          && !values.isEmpty()
          && values.stream()
              .map(value -> (ExpressionTree) value.getLeaf())
              .allMatch(
                  value -> Nulls.isNeverNull(value) || isCharset(value) || isCloneOfArray(value));
    }
    return EarlierDereference.rulesOutNull(variable, place, uses)
        || Dereference.isFirstIn(place.getLeaf(), variable) && uses.isNeverAssigned(variable);
  }

  private static boolean isCloneOfArray(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("clone")
        && Code.typeOf(tree) instanceof Type.ArrayType;
  }

  private static boolean isCharset(ExpressionTree tree) {
    Symbol symbol = Code.symbolOf(tree);
    return symbol != null
        && symbol.owner != null
        && (Code.isClass(symbol.owner.type, "java.nio.charset.StandardCharsets")
            || Code.isClass(symbol.owner.type, "java.nio.charset.Charset")
                && (symbol.name.contentEquals("forName")
                    || symbol.name.contentEquals("defaultCharset")));
  }

  private static boolean isViewOfMap(MethodInvocationTree call) {
    Symbol method = Code.symbolOf(call);
    return method != null
        && method.packge() != null
        && method.packge().getQualifiedName().contentEquals("java.util")
        && Set.of("keySet", "values", "entrySet").contains(Code.nameOf(call));
  }
}
