package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Whether a text has only ASCII chars, whatever the input is: each of them is one byte in UTF-8 and
 * in every charset of one byte a char.
 */
public final class AsciiText {
  private static final int DEPTH = 4;

  /** Methods of the JDK that write ASCII, by class and name; see their documentation. */
  private static final Set<String> ASCII =
      Set.of(
          "java.util.UUID.toString",
          "java.util.Base64.Encoder.encodeToString",
          "java.util.HexFormat.formatHex",
          "java.util.HexFormat.toHexDigits",
          "java.net.URLEncoder.encode",
          "java.net.URI.toASCIIString",
          "java.net.IDN.toASCII",
          "java.math.BigInteger.toString",
          "java.math.BigDecimal.toString",
          "java.math.BigDecimal.toPlainString",
          "java.time.Instant.toString",
          "java.time.LocalDate.toString",
          "java.time.LocalDateTime.toString",
          "java.time.Duration.toString");

  private static final Set<String> OF_NUMBERS =
      Set.of("toString", "toHexString", "toBinaryString", "toOctalString", "toUnsignedString");

  private AsciiText() {}

  /** Whether the value of the expression is a text, number or boolean that is written in ASCII. */
  public static boolean is(ExpressionTree expression, Uses uses) {
    return is(expression, uses, DEPTH);
  }

  private static boolean is(ExpressionTree expression, Uses uses, int depth) {
    Object constant = ASTHelpers.constValue(expression);
    if (constant != null) {
      return StandardCharsets.US_ASCII.newEncoder().canEncode(constant.toString());
    }
    Type type = ASTHelpers.getType(expression);
    if (type != null && type.isPrimitive() && type.getTag() != TypeTag.CHAR) {
      return true;
    }
    if (expression instanceof ParenthesizedTree) {
      return is(((ParenthesizedTree) expression).getExpression(), uses, depth);
    }
    if (expression instanceof BinaryTree) {
      BinaryTree sum = (BinaryTree) expression;
      return sum.getKind() == Tree.Kind.PLUS
          && is(sum.getLeftOperand(), uses, depth)
          && is(sum.getRightOperand(), uses, depth);
    }
    if (expression instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree choice = (ConditionalExpressionTree) expression;
      return is(choice.getTrueExpression(), uses, depth)
          && is(choice.getFalseExpression(), uses, depth);
    }
    if (expression instanceof MethodInvocationTree) {
      return isCall((MethodInvocationTree) expression, uses, depth);
    }
    return (expression instanceof IdentifierTree || expression instanceof MemberSelectTree)
        && isVariable(ASTHelpers.getSymbol(expression), uses, depth);
  }

  private static boolean isCall(MethodInvocationTree call, Uses uses, int depth) {
    Symbol method = Code.symbolOf(call);
    if (method == null || method.owner == null) {
      return false;
    }
    String owner = method.owner.getQualifiedName().toString();
    String name = method.getSimpleName().toString();
    if (ASCII.contains(owner + "." + name)) {
      return true;
    }
    if (owner.startsWith("java.lang.") && OF_NUMBERS.contains(name)) {
      Type boxed = method.owner.type;
      return Set.of("Integer", "Long", "Short", "Byte", "Double", "Float", "Boolean")
          .contains(boxed.tsym.getSimpleName().toString());
    }
    if (owner.equals("java.lang.String") && name.equals("valueOf")) {
      return call.getArguments().size() == 1 && is(call.getArguments().get(0), uses, depth);
    }
    ExpressionTree receiver = Code.receiverOf(call);
    return owner.equals("java.lang.String")
        && Set.of("substring", "trim", "strip", "toString", "intern").contains(name)
        && receiver != null
        && is(receiver, uses, depth);
  }

  /** All that the file assigns to the variable is; a parameter may be given anything. */
  private static boolean isVariable(Symbol symbol, Uses uses, int depth) {
    if (!(symbol instanceof VarSymbol) || depth == 0) {
      return false;
    }
    List<TreePath> values = uses.values((VarSymbol) symbol);
    return !values.isEmpty()
        && uses.declaration((VarSymbol) symbol).isPresent()
        && symbol.getKind() != ElementKind.PARAMETER
        && uses.of((VarSymbol) symbol).stream()
            .noneMatch(use -> Place.isWrite(use) && !isAssigned(use))
        && values.stream().allMatch(value -> is((ExpressionTree) value.getLeaf(), uses, depth - 1));
  }

  private static boolean isAssigned(TreePath use) {
    return use.getParentPath().getLeaf().getKind() == Tree.Kind.ASSIGNMENT;
  }
}
