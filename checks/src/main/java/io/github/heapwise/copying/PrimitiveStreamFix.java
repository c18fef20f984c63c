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

/** A reduction of boxed numbers, made on an {@code IntStream} or the like. */
final class PrimitiveStreamFix {
  private final TreePath path;
  private final MethodInvocationTree call;
  private final Box box;
  private final VisitorState state;

  PrimitiveStreamFix(TreePath path, Box box, VisitorState state) {
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
        && Code.isCallOf(receiver, "java.util.stream.Stream", "map", state)
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
    return StreamBoxes.primitive(function)
        .filter(type -> type.toString().equals(box.primitive()))
        .isPresent();
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
}
