package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.EqualState.By;
import io.github.heapwise.analysis.EqualState.Member;
import io.github.heapwise.analysis.TwoObjects.Side;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a single test of {@code equals} tells of the two objects: an operator, or the call of a
 * method elsewhere.
 */
final class EqualTests {
  private final TwoObjects objects;
  private final VisitorState state;
  private boolean callsSuper;

  EqualTests(TwoObjects objects, VisitorState state) {
    this.objects = objects;
    this.state = state;
  }

  /** Whether one of the tests so far was that of the super class. */
  boolean callSuper() {
    return callsSuper;
  }

  /** What {@code ==} tells if it is true, or {@code !=} if it is not. */
  EqualFacts compared(BinaryTree tree) {
    ExpressionTree left = ASTHelpers.stripParentheses(tree.getLeftOperand());
    ExpressionTree right = ASTHelpers.stripParentheses(tree.getRightOperand());
    if (LockKey.isThis(left) && objects.isOther(right)
        || LockKey.isThis(right) && objects.isOther(left)) {
      return EqualFacts.NEVER;
    }
    if (left.getKind() == Tree.Kind.NULL_LITERAL || right.getKind() == Tree.Kind.NULL_LITERAL) {
      return objects
          .side(left.getKind() == Tree.Kind.NULL_LITERAL ? right : left)
          .map(side -> EqualFacts.ofNull(side.name()))
          .orElse(EqualFacts.NONE);
    }
    ExpressionTree bits = bitsOf(left);
    if (bits != null && bitsOf(right) != null) {
      return pair(bits, bitsOf(right), By.VALUE);
    }
    Type type = Code.typeOf(left);
    boolean isFloating =
        type != null && (type.toString().equals("double") || type.toString().equals("float"));
    return pair(left, right, isFloating ? By.LOOSE : By.VALUE);
  }

  /** What a difference of two numbers tells that is 0. */
  EqualFacts subtracted(BinaryTree tree) {
    return Set.of("int", "short", "byte", "char", "long")
            .contains(String.valueOf(Code.typeOf(tree.getLeftOperand())))
        ? pair(tree.getLeftOperand(), tree.getRightOperand(), By.VALUE)
        : EqualFacts.NONE;
  }

  /** What a call tells that returns 0. */
  EqualFacts ordered(MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    Symbol method = Code.symbolOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    String owner = method == null ? "" : method.owner.getQualifiedName().toString();
    if (Code.nameOf(call).equals("compare") && arguments.size() == 2) {
      return owner.startsWith("java.lang.")
          ? pair(arguments.get(0), arguments.get(1), By.VALUE)
          : EqualFacts.NONE;
    }
    return Code.nameOf(call).equals("compareTo") && arguments.size() == 1 && receiver != null
        ? pair(
            receiver,
            arguments.get(0),
            owner.startsWith("java.lang.") && !owner.equals("java.lang.Comparable")
                ? By.VALUE
                : By.LOOSE)
        : EqualFacts.NONE;
  }

  private static ExpressionTree bitsOf(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree
        && Set.of("doubleToLongBits", "floatToIntBits", "doubleToRawLongBits", "floatToRawIntBits")
            .contains(Code.nameOf((MethodInvocationTree) tree))
        && ((MethodInvocationTree) tree).getArguments().size() == 1) {
      return ((MethodInvocationTree) tree).getArguments().get(0);
    }
    return null;
  }

  /** What a call tells that returns true. */
  EqualFacts called(MethodInvocationTree call) {
    String name = Code.nameOf(call);
    List<? extends ExpressionTree> arguments = call.getArguments();
    ExpressionTree receiver = Code.receiverOf(call);
    Symbol method = Code.symbolOf(call);
    if (method == null) {
      return EqualFacts.NONE;
    }
    if (name.equals("isEquals") && arguments.isEmpty()) {
      return appended(receiver);
    }
    if (arguments.size() == 2 && method.isStatic()) {
      String owner = method.owner.getQualifiedName().toString();
      if (name.equals("deepEquals") && owner.equals("java.util.Objects")) {
        return pair(arguments.get(0), arguments.get(1), deep(Code.typeOf(arguments.get(0))));
      }
      boolean isEqual =
          (name.equals("equals") || name.equals("equal")) && owner.endsWith("Objects")
              || name.equals("equals") && owner.endsWith(".ObjectUtils");
      if (name.equals("nullSafeEquals") && owner.endsWith(".ObjectUtils")) {
        return pair(arguments.get(0), arguments.get(1), By.LOOSE);
      }
      return isEqual
          ? pair(arguments.get(0), arguments.get(1), By.VALUE)
          : owner.equals("java.util.Arrays") && name.equals("equals")
              ? pair(arguments.get(0), arguments.get(1), By.ELEMENTS)
              : owner.equals("java.util.Arrays") && name.equals("deepEquals")
                  ? pair(arguments.get(0), arguments.get(1), By.DEEP)
                  : EqualFacts.NONE;
    }
    if (arguments.size() != 1) {
      return EqualFacts.NONE;
    }
    if (receiver instanceof IdentifierTree
        && ((IdentifierTree) receiver).getName().contentEquals("super")) {
      callsSuper |= name.equals("equals");
      return EqualFacts.NONE;
    }
    return receiver != null && name.equals("equals")
        ? pair(receiver, arguments.get(0), By.VALUE)
        : EqualFacts.NONE;
  }

  /** How {@code Objects.deepEquals} compares values of the type. */
  private static By deep(Type type) {
    if (!(type instanceof Type.ArrayType)) {
      return By.LOOSE;
    }
    return ((Type.ArrayType) type).elemtype.isPrimitive() ? By.ELEMENTS : By.DEEP;
  }

  /** {@code new EqualsBuilder().append(f, o.f)…}. */
  private EqualFacts appended(ExpressionTree chain) {
    EqualFacts facts = EqualFacts.NONE;
    ExpressionTree at = chain;
    Deque<MethodInvocationTree> calls = new ArrayDeque<>();
    while (at instanceof MethodInvocationTree) {
      calls.addFirst((MethodInvocationTree) at);
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    if (!(at instanceof NewClassTree)
        || !((NewClassTree) at).getIdentifier().toString().endsWith("EqualsBuilder")) {
      return EqualFacts.NONE;
    }
    for (MethodInvocationTree call : calls) {
      callsSuper |= Code.nameOf(call).equals("appendSuper");
      if (Code.nameOf(call).equals("append") && call.getArguments().size() == 2) {
        Type type = Code.typeOf(call.getArguments().get(0));
        facts =
            facts.and(pair(call.getArguments().get(0), call.getArguments().get(1), built(type)));
      }
    }
    return facts;
  }

  private static By built(Type type) {
    if (type instanceof Type.ArrayType) {
      return ((Type.ArrayType) type).elemtype.isPrimitive() ? By.ELEMENTS : By.LOOSE;
    }
    return type == null
            || type.tsym == null
            || !type.isPrimitive()
                && !type.tsym.getQualifiedName().toString().startsWith("java.lang.")
            || List.of("java.lang.Object", "java.lang.Number", "java.lang.Comparable")
                .contains(type.tsym.getQualifiedName().toString())
        ? By.LOOSE
        : By.VALUE;
  }

  private EqualFacts pair(ExpressionTree one, ExpressionTree two, By by) {
    Optional<Side> left = objects.side(one);
    Optional<Side> right = objects.side(two);
    if (left.isEmpty()
        || right.isEmpty()
        || left.get().isThis() == right.get().isThis()
        || !left.get().path().equals(right.get().path())
        || left.get().type() == null) {
      return EqualFacts.NONE;
    }
    Side mine = left.get().isThis() ? left.get() : right.get();
    String text = state.getSourceForNode(mine.tree());
    Member member = new Member(text, mine.symbol(), mine.type(), by);
    return text == null ? EqualFacts.NONE : EqualFacts.ofEqual(mine.path(), member);
  }
}
