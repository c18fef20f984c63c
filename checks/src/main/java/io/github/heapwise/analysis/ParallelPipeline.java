package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * Whether a stream runs in parallel. That is a property of the whole pipeline: the last {@code
 * parallel()} or {@code sequential()} before the terminal operation decides for every stage, those
 * before it too; without one the source does ({@code parallelStream()}, {@code
 * StreamSupport.stream(…, true)}).
 */
final class ParallelPipeline {
  private static final String STREAM = "java.util.stream.BaseStream";

  private ParallelPipeline() {}

  /** Whether the call is of a stream's method. */
  static boolean isStage(MethodInvocationTree call, VisitorState state) {
    Symbol method = Code.symbolOf(call);
    return method != null
        && !method.isStatic()
        && Code.receiverOf(call) != null
        && Code.isSubtype(method.owner.type, STREAM, state);
  }

  /**
   * Where the pipeline was made parallel, if it is parallel when it runs.
   *
   * @param stage path of a call of a stream's method
   */
  static Optional<ExpressionTree> switchOf(TreePath stage, Uses uses, VisitorState state) {
    TreePath last = stage;
    for (Optional<TreePath> next = Code.callOn(last); next.isPresent(); ) {
      if (!isStage((MethodInvocationTree) next.get().getLeaf(), state)) {
        break;
      }
      last = next.get();
      next = Code.callOn(last);
    }
    return source((ExpressionTree) last.getLeaf(), uses, state);
  }

  private static Optional<ExpressionTree> source(
      ExpressionTree expression, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    while (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      switch (Code.nameOf(call)) {
        case "parallel":
          if (isStage(call, state)) {
            return Optional.of(call);
          }
          break;
        case "sequential":
          if (isStage(call, state)) {
            return Optional.empty();
          }
          break;
        case "parallelStream":
          return call.getArguments().isEmpty() && Code.isSubtype(Code.typeOf(call), STREAM, state)
              ? Optional.of(call)
              : Optional.empty();
        case "stream":
          if (isStreamSupport(call)) {
            return Boolean.TRUE.equals(ASTHelpers.constValue(call.getArguments().get(1)))
                ? Optional.of(call)
                : Optional.empty();
          }
          break;
        default:
          break;
      }
      if (!isStage(call, state)) {
        return Optional.empty();
      }
      tree = Code.receiverOf(call);
    }
    VarSymbol variable = tree == null ? null : Code.variableOf(tree);
    return variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE
        ? Optional.empty()
        : KnownCount.steadyValue(variable, uses).flatMap(value -> source(value, uses, state));
  }

  private static boolean isStreamSupport(MethodInvocationTree call) {
    Symbol method = Code.symbolOf(call);
    return method != null
        && method.owner.getQualifiedName().contentEquals("java.util.stream.StreamSupport")
        && call.getArguments().size() == 2;
  }

  /** Whether the tree is a call that makes a collector of functions. */
  static boolean isCollector(Tree tree) {
    Symbol method = tree instanceof MethodInvocationTree ? Code.symbolOf(tree) : null;
    return method != null
        && method.isStatic()
        && (method.owner.getQualifiedName().contentEquals("java.util.stream.Collectors")
            || method.owner.getQualifiedName().contentEquals("java.util.stream.Collector"));
  }
}
