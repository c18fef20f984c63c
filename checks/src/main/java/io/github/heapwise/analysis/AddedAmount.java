package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How much one call adds to a container, in the container's own unit. */
final class AddedAmount {
  private AddedAmount() {}

  /**
   * What the call adds each time: one element or entry; the chars of a constant; one byte.
   *
   * @param call a call or a method reference on the container
   * @return empty if that depends on the arguments or on what is in the container
   */
  static Optional<Long> of(Tree call, Container container, VisitorState state) {
    String name =
        call instanceof MemberReferenceTree
            ? ((MemberReferenceTree) call).getName().toString()
            : Code.nameOf((MethodInvocationTree) call);
    Symbol method = Code.symbolOf(call);
    if (!container.methods().adding().contains(name)
        || !(method instanceof MethodSymbol)
        || ((MethodSymbol) method).isVarArgs()) {
      return Optional.empty();
    }
    List<? extends ExpressionTree> arguments =
        call instanceof MethodInvocationTree
            ? ((MethodInvocationTree) call).getArguments()
            : List.of();
    return switch (container.kind()) {
      case CHARS -> arguments.size() == 1 ? chars(name, arguments.get(0), state) : Optional.empty();
      case BYTES -> arguments.size() == 1 ? bytes(name, arguments.get(0)) : Optional.empty();
      case BITS -> Optional.empty();
      default -> isPutInFront(arguments) ? Optional.empty() : Optional.of(1L);
    };
  }

  /**
   * What the call adds at most, whatever its arguments are: of text the length of constants, and of
   * the longest number of the argument's type.
   *
   * @param call a call or a method reference on the container
   * @return empty if there is no such limit
   */
  static OptionalLong atMost(Tree call, Container container, VisitorState state) {
    String name =
        call instanceof MemberReferenceTree
            ? ((MemberReferenceTree) call).getName().toString()
            : Code.nameOf((MethodInvocationTree) call);
    List<? extends ExpressionTree> arguments =
        call instanceof MethodInvocationTree
            ? ((MethodInvocationTree) call).getArguments()
            : List.of();
    Symbol method = Code.symbolOf(call);
    if (!(method instanceof MethodSymbol) || ((MethodSymbol) method).isVarArgs()) {
      return OptionalLong.empty();
    }
    return switch (container.kind()) {
      case CHARS -> charsAtMost(name, arguments, state);
      case BYTES -> bytesAtMost(name, arguments);
      case BITS -> OptionalLong.empty();
      default ->
          container.methods().addingMany().contains(name)
              ? arguments.size() == 1
                  ? LiteralSize.of(arguments.get(0), state)
                  : OptionalLong.empty()
              : OptionalLong.of(1);
    };
  }

  private static OptionalLong charsAtMost(
      String name, List<? extends ExpressionTree> arguments, VisitorState state) {
    if (name.equals("appendCodePoint")) {
      return OptionalLong.of(2);
    }
    if (arguments.size() == 1) {
      Type type = Code.typeOf(arguments.get(0));
      return name.equals("write") && type != null && type.hasTag(TypeTag.INT)
          ? OptionalLong.of(1)
          : TextLength.atMost(arguments.get(0), state);
    }
    return name.equals("insert") && arguments.size() == 2
        ? TextLength.atMost(arguments.get(1), state)
        : arguments.size() == 3 ? rangeOf(arguments, name) : OptionalLong.empty();
  }

  /** A part of text or data: {@code append(s, 2, 5)} and {@code write(bytes, 2, 3)}. */
  private static OptionalLong rangeOf(List<? extends ExpressionTree> arguments, String name) {
    Type whole = Code.typeOf(arguments.get(0));
    Optional<Long> second = Code.integer(arguments.get(1));
    Optional<Long> third = Code.integer(arguments.get(2));
    boolean isCount = name.equals("write") || whole != null && whole.hasTag(TypeTag.ARRAY);
    if (name.equals("insert") || third.isEmpty() || !isCount && second.isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Math.max(0, isCount ? third.get() : third.get() - second.get()));
  }

  private static OptionalLong bytesAtMost(String name, List<? extends ExpressionTree> arguments) {
    if (arguments.size() == 3 && name.equals("write")) {
      return rangeOf(arguments, name);
    }
    Optional<Long> one = arguments.size() == 1 ? bytes(name, arguments.get(0)) : Optional.empty();
    return one.isPresent() ? OptionalLong.of(one.get()) : OptionalLong.empty();
  }

  /** {@code add(0, x)}: what that costs is another matter. */
  private static boolean isPutInFront(List<? extends ExpressionTree> arguments) {
    return arguments.size() == 2
        && Code.typeOf(arguments.get(0)) != null
        && Code.typeOf(arguments.get(0)).hasTag(TypeTag.INT)
        && Code.integer(arguments.get(0)).filter(index -> index == 0).isPresent();
  }

  private static Optional<Long> chars(String name, ExpressionTree argument, VisitorState state) {
    Type type = Code.typeOf(argument);
    if (type == null) {
      return Optional.empty();
    }
    Object constant = ASTHelpers.constValue(argument);
    if (constant instanceof String) {
      return Optional.of((long) ((String) constant).length());
    }
    // append(int) writes digits, write(int) one char, appendCodePoint(int) one or two.
    boolean isOne =
        name.equals("append")
            ? state.getTypes().unboxedTypeOrType(type).hasTag(TypeTag.CHAR)
            : name.equals("write") && type.hasTag(TypeTag.INT)
                || name.equals("write") && type.hasTag(TypeTag.CHAR)
                || name.equals("appendCodePoint");
    return isOne ? Optional.of(1L) : Optional.empty();
  }

  private static Optional<Long> bytes(String name, ExpressionTree argument) {
    Type type = Code.typeOf(argument);
    boolean isOne =
        (name.equals("write") || name.equals("writeByte")) && type != null && type.isPrimitive();
    return isOne ? Optional.of(1L) : Optional.empty();
  }
}
