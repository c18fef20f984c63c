package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.PooledBuffers;
import java.util.Optional;

/** A call that empties a buffer, right behind the declaration of the local that takes it. */
public final class ResetAfterTaking {
  private ResetAfterTaking() {}

  /**
   * Empty if a buffer is taken at several places, so that what one has put in may be for another;
   * if its method calls itself; if it is a map or a set, which may be meant to be a memory; if it
   * is not taken into a local, or may be null.
   */
  public static SuggestedFix of(PooledBuffers buffers, FileIndex index, VisitorState state) {
    Optional<String> reset = call(buffers);
    TreePath statement = buffers.taken().get(0).getParentPath();
    if (reset.isEmpty()
        || buffers.taken().size() != 1
        || !buffers.isOfThread()
        || !(statement.getLeaf() instanceof VariableTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree)
        || isTestedForNull(Code.variableOf(statement.getLeaf()), index)
        || callsItself(statement, index)) {
      return SuggestedFix.emptyFix();
    }
    String line = SourceText.lineBreakBefore(statement.getLeaf(), state);
    return SuggestedFix.postfixWith(
        statement.getLeaf(),
        line + ((VariableTree) statement.getLeaf()).getName() + "." + reset.get() + ";");
  }

  /** What empties such a container; empty where the contents may be wanted again. */
  public static Optional<String> call(PooledBuffers buffers) {
    return switch (buffers.container().kind()) {
      case CHARS ->
          buffers.container().type().endsWith("StringWriter")
              ? Optional.of("getBuffer().setLength(0)")
              : Optional.of(
                  buffers.container().type().endsWith("Writer") ? "reset()" : "setLength(0)");
      case BYTES -> Optional.of("reset()");
      case LIST, QUEUE, DEQUE, COLLECTION -> Optional.of("clear()");
      default -> Optional.empty();
    };
  }

  private static boolean isTestedForNull(VarSymbol local, FileIndex index) {
    return local == null
        || !index.uses().isNeverAssigned(local)
        || index.uses().of(local).stream()
            .anyMatch(
                use ->
                    use.getParentPath().getLeaf().getKind() == Tree.Kind.EQUAL_TO
                        || use.getParentPath().getLeaf().getKind() == Tree.Kind.NOT_EQUAL_TO);
  }

  private static boolean callsItself(TreePath statement, FileIndex index) {
    for (TreePath at = statement; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        Tree method = at.getLeaf();
        return index.calls().of(Code.symbolOf(method)).stream()
            .anyMatch(call -> Code.anyMatch(method, tree -> tree == call.getLeaf()));
      }
    }
    return true;
  }
}
