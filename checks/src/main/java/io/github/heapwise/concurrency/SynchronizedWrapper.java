package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.ChangingMethods;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What a file does with a variable that always holds a {@code Collections.synchronized…} wrapper:
 * by its name, through views of it, and through locals that hold it or a view.
 */
final class SynchronizedWrapper {
  /** What goes through the elements without a lock. */
  enum Kind {
    LOOP,
    ITERATOR,
    STREAM,
    COPY
  }

  /**
   * @param path ends with the loop, or with the call that gives the iterator or goes through all
   * @param elements what is gone through: the wrapper or a view
   * @param wrapper what names the wrapper: where the view is kept in a local, where that was set
   */
  record Iteration(Kind kind, TreePath path, ExpressionTree elements, ExpressionTree wrapper) {}

  /** They share the wrapper's monitor. */
  private static final Set<String> VIEWS =
      Set.of(
          "keySet",
          "values",
          "entrySet",
          "navigableKeySet",
          "descendingKeySet",
          "descendingMap",
          "descendingSet",
          "subList",
          "subSet",
          "headSet",
          "tailSet",
          "subMap",
          "headMap",
          "tailMap");

  private static final Set<String> ITERATORS =
      Set.of("iterator", "listIterator", "descendingIterator", "spliterator");
  private static final Set<String> STREAMS = Set.of("stream", "parallelStream");

  /** Constructors that go through their argument with an iterator; a list takes toArray(). */
  private static final List<String> ITERATING_CONSTRUCTORS =
      List.of(
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.Hashtable",
          "java.util.concurrent.ConcurrentHashMap");

  private final VarSymbol variable;
  private final Uses uses;
  private final VisitorState state;
  private final List<Iteration> iterations = new ArrayList<>();
  private final List<TreePath> writes = new ArrayList<>();
  private final List<TreePath> escapes = new ArrayList<>();

  private SynchronizedWrapper(VarSymbol variable, Uses uses, VisitorState state) {
    this.variable = variable;
    this.uses = uses;
    this.state = state;
  }

  /** Empty if the file does not show that the variable holds nothing else. */
  static Optional<SynchronizedWrapper> of(VarSymbol variable, Uses uses, VisitorState state) {
    boolean isOfThisFile =
        variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.FIELD
                && (variable.getModifiers().contains(Modifier.PRIVATE)
                    || variable.getModifiers().contains(Modifier.FINAL));
    if (!isOfThisFile || !alwaysHoldsWrapper(variable, uses, state)) {
      return Optional.empty();
    }
    SynchronizedWrapper wrapper = new SynchronizedWrapper(variable, uses, state);
    wrapper.addUses(variable, null, new HashSet<>());
    return Optional.of(wrapper);
  }

  /** Whether the local holds the wrapper itself, not a view of it. */
  boolean isWhole(VarSymbol local) {
    return uses.declaration(local)
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .filter(value -> Code.variableOf(value) == variable)
        .isPresent();
  }

  VarSymbol variable() {
    return variable;
  }

  List<Iteration> iterations() {
    return iterations;
  }

  /** Calls and method references that put in or take out elements. */
  List<TreePath> writes() {
    return writes;
  }

  /** Where code of other files, or that is not followed, gets the wrapper. */
  List<TreePath> escapes() {
    return escapes;
  }

  /** Whether the expression makes a wrapper. */
  static boolean isCreation(Tree tree, VisitorState state) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).startsWith("synchronized")
        && Code.isCallOf(
            tree, "java.util.Collections", Code.nameOf((MethodInvocationTree) tree), state);
  }

  private static boolean alwaysHoldsWrapper(VarSymbol variable, Uses uses, VisitorState state) {
    Optional<TreePath> declaration = uses.declaration(variable);
    if (declaration.isEmpty()) {
      return false;
    }
    ExpressionTree initializer = ((VariableTree) declaration.get().getLeaf()).getInitializer();
    if (initializer != null && !isWrapperOrNull(initializer, state)) {
      return false;
    }
    for (TreePath use : uses.of(variable)) {
      if (Place.isWrite(use)
          && !(use.getParentPath().getLeaf() instanceof AssignmentTree
              && isWrapperOrNull(
                  ((AssignmentTree) use.getParentPath().getLeaf()).getExpression(), state))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWrapperOrNull(ExpressionTree value, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      return isWrapperOrNull(either.getTrueExpression(), state)
          && isWrapperOrNull(either.getFalseExpression(), state);
    }
    return tree.getKind() == Tree.Kind.NULL_LITERAL || isCreation(tree, state);
  }

  /**
   * @param named what names the wrapper; null if that is each use itself
   */
  private void addUses(VarSymbol of, ExpressionTree named, Set<VarSymbol> seen) {
    if (!seen.add(of)) {
      return;
    }
    for (TreePath use : uses.of(of)) {
      if (!Place.isWrite(use)) {
        add(use, named == null ? (ExpressionTree) use.getLeaf() : named, seen);
      }
    }
  }

  private void add(TreePath use, ExpressionTree named, Set<VarSymbol> seen) {
    TreePath at = use;
    while (true) {
      Tree parent = at.getParentPath().getLeaf();
      Optional<TreePath> call = Code.callOn(at);
      if (parent instanceof ParenthesizedTree || parent instanceof TypeCastTree) {
        at = at.getParentPath();
      } else if (call.isPresent()
          && VIEWS.contains(Code.nameOf((MethodInvocationTree) call.get().getLeaf()))) {
        at = call.get();
      } else if (call.isPresent()) {
        addCall(call.get(), at, named);
        return;
      } else {
        addOther(at, parent, named, seen);
        return;
      }
    }
  }

  private void addCall(TreePath call, TreePath on, ExpressionTree named) {
    String name = Code.nameOf((MethodInvocationTree) call.getLeaf());
    if (ITERATORS.contains(name) || STREAMS.contains(name)) {
      Kind kind = STREAMS.contains(name) ? Kind.STREAM : Kind.ITERATOR;
      iterations.add(new Iteration(kind, call, (ExpressionTree) on.getLeaf(), named));
    } else if (ChangingMethods.STRUCTURAL.contains(name)) {
      writes.add(call);
    }
  }

  private void addOther(TreePath at, Tree parent, ExpressionTree named, Set<VarSymbol> seen) {
    ExpressionTree tree = (ExpressionTree) at.getLeaf();
    if (parent instanceof EnhancedForLoopTree) {
      iterations.add(new Iteration(Kind.LOOP, at.getParentPath(), tree, named));
    } else if (parent instanceof VariableTree) {
      VarSymbol alias = Code.variableOf(parent);
      boolean isSteadyLocal =
          alias != null
              && alias.getKind() == ElementKind.LOCAL_VARIABLE
              && uses.of(alias).stream().noneMatch(Place::isWrite);
      if (isSteadyLocal) {
        addUses(alias, named, seen);
      } else {
        escapes.add(at);
      }
    } else if (parent instanceof MemberReferenceTree) {
      String name = ((MemberReferenceTree) parent).getName().toString();
      (ChangingMethods.STRUCTURAL.contains(name) ? writes : escapes).add(at.getParentPath());
    } else if (parent instanceof MethodInvocationTree || parent instanceof NewClassTree) {
      if (iterates(parent, tree)) {
        iterations.add(new Iteration(Kind.COPY, at.getParentPath(), tree, named));
      } else if (!isRead(parent)) {
        escapes.add(at);
      }
    } else if (parent instanceof AssignmentTree
        || parent instanceof ReturnTree
        || parent instanceof ConditionalExpressionTree
        || parent instanceof LambdaExpressionTree) {
      escapes.add(at);
    }
  }

  /** Whether the call or constructor of the JDK goes through the argument with an iterator. */
  private boolean iterates(Tree call, ExpressionTree argument) {
    if (call instanceof NewClassTree) {
      List<? extends ExpressionTree> arguments = ((NewClassTree) call).getArguments();
      Type type = Code.typeOf(call);
      return ((NewClassTree) call).getClassBody() == null
          && arguments.size() == 1
          && arguments.get(0) == argument
          && ITERATING_CONSTRUCTORS.stream().anyMatch(each -> Code.isClass(type, each));
    }
    MethodInvocationTree method = (MethodInvocationTree) call;
    return switch (Code.nameOf(method)) {
      case "putAll" ->
          Code.isCallOf(call, "java.util.Map", "putAll", state)
              && !Code.isClass(Code.receiverType(method), "java.util.TreeMap");
      case "addAll" -> Code.isSubtype(Code.receiverType(method), "java.util.AbstractSet", state);
      case "join" ->
          Code.isCallOf(call, "java.lang.String", "join", state)
              && method.getArguments().size() == 2;
      case "max", "min" -> isOf(method, "java.util.Collections");
      case "copyOf" -> isOf(method, "java.util.Set");
      default -> false;
    };
  }

  private static boolean isOf(MethodInvocationTree call, String type) {
    return Code.symbolOf(call) != null && Code.isClass(Code.symbolOf(call).owner.type, type);
  }

  /** Whether the method of the JDK only reads the argument, or takes over its elements. */
  private static boolean isRead(Tree call) {
    if (Code.symbolOf(call) == null
        || Code.symbolOf(call).packge() == null
        || !Code.symbolOf(call).packge().getQualifiedName().contentEquals("java.util")) {
      return false;
    }
    String name =
        call instanceof MethodInvocationTree ? Code.nameOf((MethodInvocationTree) call) : "";
    boolean keeps = ChangingMethods.STRUCTURAL.contains(name) && !name.endsWith("All");
    return !keeps && !name.startsWith("unmodifiable");
  }
}
