package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.BufferWindow;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.analysis.View;
import java.util.List;
import java.util.Set;

/** A copy of the part of a buffer that a slice shows, in a buffer of its own. */
public final class CompactCopy {
  private static final Set<String> TYPES =
      Set.of(
          "java.nio.ByteBuffer",
          "java.nio.CharBuffer",
          "java.nio.DoubleBuffer",
          "java.nio.FloatBuffer",
          "java.nio.IntBuffer",
          "java.nio.LongBuffer",
          "java.nio.ShortBuffer");

  private CompactCopy() {}

  /**
   * {@code ByteBuffer.allocate(n).put(b.slice(i, n)).flip()}: with the position, limit and capacity
   * of the slice. Empty where the length would have to be computed twice, for buffers outside of
   * the heap, and for views that keep the position.
   */
  public static SuggestedFix fix(View view, Uses uses, VisitorState state) {
    MethodInvocationTree call = view.call();
    Type type = Code.typeOf(call);
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (!view.row().method().equals("slice")
        || type == null
        || !TYPES.contains(type.tsym.getQualifiedName().toString())
        || BufferWindow.isOffHeap(view.backing(), uses)) {
      return SuggestedFix.emptyFix();
    }
    String length;
    if (arguments.isEmpty() && view.backing() instanceof IdentifierTree) {
      length = state.getSourceForNode(view.backing()) + ".remaining()";
    } else if (arguments.size() == 2 && isSimple(arguments.get(1))) {
      length = state.getSourceForNode(arguments.get(1));
    } else {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String name = SuggestedFixes.qualifyType(state, fix, type.tsym.getQualifiedName().toString());
    return fix.prefixWith(call, name + ".allocate(" + length + ").put(")
        .postfixWith(call, ").flip()")
        .build();
  }

  private static boolean isSimple(ExpressionTree length) {
    return length instanceof IdentifierTree || ASTHelpers.constValue(length) != null;
  }
}
