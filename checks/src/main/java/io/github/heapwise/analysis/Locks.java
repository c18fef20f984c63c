package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Lock.Mode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Which locks are held where in a file: {@code synchronized} methods and blocks, {@code lock()} and
 * {@code unlock()} of whatever has such methods, {@code @GuardedBy} on a method, and private
 * methods that are only called with a lock held.
 *
 * <p>A lock counts as held where it surely has been taken and no statement in front releases it. A
 * lambda holds what is held around it if it plainly runs at once; a class in a method never does.
 */
public final class Locks {
  /** Names of methods that are called once, before others are. */
  private static final Pattern STARTS =
      Pattern.compile("(load|init|initialize|start|startUp|recover|restore|afterPropertiesSet)");

  private final CompilationUnitTree unit;
  private final FileIndex index;
  private final Uses uses;
  private LockEvents events;
  private final Map<Symbol, TreePath> methods = new HashMap<>();
  private Map<Symbol, Set<Lock>> heldByCallers;
  private Map<Symbol, Set<Lock>> heldByCallersHere;

  /** Methods whose parameters are being looked at: one may pass a function on to itself. */
  private final Set<Symbol> entered = new HashSet<>();

  /**
   * What a place holds by itself, and the method whose callers may hold more; null if they are not
   * known.
   */
  private record Held(Set<Lock> locks, Symbol method) {}

  private Locks(CompilationUnitTree unit, FileIndex index) {
    this.unit = unit;
    this.index = index;
    this.uses = index.uses();
  }

  static Locks in(CompilationUnitTree unit, FileIndex index) {
    return new Locks(unit, index);
  }

  /** The locks that are surely held at the end of {@code path}. */
  public Set<Lock> heldAt(TreePath path, VisitorState state) {
    return heldAt(path, false, state);
  }

  /**
   * The locks that are held there as far as this file calls the code: also what all its calls of a
   * method that is not public hold, though a subclass or another class of the package may call it,
   * too.
   */
  public Set<Lock> heldInFileAt(TreePath path, VisitorState state) {
    return heldAt(path, true, state);
  }

  private Set<Lock> heldAt(TreePath path, boolean trusting, VisitorState state) {
    index(state);
    Held held = heldWithin(path, state);
    Set<Lock> all = new LinkedHashSet<>(held.locks());
    if (held.method() != null && (trusting || isPrivate(held.method()))) {
      all.addAll(heldByCallers(trusting, state).getOrDefault(held.method(), Set.of()));
    }
    return all;
  }

  /** The lock that {@code @GuardedBy} at the declaration of the field names. */
  public Optional<Lock> guardOf(VarSymbol field) {
    return uses.declaration(field).stream()
        .flatMap(
            path ->
                GuardAnnotations.of(
                    ((VariableTree) path.getLeaf()).getModifiers().getAnnotations(),
                    field,
                    line(path.getLeaf()))
                    .stream())
        .findFirst();
  }

  /**
   * Whether the code only runs while the object is made that it belongs to: in a constructor or an
   * initializer, or in a private method that nothing else calls. Nobody else sees the object then.
   */
  public boolean isUnderConstruction(TreePath path, VisitorState state) {
    index(state);
    return isOnlyReachedFrom(Symbol::isConstructor, true, path, new HashSet<>(), state);
  }

  /**
   * Whether the code only runs on this object's behalf within {@code run()}: in that method, or in
   * a private method that nothing else calls.
   */
  public boolean isOnlyRun(TreePath path, VisitorState state) {
    index(state);
    return isOnlyReachedFrom(
        method -> method.name.contentEquals("run"), false, path, new HashSet<>(), state);
  }

  /**
   * Whether the code only runs while the object is started up: in a method without parameters that
   * says so by its name, or in a private method that nothing else calls.
   */
  public boolean isOnlyStarted(TreePath path, VisitorState state) {
    index(state);
    return isOnlyReachedFrom(Locks::isStart, true, path, new HashSet<>(), state);
  }

  private static boolean isStart(Symbol method) {
    return method.isConstructor()
        || STARTS.matcher(method.name).matches()
            && ((Symbol.MethodSymbol) method).getParameters().isEmpty();
  }

  private boolean isOnlyReachedFrom(
      Predicate<Symbol> root,
      boolean initializers,
      TreePath path,
      Set<Symbol> seen,
      VisitorState state) {
    if (isFunction(path.getLeaf()) && !RunsAtOnce.is(path, state)) {
      return false;
    }
    TreePath below = path;
    for (TreePath at = path.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (isFunction(tree) && !RunsAtOnce.is(at, state)) {
        return false;
      }
      if (tree instanceof ClassTree) {
        return initializers && !(below.getLeaf() instanceof ClassTree);
      }
      if (tree instanceof MethodTree) {
        Symbol method = Code.symbolOf(tree);
        if (method == null || root.test(method)) {
          return method != null;
        }
        List<TreePath> sites = index.calls().of(method);
        return isPrivate(method)
            && !sites.isEmpty()
            && (!seen.add(method)
                || sites.stream()
                    .allMatch(
                        site ->
                            Calls.isOnSameObject(site)
                                && isOnlyReachedFrom(root, initializers, site, seen, state)));
      }
    }
    return false;
  }

  /** The lines of the places, each once, in order. */
  public List<Integer> lines(Collection<TreePath> places) {
    return places.stream().map(path -> line(path.getLeaf())).distinct().sorted().toList();
  }

  /** {@code line 30}, {@code lines 30 and 52}, {@code lines 30, 52 and 60}. */
  public String inWords(Collection<TreePath> places) {
    List<Integer> lines = lines(places);
    if (lines.size() < 2) {
      return "line " + lines.stream().map(String::valueOf).collect(Collectors.joining());
    }
    return "lines "
        + lines.subList(0, lines.size() - 1).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "))
        + " and "
        + lines.get(lines.size() - 1);
  }

  private int line(Tree tree) {
    int start = ASTHelpers.getStartPosition(tree);
    return start < 0 ? 0 : (int) unit.getLineMap().getLineNumber(start);
  }

  /** One walk over the file, when it is first asked for. */
  private void index(VisitorState state) {
    if (events != null) {
      return;
    }
    events = new LockEvents(uses);
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        if (Code.symbolOf(tree) != null) {
          methods.put(Code.symbolOf(tree), getCurrentPath());
        }
        return super.visitMethod(tree, unused);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (LockEvents.isNamedSo(Code.nameOf(tree))) {
          events.add(getCurrentPath(), state, line(tree));
        }
        return super.visitMethodInvocation(tree, unused);
      }
    }.scan(unit, null);
  }

  private static boolean isPrivate(Symbol method) {
    return method.getModifiers().contains(Modifier.PRIVATE);
  }

  private static boolean isPublic(Symbol method) {
    return method.getModifiers().contains(Modifier.PUBLIC);
  }

  private static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  /** What the code around the place takes, up to the method or the function that it is in. */
  private Held heldWithin(TreePath path, VisitorState state) {
    Set<Lock> held = new LinkedHashSet<>();
    Set<Object> settled = new HashSet<>();
    if (path.getLeaf() instanceof MemberReferenceTree && !RunsAtOnce.is(path, state)) {
      return new Held(held, null);
    }
    TreePath below = path;
    for (TreePath at = path.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      Tree child = below.getLeaf();
      if (tree instanceof SynchronizedTree && ((SynchronizedTree) tree).getBlock() == child) {
        addMonitor(((SynchronizedTree) tree).getExpression(), at, held, state);
      } else if (tree instanceof BlockTree || tree instanceof CaseTree) {
        events.addHeldBefore(child, tree, settled, held);
      } else if (tree instanceof IfTree) {
        addHeldInBranch((IfTree) tree, child, at, settled, held, state);
      } else if (tree instanceof TryTree) {
        addHeldByTry((TryTree) tree, child, at, settled, held, state);
      } else if (tree instanceof LambdaExpressionTree && !RunsAtOnce.is(at, state)) {
        Optional<Set<Lock>> more = heldWhereCalled(at, state);
        if (more.isEmpty()) {
          return new Held(held, null);
        }
        held.addAll(more.get());
      } else if (tree instanceof MethodTree) {
        return ofMethod((MethodTree) tree, held);
      } else if (tree instanceof ClassTree) {
        return new Held(held, null);
      }
    }
    return new Held(held, null);
  }

  private void addMonitor(ExpressionTree on, TreePath path, Set<Lock> held, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(on);
    // A local that is assigned again is one lock within the block, and no other is known to be it.
    Object key = LockKey.of(tree, path, uses).map(LockKey::key).orElse(path.getLeaf());
    held.add(new Lock(key, Mode.EXCLUSIVE, state.getSourceForNode(tree), line(path.getLeaf())));
  }

  private void addHeldInBranch(
      IfTree tree,
      Tree branch,
      TreePath path,
      Set<Object> settled,
      Set<Lock> held,
      VisitorState state) {
    if (branch == tree.getThenStatement() || branch == tree.getElseStatement()) {
      boolean value = branch == tree.getThenStatement();
      events.addHeldIf(tree.getCondition(), value, path, settled, held, state, line(tree));
    }
  }

  /** What the block has taken is held in its {@code finally}; what a resource is, in the block. */
  private void addHeldByTry(
      TryTree tree,
      Tree child,
      TreePath path,
      Set<Object> settled,
      Set<Lock> held,
      VisitorState state) {
    if (child != tree.getBlock()) {
      events.addHeldBefore(child, tree.getBlock(), settled, held);
      return;
    }
    for (Tree resource : tree.getResources()) {
      ExpressionTree value =
          resource instanceof VariableTree ? ((VariableTree) resource).getInitializer() : null;
      if (value instanceof MethodInvocationTree
          && Code.receiverOf((MethodInvocationTree) value) != null
          && isNamedLock(resource, value)) {
        addMonitor(Code.receiverOf((MethodInvocationTree) value), path, held, state);
      }
    }
  }

  private static boolean isNamedLock(Tree resource, ExpressionTree value) {
    return String.valueOf(Code.typeOf(resource)).contains("Lock")
        || Code.nameOf((MethodInvocationTree) value).toLowerCase(Locale.ROOT).contains("lock");
  }

  private Held ofMethod(MethodTree tree, Set<Lock> held) {
    Symbol method = Code.symbolOf(tree);
    if (method == null) {
      return new Held(held, null);
    }
    held.addAll(GuardAnnotations.of(tree.getModifiers().getAnnotations(), method, line(tree)));
    if (tree.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)
        && method.owner instanceof Symbol.ClassSymbol) {
      held.add(
          method.isStatic()
              ? new Lock(
                  new LockKey.ClassMonitor(method.owner),
                  Mode.EXCLUSIVE,
                  method.owner.name + ".class",
                  line(tree))
              : new Lock(new LockKey.This(method.owner), Mode.EXCLUSIVE, "this", line(tree)));
    }
    return new Held(held, isPublic(method) ? null : method);
  }

  /**
   * What a method of this file takes before it calls the function that is passed to it: {@code
   * withLock(() -> …)}. Empty if the method may keep the function for later.
   */
  private Optional<Set<Lock>> heldWhereCalled(TreePath function, VisitorState state) {
    Tree parent = function.getParentPath().getLeaf();
    Symbol callee = parent instanceof MethodInvocationTree ? Code.symbolOf(parent) : null;
    TreePath declaration = callee == null ? null : methods.get(callee);
    if (declaration == null || !entered.add(callee)) {
      return Optional.empty();
    }
    try {
      List<? extends VariableTree> parameters =
          ((MethodTree) declaration.getLeaf()).getParameters();
      int index = ((MethodInvocationTree) parent).getArguments().indexOf(function.getLeaf());
      VarSymbol parameter =
          index < 0 || index >= parameters.size() ? null : Code.variableOf(parameters.get(index));
      Set<Lock> held = null;
      for (TreePath run : parameter == null ? List.<TreePath>of() : uses.of(parameter)) {
        if (Code.callOn(run).isEmpty() || !isDirectlyIn(declaration.getLeaf(), run, state)) {
          return Optional.empty();
        }
        held = intersection(held, heldWithin(run, state).locks());
      }
      boolean sameObject = Calls.isOnSameObject(function.getParentPath());
      return Optional.ofNullable(held)
          .map(
              locks ->
                  locks.stream()
                      .filter(lock -> LockKey.isKnownInCallee(lock.key(), sameObject))
                      .collect(Collectors.toSet()));
    } finally {
      entered.remove(callee);
    }
  }

  /** Whether the place runs when the method does: not in a function that is kept, or a class. */
  private static boolean isDirectlyIn(Tree method, TreePath place, VisitorState state) {
    for (TreePath at = place.getParentPath(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() == method) {
        return true;
      }
      if (at.getLeaf() instanceof ClassTree
          || isFunction(at.getLeaf()) && !RunsAtOnce.is(at, state)) {
        return false;
      }
    }
    return false;
  }

  /**
   * What all callers of each of these methods hold, those apart that only make the object. Starts
   * from "every lock" and takes away until nothing changes, so that methods may call each other.
   */
  private Map<Symbol, Set<Lock>> heldByCallers(boolean trusting, VisitorState state) {
    if (trusting) {
      if (heldByCallersHere == null) {
        heldByCallersHere = heldByCallers(method -> !isPublic(method), state);
      }
      return heldByCallersHere;
    }
    if (heldByCallers == null) {
      heldByCallers = heldByCallers(Locks::isPrivate, state);
    }
    return heldByCallers;
  }

  private Map<Symbol, Set<Lock>> heldByCallers(
      Predicate<Symbol> isOnlyCalledHere, VisitorState state) {
    record Site(Symbol callee, Symbol caller, Set<Lock> locks, boolean sameObject) {}
    Map<Symbol, List<Site>> into = new HashMap<>();
    Map<Symbol, List<Site>> outOf = new HashMap<>();
    for (Symbol callee : index.calls().methods()) {
      if (!isOnlyCalledHere.test(callee)) {
        continue;
      }
      for (TreePath path : index.calls().of(callee)) {
        if (Calls.isOnSameObject(path) && isUnderConstruction(path, state)) {
          continue;
        }
        Held held = heldWithin(path, state);
        Site site = new Site(callee, held.method(), held.locks(), Calls.isOnSameObject(path));
        into.computeIfAbsent(callee, key -> new ArrayList<>()).add(site);
        outOf.computeIfAbsent(held.method(), key -> new ArrayList<>()).add(site);
      }
    }
    // A method that is not in the map yet holds every lock: nothing is known against it.
    Map<Symbol, Set<Lock>> known = new HashMap<>();
    Deque<Symbol> changed = new ArrayDeque<>(into.keySet());
    while (!changed.isEmpty()) {
      Symbol method = changed.remove();
      Set<Lock> held = null;
      for (Site site : into.get(method)) {
        boolean hasCallers = site.caller() != null && into.containsKey(site.caller());
        if (hasCallers && !known.containsKey(site.caller())) {
          continue;
        }
        Set<Lock> all = new LinkedHashSet<>(site.locks());
        all.addAll(hasCallers ? known.get(site.caller()) : Set.of());
        all.removeIf(lock -> !LockKey.isKnownInCallee(lock.key(), site.sameObject()));
        held = intersection(held, all);
      }
      if (held != null && !held.equals(known.put(method, held))) {
        outOf.getOrDefault(method, List.of()).forEach(site -> changed.add(site.callee()));
      }
    }
    return known;
  }

  /** The locks of both; {@code first} is null for "every lock". */
  private static Set<Lock> intersection(Set<Lock> first, Set<Lock> second) {
    if (first == null) {
      return second;
    }
    Set<Lock> both = new LinkedHashSet<>();
    for (Lock lock : first) {
      second.stream()
          .filter(lock::equals)
          // Held by all in the weaker of the two modes.
          .map(other -> other.isExclusive() ? lock : other)
          .forEach(both::add);
    }
    return both;
  }
}
