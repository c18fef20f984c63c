package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.HeldContainer;
import io.github.heapwise.analysis.Lock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A write to a field without the lock that guards the field elsewhere in the class.
 *
 * <p>What guards a field is what its uses show: one lock, held at every other write and at twice as
 * many uses as not. A method that only runs before or after the object is shared (constructors,
 * {@code init}, {@code close} …), that says by its name or a comment that it knows of the lock, or
 * that this file only calls with the lock held, is no evidence of a mistake.
 */
final class GuardRaces {
  /** Error Prone's own check holds fields to these, as far as it knows them. */
  private static final Pattern GUARDED_BY_OTHERS =
      Pattern.compile("(javax|com\\.google|org\\.checkerframework)\\..*|");

  private static final Pattern UNSHARED_METHOD =
      Pattern.compile(
          "(init|setup|start|dostart|open|configure|afterproperties|postconstruct|read(object|external|"
              + "resolve)|clone|copy|close|doclose|stop|dostop|destroy|dispose|shutdown|finalize|teardown"
              + "|terminate|abort|halt|recover|restore|main|build|create|load|reset|before|after|test|deserialize).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AWARE_METHOD =
      Pattern.compile(
          ".*(locked|nolock|withlock|underlock|insidelock|unsafe|unsynchroni|internal|impl|nosync).*",
          Pattern.CASE_INSENSITIVE);

  /** A lock of its own kind may be taken, or asserted to be held. */
  private static final Pattern AWARE_CALL =
      Pattern.compile(
          ".*(lock|isheld|acquire|checkthread|assertthread).*", Pattern.CASE_INSENSITIVE);

  private static final Pattern AWARE_COMMENT =
      Pattern.compile(
          "(//|/\\*)[^;{}]*(lock|synchroni[sz]|thread|concurren|guarded|mutex|monitor|race)",
          Pattern.CASE_INSENSITIVE);

  private final HeldContainer held;
  private final FileIndex index;
  private final VisitorState state;

  private GuardRaces(HeldContainer held, FileIndex index, VisitorState state) {
    this.held = held;
    this.index = index;
    this.state = state;
  }

  static Optional<Race> of(HeldContainer held, FileIndex index, VisitorState state) {
    return held.variable().getKind().isField()
        ? new GuardRaces(held, index, state).find()
        : Optional.empty();
  }

  private Optional<Race> find() {
    Optional<Lock> declared = index.locks().guardOf(held.variable());
    if (declared.isPresent() && isCheckedByOthers()) {
      return Optional.empty();
    }
    Map<Access, Set<Lock>> locks = new LinkedHashMap<>();
    for (Access access : Access.of(held, index.uses())) {
      if (!isUnshared(access)) {
        locks.put(access, locksAround(access.use()));
      }
    }
    return guard(locks, declared)
        .flatMap(lock -> unguardedWrite(lock, locks, declared.isPresent()));
  }

  /** What is held at the place, and where the functions around it are made: they may run there. */
  private Set<Lock> locksAround(TreePath path) {
    Set<Lock> locks = new LinkedHashSet<>(index.locks().heldAt(path, state));
    for (TreePath at = path;
        at != null && !(at.getLeaf() instanceof MethodTree);
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree
          || at.getLeaf() instanceof MemberReferenceTree) {
        locks.addAll(index.locks().heldAt(at.getParentPath(), state));
      }
    }
    return locks;
  }

  private boolean isCheckedByOthers() {
    Tree declaration =
        index.uses().declaration(held.variable()).map(TreePath::getLeaf).orElse(null);
    for (AnnotationTree each : ((VariableTree) declaration).getModifiers().getAnnotations()) {
      Tree type = each.getAnnotationType();
      if (ASTHelpers.getSymbol(type) == null
          || state.getSourceForNode(type).endsWith("GuardedBy")
              && GUARDED_BY_OTHERS
                  .matcher(
                      Code.symbolOf(type) == null
                          ? ""
                          : Code.symbolOf(type).getQualifiedName().toString())
                  .matches()) {
        return true;
      }
    }
    return false;
  }

  /** The lock that is held at most uses. */
  private static Optional<Lock> guard(Map<Access, Set<Lock>> locks, Optional<Lock> declared) {
    if (declared.isPresent()) {
      return declared;
    }
    Map<Lock, Integer> counts = new LinkedHashMap<>();
    locks.values().forEach(each -> each.forEach(lock -> counts.merge(lock, 1, Integer::sum)));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private Optional<Race> unguardedWrite(
      Lock guard, Map<Access, Set<Lock>> locks, boolean isDeclared) {
    List<Access> guarded = new ArrayList<>();
    List<Access> unguarded = new ArrayList<>();
    List<Access> writes = new ArrayList<>();
    locks.forEach(
        (access, held) -> {
          boolean isGuarded =
              held.stream()
                  .anyMatch(
                      lock -> lock.equals(guard) && (lock.isExclusive() || !access.isWrite()));
          (isGuarded ? guarded : unguarded).add(access);
          if (access.isWrite() && !isGuarded) {
            writes.add(access);
          }
        });
    boolean isOnePlace =
        writes.stream().map(access -> methodAround(access.use())).distinct().count() == 1;
    boolean isClear =
        isDeclared
            || guarded.size() >= 2
                && guarded.size() >= 2 * unguarded.size()
                && guarded.stream().anyMatch(Access::isWrite)
                && !nameOf(guard).contains("(");
    if (!isOnePlace
        || !isClear
        || isAware(methodAround(writes.get(0).use()), guard, locks.get(writes.get(0)))) {
      return Optional.empty();
    }
    Access write = writes.get(0);
    return Optional.of(
        new Race(Race.Kind.GUARD, held, write, trap(guard, guarded, locks.get(write)), false));
  }

  private String trap(Lock guard, List<Access> guarded, Set<Lock> heldHere) {
    List<TreePath> places = guarded.stream().map(Access::use).toList();
    String where =
        places.isEmpty()
            ? "by its annotation"
            : "at " + index.locks().inWords(places.size() > 3 ? places.subList(0, 3) : places);
    Optional<Lock> shared = heldHere.stream().filter(guard::equals).findFirst();
    Optional<Lock> other = heldHere.stream().findFirst();
    String here =
        shared.isPresent()
            ? " Here only its read lock is held, which lets other readers in."
            : other
                .map(
                    lock ->
                        String.format(" Here `%s` is held, which keeps nobody out there.", lock))
                .orElse("");
    return String.format(": it is guarded by `%s` %s, not here.%s", nameOf(guard), where, here);
  }

  /** Without the call that gives one of its two modes. */
  private static String nameOf(Lock lock) {
    return lock.text().replaceFirst("\\.(as)?(read|write|Read|Write)Lock\\(\\)$", "");
  }

  /** Whether nobody else can see the object when the code runs. */
  private boolean isUnshared(Access access) {
    MethodTree method = methodAround(access.use());
    VarSymbol field = held.variable();
    if (method == null) {
      return true;
    }
    if (field.isStatic()) {
      return false;
    }
    return index.locks().isUnderConstruction(access.use(), state);
  }

  /** Whether the method is meant to run without the lock, or to be called with it. */
  private boolean isAware(MethodTree method, Lock guard, Set<Lock> heldHere) {
    String name = method.getName().toString();
    if (Code.symbolOf(method) == null || Code.symbolOf(method).owner != held.variable().owner) {
      // Code of an inner object runs with what its callers hold on another one.
      return true;
    }
    List<TreePath> calls = index.calls().of(Code.symbolOf(method));
    return UNSHARED_METHOD.matcher(name).matches()
        || Code.anyMatch(
            method,
            tree ->
                tree instanceof AssignmentTree
                    && Code.variableOf(((AssignmentTree) tree).getVariable()) == held.variable())
        || AWARE_METHOD.matcher(name).matches()
        || heldHere.isEmpty()
            && Code.anyMatch(
                method,
                tree ->
                    tree instanceof MethodInvocationTree
                        && AWARE_CALL.matcher(Code.nameOf((MethodInvocationTree) tree)).matches())
        || AWARE_COMMENT.matcher(textOf(method)).find()
        || !calls.isEmpty() && calls.stream().allMatch(call -> isHarmless(call, guard));
  }

  private boolean isHarmless(TreePath call, Lock guard) {
    MethodTree caller = methodAround(call);
    return caller == null
        || UNSHARED_METHOD.matcher(caller.getName()).matches()
        || index.locks().isUnderConstruction(call, state)
        || index.locks().heldAt(call, state).contains(guard);
  }

  /** The method with its comment. */
  private String textOf(MethodTree method) {
    int start = ASTHelpers.getStartPosition(method);
    String before = state.getSourceCode().subSequence(Math.max(0, start - 2000), start).toString();
    int end = Math.max(before.lastIndexOf('}'), before.lastIndexOf(';'));
    return before.substring(end + 1)
        + state.getSourceCode().subSequence(start, state.getEndPosition(method));
  }

  private static MethodTree methodAround(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return (MethodTree) at.getLeaf();
      }
    }
    return null;
  }
}
