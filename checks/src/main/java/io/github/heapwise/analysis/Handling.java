package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What a file does to the size of a container: where it adds and takes out, asks for the size, puts
 * another container in its place, or gives it to code of which nothing is known.
 *
 * <p>The container is followed through parentheses, casts, {@code ?:}, the wrappers of {@code
 * Collections}, locals, the results of private methods and the parameters of methods that nobody
 * overrides; into lambdas, method references and inner classes; and its views and iterators, by
 * which it can only lose. Reading it is no event.
 *
 * @param place a call, a method reference, an assignment, or where the container leaves
 */
public record Handling(Kind kind, TreePath place) {
  /** What happens to the container. */
  public enum Kind {
    ADDS,
    /**
     * Some or all of it, or perhaps nothing: {@code compute} with a function that may give null.
     */
    TAKES_OUT,
    /** The variable gets another value, and not because it was null. */
    REPLACES,
    /** Its size is asked for; {@code isEmpty} does not count. */
    MEASURES,
    /** Whoever gets it may do anything with it. */
    HANDS_OUT
  }

  /** What happens to what the field, or other variable, holds. */
  public static List<Handling> of(VarSymbol variable, FileIndex index, VisitorState state) {
    Search search = new Search(index, state);
    search.variable(variable, false);
    return search.found;
  }

  /** What happens to the value of the expression at the end of {@code path}. */
  public static List<Handling> ofValue(TreePath path, FileIndex index, VisitorState state) {
    Search search = new Search(index, state);
    search.follow(path, false);
    return search.found;
  }

  /** Whether one of them is of this kind. */
  public static boolean any(List<Handling> handlings, Kind kind) {
    return handlings.stream().anyMatch(each -> each.kind() == kind);
  }

  /** Follows a container. */
  private static final class Search {
    private static final int MOST_STEPS = 2_000;

    private static final Set<String> ADDING =
        Set.of(
            "add",
            "addAll",
            "addAllAbsent",
            "addElement",
            "addFirst",
            "addIfAbsent",
            "addLast",
            "append",
            "appendCodePoint",
            "compute",
            "computeIfAbsent",
            "insert",
            "insertElementAt",
            "load",
            "merge",
            "offer",
            "offerFirst",
            "offerLast",
            "push",
            "put",
            "putAll",
            "putFirst",
            "putIfAbsent",
            "putLast",
            "setProperty",
            "transfer",
            "tryTransfer",
            "write",
            "writeBytes");

    /** By how the names begin, that other libraries and later JDKs are understood. */
    private static final List<String> TAKING =
        List.of(
            "clear",
            "delete",
            "discard",
            "drain",
            "evict",
            "expire",
            "invalidate",
            "poll",
            "pop",
            "prune",
            "purge",
            "remove",
            "reset",
            "retain",
            "setLength",
            "setSize",
            "take",
            "truncate");

    private static final Set<String> VIEWS =
        Set.of(
            "asMap",
            "descendingIterator",
            "descendingKeySet",
            "descendingMap",
            "descendingSet",
            "entries",
            "entrySet",
            "getBuffer",
            "headMap",
            "headSet",
            "iterator",
            "keySet",
            "keys",
            "listIterator",
            "navigableKeySet",
            "reversed",
            "subList",
            "subMap",
            "subSet",
            "tailMap",
            "tailSet",
            "values");

    private static final Set<String> MEASURING =
        Set.of("size", "length", "mappingCount", "remainingCapacity");

    /** Methods of a builder or writer that return it. */
    private static final Set<String> CHAINING =
        Set.of("append", "appendCodePoint", "insert", "delete", "deleteCharAt", "replace");

    private static final Set<String> NULL_TAKING = Set.of("compute", "computeIfPresent", "merge");

    /** Methods that look at an argument and forget it, whatever they are called on. */
    private static final Set<String> LOOKING =
        Set.of(
            "addAll",
            "addAllAbsent",
            "append",
            "containsAll",
            "copyOf",
            "debug",
            "equals",
            "error",
            "format",
            "formatted",
            "info",
            "join",
            "print",
            "printf",
            "println",
            "putAll",
            "removeAll",
            "retainAll",
            "toString",
            "trace",
            "valueOf",
            "warn");

    private static final List<String> COPYING_TYPES =
        List.of("java.util.Collection", "java.util.Map", "java.lang.CharSequence");

    private final FileIndex index;
    private final VisitorState state;
    private final Set<Object> seen = new HashSet<>();
    private final List<Handling> found = new ArrayList<>();
    private int steps;

    Search(FileIndex index, VisitorState state) {
      this.index = index;
      this.state = state;
    }

    private void add(Kind kind, TreePath place) {
      found.add(new Handling(kind, place));
    }

    /**
     * @param isView whether it holds a view or an iterator of the container
     */
    void variable(VarSymbol variable, boolean isView) {
      if (seen.add(variable)) {
        for (TreePath use : index.uses().of(variable)) {
          if (!Place.isWrite(use)) {
            follow(use, isView);
          } else if (!isView && !isMadeWhenMissing(use)) {
            add(Kind.REPLACES, use.getParentPath());
          }
        }
      }
    }

    /** {@code if (f == null) f = …}: there was none before. */
    private static boolean isMadeWhenMissing(TreePath use) {
      VarSymbol variable = Code.variableOf(use.getLeaf());
      TreePath below = use;
      for (TreePath at = use.getParentPath(); at != null; below = at, at = at.getParentPath()) {
        if (at.getLeaf() instanceof IfTree
            && ((IfTree) at.getLeaf()).getThenStatement() == below.getLeaf()
            && Code.anyMatch(
                ((IfTree) at.getLeaf()).getCondition(), tree -> isNullTest(tree, variable))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isNullTest(Tree tree, VarSymbol variable) {
      return tree.getKind() == Tree.Kind.EQUAL_TO
          && Code.variableOf(((BinaryTree) tree).getLeftOperand()) == variable
          && isNull(((BinaryTree) tree).getRightOperand());
    }

    void follow(TreePath path, boolean isView) {
      TreePath parent = path.getParentPath();
      if (steps++ > MOST_STEPS) {
        add(Kind.HANDS_OUT, path);
        return;
      }
      Tree tree = parent.getLeaf();
      if (tree instanceof ParenthesizedTree || tree instanceof TypeCastTree) {
        follow(parent, isView);
      } else if (tree instanceof ConditionalExpressionTree) {
        if (((ConditionalExpressionTree) tree).getCondition() != path.getLeaf()) {
          follow(parent, isView);
        }
      } else if (tree instanceof MemberReferenceTree) {
        onCall(((MemberReferenceTree) tree).getName().toString(), List.of(), parent, isView);
      } else if (Code.callOn(path).isPresent()) {
        TreePath call = Code.callOn(path).get();
        MethodInvocationTree leaf = (MethodInvocationTree) call.getLeaf();
        onCall(Code.nameOf(leaf), leaf.getArguments(), call, isView);
      } else if (tree instanceof VariableTree) {
        intoVariable(Code.variableOf(tree), path, isView);
      } else if (tree instanceof AssignmentTree) {
        intoVariable(Code.variableOf(((AssignmentTree) tree).getVariable()), path, isView);
        // The assignment has the value, too.
        if (!(parent.getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
          follow(parent, isView);
        }
      } else if (tree instanceof ReturnTree || tree instanceof LambdaExpressionTree) {
        returned(parent, isView);
      } else if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) {
        passed(path, parent, isView);
      } else if (!isReadBy(tree)) {
        add(Kind.HANDS_OUT, path);
      }
    }

    private static boolean isReadBy(Tree tree) {
      return tree instanceof EnhancedForLoopTree
          || tree instanceof SynchronizedTree
          || tree instanceof BinaryTree
          || tree instanceof InstanceOfTree
          || tree instanceof ExpressionStatementTree
          || tree instanceof AssertTree
          || tree instanceof CompoundAssignmentTree
          || tree instanceof MemberSelectTree;
    }

    private void onCall(
        String name, List<? extends ExpressionTree> arguments, TreePath call, boolean isView) {
      if (TAKING.stream().anyMatch(name::startsWith)
          || NULL_TAKING.contains(name) && mayGiveNull(arguments)) {
        add(Kind.TAKES_OUT, call);
      }
      if (VIEWS.contains(name) && call.getLeaf() instanceof MethodInvocationTree) {
        follow(call, true);
      } else if (!isView && ADDING.contains(name)) {
        add(Kind.ADDS, call);
      } else if (MEASURING.contains(name)) {
        add(Kind.MEASURES, call);
      }
      if (CHAINING.contains(name)
          && call.getLeaf() instanceof MethodInvocationTree
          && Code.isSubtype(Code.typeOf(call.getLeaf()), "java.lang.Appendable", state)) {
        follow(call, isView);
      }
    }

    /** Whether the function gives null, or nobody sees what it gives. */
    private static boolean mayGiveNull(List<? extends ExpressionTree> arguments) {
      if (arguments.isEmpty()) {
        return true;
      }
      ExpressionTree function = ASTHelpers.stripParentheses(arguments.get(arguments.size() - 1));
      if (function instanceof MemberReferenceTree) {
        Symbol method = Code.symbolOf(function);
        return method == null
            || method.owner == null
            || !method.owner.getQualifiedName().toString().startsWith("java.lang.");
      }
      return !(function instanceof LambdaExpressionTree)
          || isNull(((LambdaExpressionTree) function).getBody())
          || Code.anyMatch(function, Search::hasNullResult);
    }

    private static boolean hasNullResult(Tree tree) {
      if (tree instanceof ConditionalExpressionTree) {
        return isNull(((ConditionalExpressionTree) tree).getTrueExpression())
            || isNull(((ConditionalExpressionTree) tree).getFalseExpression());
      }
      return tree instanceof ReturnTree && isNull(((ReturnTree) tree).getExpression());
    }

    private static boolean isNull(Tree tree) {
      return tree instanceof ExpressionTree
          && ASTHelpers.stripParentheses((ExpressionTree) tree).getKind() == Tree.Kind.NULL_LITERAL;
    }

    private void intoVariable(VarSymbol variable, TreePath path, boolean isView) {
      if (variable == null || variable.getKind() == ElementKind.FIELD) {
        if (!isView || variable == null || !isIterator(variable)) {
          add(Kind.HANDS_OUT, path);
        } else {
          variable(variable, true);
        }
      } else if (isView
          || index.uses().values(variable).size() <= 1
          || index.uses().of(variable).stream()
              .filter(Place::isWrite)
              .filter(use -> use.getParentPath().getLeaf() != path.getParentPath().getLeaf())
              .allMatch(Search::isMadeWhenMissing)) {
        variable(variable, isView);
      } else {
        // Which of the values a later use sees is not asked: what it takes out counts, no more.
        variable(variable, true);
      }
    }

    private boolean isIterator(VarSymbol variable) {
      return Code.isSubtype(variable.type, "java.util.Iterator", state);
    }

    private void returned(TreePath path, boolean isView) {
      TreePath at = path;
      while (at != null
          && !(at.getLeaf() instanceof MethodTree)
          && !(at.getLeaf() instanceof LambdaExpressionTree)) {
        at = at.getParentPath();
      }
      Symbol method = at == null ? null : Code.symbolOf(at.getLeaf());
      if (!(at != null && at.getLeaf() instanceof MethodTree)
          || !(method instanceof MethodSymbol)
          || !method.isPrivate()) {
        add(Kind.HANDS_OUT, path);
      } else if (seen.add(method)) {
        for (TreePath call : index.calls().of(method)) {
          if (call.getLeaf() instanceof MethodInvocationTree) {
            follow(call, isView);
          } else {
            add(Kind.HANDS_OUT, call);
          }
        }
      }
    }

    private void passed(TreePath path, TreePath call, boolean isView) {
      Symbol callee = Code.symbolOf(call.getLeaf());
      if (!(callee instanceof MethodSymbol)) {
        add(Kind.HANDS_OUT, path);
        return;
      }
      MethodSymbol method = (MethodSymbol) callee;
      String owner = method.owner.getQualifiedName().toString();
      String name = method.name.toString();
      if (method.isConstructor()) {
        boolean isCopy =
            (owner.startsWith("java.") || owner.startsWith("com.google.common.collect."))
                && COPYING_TYPES.stream()
                    .anyMatch(type -> Code.isSubtype(method.owner.type, type, state));
        if (!isCopy) {
          intoParameter(method, path, call, isView);
        }
      } else if (owner.equals("java.util.Collections")) {
        if (name.equals("addAll")) {
          if (isFirst(call, path)) {
            add(Kind.ADDS, call);
          }
        } else if (name.startsWith("synchronized")
            || name.startsWith("checked")
            || name.equals("newSetFromMap")) {
          follow(call, isView);
        }
      } else if (owner.equals("java.util.Objects") && name.startsWith("requireNonNull")) {
        follow(call, isView);
      } else if (!isLookedAt(owner, name)) {
        intoParameter(method, path, call, isView);
      }
    }

    private static boolean isLookedAt(String owner, String name) {
      return LOOKING.contains(name)
          || name.startsWith("assert")
          || owner.equals("java.util.Objects")
          || owner.equals("java.lang.String")
          || owner.startsWith("com.google.common.collect.")
              && (name.startsWith("new") || name.equals("size") || name.equals("isEmpty"));
    }

    private static boolean isFirst(TreePath call, TreePath argument) {
      return ((MethodInvocationTree) call.getLeaf()).getArguments().get(0) == argument.getLeaf();
    }

    /** Follows an argument into a method of this file that nobody overrides. */
    private void intoParameter(MethodSymbol method, TreePath path, TreePath call, boolean isView) {
      List<? extends ExpressionTree> arguments =
          call.getLeaf() instanceof NewClassTree
              ? ((NewClassTree) call.getLeaf()).getArguments()
              : ((MethodInvocationTree) call.getLeaf()).getArguments();
      int at = arguments.indexOf(path.getLeaf());
      boolean isFixed =
          method.isConstructor()
              || method.isStatic()
              || method.isPrivate()
              || method.getModifiers().contains(Modifier.FINAL)
              || method.owner.getModifiers().contains(Modifier.FINAL);
      VarSymbol parameter =
          isFixed && !method.isVarArgs() && method.params != null && at >= 0
              ? method.params.get(at)
              : null;
      if (parameter == null || index.uses().declaration(parameter).isEmpty()) {
        add(Kind.HANDS_OUT, path);
      } else {
        variable(parameter, isView);
      }
    }
  }
}
