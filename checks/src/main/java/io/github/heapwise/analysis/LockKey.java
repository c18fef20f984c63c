package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Lock.Mode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What identifies the lock that an expression gives, and how it is held then: {@code rw.readLock()}
 * is {@code rw}, shared.
 */
record LockKey(Object key, Mode mode) {
  /** The object that runs the code of a class. */
  record This(Symbol type) {}

  /** The monitor of a class. */
  record ClassMonitor(Symbol type) {}

  /** A lock that a call gives, as far as its text tells. */
  record Written(String text) {}

  private static final Set<String> WRITE_VIEWS = Set.of("writeLock", "asWriteLock");
  private static final Set<String> READ_VIEWS = Set.of("readLock", "asReadLock");

  /** Aliases of aliases are followed so far: two fields may be made of one another. */
  private static final int FEW = 5;

  /**
   * @param expression what is locked or synchronized on
   * @param path where it stands
   * @return empty for a local that is assigned again
   */
  static Optional<LockKey> of(ExpressionTree expression, TreePath path, Uses uses) {
    return of(expression, path, uses, FEW);
  }

  private static Optional<LockKey> of(
      ExpressionTree expression, TreePath path, Uses uses, int depth) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof MethodInvocationTree) {
      return Optional.of(ofCall((MethodInvocationTree) tree, path, uses, depth));
    }
    Optional<Object> owner = ofThis(tree, path);
    if (owner.isPresent()) {
      return owner.map(key -> new LockKey(key, Mode.EXCLUSIVE));
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null) {
      return Optional.of(new LockKey(new Written(tree.toString()), Mode.EXCLUSIVE));
    }
    if (isReassigned(variable, uses)) {
      return Optional.empty();
    }
    Optional<TreePath> value = depth == 0 ? Optional.empty() : value(variable, uses);
    if (value.isPresent() && isAlias((ExpressionTree) value.get().getLeaf())) {
      return of((ExpressionTree) value.get().getLeaf(), value.get(), uses, depth - 1);
    }
    return Optional.of(new LockKey(ofVariable(tree, variable), Mode.EXCLUSIVE));
  }

  /** Whether a local, or a parameter, names first one object and then another. */
  private static boolean isReassigned(VarSymbol variable, Uses uses) {
    if (new Place.Variable(variable).local().isEmpty()) {
      return false;
    }
    long writes = uses.of(variable).stream().filter(Place::isWrite).count();
    boolean startsEmpty =
        variable.getKind() == ElementKind.LOCAL_VARIABLE
            && uses.declaration(variable)
                .filter(path -> ((VariableTree) path.getLeaf()).getInitializer() == null)
                .isPresent();
    return writes > (startsEmpty ? 1 : 0);
  }

  private static Object ofVariable(ExpressionTree tree, VarSymbol variable) {
    return Place.of(tree)
        .map(Object.class::cast)
        .orElseGet(
            () ->
                tree instanceof MemberSelectTree
                        && isThis(((MemberSelectTree) tree).getExpression())
                    ? new Place.Variable(variable)
                    : new Written(tree.toString()));
  }

  private static LockKey ofCall(MethodInvocationTree call, TreePath path, Uses uses, int depth) {
    String name = Code.nameOf(call);
    Mode mode = READ_VIEWS.contains(name) ? Mode.SHARED : Mode.EXCLUSIVE;
    if (call.getArguments().isEmpty()
        && (WRITE_VIEWS.contains(name) || READ_VIEWS.contains(name))) {
      ExpressionTree receiver = Code.receiverOf(call);
      Optional<LockKey> lock =
          receiver == null ? Optional.empty() : of(receiver, path, uses, depth);
      return new LockKey(
          lock.map(LockKey::key)
              .orElse(new Written(receiver == null ? "this" : receiver.toString())),
          mode);
    }
    return new LockKey(new Written(call.toString()), mode);
  }

  /**
   * Whether the value is what a lock is known by elsewhere: a new lock or a call's result is not.
   */
  private static boolean isAlias(ExpressionTree value) {
    return value instanceof IdentifierTree
        || value instanceof MemberSelectTree
        || value instanceof MethodInvocationTree
            && (WRITE_VIEWS.contains(Code.nameOf((MethodInvocationTree) value))
                || READ_VIEWS.contains(Code.nameOf((MethodInvocationTree) value)))
            && Code.variableOf(Code.receiverOf((MethodInvocationTree) value)) != null;
  }

  /** The one value that a local or final field ever has, if this file shows it. */
  private static Optional<TreePath> value(VarSymbol variable, Uses uses) {
    boolean isSteady =
        variable.getModifiers().contains(Modifier.FINAL)
            || variable.getModifiers().contains(Modifier.PRIVATE)
            || new Place.Variable(variable).local().isPresent();
    Optional<TreePath> declaration = uses.declaration(variable);
    if (!isSteady || declaration.isEmpty()) {
      return Optional.empty();
    }
    List<TreePath> writes = uses.of(variable).stream().filter(Place::isWrite).toList();
    ExpressionTree initializer = ((VariableTree) declaration.get().getLeaf()).getInitializer();
    if (initializer != null) {
      return writes.isEmpty()
          ? Optional.of(new TreePath(declaration.get(), ASTHelpers.stripParentheses(initializer)))
          : Optional.empty();
    }
    return writes.size() == 1 && writes.get(0).getParentPath().getLeaf() instanceof AssignmentTree
        ? Optional.of(writes.get(0).getParentPath())
            .map(
                path ->
                    new TreePath(
                        path,
                        ASTHelpers.stripParentheses(
                            ((AssignmentTree) path.getLeaf()).getExpression())))
        : Optional.empty();
  }

  /** The key of {@code this}, {@code Outer.this} and {@code Type.class}; empty for all else. */
  private static Optional<Object> ofThis(ExpressionTree tree, TreePath path) {
    if (tree instanceof MemberSelectTree
        && ((MemberSelectTree) tree).getIdentifier().contentEquals("class")) {
      Symbol type = Code.symbolOf(((MemberSelectTree) tree).getExpression());
      return Optional.of(type == null ? new Written(tree.toString()) : new ClassMonitor(type));
    }
    if (!isThis(tree)) {
      return Optional.empty();
    }
    Symbol type =
        tree instanceof MemberSelectTree
            ? Code.symbolOf(((MemberSelectTree) tree).getExpression())
            : classAround(path);
    return Optional.of(type == null ? new Written(tree.toString()) : new This(type));
  }

  static boolean isThis(ExpressionTree tree) {
    return tree instanceof IdentifierTree && ((IdentifierTree) tree).getName().contentEquals("this")
        || tree instanceof MemberSelectTree
            && ((MemberSelectTree) tree).getIdentifier().contentEquals("this");
  }

  /** The class that the code at the end of {@code path} belongs to; null if it is not known. */
  static Symbol classAround(TreePath path) {
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree) {
        return Code.symbolOf(at.getLeaf());
      }
    }
    return null;
  }

  /**
   * Whether a method that is called knows the lock by the same key: none of a local variable.
   *
   * @param sameObject whether the method runs on the object of its caller
   */
  static boolean isKnownInCallee(Object key, boolean sameObject) {
    if (key instanceof ClassMonitor) {
      return true;
    }
    if (key instanceof Place.Variable && ((Place.Variable) key).symbol().isStatic()) {
      return true;
    }
    boolean isLocal =
        key instanceof Place
            && ((Place) key)
                .variables().stream()
                    .anyMatch(each -> new Place.Variable(each).local().isPresent());
    return sameObject && !isLocal;
  }
}
