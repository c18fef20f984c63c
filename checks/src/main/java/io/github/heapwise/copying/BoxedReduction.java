package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Box;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.fixes.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stream of boxed numbers that ends in one number.
 *
 * @param call the last one: {@code reduce}, {@code max}, {@code count}…
 * @param box of the elements
 * @param perPartialResult whether each partial result is boxed, not only each element
 * @param fix the same on a primitive stream
 */
record BoxedReduction(
    MethodInvocationTree call, Box box, boolean perPartialResult, SuggestedFix fix) {
  private static final String STREAM = "java.util.stream.Stream";
  private static final Set<String> FOLDS = Set.of("sum", "max", "min", "addExact", "multiplyExact");
  private static final Set<String> KEEPING =
      Set.of("filter", "peek", "sorted", "skip", "distinct", "parallel", "sequential", "unordered");
  private static final int FEW = 16;

  static Optional<BoxedReduction> of(TreePath path, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    String name = Code.nameOf(call);
    int arguments = call.getArguments().size();
    boolean isCandidate =
        switch (name) {
          case "reduce" -> arguments >= 1 && arguments <= 3;
          case "max", "min" -> arguments == 1;
          case "count" -> arguments == 0;
          case "reducing" -> arguments >= 1 && arguments <= 3;
          default -> false;
        };
    if (!isCandidate) {
      return Optional.empty();
    }
    if (name.equals("reducing")) {
      return ofCollector(path, state);
    }
    ExpressionTree receiver = Code.receiverOf(call);
    if (receiver == null || !Code.isCallOf(call, STREAM, name, state) || isShort(call, state)) {
      return Optional.empty();
    }
    Type elements = Code.typeOf(receiver);
    Optional<Box> box =
        name.equals("reduce") && arguments == 3
            ? Box.of(Code.typeOf(call))
            : elements == null || elements.getTypeArguments().size() != 1
                ? Optional.empty()
                : Box.of(elements.getTypeArguments().get(0));
    if (box.isEmpty()) {
      return Optional.empty();
    }
    boolean isFold = name.equals("reduce") && isFold(call.getArguments().get(arguments - 1));
    boolean isMade =
        name.equals("count")
            ? madeBy(receiver).filter(maker -> Code.nameOf(maker).equals("boxed")).isPresent()
            : !name.equals("reduce")
                && isNaturalOrder(call.getArguments().get(0))
                && madeBy(receiver).filter(maker -> makesBoxes(maker)).isPresent();
    return isFold || isMade
        ? Optional.of(
            new BoxedReduction(call, box.get(), isFold, new Fix(path, box.get(), state).make()))
        : Optional.empty();
  }

  private static Optional<BoxedReduction> ofCollector(TreePath path, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    List<? extends ExpressionTree> arguments = call.getArguments();
    Symbol method = Code.symbolOf(call);
    if (method == null
        || !method.owner.getQualifiedName().contentEquals("java.util.stream.Collectors")
        || !isFold(arguments.get(arguments.size() - 1))) {
      return Optional.empty();
    }
    Type type = Code.typeOf(call);
    Optional<Box> box =
        type == null || type.getTypeArguments().size() != 3
            ? Optional.empty()
            : Box.of(type.getTypeArguments().get(2));
    return box.map(
        each -> new BoxedReduction(call, each, true, new Fix(path, each, state).ofCollector()));
  }

  private static boolean isShort(MethodInvocationTree call, VisitorState state) {
    ExpressionTree source = call;
    while (source instanceof MethodInvocationTree
        && Code.receiverOf((MethodInvocationTree) source) instanceof MethodInvocationTree) {
      source = Code.receiverOf((MethodInvocationTree) source);
    }
    return (Code.isCallOf(source, STREAM, "of", state)
            || Code.isCallOf(source, "java.util.List", "of", state)
            || Code.isCallOf(source, "java.util.Arrays", "asList", state))
        && ((MethodInvocationTree) source).getArguments().size() > 1
        && ((MethodInvocationTree) source).getArguments().size() <= FEW;
  }

  /** What has made the elements, behind it filters and the like. */
  private static Optional<MethodInvocationTree> madeBy(ExpressionTree stream) {
    ExpressionTree at = stream;
    while (at instanceof MethodInvocationTree
        && KEEPING.contains(Code.nameOf((MethodInvocationTree) at))) {
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    return at instanceof MethodInvocationTree
        ? Optional.of((MethodInvocationTree) at)
        : Optional.empty();
  }

  private static boolean makesBoxes(MethodInvocationTree maker) {
    String name = Code.nameOf(maker);
    return name.equals("boxed")
        || (name.equals("map") || name.equals("mapToObj"))
            && maker.getArguments().size() == 1
            && isPrimitive(maker.getArguments().get(0));
  }

  /** Whether the function returns a primitive value, which then is boxed. */
  private static boolean isPrimitive(ExpressionTree function) {
    Type type = null;
    if (function instanceof LambdaExpressionTree) {
      type = Code.resultOf((LambdaExpressionTree) function).map(Code::typeOf).orElse(null);
    } else if (function instanceof MemberReferenceTree
        && Code.symbolOf(function) instanceof Symbol.MethodSymbol) {
      type = ((Symbol.MethodSymbol) Code.symbolOf(function)).getReturnType();
    }
    return type != null && type.isPrimitive();
  }

  private static boolean isNaturalOrder(ExpressionTree comparator) {
    ExpressionTree tree = ASTHelpers.stripParentheses(comparator);
    if (tree instanceof MemberReferenceTree) {
      String name = ((MemberReferenceTree) tree).getName().toString();
      return (name.equals("compare") || name.equals("compareTo")) && isOfNumbers(tree);
    }
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("naturalOrder");
  }

  private static boolean isOfNumbers(ExpressionTree reference) {
    Symbol method = Code.symbolOf(reference);
    return method != null
        && (Box.of(method.owner.type).isPresent()
            || method.owner.getQualifiedName().contentEquals("java.lang.Math"));
  }

  /** {@code Integer::sum}, {@code Math::max}, {@code (a, b) -> a + b}. */
  private static boolean isFold(ExpressionTree function) {
    ExpressionTree tree = ASTHelpers.stripParentheses(function);
    if (tree instanceof MemberReferenceTree) {
      return FOLDS.contains(((MemberReferenceTree) tree).getName().toString()) && isOfNumbers(tree);
    }
    if (!(tree instanceof LambdaExpressionTree)
        || ((LambdaExpressionTree) tree).getParameters().size() != 2) {
      return false;
    }
    ExpressionTree result = Code.resultOf((LambdaExpressionTree) tree).orElse(null);
    Type type = result == null ? null : Code.typeOf(result);
    return type != null
        && Box.ofPrimitive(type).isPresent()
        && (result instanceof BinaryTree
            || result instanceof MethodInvocationTree
                && FOLDS.contains(Code.nameOf((MethodInvocationTree) result)));
  }

  private static boolean isSum(ExpressionTree function, Box box) {
    if (function instanceof MemberReferenceTree) {
      return Code.isReferenceTo(function, "java.lang." + box.name(), "sum");
    }
    if (!(function instanceof LambdaExpressionTree)) {
      return false;
    }
    LambdaExpressionTree lambda = (LambdaExpressionTree) function;
    ExpressionTree result = Code.resultOf(lambda).orElse(null);
    if (result == null || result.getKind() != Tree.Kind.PLUS) {
      return false;
    }
    List<Symbol> operands =
        List.of(
            symbol(((BinaryTree) result).getLeftOperand()),
            symbol(((BinaryTree) result).getRightOperand()));
    return operands.containsAll(lambda.getParameters().stream().map(Code::symbolOf).toList());
  }

  private static Symbol symbol(ExpressionTree tree) {
    Symbol symbol = Code.variableOf(tree);
    // Anything but a parameter of the lambda.
    return symbol == null ? Code.typeOf(tree).tsym : symbol;
  }

  /** The same on an {@code IntStream} or {@code LongStream}. */
  private static final class Fix {
    private final TreePath path;
    private final MethodInvocationTree call;
    private final Box box;
    private final VisitorState state;

    Fix(TreePath path, Box box, VisitorState state) {
      this.path = path;
      this.call = (MethodInvocationTree) path.getLeaf();
      this.box = box;
      this.state = state;
    }

    SuggestedFix make() {
      // The least double is another for a comparator, to which NaN is the greatest.
      boolean isOrderedOtherwise = Code.nameOf(call).equals("min") && !box.isWhole();
      if (isOrderedOtherwise || !Set.of("Integer", "Long", "Double").contains(box.name())) {
        return SuggestedFix.emptyFix();
      }
      ExpressionTree receiver = Code.receiverOf(call);
      String name = Code.nameOf(call);
      List<? extends ExpressionTree> arguments = call.getArguments();
      TreePath result = path;
      String end;
      if (name.equals("count")) {
        if (!isCallNamed(receiver, "boxed")) {
          return SuggestedFix.emptyFix();
        }
        end = "count()";
      } else if (name.equals("reduce") && arguments.size() == 2) {
        end = ofIdentity();
      } else if (arguments.size() == 1) {
        Optional<TreePath> unwrapped = Code.callOn(path).filter(this::isUnwrapping);
        if (unwrapped.isEmpty()) {
          return SuggestedFix.emptyFix();
        }
        result = unwrapped.get();
        end = ofOptional((MethodInvocationTree) result.getLeaf());
      } else {
        return SuggestedFix.emptyFix();
      }
      if (end == null || !name.equals("count") && !takesEither(result)) {
        return SuggestedFix.emptyFix();
      }
      return replace(receiver, end, result);
    }

    private SuggestedFix replace(ExpressionTree receiver, String end, TreePath result) {
      int from;
      String primitive = capitalised();
      if (isCallNamed(receiver, "boxed")) {
        from = SourceText.nameStart((MethodInvocationTree) receiver, state);
      } else if (isCallNamed(receiver, "map")
          && Code.isCallOf(receiver, STREAM, "map", state)
          && ((MethodInvocationTree) receiver).getTypeArguments().isEmpty()
          && isOfPrimitive(((MethodInvocationTree) receiver).getArguments().get(0))) {
        from = SourceText.nameStart((MethodInvocationTree) receiver, state);
        String function =
            state.getSourceForNode(((MethodInvocationTree) receiver).getArguments().get(0));
        // What stands between the map and the reduction, a line break as a rule, is kept.
        int mapEnd = state.getEndPosition(receiver);
        String between = SourceText.of(mapEnd, SourceText.nameStart(call, state), state);
        end = "mapTo" + primitive + "(" + function + ")" + between + end;
      } else {
        from = SourceText.nameStart(call, state);
        end = "mapTo" + primitive + "(" + box.name() + "::" + box.primitive() + "Value)." + end;
      }
      int to = state.getEndPosition(result.getLeaf());
      return SourceText.hasComment(from, to, state)
          ? SuggestedFix.emptyFix()
          : SuggestedFix.replace(from, to, end);
    }

    private String capitalised() {
      return box.name().equals("Integer") ? "Int" : box.name();
    }

    /** Of exactly the type of the stream: a wider one would be another sum. */
    private boolean isOfPrimitive(ExpressionTree function) {
      if (!isPrimitive(function)) {
        return false;
      }
      Type type =
          function instanceof LambdaExpressionTree
              ? Code.typeOf(Code.resultOf((LambdaExpressionTree) function).orElseThrow())
              : ((Symbol.MethodSymbol) Code.symbolOf(function)).getReturnType();
      return type.toString().equals(box.primitive());
    }

    private static boolean isCallNamed(ExpressionTree tree, String name) {
      return tree instanceof MethodInvocationTree
          && Code.nameOf((MethodInvocationTree) tree).equals(name)
          && Code.receiverOf((MethodInvocationTree) tree) != null;
    }

    private String ofIdentity() {
      ExpressionTree identity = call.getArguments().get(0);
      ExpressionTree fold = call.getArguments().get(1);
      Type type = Code.typeOf(identity);
      if (type == null || !type.isPrimitive() || isTyped(fold)) {
        return null;
      }
      boolean isZero = Code.integer(identity).filter(zero -> zero == 0).isPresent();
      return isZero && box.isWhole() && isSum(fold, box)
          ? "sum()"
          : "reduce(" + text(identity) + ", " + text(fold) + ")";
    }

    private boolean isTyped(ExpressionTree fold) {
      return fold instanceof LambdaExpressionTree
          && ((LambdaExpressionTree) fold)
              .getParameters().stream().anyMatch(each -> !ASTHelpers.hasImplicitType(each, state));
    }

    private String text(ExpressionTree tree) {
      return state.getSourceForNode(tree);
    }

    private boolean isUnwrapping(TreePath call) {
      MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
      return switch (Code.nameOf(tree)) {
        case "get" -> tree.getArguments().isEmpty();
        case "orElseThrow" -> true;
        case "orElse" -> {
          Type type = Code.typeOf(tree.getArguments().get(0));
          yield type != null && type.toString().equals(box.primitive());
        }
        default -> false;
      };
    }

    private String ofOptional(MethodInvocationTree unwrapping) {
      ExpressionTree function = call.getArguments().get(0);
      String name = Code.nameOf(unwrapping);
      if (isTyped(function)) {
        return null;
      }
      boolean isReduce = Code.nameOf(call).equals("reduce");
      boolean isZero =
          name.equals("orElse")
              && Code.integer(unwrapping.getArguments().get(0)).filter(n -> n == 0).isPresent();
      if (isReduce && isZero && box.isWhole() && isSum(function, box)) {
        return "sum()";
      }
      String fold = isReduce ? "reduce(" + text(function) + ")" : Code.nameOf(call) + "()";
      String rest =
          SourceText.of(state.getEndPosition(call), SourceText.nameStart(unwrapping, state), state);
      String last =
          name.equals("get")
              ? "getAs" + capitalised() + "()"
              : SourceText.of(
                  SourceText.nameStart(unwrapping, state), state.getEndPosition(unwrapping), state);
      return fold + rest + last;
    }

    /** Whether the primitive value does where the boxed one stood. */
    private boolean takesEither(TreePath result) {
      Tree parent = result.getParentPath().getLeaf();
      if (parent instanceof VariableTree) {
        return !ASTHelpers.hasImplicitType((VariableTree) parent, state);
      }
      if (parent instanceof ReturnTree) {
        TreePath at = result;
        while (!(at.getLeaf() instanceof MethodTree)) {
          if (at.getLeaf() instanceof LambdaExpressionTree) {
            return false;
          }
          at = at.getParentPath();
          if (at == null) {
            return false;
          }
        }
        return true;
      }
      return parent instanceof AssignmentTree
          || parent instanceof CompoundAssignmentTree
          || parent instanceof BinaryTree
              && parent.getKind() != Tree.Kind.EQUAL_TO
              && parent.getKind() != Tree.Kind.NOT_EQUAL_TO;
    }

    /** {@code Collectors.reducing(0, f, Integer::sum)} is {@code Collectors.summingInt(f)}. */
    SuggestedFix ofCollector() {
      List<? extends ExpressionTree> arguments = call.getArguments();
      if (arguments.size() != 3
          || !box.isWhole()
          || Code.receiverOf(call) == null
          || !isSum(arguments.get(2), box)
          || !isOfPrimitive(arguments.get(1))
          || Code.integer(arguments.get(0)).filter(zero -> zero == 0).isEmpty()
          || !Set.of("Integer", "Long").contains(box.name())) {
        return SuggestedFix.emptyFix();
      }
      int from = SourceText.nameStart(call, state);
      int to = state.getEndPosition(call);
      return SourceText.hasComment(from, to, state)
          ? SuggestedFix.emptyFix()
          : SuggestedFix.replace(
              from, to, "summing" + capitalised() + "(" + text(arguments.get(1)) + ")");
    }
  }
}
