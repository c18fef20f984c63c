package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Code that goes through a collection or map, element by element, by an iterator or spliterator of
 * it that lives until the end: a for-each, {@code forEach}, a pipeline of a stream, a loop that
 * asks an iterator.
 *
 * @param form how it goes through
 * @param loop what is run for each element
 * @param source the collection, map or view
 * @param iterator the variable that is asked in a loop of form {@link Form#ITERATOR}, else null
 */
public record Traversal(Form form, Loop loop, ExpressionTree source, VarSymbol iterator) {
  /** How the elements are asked for. */
  public enum Form {
    FOR_EACH,
    ITERATOR,
    /** {@code forEach} of a collection or map. */
    FUNCTION,
    /** A function in a pipeline that is run then and there. */
    STREAM
  }

  /** Functions given to these run while the source is gone through, element by element. */
  private static final Set<String> PER_ELEMENT =
      Set.of(
          "allMatch",
          "anyMatch",
          "dropWhile",
          "filter",
          "flatMap",
          "forEach",
          "forEachOrdered",
          "map",
          "mapToDouble",
          "mapToInt",
          "mapToLong",
          "mapToObj",
          "noneMatch",
          "peek",
          "takeWhile");

  /** The traversal that {@code path} ends with: a loop statement, or a function in a call. */
  public static Optional<Traversal> at(TreePath path, Uses uses, VisitorState state) {
    Tree tree = path.getLeaf();
    if (tree instanceof EnhancedForLoopTree) {
      ExpressionTree source = ((EnhancedForLoopTree) tree).getExpression();
      return Optional.of(new Traversal(Form.FOR_EACH, Loop.ofStatement(path), source, null));
    }
    if (tree instanceof WhileLoopTree || tree instanceof ForLoopTree) {
      return ofIterator(Loop.ofStatement(path), uses);
    }
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree
        ? ofFunction(path, uses, state)
        : Optional.empty();
  }

  /** What stands for one element; for {@code forEach} of a map its key. Null if it has no name. */
  public VarSymbol element(Uses uses) {
    Tree tree = loop.tree();
    if (tree instanceof EnhancedForLoopTree) {
      return Code.variableOf(((EnhancedForLoopTree) tree).getVariable());
    }
    if (tree instanceof LambdaExpressionTree) {
      List<? extends VariableTree> parameters = ((LambdaExpressionTree) tree).getParameters();
      return parameters.isEmpty() ? null : Code.variableOf(parameters.get(0));
    }
    return iterator == null
        ? null
        : uses.of(iterator).stream()
            .filter(loop::encloses)
            .flatMap(use -> Code.callOn(use).stream())
            .filter(call -> Code.nameOf((MethodInvocationTree) call.getLeaf()).equals("next"))
            .flatMap(call -> Holder.of(call).stream())
            .filter(variable -> KnownCount.steadyValue(variable, uses).isPresent())
            .findFirst()
            .orElse(null);
  }

  private static Optional<Traversal> ofIterator(Loop loop, Uses uses) {
    ExpressionTree condition = loop.condition();
    if (!(condition instanceof MethodInvocationTree)
        || !Code.nameOf((MethodInvocationTree) condition).equals("hasNext")) {
      return Optional.empty();
    }
    ExpressionTree asked = Code.receiverOf((MethodInvocationTree) condition);
    VarSymbol iterator = asked == null ? null : Code.variableOf(asked);
    if (iterator == null || new Place.Variable(iterator).local().isEmpty()) {
      return Optional.empty();
    }
    boolean asks =
        uses.of(iterator).stream()
            .filter(loop::encloses)
            .flatMap(use -> Code.callOn(use).stream())
            .anyMatch(call -> Code.nameOf((MethodInvocationTree) call.getLeaf()).equals("next"));
    return KnownCount.steadyValue(iterator, uses)
        .filter(value -> asks)
        .flatMap(Traversal::iterated)
        .map(source -> new Traversal(Form.ITERATOR, loop, source, iterator));
  }

  /** {@code xs} of {@code xs.iterator()}. */
  private static Optional<ExpressionTree> iterated(ExpressionTree tree) {
    ExpressionTree value = ASTHelpers.stripParentheses(tree);
    return value instanceof MethodInvocationTree
            && Set.of("iterator", "listIterator")
                .contains(Code.nameOf((MethodInvocationTree) value))
        ? Optional.ofNullable(Code.receiverOf((MethodInvocationTree) value))
        : Optional.empty();
  }

  private static Optional<Traversal> ofFunction(TreePath path, Uses uses, VisitorState state) {
    Tree parent = path.getParentPath().getLeaf();
    if (!(parent instanceof MethodInvocationTree)
        || !((MethodInvocationTree) parent).getArguments().contains(path.getLeaf())) {
      return Optional.empty();
    }
    MethodInvocationTree call = (MethodInvocationTree) parent;
    String name = Code.nameOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    boolean isRemaining = name.equals("forEachRemaining");
    if (receiver == null || !isRemaining && !PER_ELEMENT.contains(name)) {
      return Optional.empty();
    }
    Loop loop = Loop.ofStatement(path);
    Type type = Code.typeOf(receiver);
    if (isRemaining && Code.isSubtype(type, "java.util.Iterator", state)) {
      VarSymbol iterator = Code.variableOf(receiver);
      Optional<ExpressionTree> value =
          iterator == null
              ? Optional.of(receiver)
              : KnownCount.steadyValue(iterator, uses)
                  .filter(any -> new Place.Variable(iterator).local().isPresent());
      return value
          .flatMap(Traversal::iterated)
          .map(source -> new Traversal(Form.FUNCTION, loop, source, null));
    }
    if (name.equals("forEach")
        && (Code.isSubtype(type, "java.util.Collection", state)
            || Code.isSubtype(type, "java.util.Map", state))) {
      return Optional.of(new Traversal(Form.FUNCTION, loop, receiver, null));
    }
    return isStream(type, state) && isRunHere(path.getParentPath(), state)
        ? source(receiver, state).map(source -> new Traversal(Form.STREAM, loop, source, null))
        : Optional.empty();
  }

  private static boolean isStream(Type type, VisitorState state) {
    return Code.isSubtype(type, "java.util.stream.BaseStream", state);
  }

  /** The collection whose stream comes here element by element: not behind {@code sorted}. */
  private static Optional<ExpressionTree> source(ExpressionTree stream, VisitorState state) {
    ExpressionTree tree = stream;
    while (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      String name = Code.nameOf(call);
      ExpressionTree receiver = Code.receiverOf(call);
      if (receiver == null || name.equals("sorted")) {
        return Optional.empty();
      }
      if ((name.equals("stream") || name.equals("parallelStream"))
          && Code.isSubtype(Code.typeOf(receiver), "java.util.Collection", state)) {
        return Optional.of(receiver);
      }
      if (!isStream(Code.typeOf(receiver), state)) {
        return Optional.empty();
      }
      tree = receiver;
    }
    return Optional.empty();
  }

  /** Whether the pipeline ends in a call that runs it, rather than being handed on. */
  private static boolean isRunHere(TreePath call, VisitorState state) {
    TreePath last = call;
    while (isStream(Code.typeOf(last.getLeaf()), state) && Code.callOn(last).isPresent()) {
      last = Code.callOn(last).get();
    }
    String name = Code.nameOf((MethodInvocationTree) last.getLeaf());
    return !isStream(Code.typeOf(last.getLeaf()), state)
        && !name.equals("iterator")
        && !name.equals("spliterator");
  }
}
