package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.copying.RoundTripTable.Row;
import io.github.heapwise.copying.RoundTripTable.Use;
import java.util.List;
import java.util.Optional;

/**
 * A copy that is made and only looked at: what makes it, what looks at it, and what does without.
 *
 * @param row of the table
 * @param producer the call that copies
 * @param path to the expression that looks at the copy, all of which the replacement replaces
 * @param local that holds the copy meanwhile, if one does
 */
record RoundTrip(
    Row row, MethodInvocationTree producer, TreePath path, Optional<PassingLocal> local) {

  /** The row for the call at the end of {@code path}, if its result is only looked at. */
  static Optional<RoundTrip> of(TreePath path, Uses uses, VisitorState state) {
    MethodInvocationTree producer = (MethodInvocationTree) path.getLeaf();
    String name = Code.nameOf(producer);
    if (!RoundTripTable.PRODUCERS.contains(name)) {
      return Optional.empty();
    }
    List<Row> rows =
        RoundTripTable.ROWS.stream().filter(row -> row.producer().equals(name)).toList();
    TreePath at = path.getParentPath();
    Tree copy = producer;
    while (at.getLeaf() instanceof ParenthesizedTree) {
      copy = at.getLeaf();
      at = at.getParentPath();
    }
    Optional<PassingLocal> local = Optional.empty();
    if (at.getLeaf() instanceof VariableTree) {
      // Asked first: to follow the local costs more.
      if (rows.stream().noneMatch(row -> copies(row, producer, state))) {
        return Optional.empty();
      }
      local = PassingLocal.of(at, producer, uses, state);
      if (local.isEmpty()) {
        return Optional.empty();
      }
      copy = local.get().use().getLeaf();
      at = local.get().use().getParentPath();
    }
    for (Row row : rows) {
      Optional<TreePath> user = user(row, producer, at, copy);
      if (user.isPresent() && copies(row, producer, state)) {
        return Optional.of(new RoundTrip(row, producer, user.get(), local));
      }
    }
    return Optional.empty();
  }

  private static boolean copies(Row row, MethodInvocationTree producer, VisitorState state) {
    return isOf(row, producer, state) && takes(row, producer, state);
  }

  private static boolean isOf(Row row, MethodInvocationTree producer, VisitorState state) {
    Type type = Code.receiverType(producer);
    return type != null
        && (row.exact() ? Code.isClass(type, row.type()) : Code.isSubtype(type, row.type(), state));
  }

  /** Whether the producer is the one without parameters that change what it makes. */
  private static boolean takes(Row row, MethodInvocationTree producer, VisitorState state) {
    List<? extends ExpressionTree> arguments = producer.getArguments();
    return switch (row.producer()) {
      case "getBytes", "split" -> arguments.size() <= 1;
      case "toArray" -> arguments.size() <= 1;
      case "collect" -> arguments.size() == 1 && isToList(arguments.get(0), state);
      default -> arguments.isEmpty();
    };
  }

  private static boolean isToList(ExpressionTree collector, VisitorState state) {
    return collector instanceof MethodInvocationTree
        && (Code.isCallOf(collector, "java.util.stream.Collectors", "toList", state)
            || Code.isCallOf(
                collector, "java.util.stream.Collectors", "toUnmodifiableList", state));
  }

  /** The expression that looks at the copy; {@code copy} is its part. */
  private static Optional<TreePath> user(
      Row row, MethodInvocationTree producer, TreePath at, Tree copy) {
    Tree tree = at.getLeaf();
    boolean fits =
        switch (row.use()) {
          case LENGTH ->
              tree instanceof MemberSelectTree select
                  && select.getIdentifier().contentEquals("length");
          case ELEMENT ->
              tree instanceof ArrayAccessTree access
                  && access.getExpression() == copy
                  && (row.name().isEmpty() || access.getIndex().toString().equals(row.name()))
                  && !isWritten(at);
          case CALL ->
              tree instanceof MemberSelectTree select
                  && select.getIdentifier().contentEquals(row.name())
                  && at.getParentPath().getLeaf() instanceof MethodInvocationTree call
                  && call.getMethodSelect() == tree;
          case ARGUMENT ->
              tree instanceof MethodInvocationTree call
                  && call.getArguments().contains(copy)
                  && isWhole(call.getArguments(), producer)
                  && Code.nameOf(call).equals(row.name());
          case CREATION ->
              tree instanceof NewClassTree creation
                  && creation.getClassBody() == null
                  && !creation.getArguments().isEmpty()
                  && creation.getArguments().size()
                      <= (row.name().equals("java.lang.String") ? 2 : 1)
                  && creation.getArguments().get(0) == copy
                  && Code.isClass(ASTHelpers.getType(creation), row.name());
        };
    return fits ? Optional.of(row.use() == Use.CALL ? at.getParentPath() : at) : Optional.empty();
  }

  /** {@code (copy)} or {@code (copy, 0, original.size())}. */
  private static boolean isWhole(
      List<? extends ExpressionTree> arguments, MethodInvocationTree producer) {
    return arguments.size() == 1
        || arguments.size() == 3
            && arguments.get(1).toString().equals("0")
            && arguments.get(2).toString().equals(Code.receiverOf(producer) + ".size()");
  }

  private static boolean isWritten(TreePath element) {
    Tree parent = element.getParentPath().getLeaf();
    return parent instanceof AssignmentTree assignment
            && assignment.getVariable() == element.getLeaf()
        || parent instanceof CompoundAssignmentTree compound
            && compound.getVariable() == element.getLeaf()
        || parent instanceof UnaryTree unary
            && switch (unary.getKind()) {
              case PREFIX_DECREMENT, PREFIX_INCREMENT, POSTFIX_DECREMENT, POSTFIX_INCREMENT -> true;
              default -> false;
            };
  }
}
