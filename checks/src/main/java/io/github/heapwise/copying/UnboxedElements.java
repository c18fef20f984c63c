package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Box;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.fixes.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers that a stream puts into boxes only to take them out again: {@code
 * map(String::length).mapToInt(Integer::intValue).sum()}, and the same for {@code
 * Collectors.summingInt}.
 *
 * @param call {@code mapToInt} or the like, or that of the collector
 * @param maker the call that makes the boxes
 * @param box what it makes
 * @param fix without them
 */
record UnboxedElements(
    MethodInvocationTree call, MethodInvocationTree maker, Box box, SuggestedFix fix) {
  private static final String STREAM = "java.util.stream.Stream";
  private static final Map<String, String> STREAMS =
      Map.of("mapToInt", "int", "mapToLong", "long", "mapToDouble", "double");
  private static final Set<String> ENDS =
      Set.of("sum", "max", "min", "average", "count", "summaryStatistics");
  private static final Map<String, String> COLLECTORS =
      Map.of(
          "summingInt", "int",
          "summingLong", "long",
          "summingDouble", "double",
          "averagingInt", "int",
          "averagingLong", "long",
          "averagingDouble", "double",
          "summarizingInt", "int",
          "summarizingLong", "long",
          "summarizingDouble", "double");

  static Optional<UnboxedElements> of(TreePath path, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    String name = Code.nameOf(call);
    if (!STREAMS.containsKey(name) && !COLLECTORS.containsKey(name)
        || call.getArguments().size() != 1
        || !isUnboxing(call.getArguments().get(0))) {
      return Optional.empty();
    }
    if (STREAMS.containsKey(name)) {
      return Code.isCallOf(call, STREAM, name, state) && endsInOneNumber(path)
          ? of(call, Code.receiverOf(call), STREAMS.get(name), state)
          : Optional.empty();
    }
    Tree collect = path.getParentPath().getLeaf();
    return Code.isCallOf(call, "java.util.stream.Collectors", name, state)
            && Code.isCallOf(collect, STREAM, "collect", state)
        ? of(call, Code.receiverOf((MethodInvocationTree) collect), COLLECTORS.get(name), state)
        : Optional.empty();
  }

  private static Optional<UnboxedElements> of(
      MethodInvocationTree call, ExpressionTree stream, String primitive, VisitorState state) {
    Type elements = stream == null ? null : Code.typeOf(stream);
    Optional<Box> box =
        elements == null || elements.getTypeArguments().size() != 1
            ? Optional.empty()
            : Box.of(elements.getTypeArguments().get(0));
    Optional<MethodInvocationTree> maker =
        box.isEmpty() ? Optional.empty() : StreamBoxes.maker(stream);
    return maker.map(
        each ->
            new UnboxedElements(
                call,
                each,
                box.get(),
                each == stream && box.get().primitive().equals(primitive)
                    ? fix(call, each, state)
                    : SuggestedFix.emptyFix()));
  }

  /** {@code Integer::intValue}, {@code n -> n}, {@code n -> n.intValue()}. */
  private static boolean isUnboxing(ExpressionTree function) {
    if (function instanceof MemberReferenceTree) {
      return ((MemberReferenceTree) function).getName().toString().endsWith("Value")
          && Box.of(Code.symbolOf(function).owner.type).isPresent();
    }
    if (!(function instanceof LambdaExpressionTree)
        || ((LambdaExpressionTree) function).getParameters().size() != 1) {
      return false;
    }
    ExpressionTree result = Code.resultOf((LambdaExpressionTree) function).orElse(null);
    if (result instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) result).endsWith("Value")
        && ((MethodInvocationTree) result).getArguments().isEmpty()) {
      result = Code.receiverOf((MethodInvocationTree) result);
    }
    return result != null
        && Code.variableOf(result) != null
        && Code.variableOf(result)
            == Code.symbolOf(((LambdaExpressionTree) function).getParameters().get(0));
  }

  private static boolean endsInOneNumber(TreePath path) {
    Optional<TreePath> next = Code.callOn(path);
    while (next.isPresent() && StreamBoxes.keeps((MethodInvocationTree) next.get().getLeaf())) {
      next = Code.callOn(next.get());
    }
    return next.isPresent()
        && ENDS.contains(Code.nameOf((MethodInvocationTree) next.get().getLeaf()));
  }

  /** The function that made the numbers takes the place of the one that unboxes them. */
  private static SuggestedFix fix(
      MethodInvocationTree call, MethodInvocationTree maker, VisitorState state) {
    ExpressionTree source = Code.receiverOf(maker);
    ExpressionTree unboxing = call.getArguments().get(0);
    if (source == null
        || !Code.nameOf(maker).equals("map")
        || !Code.isCallOf(maker, STREAM, "map", state)
        || !maker.getTypeArguments().isEmpty()
        || StreamBoxes.primitive(maker.getArguments().get(0))
            .filter(
                type ->
                    Box.ofPrimitive(type)
                        .equals(Box.of(Code.typeOf(maker).getTypeArguments().get(0))))
            .isEmpty()) {
      return SuggestedFix.emptyFix();
    }
    int from = state.getEndPosition(source);
    int to = state.getEndPosition(maker);
    return SourceText.hasComment(from, state.getEndPosition(call), state)
        ? SuggestedFix.emptyFix()
        : SuggestedFix.builder()
            .replace(from, to, "")
            .replace(unboxing, state.getSourceForNode(maker.getArguments().get(0)))
            .build();
  }
}
