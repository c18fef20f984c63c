package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Where a value goes that outlives the method it is made in: through parentheses, casts, branches,
 * locals, views and wrappers of it, objects that keep it, and private methods of the file.
 *
 * @param kind what keeps the value
 * @param place the assignment, declaration, call or return by which it leaves
 * @param name the variable or method that gets it
 */
public record Escape(Kind kind, Tree place, String name) {
  /** What keeps a value. */
  public enum Kind {
    /** A field of an object. */
    FIELD,
    /** A static field. */
    STATIC_FIELD,
    /** A collection or map in a field. */
    COLLECTION,
    /** The caller, who may keep it or not: by a return, or in a collection of the caller's. */
    RETURNED
  }

  /**
   * Where the value of the expression at the end of {@code path} goes. The first place is told if
   * there are several, fields and collections before a return. Empty if it stays in the method, or
   * goes to a method of which nothing is known.
   */
  public static Optional<Escape> of(TreePath path, FileIndex index, VisitorState state) {
    return new Search(index, state).follow(path);
  }

  /** Follows a value on its way. */
  private static final class Search {
    private static final int MOST_STEPS = 200;
    private static final Set<String> ADDERS =
        Set.of(
            "add",
            "addFirst",
            "addLast",
            "getAndSet",
            "lazySet",
            "merge",
            "offer",
            "offerFirst",
            "offerLast",
            "push",
            "put",
            "putIfAbsent",
            "replace",
            "set");
    private static final List<String> HOLDERS =
        List.of(
            "java.util.Collection",
            "java.util.Map",
            "java.util.concurrent.atomic.AtomicReference",
            "java.lang.ThreadLocal",
            "com.google.common.cache.Cache",
            "com.google.common.collect.Multimap",
            "com.github.benmanes.caffeine.cache.Cache");
    private static final Set<String> MAKERS = Set.of("computeIfAbsent", "compute");

    private final FileIndex index;
    private final VisitorState state;
    private final Set<Object> seen = new HashSet<>();
    private int steps;

    Search(FileIndex index, VisitorState state) {
      this.index = index;
      this.state = state;
    }

    Optional<Escape> follow(TreePath start) {
      TreePath path = start;
      while (path.getParentPath() != null && steps++ < MOST_STEPS) {
        TreePath parent = path.getParentPath();
        Tree tree = parent.getLeaf();
        if (tree instanceof VariableTree) {
          return into(Code.variableOf(tree), tree, null);
        }
        if (tree instanceof AssignmentTree) {
          AssignmentTree assignment = (AssignmentTree) tree;
          return assignment.getExpression() == path.getLeaf()
              ? into(Code.variableOf(assignment.getVariable()), tree, assignment.getVariable())
              : Optional.empty();
        }
        if (tree instanceof ReturnTree) {
          return returned(parent);
        }
        if (tree instanceof LambdaExpressionTree) {
          return result(parent);
        }
        if (isArgument(tree, path.getLeaf()) && !Keeping.passesOn(tree, path.getLeaf(), state)) {
          return tree instanceof MethodInvocationTree ? argument(parent, path) : Optional.empty();
        }
        Optional<TreePath> next = passedOn(path, parent);
        if (next.isEmpty()) {
          return Optional.empty();
        }
        path = next.get();
      }
      return Optional.empty();
    }

    private static boolean isArgument(Tree call, Tree argument) {
      return call instanceof MethodInvocationTree
              && ((MethodInvocationTree) call).getArguments().contains(argument)
          || call instanceof NewClassTree
              && ((NewClassTree) call).getArguments().contains(argument);
    }

    /** The expression around it that has the same value, or keeps it. */
    private Optional<TreePath> passedOn(TreePath path, TreePath parent) {
      Tree tree = parent.getLeaf();
      boolean isSame =
          tree instanceof ParenthesizedTree
              || tree instanceof TypeCastTree
              || tree instanceof ConditionalExpressionTree
                  && ((ConditionalExpressionTree) tree).getCondition() != path.getLeaf()
              || isArgument(tree, path.getLeaf());
      if (tree instanceof YieldTree
          || tree instanceof CaseTree && ((CaseTree) tree).getBody() == path.getLeaf()) {
        return Optional.ofNullable(switchAround(parent));
      }
      return isSame ? Optional.of(parent) : Code.callOn(path).filter(this::isViewOrContent);
    }

    /** The switch that has the value of one of its branches; null if it is a statement. */
    private static TreePath switchAround(TreePath branch) {
      TreePath at = branch;
      while (at != null
          && !(at.getLeaf() instanceof SwitchExpressionTree)
          && !(at.getLeaf() instanceof SwitchTree && branch.getLeaf() instanceof CaseTree)) {
        at = at.getParentPath();
      }
      return at != null && at.getLeaf() instanceof SwitchExpressionTree ? at : null;
    }

    private boolean isViewOrContent(TreePath path) {
      MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
      return View.of(call, state).isPresent()
          || BufferWindow.isItself(call, state)
          || Code.isCallOf(call, "java.util.Optional", "orElse", state)
          || Code.isCallOf(call, "java.util.Optional", "get", state);
    }

    private Optional<Escape> into(VarSymbol variable, Tree place, ExpressionTree target) {
      if (variable == null) {
        return target instanceof ArrayAccessTree
            ? slot(((ArrayAccessTree) target).getExpression(), place)
            : Optional.empty();
      }
      if (variable.getKind() != ElementKind.FIELD) {
        return local(variable, place);
      }
      Optional<VarSymbol> owner =
          target == null
              ? Optional.empty()
              : Place.of(target)
                  .filter(Place.Field.class::isInstance)
                  .flatMap(field -> ((Place.Field) field).owner().local())
                  .filter(each -> each.getKind() == ElementKind.LOCAL_VARIABLE);
      if (owner.isPresent()) {
        return local(owner.get(), place);
      }
      return Optional.of(
          new Escape(
              variable.isStatic() ? Kind.STATIC_FIELD : Kind.FIELD,
              place,
              variable.name.toString()));
    }

    /** Where the array is kept of which the value becomes an element. */
    private Optional<Escape> slot(ExpressionTree array, Tree place) {
      VarSymbol variable = Code.variableOf(array);
      if (variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE) {
        return local(variable, place);
      }
      return variable != null && variable.getKind() == ElementKind.FIELD
          ? Optional.of(new Escape(Kind.COLLECTION, place, variable.name.toString()))
          : Optional.empty();
    }

    /** Where a local goes from {@code since} on. */
    private Optional<Escape> local(VarSymbol variable, Tree since) {
      if (!seen.add(variable)) {
        return Optional.empty();
      }
      Optional<TreePath> declaration = index.uses().declaration(variable);
      Optional<Escape> first = Optional.empty();
      for (TreePath use : index.uses().of(variable)) {
        if (declaration.isPresent()
            && !Place.isWrite(use)
            && (isBehind(use, since)
                || Loop.allAround(use, state).stream()
                    .anyMatch(loop -> Tasks.holds(loop.tree(), since)))
            && functionAround(use) == functionAround(declaration.get())) {
          Optional<Escape> escape = follow(use);
          if (escape.isPresent() && escape.get().kind() != Kind.RETURNED) {
            return escape;
          }
          first = first.isPresent() ? first : escape;
        }
      }
      return first;
    }

    private static boolean isBehind(TreePath use, Tree since) {
      return ASTHelpers.getStartPosition(use.getLeaf()) > ASTHelpers.getStartPosition(since);
    }

    private Optional<Escape> returned(TreePath path) {
      TreePath function = functionPath(path);
      if (function == null || !(function.getLeaf() instanceof MethodTree)) {
        return function == null ? Optional.empty() : result(function);
      }
      MethodSymbol method = (MethodSymbol) Code.symbolOf(function.getLeaf());
      if (method == null) {
        return Optional.empty();
      }
      Escape escape = new Escape(Kind.RETURNED, path.getLeaf(), method.name.toString());
      List<TreePath> calls = index.calls().of(method);
      if (!method.isPrivate() || calls.isEmpty() || !seen.add(method)) {
        return Optional.of(escape);
      }
      return calls.stream()
          .map(
              call ->
                  call.getLeaf() instanceof MemberReferenceTree
                      ? Optional.of(escape)
                      : follow(call))
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** What the function of {@code computeIfAbsent} returns goes into the map. */
    private Optional<Escape> result(TreePath lambda) {
      Tree call = lambda.getParentPath().getLeaf();
      return call instanceof MethodInvocationTree
              && MAKERS.contains(Code.nameOf((MethodInvocationTree) call))
          ? holder(lambda.getParentPath())
          : Optional.empty();
    }

    private Optional<Escape> argument(TreePath path, TreePath argument) {
      MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
      if (ADDERS.contains(Code.nameOf(call))) {
        Optional<Escape> holder = holder(path);
        if (holder.isPresent()) {
          return holder;
        }
      }
      return Keeping.keeps(call, argument.getLeaf(), state) ? owner(path) : Optional.empty();
    }

    /** Where the collection or map is kept whose method is called. */
    private Optional<Escape> holder(TreePath path) {
      MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
      Type type = Code.receiverType(call);
      return HOLDERS.stream().anyMatch(each -> Code.isSubtype(type, each, state))
          ? owner(path)
          : Optional.empty();
    }

    private Optional<Escape> owner(TreePath path) {
      MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
      ExpressionTree receiver = Code.receiverOf(call);
      if (receiver == null
          || receiver.toString().equals("this")
          || receiver.toString().equals("super")) {
        return Optional.of(new Escape(Kind.FIELD, call, "this"));
      }
      VarSymbol variable = Code.variableOf(root(receiver));
      if (variable == null) {
        return Optional.empty();
      }
      if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
        return local(variable, call);
      }
      if (isOfOpenMethod(variable)) {
        return Optional.of(new Escape(Kind.RETURNED, call, variable.owner.name.toString()));
      }
      return variable.getKind() == ElementKind.FIELD
          ? Optional.of(new Escape(Kind.COLLECTION, call, variable.name.toString()))
          : Optional.empty();
    }

    /** Whether callers outside of the file give the collection, and may keep it. */
    private static boolean isOfOpenMethod(VarSymbol variable) {
      return variable.getKind() == ElementKind.PARAMETER
          && variable.owner instanceof MethodSymbol
          && !variable.owner.isPrivate()
          && ((MethodSymbol) variable.owner).params().contains(variable);
    }

    /** The map in {@code map.computeIfAbsent(key, …).add(x)} and {@code map.get(key).add(x)}. */
    private static ExpressionTree root(ExpressionTree receiver) {
      if (receiver instanceof MethodInvocationTree) {
        MethodInvocationTree call = (MethodInvocationTree) receiver;
        boolean isContent =
            Set.of("computeIfAbsent", "get", "getOrDefault").contains(Code.nameOf(call));
        ExpressionTree inner = Code.receiverOf(call);
        return isContent && inner != null ? inner : receiver;
      }
      return receiver;
    }

    private static Tree functionAround(TreePath path) {
      TreePath function = functionPath(path);
      return function == null ? null : function.getLeaf();
    }

    /** The method, lambda or class that the code at the end of the path is part of. */
    private static TreePath functionPath(TreePath path) {
      for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
        Tree tree = at.getLeaf();
        if (tree instanceof MethodTree
            || tree instanceof LambdaExpressionTree
            || tree instanceof ClassTree) {
          return at;
        }
      }
      return null;
    }
  }
}
