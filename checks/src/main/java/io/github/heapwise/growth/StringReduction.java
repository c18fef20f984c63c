package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Concatenation;
import io.github.heapwise.analysis.Nulls;
import io.github.heapwise.analysis.StreamSource;
import io.github.heapwise.fixes.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stream reduced by string concatenation.
 *
 * @param call of {@code reduce}, {@code Collectors.reducing} or {@code Collectors.toMap}
 * @param accumulator what concatenates two texts
 */
record StringReduction(MethodInvocationTree call, ExpressionTree accumulator) {
  private static final String STREAM = "java.util.stream.Stream";
  private static final String COLLECTORS = "java.util.stream.Collectors";

  /** What {@code call} is, if it reduces a stream of unknown or considerable length. */
  static Optional<StringReduction> of(MethodInvocationTree call, VisitorState state) {
    if (call.getArguments().isEmpty()
        || !reduces(call, state)
        || StreamSource.isFewElements(call, state)) {
      return Optional.empty();
    }
    return call.getArguments().stream()
        .map(ASTHelpers::stripParentheses)
        .filter(argument -> concatenates(argument, state))
        .map(argument -> new StringReduction(call, argument))
        .findFirst();
  }

  private static boolean reduces(MethodInvocationTree call, VisitorState state) {
    return switch (Code.nameOf(call)) {
      case "reduce" -> Code.isCallOf(call, STREAM, "reduce", state);
      case "reducing" -> Code.isCallOf(call, COLLECTORS, "reducing", state);
      case "toMap", "toUnmodifiableMap", "toConcurrentMap" ->
          call.getArguments().size() > 2
              && Code.isCallOf(call, COLLECTORS, Code.nameOf(call), state);
      default -> false;
    };
  }

  private static boolean concatenates(ExpressionTree accumulator, VisitorState state) {
    return Code.isReferenceTo(accumulator, "java.lang.String", "concat")
        || accumulator instanceof LambdaExpressionTree
            && ((LambdaExpressionTree) accumulator).getParameters().size() == 2
            && Concatenation.inLambda(accumulator, 0, state).isPresent();
  }

  /** Whether the texts are those of a map's values, each as long as its key has elements. */
  boolean isOfMap() {
    return !Set.of("reduce", "reducing").contains(Code.nameOf(call));
  }

  /**
   * {@code collect(Collectors.joining())}, where that gives the same string: an empty identity, the
   * two texts in their order and nothing between. {@code String::concat} fails for a null element,
   * joining writes "null": then only for elements that are never null.
   */
  SuggestedFix fix(VisitorState state) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (isOfMap()
        || arguments.size() != 2
        || !"".equals(ASTHelpers.constValue(arguments.get(0), String.class))
        || !joinsTheTwo(state)
        || failsForNull(state) && !elementsAreNeverNull()) {
      return SuggestedFix.emptyFix();
    }
    boolean isCollector = Code.nameOf(call).equals("reducing");
    int start = isCollector ? ASTHelpers.getStartPosition(call) : SourceText.nameStart(call, state);
    int end = state.getEndPosition(call);
    if (SourceText.hasComment(start, end, state)) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String joining = SuggestedFixes.qualifyType(state, fix, COLLECTORS) + ".joining()";
    return fix.replace(start, end, isCollector ? joining : "collect(" + joining + ")").build();
  }

  /** {@code a + b} or {@code a.concat(b)} for the parameters a and b. */
  private boolean joinsTheTwo(VisitorState state) {
    if (accumulator instanceof MemberReferenceTree) {
      return true;
    }
    ExpressionTree result = Code.resultOf((LambdaExpressionTree) accumulator).orElseThrow();
    List<ExpressionTree> texts =
        result instanceof MethodInvocationTree && failsForNull(state)
            ? List.of(
                Code.receiverOf((MethodInvocationTree) result),
                ((MethodInvocationTree) result).getArguments().get(0))
            : Concatenation.operands(result);
    List<? extends VariableTree> parameters = ((LambdaExpressionTree) accumulator).getParameters();
    return named(texts).equals(named(parameters));
  }

  private static List<VarSymbol> named(List<? extends Tree> trees) {
    return trees.stream().map(Code::variableOf).toList();
  }

  private boolean failsForNull(VisitorState state) {
    return accumulator instanceof MemberReferenceTree
        || Code.resultOf((LambdaExpressionTree) accumulator)
            .filter(result -> Code.isCallOf(result, "java.lang.String", "concat", state))
            .filter(result -> Code.receiverOf((MethodInvocationTree) result) != null)
            .isPresent();
  }

  private boolean elementsAreNeverNull() {
    ExpressionTree receiver = Code.receiverOf(call);
    if (!(receiver instanceof MethodInvocationTree)
        || !Code.nameOf((MethodInvocationTree) receiver).startsWith("map")
        || ((MethodInvocationTree) receiver).getArguments().size() != 1) {
      return false;
    }
    ExpressionTree mapper = ((MethodInvocationTree) receiver).getArguments().get(0);
    return mapper instanceof LambdaExpressionTree
        ? Code.resultOf((LambdaExpressionTree) mapper).filter(Nulls::isNeverNull).isPresent()
        : mapper instanceof MemberReferenceTree && Nulls.neverReturnsNull(Code.symbolOf(mapper));
  }
}
