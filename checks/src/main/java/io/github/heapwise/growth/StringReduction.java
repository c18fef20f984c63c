package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Nulls;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.fixes.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A stream reduced by string concatenation.
 *
 * @param call of {@code reduce} or {@code Collectors.reducing}
 * @param accumulator what concatenates two texts
 */
record StringReduction(MethodInvocationTree call, ExpressionTree accumulator) {
  private static final String STREAM = "java.util.stream.Stream";
  private static final String COLLECTORS = "java.util.stream.Collectors";
  private static final int FEW = 16;

  /** What {@code call} is, if it reduces a stream of unknown or considerable length. */
  static Optional<StringReduction> of(MethodInvocationTree call, VisitorState state) {
    String name = Code.nameOf(call);
    boolean reduces =
        name.equals("reduce") && Code.isCallOf(call, STREAM, "reduce", state)
            || name.equals("reducing") && Code.isCallOf(call, COLLECTORS, "reducing", state);
    if (!reduces || !Code.isString(accumulatedFrom(call), state) || isShort(call, state)) {
      return Optional.empty();
    }
    return call.getArguments().stream()
        .map(ASTHelpers::stripParentheses)
        .filter(argument -> concatenates(argument, state))
        .map(argument -> new StringReduction(call, argument))
        .findFirst();
  }

  /** The identity, or where there is none the accumulator: one of them has the type. */
  private static Tree accumulatedFrom(MethodInvocationTree call) {
    ExpressionTree first = ASTHelpers.stripParentheses(call.getArguments().get(0));
    return first instanceof LambdaExpressionTree
        ? ((LambdaExpressionTree) first).getBody()
        : first instanceof MemberReferenceTree
            ? ((MemberReferenceTree) first).getQualifierExpression()
            : first;
  }

  private static boolean isShort(MethodInvocationTree call, VisitorState state) {
    ExpressionTree source = call;
    while (source instanceof MethodInvocationTree
        && Code.receiverOf((MethodInvocationTree) source) instanceof MethodInvocationTree) {
      source = Code.receiverOf((MethodInvocationTree) source);
    }
    return Code.isCallOf(source, STREAM, "of", state)
        && ((MethodInvocationTree) source).getArguments().size() > 1
        && ((MethodInvocationTree) source).getArguments().size() <= FEW;
  }

  private static boolean concatenates(ExpressionTree accumulator, VisitorState state) {
    if (Code.isReferenceTo(accumulator, "java.lang.String", "concat")) {
      return true;
    }
    return textsOf(accumulator, state).size() >= 2;
  }

  /** The parts that a lambda of two parameters puts together, if both are among them. */
  private static List<ExpressionTree> textsOf(ExpressionTree accumulator, VisitorState state) {
    if (!(accumulator instanceof LambdaExpressionTree)
        || ((LambdaExpressionTree) accumulator).getParameters().size() != 2
        || !(((LambdaExpressionTree) accumulator).getBody() instanceof ExpressionTree)) {
      return List.of();
    }
    LambdaExpressionTree lambda = (LambdaExpressionTree) accumulator;
    ExpressionTree body = ASTHelpers.stripParentheses((ExpressionTree) lambda.getBody());
    List<ExpressionTree> texts = List.of();
    if (body instanceof BinaryTree && Code.isString(body, state)) {
      texts = StringAppend.operands(body);
    } else if (Code.isCallOf(body, "java.lang.String", "concat", state)) {
      MethodInvocationTree concat = (MethodInvocationTree) body;
      texts = List.of(Code.receiverOf(concat), concat.getArguments().get(0));
    }
    VarSymbol first = Code.variableOf(lambda.getParameters().get(0));
    List<VarSymbol> named = texts.stream().map(Code::variableOf).toList();
    return named.contains(first) ? texts : List.of();
  }

  /**
   * {@code collect(Collectors.joining())}, where that gives the same string: an empty identity, the
   * two texts in their order and nothing between. {@code String::concat} fails for a null element,
   * joining writes "null": then only for elements that are never null.
   */
  SuggestedFix fix(VisitorState state) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (!Code.nameOf(call).equals("reduce")
        || arguments.size() != 2
        || !"".equals(ASTHelpers.constValue(arguments.get(0), String.class))
        || !keepsOrder(state)
        || !(failsForNull() ? elementsAreNeverNull(state) : true)) {
      return SuggestedFix.emptyFix();
    }
    int start = SourceText.nameStart(call, state);
    int end = state.getEndPosition(call);
    if (SourceText.hasComment(start, end, state)) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String collectors = SuggestedFixes.qualifyType(state, fix, COLLECTORS);
    return fix.replace(start, end, "collect(" + collectors + ".joining())").build();
  }

  private boolean keepsOrder(VisitorState state) {
    if (accumulator instanceof MemberReferenceTree) {
      return true;
    }
    List<? extends Tree> parameters = ((LambdaExpressionTree) accumulator).getParameters();
    return textsOf(accumulator, state).stream()
        .map(Code::variableOf)
        .toList()
        .equals(parameters.stream().map(Code::variableOf).toList());
  }

  private boolean failsForNull() {
    return accumulator instanceof MemberReferenceTree
        || ((LambdaExpressionTree) accumulator).getBody() instanceof MethodInvocationTree;
  }

  private boolean elementsAreNeverNull(VisitorState state) {
    ExpressionTree receiver = Code.receiverOf(call);
    if (!(receiver instanceof MethodInvocationTree)
        || !Code.nameOf((MethodInvocationTree) receiver).startsWith("map")
        || ((MethodInvocationTree) receiver).getArguments().size() != 1) {
      return false;
    }
    ExpressionTree mapper = ((MethodInvocationTree) receiver).getArguments().get(0);
    return mapper instanceof LambdaExpressionTree
        ? ((LambdaExpressionTree) mapper).getBody() instanceof ExpressionTree
            && Nulls.isNeverNull((ExpressionTree) ((LambdaExpressionTree) mapper).getBody())
        : mapper instanceof MemberReferenceTree && Nulls.neverReturnsNull(Code.symbolOf(mapper));
  }
}
