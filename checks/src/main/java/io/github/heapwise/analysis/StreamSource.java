package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;

/** What the elements of a stream come from. */
public final class StreamSource {
  private static final int FEW = 16;

  private StreamSource() {}

  /**
   * Whether a chain of calls begins with a few elements that are written down: {@code Stream.of(a,
   * b)}, {@code List.of(a, b)}, {@code Arrays.asList(a, b)}. One argument may be an array.
   *
   * @param call the last one of the chain
   */
  public static boolean isFewElements(MethodInvocationTree call, VisitorState state) {
    ExpressionTree source = call;
    while (source instanceof MethodInvocationTree
        && Code.receiverOf((MethodInvocationTree) source) instanceof MethodInvocationTree) {
      source = Code.receiverOf((MethodInvocationTree) source);
    }
    return (Code.isCallOf(source, "java.util.stream.Stream", "of", state)
            || Code.isCallOf(source, "java.util.List", "of", state)
            || Code.isCallOf(source, "java.util.Arrays", "asList", state))
        && ((MethodInvocationTree) source).getArguments().size() > 1
        && ((MethodInvocationTree) source).getArguments().size() <= FEW;
  }
}
