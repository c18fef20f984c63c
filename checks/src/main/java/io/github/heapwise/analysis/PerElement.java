package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Code of which the file shows that it runs once an element of something.
 *
 * @param kind why it does
 * @param unit the outermost loop, the lambda or the method that is run again and again
 */
public record PerElement(Kind kind, Tree unit) {
  /** What makes code run once an element. */
  public enum Kind {
    /** A loop around it. */
    LOOP,
    /** It is in a function that a stream, a sort or the like calls once an element. */
    FUNCTION,
    /** It is in {@code hashCode}, {@code equals}, {@code compareTo} or {@code compare}. */
    COMPARISON,
    /** It is in a method that the file calls in such code, or in one that iterates. */
    CALLED
  }

  private static final int DEPTH = 3;

  /** Methods of {@code java.util.stream} whose functions are not called with each element. */
  private static final Set<String> ONCE = Set.of("toArray", "onClose", "collectingAndThen");

  private static final Map<String, Integer> COMPARISONS =
      Map.of("hashCode", 0, "equals", 1, "compareTo", 1, "compare", 2);

  /** Calls between two times round an iteration. */
  private static final Map<String, List<String>> STEPS =
      Map.of(
          "next", List.of("java.util.Iterator"),
          "hasNext", List.of("java.util.Iterator"),
          "nextElement", List.of("java.util.Enumeration"),
          "tryAdvance", List.of("java.util.Spliterator"));

  /** Why the code at the end of {@code path} runs once an element; empty if nothing shows it. */
  public static Optional<PerElement> of(TreePath path, FileIndex index, VisitorState state) {
    return of(path, index, state, new HashSet<>(), DEPTH);
  }

  private static Optional<PerElement> of(
      TreePath path, FileIndex index, VisitorState state, Set<Symbol> seen, int depth) {
    Optional<Loop> loop =
        Loop.allAround(path, state).stream()
            .filter(each -> Paths.canRepeat(path, each, tree -> false))
            .reduce((inner, outer) -> outer);
    if (loop.isPresent()) {
      return Optional.of(new PerElement(Kind.LOOP, loop.get().tree()));
    }
    TreePath function = functionAround(path);
    if (function == null) {
      return Optional.empty();
    }
    if (function.getLeaf() instanceof LambdaExpressionTree) {
      return isCalledWithEach(function, state)
          ? Optional.of(new PerElement(Kind.FUNCTION, function.getLeaf()))
          : Optional.empty();
    }
    if (!(Code.symbolOf(function.getLeaf()) instanceof MethodSymbol)) {
      return Optional.empty();
    }
    MethodSymbol method = (MethodSymbol) Code.symbolOf(function.getLeaf());
    if (isComparison(method, state)) {
      return Optional.of(new PerElement(Kind.COMPARISON, function.getLeaf()));
    }
    boolean isCalled =
        STEPS.getOrDefault(method.name.toString(), List.of()).stream()
                .anyMatch(type -> Code.isSubtype(method.owner.type, type, state))
            || seen.add(method)
                && depth > 0
                && index.calls().of(method).stream()
                    .anyMatch(call -> isMadeWithEach(call, index, state, seen, depth - 1));
    return isCalled
        ? Optional.of(new PerElement(Kind.CALLED, function.getLeaf()))
        : Optional.empty();
  }

  private static boolean isMadeWithEach(
      TreePath call, FileIndex index, VisitorState state, Set<Symbol> seen, int depth) {
    return call.getLeaf() instanceof MemberReferenceTree
        ? isCalledWithEach(call, state) || Loop.at(call, state).isPresent()
        : of(call, index, state, seen, depth).isPresent();
  }

  /**
   * The loops around the code and the lambdas called with element after element, the innermost
   * first; each path ends with the loop statement or the lambda.
   */
  public static List<TreePath> allAround(TreePath path, VisitorState state) {
    List<TreePath> found = new ArrayList<>();
    TreePath at = path;
    while (true) {
      Loop.allAround(at, state).forEach(loop -> found.add(loop.path()));
      TreePath function = functionAround(found.isEmpty() ? at : found.get(found.size() - 1));
      if (function == null
          || !(function.getLeaf() instanceof LambdaExpressionTree)
          || !isCalledWithEach(function, state)) {
        return found;
      }
      found.add(function);
      at = function;
    }
  }

  /** Whether the code runs when the class is initialised, or is called by such code only. */
  public static boolean isStaticInitialiser(TreePath path, FileIndex index) {
    return isStaticInitialiser(path, index, new HashSet<>());
  }

  private static boolean isStaticInitialiser(TreePath path, FileIndex index, Set<Symbol> seen) {
    TreePath function = functionAround(path);
    if (function == null) {
      return isInStaticInitialiser(path);
    }
    Symbol method = Code.symbolOf(function.getLeaf());
    if (!(function.getLeaf() instanceof MethodTree)
        || method == null
        || !method.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    // A method that calls itself does so on behalf of its other callers.
    List<TreePath> calls = index.calls().of(method);
    return !seen.add(method)
        || !calls.isEmpty()
            && calls.stream().allMatch(call -> isStaticInitialiser(call, index, seen));
  }

  private static boolean isInStaticInitialiser(TreePath path) {
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (at.getParentPath().getLeaf() instanceof ClassTree) {
        return tree instanceof BlockTree && ((BlockTree) tree).isStatic()
            || tree instanceof VariableTree
                && Code.variableOf(tree) != null
                && Code.variableOf(tree).isStatic();
      }
    }
    return false;
  }

  /** The method or lambda that the code is part of; null in an initialiser. */
  private static TreePath functionAround(TreePath path) {
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree || tree instanceof LambdaExpressionTree) {
        return at;
      }
      if (tree instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  private static boolean isComparison(MethodSymbol method, VisitorState state) {
    Integer parameters = COMPARISONS.get(method.name.toString());
    if (parameters == null || method.isStatic() || method.params().size() != parameters) {
      return false;
    }
    return switch (method.name.toString()) {
      case "equals" -> method.params().get(0).type.tsym == state.getSymtab().objectType.tsym;
      case "compareTo" -> Code.isSubtype(method.owner.type, "java.lang.Comparable", state);
      case "compare" -> Code.isSubtype(method.owner.type, "java.util.Comparator", state);
      default -> true;
    };
  }

  /** Whether the function, a lambda or a reference, is called with element after element. */
  private static boolean isCalledWithEach(TreePath function, VisitorState state) {
    Type type = Code.typeOf(function.getLeaf());
    if (Code.isClass(type, "java.util.Comparator")) {
      return true;
    }
    Tree parent = function.getParentPath().getLeaf();
    if (!(parent instanceof MethodInvocationTree)
        || !((MethodInvocationTree) parent).getArguments().contains(function.getLeaf())
        || !(Code.symbolOf(parent) instanceof MethodSymbol)
        || Code.isClass(type, "java.util.function.Supplier")) {
      return false;
    }
    MethodSymbol method = (MethodSymbol) Code.symbolOf(parent);
    String name = method.name.toString();
    boolean isOfStream =
        method.packge() != null
            && method.packge().getQualifiedName().contentEquals("java.util.stream");
    return isOfStream && !ONCE.contains(name)
        || name.equals("removeIf")
            && Code.isSubtype(method.owner.type, "java.util.Collection", state)
        || name.equals("replaceAll")
            && (Code.isSubtype(method.owner.type, "java.util.List", state)
                || Code.isSubtype(method.owner.type, "java.util.Map", state))
        || (name.startsWith("comparing") || name.startsWith("thenComparing"))
            && Code.isClass(method.owner.type, "java.util.Comparator");
  }
}
