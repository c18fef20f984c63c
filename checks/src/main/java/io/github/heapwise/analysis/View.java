package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Optional;

/**
 * A call that returns a window onto another object, which lives as long as the window.
 *
 * @param call the call
 * @param row what the table knows of the method
 * @param backing what the view shows
 */
public record View(MethodInvocationTree call, Views.Row row, ExpressionTree backing) {

  /** Empty if the call copies, is not of the table, or was not resolved. */
  public static Optional<View> of(MethodInvocationTree call, VisitorState state) {
    String name = Code.nameOf(call);
    if (!Views.isName(name) || !(Code.symbolOf(call) instanceof MethodSymbol)) {
      return Optional.empty();
    }
    MethodSymbol method = (MethodSymbol) Code.symbolOf(call);
    for (Views.Row row : Views.named(name)) {
      ExpressionTree backing =
          row.isStatic()
              ? call.getArguments().isEmpty() ? null : call.getArguments().get(0)
              : Code.receiverOf(call);
      if (backing != null
          && method.isStatic() == row.isStatic()
          && !method.getReturnType().isPrimitive()
          && isOfKnownLibrary(method)
          && Code.isSubtype(method.owner.type, row.type(), state)
          && !Code.isSubtype(Code.typeOf(backing), "java.util.concurrent.ConcurrentMap", state)) {
        return Optional.of(new View(call, row, ASTHelpers.stripParentheses(backing)));
      }
    }
    return Optional.empty();
  }

  /** A class of the program may well return a copy. */
  private static boolean isOfKnownLibrary(MethodSymbol method) {
    String owner = method.owner.getQualifiedName().toString();
    return owner.startsWith("java.util.")
        || owner.startsWith("java.nio.")
        || owner.startsWith("com.google.common.collect.")
        || owner.startsWith("io.netty.buffer.");
  }
}
