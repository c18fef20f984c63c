package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Box;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.StreamSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stream of boxed numbers that ends in one number.
 *
 * @param call the last one: {@code reduce}, {@code max}, {@code count}…
 * @param box of the elements
 * @param perPartialResult whether each partial result is boxed, not only each element
 * @param fix the same on a primitive stream
 */
record BoxedReduction(
    MethodInvocationTree call, Box box, boolean perPartialResult, SuggestedFix fix) {
  private static final String STREAM = "java.util.stream.Stream";
  private static final Set<String> FOLDS = Set.of("sum", "max", "min", "addExact", "multiplyExact");

  static Optional<BoxedReduction> of(TreePath path, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    String name = Code.nameOf(call);
    int arguments = call.getArguments().size();
    boolean isCandidate =
        switch (name) {
          case "reduce" -> arguments >= 1 && arguments <= 3;
          case "max", "min" -> arguments == 1;
          case "count" -> arguments == 0;
          case "reducing" -> arguments >= 1 && arguments <= 3;
          default -> false;
        };
    if (!isCandidate) {
      return Optional.empty();
    }
    if (name.equals("reducing")) {
      return ofCollector(path, state);
    }
    ExpressionTree receiver = Code.receiverOf(call);
    if (receiver == null
        || !Code.isCallOf(call, STREAM, name, state)
        || StreamSource.isFewElements(call, state)) {
      return Optional.empty();
    }
    Type elements = Code.typeOf(receiver);
    Optional<Box> box =
        name.equals("reduce") && arguments == 3
            ? Box.of(Code.typeOf(call))
            : elements == null || elements.getTypeArguments().size() != 1
                ? Optional.empty()
                : Box.of(elements.getTypeArguments().get(0));
    if (box.isEmpty()) {
      return Optional.empty();
    }
    boolean isFold = name.equals("reduce") && isFold(call.getArguments().get(arguments - 1));
    boolean isMade =
        name.equals("count")
            ? StreamBoxes.maker(receiver)
                .filter(maker -> Code.nameOf(maker).equals("boxed"))
                .isPresent()
            : !name.equals("reduce")
                && isNaturalOrder(call.getArguments().get(0))
                && StreamBoxes.maker(receiver).isPresent();
    return isFold || isMade
        ? Optional.of(
            new BoxedReduction(
                call, box.get(), isFold, new PrimitiveStreamFix(path, box.get(), state).make()))
        : Optional.empty();
  }

  private static Optional<BoxedReduction> ofCollector(TreePath path, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    List<? extends ExpressionTree> arguments = call.getArguments();
    Symbol method = Code.symbolOf(call);
    if (method == null
        || !method.owner.getQualifiedName().contentEquals("java.util.stream.Collectors")
        || !isFold(arguments.get(arguments.size() - 1))) {
      return Optional.empty();
    }
    Type type = Code.typeOf(call);
    Optional<Box> box =
        type == null || type.getTypeArguments().size() != 3
            ? Optional.empty()
            : Box.of(type.getTypeArguments().get(2));
    return box.map(
        each ->
            new BoxedReduction(
                call, each, true, new PrimitiveStreamFix(path, each, state).ofCollector()));
  }

  private static boolean isNaturalOrder(ExpressionTree comparator) {
    ExpressionTree tree = ASTHelpers.stripParentheses(comparator);
    if (tree instanceof MemberReferenceTree) {
      String name = ((MemberReferenceTree) tree).getName().toString();
      return (name.equals("compare") || name.equals("compareTo")) && isOfNumbers(tree);
    }
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("naturalOrder");
  }

  private static boolean isOfNumbers(ExpressionTree reference) {
    Symbol method = Code.symbolOf(reference);
    return method != null
        && (Box.of(method.owner.type).isPresent()
            || method.owner.getQualifiedName().contentEquals("java.lang.Math"));
  }

  /** {@code Integer::sum}, {@code Math::max}, {@code (a, b) -> a + b}. */
  private static boolean isFold(ExpressionTree function) {
    ExpressionTree tree = ASTHelpers.stripParentheses(function);
    if (tree instanceof MemberReferenceTree) {
      return FOLDS.contains(((MemberReferenceTree) tree).getName().toString()) && isOfNumbers(tree);
    }
    if (!(tree instanceof LambdaExpressionTree)
        || ((LambdaExpressionTree) tree).getParameters().size() != 2) {
      return false;
    }
    ExpressionTree result = Code.resultOf((LambdaExpressionTree) tree).orElse(null);
    Type type = result == null ? null : Code.typeOf(result);
    return type != null
        && Box.ofPrimitive(type).isPresent()
        && (result instanceof BinaryTree
            || result instanceof MethodInvocationTree
                && FOLDS.contains(Code.nameOf((MethodInvocationTree) result)));
  }
}
