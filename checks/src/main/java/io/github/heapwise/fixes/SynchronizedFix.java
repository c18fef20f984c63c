package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import io.github.heapwise.analysis.Code;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Puts statements into a {@code synchronized} block. */
public final class SynchronizedFix {
  /** Methods that may wait for somebody who needs the monitor. */
  private static final Set<String> WAITING =
      Set.of(
          "acquire",
          "await",
          "get",
          "invokeAll",
          "join",
          "lock",
          "lockInterruptibly",
          "offer",
          "poll",
          "put",
          "readLock",
          "sleep",
          "submit",
          "take",
          "tryLock",
          "wait",
          "writeLock");

  /** Whose methods of these names do not wait. */
  private static final List<String> VALUES =
      List.of(
          "java.util.Collection",
          "java.util.Map",
          "java.util.Optional",
          "java.lang.String",
          "java.lang.Number",
          "java.lang.ThreadLocal",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicReference");

  private SynchronizedFix() {}

  /**
   * Wraps the statements, which follow each other.
   *
   * @param first path of the first statement
   * @param last the last one, of the same block; may be the first
   * @param monitor source of the expression to synchronize on
   */
  public static Rewrite wrap(TreePath first, Tree last, String monitor, VisitorState state) {
    Tree block = first.getParentPath().getLeaf();
    int start = ASTHelpers.getStartPosition(first.getLeaf());
    int end = state.getEndPosition(last);
    String text = SourceText.of(start, end, state);
    String line = SourceText.lineBreakBefore(first.getLeaf(), state);
    if (!(block instanceof BlockTree || block instanceof CaseTree)
        || !(first.getLeaf() instanceof StatementTree)
        || line.equals(" ")) {
      return Rewrite.refused("the statement does not begin a line of a block");
    }
    if (text.contains("\"\"\"")) {
      return Rewrite.refused("a text block would be indented, too");
    }
    if (waits(first, last, state)) {
      return Rewrite.refused(
          "to call code that may wait or lock with the monitor held can end in a deadlock");
    }
    String indent = SourceText.indentOf(first, line, state);
    return Rewrite.of(
        SuggestedFix.replace(
            start,
            end,
            "synchronized ("
                + monitor
                + ") {"
                + line
                + indent
                + text.replaceAll("\n(?=[^\r\n])", "\n" + indent)
                + line
                + "}"));
  }

  /** Whether the statements lock, wait, or call what they do not know: a listener, a task. */
  private static boolean waits(TreePath first, Tree last, VisitorState state) {
    Tree block = first.getParentPath().getLeaf();
    List<? extends StatementTree> statements =
        block instanceof BlockTree
            ? ((BlockTree) block).getStatements()
            : ((CaseTree) block).getStatements();
    int from = statements == null ? -1 : statements.indexOf(first.getLeaf());
    return from < 0
        || statements.subList(from, statements.indexOf(last) + 1).stream()
            .anyMatch(
                each ->
                    Code.anyMatch(
                        each,
                        tree ->
                            tree instanceof SynchronizedTree
                                || tree instanceof MethodInvocationTree
                                    && mayWait((MethodInvocationTree) tree, state)));
  }

  private static boolean mayWait(MethodInvocationTree call, VisitorState state) {
    String name = Code.nameOf(call);
    Symbol method = Code.symbolOf(call);
    if (method == null || method.packge() == null) {
      return true;
    }
    boolean isOfValue =
        VALUES.stream().anyMatch(type -> Code.isSubtype(method.owner.type, type, state))
            && !Code.isSubtype(method.owner.type, "java.util.concurrent.BlockingQueue", state);
    if (name.equals("parallelStream") || WAITING.contains(name) && !isOfValue) {
      return true;
    }
    boolean isOfJdk = method.packge().getQualifiedName().toString().startsWith("java.");
    Set<Modifier> modifiers = method.getModifiers();
    boolean isOfOther =
        modifiers.contains(Modifier.ABSTRACT)
            || method.owner.getKind() == ElementKind.INTERFACE
                && !modifiers.contains(Modifier.STATIC);
    // A function or task that is called is somebody else's code, too.
    boolean isFunction =
        isOfJdk
            && isOfOther
            && (method.packge().getQualifiedName().contentEquals("java.util.function")
                || name.equals("run")
                || name.equals("call")
                || name.equals("execute"));
    return isFunction || !isOfJdk && isOfOther;
  }
}
