package io.github.heapwise.copying;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import java.util.Optional;
import java.util.Set;

/** The call that has put the elements of a stream into boxes. */
final class StreamBoxes {
  private static final Set<String> KEEPING =
      Set.of("filter", "peek", "sorted", "skip", "distinct", "parallel", "sequential", "unordered");

  private StreamBoxes() {}

  /** Whether the call hands on the elements that it gets. */
  static boolean keeps(MethodInvocationTree call) {
    return KEEPING.contains(Code.nameOf(call));
  }

  /**
   * {@code boxed()}, or a {@code map} with a function that returns a primitive value; behind it may
   * be filters and the like. Empty if the elements were boxed before.
   */
  static Optional<MethodInvocationTree> maker(ExpressionTree stream) {
    ExpressionTree at = stream;
    while (at instanceof MethodInvocationTree && keeps((MethodInvocationTree) at)) {
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    return at instanceof MethodInvocationTree && makesBoxes((MethodInvocationTree) at)
        ? Optional.of((MethodInvocationTree) at)
        : Optional.empty();
  }

  private static boolean makesBoxes(MethodInvocationTree maker) {
    String name = Code.nameOf(maker);
    return name.equals("boxed")
        || (name.equals("map") || name.equals("mapToObj"))
            && maker.getArguments().size() == 1
            && primitive(maker.getArguments().get(0)).isPresent();
  }

  /** The primitive type that the function returns. */
  static Optional<Type> primitive(ExpressionTree function) {
    Type type = null;
    if (function instanceof LambdaExpressionTree) {
      type = Code.resultOf((LambdaExpressionTree) function).map(Code::typeOf).orElse(null);
    } else if (function instanceof MemberReferenceTree
        && Code.symbolOf(function) instanceof MethodSymbol) {
      type = ((MethodSymbol) Code.symbolOf(function)).getReturnType();
    }
    return Optional.ofNullable(type).filter(Type::isPrimitive);
  }
}
