package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An expression that makes a string out of something which a {@code StringBuilder} takes as it is.
 *
 * <p>{@code x.toString()} and {@code String.valueOf(x)} are none where x is any object: {@code
 * append(Object)} makes the same string ({@code AbstractStringBuilder.append(Object)}).
 *
 * @param tree without parentheses
 */
public record TemporaryString(Kind kind, ExpressionTree tree) {
  /** What the string is made of. */
  public enum Kind {
    /** {@code a + b}, which is not a constant. */
    SUM,
    /** {@code s.substring(i, j)} of a string or builder. */
    RANGE,
    /** {@code b.toString()} of a builder. */
    BUILDER,
    /** {@code n.toString()} of a boxed number or char. */
    BOX,
    /** {@code String.valueOf(n)}, {@code Integer.toString(n)} of a primitive value. */
    VALUE,
    /** {@code new String(chars)}, {@code String.valueOf(chars)}, whole or in part. */
    CHARS
  }

  /** Boxes, and what unboxes them. */
  private static final Map<String, String> UNBOXING =
      Map.of(
          "java.lang.Byte", "byteValue",
          "java.lang.Short", "shortValue",
          "java.lang.Integer", "intValue",
          "java.lang.Long", "longValue",
          "java.lang.Float", "floatValue",
          "java.lang.Double", "doubleValue",
          "java.lang.Character", "charValue");

  private static final Set<String> BUILDERS =
      Set.of("java.lang.StringBuilder", "java.lang.StringBuffer");

  /** What {@code expression} makes, if it is one. */
  public static Optional<TemporaryString> of(ExpressionTree expression, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    boolean canBe =
        tree instanceof BinaryTree && tree.getKind() == Tree.Kind.PLUS
            || tree instanceof MethodInvocationTree
            || tree instanceof NewClassTree;
    return !canBe || !Code.isString(tree, state) || ASTHelpers.constValue(tree) != null
        ? Optional.empty()
        : kindOf(tree).map(kind -> new TemporaryString(kind, tree));
  }

  private static Optional<Kind> kindOf(ExpressionTree tree) {
    if (tree instanceof BinaryTree) {
      return Optional.of(Kind.SUM);
    }
    if (tree instanceof NewClassTree) {
      return takesChars(tree) ? Optional.of(Kind.CHARS) : Optional.empty();
    }
    MethodInvocationTree call = (MethodInvocationTree) tree;
    switch (Code.nameOf(call)) {
      case "substring":
        return isTextOrBuilder(Code.receiverType(call)) && !call.getArguments().isEmpty()
            ? Optional.of(Kind.RANGE)
            : Optional.empty();
      case "valueOf":
      case "copyValueOf":
        return kindOfStatic(call, Set.of("java.lang.String"));
      case "toString":
        return call.getArguments().isEmpty()
            ? kindOfToString(call)
            : kindOfStatic(call, UNBOXING.keySet());
      default:
        return Optional.empty();
    }
  }

  private static Optional<Kind> kindOfToString(MethodInvocationTree call) {
    Type receiver = Code.receiverType(call);
    if (isBuilder(receiver)) {
      return Optional.of(Kind.BUILDER);
    }
    return receiver != null && UNBOXING.containsKey(receiver.tsym.getQualifiedName().toString())
        ? Optional.of(Kind.BOX)
        : Optional.empty();
  }

  private static Optional<Kind> kindOfStatic(MethodInvocationTree call, Set<String> owners) {
    Symbol method = Code.symbolOf(call);
    if (!(method instanceof Symbol.MethodSymbol)
        || !owners.contains(method.owner.getQualifiedName().toString())) {
      return Optional.empty();
    }
    if (takesChars(call)) {
      return Optional.of(Kind.CHARS);
    }
    List<Type> parameters = method.type.getParameterTypes();
    // A boolean's text is a constant; Character.toString(int) takes a code point.
    boolean makesString =
        parameters.size() == 1
            && parameters.get(0).isPrimitive()
            && !parameters.get(0).hasTag(TypeTag.BOOLEAN)
            && (parameters.get(0).hasTag(TypeTag.CHAR)
                || !Code.isClass(method.owner.type, "java.lang.Character"));
    return makesString ? Optional.of(Kind.VALUE) : Optional.empty();
  }

  /** Whether the parameters are {@code (char[])} or {@code (char[], int, int)}. */
  private static boolean takesChars(ExpressionTree call) {
    Symbol method = Code.symbolOf(call);
    if (!(method instanceof Symbol.MethodSymbol)) {
      return false;
    }
    List<Type> parameters = method.type.getParameterTypes();
    return (parameters.size() == 1
            || parameters.size() == 3
                && parameters.get(1).hasTag(TypeTag.INT)
                && parameters.get(2).hasTag(TypeTag.INT))
        && parameters.get(0) instanceof Type.ArrayType
        && ((Type.ArrayType) parameters.get(0)).elemtype.hasTag(TypeTag.CHAR);
  }

  private static boolean isTextOrBuilder(Type type) {
    return Code.isClass(type, "java.lang.String") || isBuilder(type);
  }

  /** Whether the type is {@link StringBuilder} or {@link StringBuffer}. */
  public static boolean isBuilder(Type type) {
    return BUILDERS.stream().anyMatch(each -> Code.isClass(type, each));
  }

  /** What the string is made of: the receiver, as it is written, or the arguments; no sum's. */
  public List<ExpressionTree> pieces() {
    if (tree instanceof NewClassTree) {
      return List.copyOf(((NewClassTree) tree).getArguments());
    }
    if (!(tree instanceof MethodInvocationTree)) {
      return List.of();
    }
    MethodInvocationTree call = (MethodInvocationTree) tree;
    return kind == Kind.VALUE || kind == Kind.CHARS
        ? List.copyOf(call.getArguments())
        : List.of(((MemberSelectTree) call.getMethodSelect()).getExpression());
  }

  /** The method that gives the primitive value of a {@link Kind#BOX}. */
  public String unboxing() {
    return UNBOXING.get(Code.typeOf(pieces().get(0)).tsym.getQualifiedName().toString());
  }
}
