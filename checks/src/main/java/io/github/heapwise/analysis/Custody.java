package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
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
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Who has to give back what has been taken: where a value goes from its creation on, and at which
 * places the code around it is rid of it.
 *
 * <p>The value is followed through parentheses, casts, branches, locals, wrappers and methods of
 * this file. What uses it and leaves it alone ({@link Borrowers}, calls on it, lambdas that run at
 * once) changes nothing; whatever else gets it has it from there on.
 */
public final class Custody {
  private static final int MOST_STEPS = 2000;

  private final Obligation what;
  private final FileIndex index;
  private final VisitorState state;
  private final Set<Tree> releases = new LinkedHashSet<>();
  private final Set<Tree> handovers = new LinkedHashSet<>();
  private final List<TreePath> starts = new ArrayList<>();
  private final Set<VarSymbol> names = new LinkedHashSet<>();
  private final Set<VarSymbol> fields = new LinkedHashSet<>();
  private final Set<Object> seen = new HashSet<>();
  private final boolean isOfHolder;
  private boolean isHeld;
  private boolean isUsedLater;
  private int steps;

  private Custody(Obligation what, boolean isOfHolder, FileIndex index, VisitorState state) {
    this.what = what;
    this.isOfHolder = isOfHolder;
    this.index = index;
    this.state = state;
  }

  /** Follows the new object at the end of {@code path}. */
  public static Custody of(TreePath path, Obligation what, FileIndex index, VisitorState state) {
    Custody custody = new Custody(what, false, index, state);
    if (what.isOwedAtOnce()) {
      custody.starts.add(path);
    }
    custody.follow(path);
    return custody;
  }

  /** Follows what a field holds, through the whole file. */
  public static Custody ofField(
      VarSymbol field, Obligation what, FileIndex index, VisitorState state) {
    Custody custody = new Custody(what, false, index, state);
    for (TreePath use : index.uses().of(field)) {
      if (!Place.isWrite(use)) {
        custody.follow(use);
      }
    }
    return custody;
  }

  /** Where it is given back: calls, references to methods, functions that do it, resources. */
  public Set<Tree> releases() {
    return releases;
  }

  /** Where somebody else gets it. */
  public Set<Tree> handovers() {
    return handovers;
  }

  /** Whether the tree is a place behind which the code around is rid of it. */
  boolean isDischarge(Tree tree) {
    return releases.contains(tree) || handovers.contains(tree);
  }

  /**
   * From where on there is something to give back: paths of the first use, or of the creation. A
   * pool that has got no task has no threads.
   */
  List<TreePath> starts() {
    return starts;
  }

  /** Every use of every variable of the file. */
  Uses uses() {
    return index.uses();
  }

  /** The locals that hold it. */
  public Set<VarSymbol> names() {
    return names;
  }

  /** The fields of this object, and static fields, that it is assigned to. */
  public Set<VarSymbol> fields() {
    return fields;
  }

  /** Whether an object that uses it goes elsewhere: a stream over an inflater. */
  public boolean isHeldElsewhere() {
    return isHeld;
  }

  /** Whether a function uses it that may run later than the code around. */
  public boolean isUsedLater() {
    return isUsedLater;
  }

  private void follow(TreePath start) {
    TreePath path = start;
    while (path.getParentPath() != null && steps++ < MOST_STEPS) {
      TreePath parent = path.getParentPath();
      Tree tree = parent.getLeaf();
      Tree child = path.getLeaf();
      if (tree instanceof VariableTree) {
        into(parent, Code.variableOf(tree));
        return;
      }
      if (tree instanceof AssignmentTree) {
        AssignmentTree assignment = (AssignmentTree) tree;
        if (assignment.getVariable() == child) {
          return;
        }
        assign(assignment, parent);
        if (parent.getParentPath().getLeaf() instanceof ExpressionStatementTree) {
          return;
        }
      } else if (tree instanceof MemberSelectTree) {
        Optional<TreePath> call = Code.callOn(path);
        if (call.isEmpty()) {
          return;
        }
        String name = Code.nameOf((MethodInvocationTree) call.get().getLeaf());
        if (!isOfHolder && what.isReleasedBy(name)) {
          release(call.get().getLeaf());
          return;
        }
        if (what.isStartedBy(name)) {
          start(path);
        }
        if (isOfHolder
            || !what.isFluent()
            || !Code.isSubtype(Code.typeOf(call.get().getLeaf()), "java.nio.Buffer", state)) {
          return;
        }
        parent = call.get();
      } else if (tree instanceof MemberReferenceTree) {
        if (what.isReleasedBy(((MemberReferenceTree) tree).getName().toString())) {
          release(tree);
        } else if (RunsAtOnce.is(parent, state)) {
          start(path);
        } else {
          handOver(tree);
        }
        return;
      } else if (isArgument(tree, child)) {
        if (tree instanceof MethodInvocationTree
            && what.isReleasedByArgument(Code.nameOf((MethodInvocationTree) tree))) {
          release(tree);
          return;
        }
        Borrowers.Use use = isOfHolder ? Borrowers.ofHolder(tree) : Borrowers.of(tree, what);
        if (use == Borrowers.Use.NAMED) {
          return;
        }
        if (use != Borrowers.Use.WRAPPED) {
          start(path);
        }
        if (use == Borrowers.Use.BORROWED) {
          isUsedLater |= isOfLaterStage(tree);
          return;
        }
        if (use == Borrowers.Use.HELD) {
          isHeld |= goesElsewhere(parent);
          if (isHeld && what.isOfThreads()) {
            handOver(tree);
          }
          return;
        }
        if (use == Borrowers.Use.UNKNOWN) {
          passTo(tree, child);
          return;
        }
      } else if (tree instanceof TryTree) {
        release(tree);
        return;
      } else if (isOnlyLookedAt(tree)) {
        return;
      } else if (!isSame(tree, child)) {
        handOver(tree);
        return;
      }
      path = parent;
    }
  }

  private void start(TreePath path) {
    if (!what.isOwedAtOnce() && !isOfHolder) {
      starts.add(path);
    }
  }

  private void release(Tree tree) {
    releases.add(tree);
  }

  private void handOver(Tree tree) {
    handovers.add(tree);
  }

  private static boolean isArgument(Tree call, Tree argument) {
    return call instanceof MethodInvocationTree
            && ((MethodInvocationTree) call).getArguments().contains(argument)
        || call instanceof NewClassTree && ((NewClassTree) call).getArguments().contains(argument);
  }

  private static boolean isOnlyLookedAt(Tree tree) {
    return tree instanceof ExpressionStatementTree
        || tree instanceof InstanceOfTree
        || tree instanceof SynchronizedTree
        || tree instanceof IfTree
        || tree instanceof BinaryTree
            && (tree.getKind() == Tree.Kind.EQUAL_TO
                || tree.getKind() == Tree.Kind.NOT_EQUAL_TO
                || tree.getKind() == Tree.Kind.LESS_THAN
                || tree.getKind() == Tree.Kind.GREATER_THAN
                || tree.getKind() == Tree.Kind.LESS_THAN_EQUAL
                || tree.getKind() == Tree.Kind.GREATER_THAN_EQUAL);
  }

  /** Whether the expression has the value of its part; an offset is an address of the same. */
  private static boolean isSame(Tree tree, Tree part) {
    return tree instanceof ParenthesizedTree
        || tree instanceof TypeCastTree
        || tree instanceof ConditionalExpressionTree
            && ((ConditionalExpressionTree) tree).getCondition() != part
        || tree.getKind() == Tree.Kind.PLUS;
  }

  /** A stage that comes when another is complete: the pool must take tasks until then. */
  private static boolean isOfLaterStage(Tree call) {
    return call instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) call).startsWith("then");
  }

  private void assign(AssignmentTree assignment, TreePath path) {
    VarSymbol variable = Code.variableOf(assignment.getVariable());
    boolean isOwn =
        variable != null
            && Place.of(assignment.getVariable())
                .filter(Place.Variable.class::isInstance)
                .isPresent();
    if (isOwn) {
      into(path, variable);
    } else {
      handOver(assignment);
    }
  }

  private void into(TreePath place, VarSymbol variable) {
    if (variable == null) {
      handOver(place.getLeaf());
    } else if (variable.getKind() == ElementKind.FIELD) {
      fields.add(variable);
      handOver(place.getLeaf());
    } else if (place.getParentPath().getLeaf() instanceof TryTree) {
      release(place.getLeaf());
    } else {
      names.add(variable);
      followLocal(variable);
    }
  }

  private void followLocal(VarSymbol variable) {
    if (!seen.add(variable)) {
      return;
    }
    Optional<TreePath> declaration = index.uses().declaration(variable);
    if (declaration.isEmpty()) {
      return;
    }
    Tree home = functionAround(declaration.get()).getLeaf();
    for (TreePath use : index.uses().of(variable)) {
      TreePath function = outermostBetween(use, home);
      if (function == null) {
        follow(use);
      } else if (runsInside(function)) {
        isUsedLater |= !RunsAtOnce.is(function, state);
        follow(use);
      } else {
        isUsedLater = true;
        if (doesRelease(use)) {
          release(function.getLeaf());
        } else {
          handOver(function.getLeaf());
        }
      }
    }
  }

  private boolean doesRelease(TreePath use) {
    return Code.callOn(use)
        .filter(call -> what.isReleasedBy(Code.nameOf((MethodInvocationTree) call.getLeaf())))
        .isPresent();
  }

  /**
   * Whether nothing but the call that gets the function runs it: at once, as a stage of a stream or
   * of a future.
   */
  private boolean runsInside(TreePath function) {
    if (!(function.getLeaf() instanceof LambdaExpressionTree)) {
      return false;
    }
    if (RunsAtOnce.is(function, state)) {
      return true;
    }
    Symbol called = Code.symbolOf(function.getParentPath().getLeaf());
    return called instanceof MethodSymbol
        && called.owner != null
        && (called.owner.getQualifiedName().toString().startsWith("java.util.stream.")
            || called
                .owner
                .getQualifiedName()
                .contentEquals("java.util.concurrent.CompletableFuture"));
  }

  /** A method of this file: what it does with its parameter; of any other nobody knows. */
  private void passTo(Tree call, Tree argument) {
    Symbol symbol = Code.symbolOf(call);
    List<? extends ExpressionTree> arguments =
        call instanceof NewClassTree
            ? ((NewClassTree) call).getArguments()
            : ((MethodInvocationTree) call).getArguments();
    VarSymbol parameter =
        symbol instanceof MethodSymbol
                && ((MethodSymbol) symbol).params != null
                && !((MethodSymbol) symbol).isVarArgs()
                && (symbol.isStatic() || symbol.isPrivate() || symbol.isConstructor())
                && arguments.indexOf(argument) < ((MethodSymbol) symbol).params.size()
            ? ((MethodSymbol) symbol).params.get(arguments.indexOf(argument))
            : null;
    if (parameter == null || index.uses().declaration(parameter).isEmpty()) {
      handOver(call);
      return;
    }
    if (!seen.add(parameter)) {
      return;
    }
    Custody inside = new Custody(what, isOfHolder, index, state);
    inside.seen.addAll(seen);
    inside.seen.remove(parameter);
    inside.followLocal(parameter);
    isUsedLater |= inside.isUsedLater;
    if (!inside.releases.isEmpty()) {
      release(call);
    } else if (!inside.handovers.isEmpty()) {
      handOver(call);
    }
  }

  /** Whether the object that is created there, and uses the value, leaves the method. */
  private boolean goesElsewhere(TreePath holder) {
    Custody of = new Custody(what, true, index, state);
    of.follow(holder);
    return !of.handovers.isEmpty();
  }

  /** The outermost lambda, class or method around the use that {@code home} is around of. */
  private static TreePath outermostBetween(TreePath use, Tree home) {
    TreePath outermost = null;
    for (TreePath at = use.getParentPath();
        at != null && at.getLeaf() != home;
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        outermost = at;
      }
    }
    return outermost;
  }

  /** The method, lambda or class that the code at the end of the path is part of. */
  static TreePath functionAround(TreePath path) {
    TreePath at = path.getParentPath();
    while (!(at.getLeaf() instanceof MethodTree
        || at.getLeaf() instanceof LambdaExpressionTree
        || at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
      if (at.getParentPath() == null) {
        return at;
      }
    }
    return at;
  }
}
