package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.HeldContainer;
import java.util.List;
import java.util.Set;

/**
 * Lets a parallel stream collect what its {@code forEach} adds to a collection from several
 * threads: {@code list.addAll(stream.collect(Collectors.toList()))}, or the collected list itself
 * where the collection is created empty just before.
 */
public final class CollectRewrite {
  private static final Set<String> STREAMS =
      Set.of(
          "java.util.stream.Stream",
          "java.util.stream.IntStream",
          "java.util.stream.LongStream",
          "java.util.stream.DoubleStream");

  private final HeldContainer held;
  private final Access write;
  private final VisitorState state;

  private CollectRewrite(HeldContainer held, Access write, VisitorState state) {
    this.held = held;
    this.write = write;
    this.state = state;
  }

  /**
   * @param write the {@code add} in the function of the stream's {@code forEach}
   */
  public static Rewrite of(HeldContainer held, Access write, VisitorState state) {
    SuggestedFix fix = new CollectRewrite(held, write, state).fix();
    return fix.isEmpty()
        ? Rewrite.refused("the stream does more than add each element")
        : Rewrite.of(fix);
  }

  private SuggestedFix fix() {
    TreePath function = function();
    if (function == null || !write.name().equals("add") || isRaw()) {
      return SuggestedFix.emptyFix();
    }
    TreePath call = function.getParentPath();
    TreePath statement = call.getParentPath();
    if (!(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree)
        || !Code.nameOf((MethodInvocationTree) call.getLeaf()).equals("forEach")) {
      return SuggestedFix.emptyFix();
    }
    ExpressionTree stream = Code.receiverOf((MethodInvocationTree) call.getLeaf());
    Type type = stream == null ? null : Code.typeOf(stream);
    if (type == null
        || !STREAMS.contains(type.tsym.getQualifiedName().toString())
        || Code.anyMatch(stream, tree -> Code.variableOf(tree) == held.variable())) {
      return SuggestedFix.emptyFix();
    }
    String stages = stages(function.getLeaf(), type);
    int kept = state.getEndPosition(stream);
    if (stages == null
        || SourceText.hasComment(kept, state.getEndPosition(statement.getLeaf()), state)) {
      return SuggestedFix.emptyFix();
    }
    return edit(statement, stream, stages);
  }

  /** The function that is passed to the stream, and does nothing but add; null if it does more. */
  private TreePath function() {
    TreePath at = write.tree();
    if (at.getLeaf() instanceof MemberReferenceTree) {
      return at.getParentPath().getLeaf() instanceof MethodInvocationTree ? at : null;
    }
    for (TreePath above = at.getParentPath();
        above.getLeaf() instanceof StatementTree || above.getLeaf() instanceof LambdaExpressionTree;
        above = above.getParentPath()) {
      if (above.getLeaf() instanceof LambdaExpressionTree) {
        return above.getParentPath().getLeaf() instanceof MethodInvocationTree
                && Code.resultOf((LambdaExpressionTree) above.getLeaf()).isPresent()
            ? above
            : null;
      }
    }
    return null;
  }

  private boolean isRaw() {
    return held.variable().type.getTypeArguments().size() != 1;
  }

  /** What to call before {@code collect}; null if it cannot be said. */
  private String stages(Tree function, Type stream) {
    boolean isPrimitive = !Code.isClass(stream, "java.util.stream.Stream");
    if (function instanceof MemberReferenceTree) {
      return isPrimitive ? ".boxed()" : "";
    }
    LambdaExpressionTree lambda = (LambdaExpressionTree) function;
    List<? extends ExpressionTree> arguments =
        ((MethodInvocationTree) write.tree().getLeaf()).getArguments();
    if (arguments.size() != 1 || lambda.getParameters().size() != 1) {
      return null;
    }
    ExpressionTree added = ASTHelpers.stripParentheses(arguments.get(0));
    VarSymbol parameter = Code.variableOf(lambda.getParameters().get(0));
    if (parameter != null && Code.variableOf(added) == parameter) {
      return isPrimitive ? ".boxed()" : "";
    }
    Type type = Code.typeOf(added);
    if (type == null
        || type.getTypeArguments().nonEmpty()
        || !state
            .getTypes()
            .isSubtype(
                state.getTypes().boxedTypeOrType(type),
                held.variable().type.getTypeArguments().get(0))
        || added instanceof ConditionalExpressionTree
        || added instanceof SwitchExpressionTree
        || added instanceof LambdaExpressionTree
        || Code.anyMatch(added, tree -> Code.variableOf(tree) == held.variable())) {
      return null;
    }
    String parameterText =
        state
            .getSourceCode()
            .subSequence(
                ASTHelpers.getStartPosition(lambda), ASTHelpers.getStartPosition(lambda.getBody()))
            .toString();
    return (isPrimitive ? ".mapToObj(" : ".map(")
        + parameterText
        + state.getSourceForNode(added)
        + ")";
  }

  private SuggestedFix edit(TreePath statement, ExpressionTree stream, String stages) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String source = state.getSourceForNode(stream) + stages;
    String collectors = SuggestedFixes.qualifyType(state, fix, "java.util.stream.Collectors");
    VariableTree created = createdBefore(statement);
    if (created != null) {
      String collected = source + ".collect(" + collectors + ".toList());";
      int start = ASTHelpers.getStartPosition(created.getInitializer());
      return fix.replace(start, state.getEndPosition(statement.getLeaf()), collected).build();
    }
    // A list of what is there many times would hold it many times.
    String collector = held.container().kind().isSet() ? ".toSet()" : ".toList()";
    String target =
        write.tree().getLeaf() instanceof MemberReferenceTree
            ? state.getSourceForNode(
                ((MemberReferenceTree) write.tree().getLeaf()).getQualifierExpression())
            : state.getSourceForNode(
                Code.receiverOf((MethodInvocationTree) write.tree().getLeaf()));
    return fix.replace(
            statement.getLeaf(),
            target + ".addAll(" + source + ".collect(" + collectors + collector + "));")
        .build();
  }

  /** The declaration right before the statement, of a list that is an empty ArrayList there. */
  private VariableTree createdBefore(TreePath statement) {
    List<? extends StatementTree> statements =
        ((BlockTree) statement.getParentPath().getLeaf()).getStatements();
    int index = statements.indexOf(statement.getLeaf());
    Tree before = index < 1 ? null : statements.get(index - 1);
    if (!(before instanceof VariableTree)
        || Code.variableOf(before) != held.variable()
        || !(((VariableTree) before).getInitializer() instanceof NewClassTree)
        || !held.container().type().equals("java.util.ArrayList")
        || Code.isClass(held.variable().type, "java.util.ArrayList")) {
      return null;
    }
    NewClassTree created = (NewClassTree) ((VariableTree) before).getInitializer();
    return created.getClassBody() == null
            && created.getArguments().stream()
                .allMatch(each -> Code.typeOf(each) != null && Code.typeOf(each).isPrimitive())
            && !SourceText.hasComment(
                ASTHelpers.getStartPosition(created),
                ASTHelpers.getStartPosition(statement.getLeaf()),
                state)
        ? (VariableTree) before
        : null;
  }
}
