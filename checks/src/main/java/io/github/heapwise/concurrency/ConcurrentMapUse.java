package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.HeldTypes;
import io.github.heapwise.analysis.Lock;
import io.github.heapwise.analysis.Locks;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** A concurrent map, or a set backed by one, that a call is made on, and who else can see it. */
final class ConcurrentMapUse {
  private static final String CONCURRENT_MAP = "java.util.concurrent.ConcurrentMap";

  private static final Set<String> ADDING =
      Set.of(
          "add",
          "addAll",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "merge",
          "put",
          "putAll",
          "putIfAbsent",
          "replace",
          "replaceAll");

  private static final Set<String> REMOVING =
      Set.of(
          "clear",
          "remove",
          "removeAll",
          "removeIf",
          "retainAll",
          "pollFirstEntry",
          "pollLastEntry");

  private static final Pattern MAKING = Pattern.compile("(new|create|build|make|copy|of).*");

  private final TreePath call;
  private final ExpressionTree map;
  private final VarSymbol variable;
  private final Uses uses;
  private final Locks locks;
  private final VisitorState state;

  /**
   * @param call ends with a call that has a receiver
   */
  ConcurrentMapUse(TreePath call, Uses uses, Locks locks, VisitorState state) {
    this.call = call;
    this.map = Code.receiverOf((MethodInvocationTree) call.getLeaf());
    this.variable = Code.variableOf(map);
    this.uses = uses;
    this.locks = locks;
    this.state = state;
  }

  /** Whether the receiver is a concurrent map, by its type or by all that it is assigned. */
  boolean isConcurrentMap() {
    Type type = Code.typeOf(map);
    return Code.isSubtype(type, CONCURRENT_MAP, state)
        || Code.isClass(type, "java.util.Map") && !isGiven() && holdsOnly(CONCURRENT_MAP);
  }

  /** Whether a local only names what a call has given: not to be shared, as its type says. */
  private boolean isGiven() {
    return variable != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && Values.of(variable, uses).stream()
            .anyMatch(value -> value instanceof MethodInvocationTree && !isMade(value));
  }

  /** Whether the receiver is a set of the keys of a concurrent map. */
  boolean isConcurrentSet() {
    Type type = Code.typeOf(map);
    if (isConcurrentSet(type)) {
      return true;
    }
    return Code.isSubtype(type, "java.util.Set", state)
        && value().filter(this::makesConcurrentSet).isPresent();
  }

  private boolean isConcurrentSet(Type type) {
    return Code.isSubtype(type, "java.util.concurrent.ConcurrentHashMap.KeySetView", state)
        || Code.isSubtype(type, "java.util.concurrent.ConcurrentSkipListSet", state);
  }

  private boolean makesConcurrentSet(ExpressionTree value) {
    if (isConcurrentSet(Code.typeOf(value))) {
      return true;
    }
    if (!(value instanceof MethodInvocationTree)) {
      return false;
    }
    MethodInvocationTree made = (MethodInvocationTree) value;
    String name = Code.nameOf(made);
    return name.equals("newConcurrentHashSet")
        || name.equals("newSetFromMap")
            && made.getArguments().size() == 1
            && Code.isSubtype(Code.typeOf(made.getArguments().get(0)), CONCURRENT_MAP, state);
  }

  /** What the variable is initialised with, if it is never assigned. */
  private Optional<ExpressionTree> value() {
    return variable == null || uses.of(variable).stream().anyMatch(Place::isWrite)
        ? Optional.empty()
        : uses.declaration(variable)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .map(ASTHelpers::stripParentheses);
  }

  private boolean holdsOnly(String wanted) {
    boolean isOfThisFile =
        variable != null
            && (variable.getKind() == ElementKind.LOCAL_VARIABLE
                || variable.getKind() == ElementKind.FIELD
                    && (variable.getModifiers().contains(Modifier.PRIVATE)
                        || variable.getModifiers().contains(Modifier.FINAL)));
    if (!isOfThisFile) {
      return false;
    }
    List<Type> held = HeldTypes.of(variable, uses, state).types();
    return !held.isEmpty() && held.stream().allMatch(type -> Code.isSubtype(type, wanted, state));
  }

  /** Whether other threads may use the map, and this key, at the same time. */
  boolean isShared() {
    return !isOwnKey()
        && !locks.isUnderConstruction(call, state)
        && !isFresh()
        && !isPartOfLocal()
        && !OneWriter.isSeen(call, variable, uses, locks, state);
  }

  private boolean isOwnKey() {
    return OwnKey.isOfThread(
        ((MethodInvocationTree) call.getLeaf()).getArguments().get(0), uses, state);
  }

  /** Whether an object that is only known here gives the map: {@code request.attributes()}. */
  private boolean isPartOfLocal() {
    ExpressionTree at = map;
    while (at instanceof MethodInvocationTree) {
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    VarSymbol owner = at == null || at == map ? null : Code.variableOf(at);
    return owner != null
        && !owner.name.contentEquals("this")
        && new Place.Variable(owner).local().isPresent();
  }

  /** A map that has been made in this method, or is the thread's own, and nobody else's. */
  private boolean isFresh() {
    VarSymbol owner = variable;
    ExpressionTree at = map;
    while (at instanceof MemberSelectTree
        && owner != null
        && owner.getKind() == ElementKind.FIELD) {
      at = ASTHelpers.stripParentheses(((MemberSelectTree) at).getExpression());
      owner = Code.variableOf(at);
    }
    if (owner == null || owner.getKind() != ElementKind.LOCAL_VARIABLE) {
      return false;
    }
    List<ExpressionTree> values = Values.of(owner, uses);
    return !values.isEmpty() && values.stream().allMatch(this::isMade) && !isInTask(owner);
  }

  private boolean isMade(ExpressionTree value) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof TypeCastTree) {
      return isMade(((TypeCastTree) tree).getExpression());
    }
    return tree.getKind() == Tree.Kind.NULL_LITERAL
        || tree instanceof NewClassTree
        || Code.isCallOf(tree, "java.lang.ThreadLocal", "get", state)
        || tree instanceof MethodInvocationTree
            && MAKING.matcher(Code.nameOf((MethodInvocationTree) tree)).matches();
  }

  /** Whether the call is in a function that runs beside the method that declares the local. */
  private boolean isInTask(VarSymbol local) {
    Tree scope = uses.declaration(local).map(path -> path.getParentPath().getLeaf()).orElse(null);
    for (TreePath at = call; at != null && at.getLeaf() != scope; at = at.getParentPath()) {
      boolean isFunction =
          at.getLeaf() instanceof LambdaExpressionTree
              || at.getLeaf() instanceof MemberReferenceTree;
      if (isFunction && (Sharing.isStarted(at, state) || isInParallelStream(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInParallelStream(TreePath function) {
    Tree at = function.getParentPath().getLeaf();
    while (at instanceof MethodInvocationTree) {
      String name = Code.nameOf((MethodInvocationTree) at);
      if (name.equals("parallel") || name.equals("parallelStream")) {
        return true;
      }
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    return false;
  }

  /** Whether the file takes entries out of the map. */
  boolean isRemovedFrom() {
    return variable != null
        && uses.of(variable).stream()
            .flatMap(use -> Code.callOn(use).stream())
            .anyMatch(
                each -> REMOVING.contains(Code.nameOf((MethodInvocationTree) each.getLeaf())));
  }

  /** The locks that are held from the check to the change. */
  Set<Lock> heldSince(TreePath check) {
    Set<Lock> held = new HashSet<>(locks.heldInFileAt(call, state));
    held.retainAll(locks.heldInFileAt(check, state));
    held.removeIf(lock -> !lock.isExclusive());
    return held;
  }

  /** Calls that put entries into the map while none of the locks is held. */
  List<TreePath> unguardedWrites(Set<Lock> held) {
    if (variable == null
        || held.stream().anyMatch(lock -> !(lock.key() instanceof Place) && !isKnown(lock))) {
      return List.of();
    }
    return uses.of(variable).stream()
        .flatMap(use -> Code.callOn(use).stream())
        .filter(each -> ADDING.contains(Code.nameOf((MethodInvocationTree) each.getLeaf())))
        .filter(each -> each.getLeaf() != call.getLeaf())
        .filter(each -> !locks.isUnderConstruction(each, state))
        .filter(
            each -> {
              Set<Lock> common = new HashSet<>(held);
              common.retainAll(locks.heldInFileAt(each, state));
              return common.isEmpty();
            })
        .toList();
  }

  /** Whether the file shows which object it is: not one that a call gives, a key's lock say. */
  private static boolean isKnown(Lock lock) {
    return lock.text().equals("this")
        || lock.text().endsWith(".this")
        || lock.text().endsWith(".class");
  }
}
