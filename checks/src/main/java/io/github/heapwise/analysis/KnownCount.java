package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * The value of a count that the code tells: a constant, {@code values().length} of an enum, the
 * length of an array that is written out, a local set to one of them, a field that is always set to
 * a constant, a sum of such.
 */
final class KnownCount {
  private KnownCount() {}

  static OptionalInt of(ExpressionTree expression, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    Integer constant = ASTHelpers.constValue(tree, Integer.class);
    if (constant != null) {
      return OptionalInt.of(constant);
    }
    if (tree instanceof BinaryTree) {
      return ofSum((BinaryTree) tree, uses);
    }
    if (isLength(tree)) {
      return ofLength(((MemberSelectTree) tree).getExpression(), uses);
    }
    VarSymbol variable = Code.variableOf(tree);
    return Optional.ofNullable(variable)
        .flatMap(each -> steadyValue(each, uses))
        // Fields may be made of one another.
        .filter(
            value -> isLocal(variable) || isLength(value) || ASTHelpers.constValue(value) != null)
        .map(value -> of(value, uses))
        .orElse(OptionalInt.empty());
  }

  private static boolean isLength(ExpressionTree tree) {
    return tree instanceof MemberSelectTree
        && ((MemberSelectTree) tree).getIdentifier().contentEquals("length");
  }

  private static boolean isLocal(VarSymbol variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE;
  }

  private static OptionalInt ofSum(BinaryTree tree, Uses uses) {
    OptionalInt left = of(tree.getLeftOperand(), uses);
    OptionalInt right = of(tree.getRightOperand(), uses);
    if (left.isEmpty() || right.isEmpty()) {
      return OptionalInt.empty();
    }
    switch (tree.getKind()) {
      case PLUS:
        return OptionalInt.of(left.getAsInt() + right.getAsInt());
      case MINUS:
        return OptionalInt.of(left.getAsInt() - right.getAsInt());
      default:
        return OptionalInt.empty();
    }
  }

  private static OptionalInt ofLength(ExpressionTree array, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(array);
    if (tree instanceof MethodInvocationTree) {
      return ofEnumConstants((MethodInvocationTree) tree);
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null || variable.type == null || !variable.type.hasTag(TypeTag.ARRAY)) {
      return OptionalInt.empty();
    }
    return steadyValue(variable, uses)
        .filter(NewArrayTree.class::isInstance)
        .map(value -> ((NewArrayTree) value).getInitializers())
        .map(elements -> OptionalInt.of(elements.size()))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt ofEnumConstants(MethodInvocationTree call) {
    Symbol method = Code.symbolOf(call);
    return Code.nameOf(call).equals("values")
            && method != null
            && method.isStatic()
            && method.owner.getKind() == ElementKind.ENUM
        ? OptionalInt.of(Code.enumConstants(method.owner))
        : OptionalInt.empty();
  }

  /** What a local, or a private or final field, is set to where it is declared, and always is. */
  static Optional<ExpressionTree> steadyValue(VarSymbol variable, Uses uses) {
    boolean isOfThisFile =
        isLocal(variable)
            || variable.getKind() == ElementKind.FIELD
                && (variable.getModifiers().contains(Modifier.PRIVATE)
                    || variable.getModifiers().contains(Modifier.FINAL));
    return isOfThisFile && uses.of(variable).stream().noneMatch(Place::isWrite)
        ? uses.declaration(variable)
            .map(declaration -> ((VariableTree) declaration.getLeaf()).getInitializer())
        : Optional.empty();
  }
}
