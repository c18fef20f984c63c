package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.HeldTypes;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Resets;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call that moves everything that is in an array by some slots: it inserts or removes at the
 * front.
 *
 * @param place what the call is made on
 * @param inserts whether something is inserted, not removed
 * @param text whether chars are moved, not references
 */
record FrontShift(MethodInvocationTree call, Place place, boolean inserts, boolean text) {
  private static final Set<String> NAMES =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "remove",
          "removeFirst",
          "insertElementAt",
          "removeElementAt",
          "insert",
          "delete",
          "deleteCharAt");

  /** What {@code call} is, if its name and arguments are those of such a call. */
  static Optional<FrontShift> of(MethodInvocationTree call, VisitorState state) {
    String name = Code.nameOf(call);
    if (!NAMES.contains(name) || Code.receiverOf(call) == null || !isAtFront(call, name)) {
      return Optional.empty();
    }
    boolean text = name.equals("insert") || name.startsWith("delete");
    boolean inserts = name.startsWith("add") || name.startsWith("insert");
    return Loop.around(state.getPath(), state).isPresent()
        ? Place.of(Code.receiverOf(call))
            .filter(place -> !Resets.empties(call, place))
            .map(place -> new FrontShift(call, place, inserts, text))
        : Optional.empty();
  }

  /** What the call is made on. */
  ExpressionTree target() {
    return Code.receiverOf(call);
  }

  private static boolean isAtFront(MethodInvocationTree call, String name) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    return switch (name) {
      case "add", "addAll", "delete" -> arguments.size() == 2 && isZero(arguments.get(0));
      case "insert" -> arguments.size() >= 2 && isZero(arguments.get(0));
      case "insertElementAt" -> arguments.size() == 2 && isZero(arguments.get(1));
      case "remove" -> arguments.size() == 1 && isZero(arguments.get(0)) && takesIndex(call);
      case "removeElementAt", "deleteCharAt" -> arguments.size() == 1 && isZero(arguments.get(0));
      case "addFirst" -> arguments.size() == 1;
      default -> arguments.isEmpty();
    };
  }

  private static boolean isZero(ExpressionTree argument) {
    return Integer.valueOf(0).equals(ASTHelpers.constValue(argument, Integer.class));
  }

  /** {@code remove(int)}, not {@code remove(Object)}. */
  private static boolean takesIndex(MethodInvocationTree call) {
    Symbol method = Code.symbolOf(call);
    return method instanceof Symbol.MethodSymbol
        && ((Symbol.MethodSymbol) method).params().size() == 1
        && ((Symbol.MethodSymbol) method).params().get(0).type.isPrimitive();
  }

  /**
   * Whether the receiver is a builder, or an {@code ArrayList} or {@code Vector} by its type or by
   * what its variable is assigned. A {@code List} of unknown class counts as one, unless the
   * method's name is that of a deque.
   */
  boolean isOfArray(Uses uses, VisitorState state) {
    Type type = Code.typeOf(target());
    if (text) {
      return Code.isClass(type, "java.lang.StringBuilder")
          || Code.isClass(type, "java.lang.StringBuffer");
    }
    if (isArrayList(type, state)) {
      return true;
    }
    boolean isElement = target() instanceof ArrayAccessTree;
    VarSymbol variable =
        Code.variableOf(isElement ? ((ArrayAccessTree) target()).getExpression() : target());
    if (variable == null || !Code.isClass(type, "java.util.List")) {
      return false;
    }
    List<Type> held =
        (isElement
                ? HeldTypes.ofElements(variable, uses, state)
                : HeldTypes.of(variable, uses, state))
            .types();
    boolean isOther =
        held.stream()
            .anyMatch(each -> !Code.isClass(each, "java.util.List") && !isArrayList(each, state));
    boolean isArray = held.stream().anyMatch(each -> isArrayList(each, state));
    return !isOther && (isArray || !Code.nameOf(call).endsWith("First"));
  }

  private static boolean isArrayList(Type type, VisitorState state) {
    return Code.isSubtype(type, "java.util.ArrayList", state)
        || Code.isSubtype(type, "java.util.Vector", state);
  }

  /** Whether the loop does nothing but insert the same text. */
  boolean isRepeatedConstant(Loop loop) {
    Tree body = loop.body();
    while (body instanceof BlockTree && ((BlockTree) body).getStatements().size() == 1) {
      body = ((BlockTree) body).getStatements().get(0);
    }
    return body instanceof ExpressionStatementTree
        && ((ExpressionStatementTree) body).getExpression() == call
        && ASTHelpers.constValue(call.getArguments().get(1)) != null;
  }

  /**
   * Whether the loop inserts the same text until the builder is as long as wanted: the width of a
   * column, the digits of a number.
   */
  boolean pads(Loop loop, Uses uses) {
    return text
        && inserts
        && ASTHelpers.constValue(call.getArguments().get(1)) != null
        && loop.condition() != null
        && Code.anyMatch(loop.condition(), tree -> isAboutLength(tree, uses));
  }

  private boolean isAboutLength(Tree tree, Uses uses) {
    VarSymbol variable = Code.variableOf(tree);
    return isLength(tree)
        || variable != null
            && uses.declaration(variable)
                .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
                .filter(value -> Code.anyMatch(value, this::isLength))
                .isPresent();
  }

  private boolean isLength(Tree tree) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("length")
        && place.isNamedBy(Code.receiverOf((MethodInvocationTree) tree));
  }
}
