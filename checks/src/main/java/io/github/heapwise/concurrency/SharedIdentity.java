package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.HeldContainer;
import io.github.heapwise.analysis.Task;
import io.github.heapwise.analysis.Task.Threads;
import java.util.List;
import java.util.Optional;

/**
 * A function of {@code reduce} that fills the container it is given, on a parallel stream: every
 * thread starts with the identity, which is one object.
 */
final class SharedIdentity {
  private SharedIdentity() {}

  /**
   * @param parameter the variable at the end of the state's path; of interest if it is the first
   *     one of the accumulator
   */
  static Optional<Race> of(VarSymbol parameter, FileIndex index, VisitorState state) {
    TreePath parent = state.getPath().getParentPath();
    if (!(parent.getLeaf() instanceof LambdaExpressionTree)
        || ((LambdaExpressionTree) parent.getLeaf()).getParameters().get(0)
            != state.getPath().getLeaf()
        || !(parent.getParentPath().getLeaf() instanceof MethodInvocationTree)) {
      return Optional.empty();
    }
    MethodInvocationTree call = (MethodInvocationTree) parent.getParentPath().getLeaf();
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (!Code.nameOf(call).equals("reduce")
        || arguments.size() < 2
        || arguments.get(1) != parent.getLeaf()
        || !index.uses().isNeverAssigned(parameter)) {
      return Optional.empty();
    }
    Optional<Task> task =
        index.tasks().around(state.getPath(), false, state).stream()
            .filter(each -> each.code().getLeaf() == parent.getLeaf())
            .filter(each -> each.threads() == Threads.PARALLEL)
            .findFirst();
    return task.flatMap(
        parallel ->
            identity(parameter, arguments.get(0), index, state)
                .filter(held -> !held.container().threadSafe())
                .flatMap(held -> race(held, parallel, index, state)));
  }

  private static Optional<HeldContainer> identity(
      VarSymbol parameter, ExpressionTree identity, FileIndex index, VisitorState state) {
    VarSymbol variable = Code.variableOf(ASTHelpers.stripParentheses(identity));
    Optional<HeldContainer> held =
        variable == null
            ? HeldContainer.ofValue(parameter, identity, state)
            : HeldContainer.of(variable, index.uses(), state);
    return held.map(each -> new HeldContainer(parameter, each.container(), each.values()));
  }

  private static Optional<Race> race(
      HeldContainer held, Task task, FileIndex index, VisitorState state) {
    return Access.of(held, index.uses()).stream()
        .filter(access -> access.isWrite() && index.locks().heldAt(access.use(), state).isEmpty())
        .findFirst()
        .map(
            write ->
                new Race(
                    Race.Kind.IDENTITY,
                    held,
                    write,
                    String.format(
                        ", and is written here by all threads of the parallel stream at line %d:"
                            + " what `reduce` starts with is one object for all.",
                        RaceMessage.line(task.marker(), state)),
                    false));
  }
}
