package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.HeldContainer;
import io.github.heapwise.analysis.Lock;
import io.github.heapwise.analysis.Task;
import io.github.heapwise.analysis.Task.Threads;
import io.github.heapwise.analysis.Waits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A write that a task makes with no lock while another thread works on the same container: the same
 * task once more, another one, or the code that has started it and does not wait.
 */
final class TaskRaces {
  /** Conditions that let one thread through. */
  private static final Set<String> ONCE =
      Set.of(
          "compareAndSet",
          "weakCompareAndSet",
          "getAndSet",
          "tryAcquire",
          "decrementAndGet",
          "incrementAndGet",
          "compareAndExchange",
          "tryLock");

  private final HeldContainer held;
  private final FileIndex index;
  private final VisitorState state;
  private final Tree declaration;
  private final List<Access> accesses;

  private TaskRaces(
      HeldContainer held, List<Access> accesses, FileIndex index, VisitorState state) {
    this.held = held;
    this.index = index;
    this.state = state;
    this.declaration =
        index.uses().declaration(held.variable()).map(TreePath::getLeaf).orElse(null);
    this.accesses = accesses;
  }

  /** The first racy write to the container, if there is one. */
  static Optional<Race> of(HeldContainer held, FileIndex index, VisitorState state) {
    return new TaskRaces(held, Access.of(held, index.uses()), index, state).find();
  }

  /**
   * The first write to a value of a map that several runs of a task make: which keys two other
   * tasks have in common is not known.
   */
  static Optional<Race> of(MapValues values, FileIndex index, VisitorState state) {
    TaskRaces races = new TaskRaces(values.held(), values.accesses(), index, state);
    return races.repeatedOf(races.made()).map(Race::ofValue);
  }

  /**
   * An access with a task that makes it.
   *
   * @param passed how the container comes to the task; empty if the variable itself is in view
   */
  private record Made(Access access, Task task, Optional<Passed> passed) {}

  /**
   * @param name of the class or method that gets the container
   * @param place the call
   */
  private record Passed(String name, TreePath place) {}

  private Optional<Race> find() {
    List<Made> made = made();
    for (Handover handover : Handover.of(held.variable(), index.uses())) {
      made.addAll(madeAfter(handover));
    }
    for (TreePath use : index.uses().of(held.variable())) {
      made.addAll(madeByCallee(use));
    }
    Optional<Race> repeated = repeatedOf(made);
    if (repeated.isPresent()) {
      return repeated;
    }
    for (Made write : writes(made)) {
      Optional<Made> other = made.stream().filter(each -> isAnotherTask(write, each)).findFirst();
      if (other.isPresent()) {
        return Optional.of(two(write, other.get()));
      }
      Optional<Access> starter =
          accesses.stream().filter(each -> isOfStarter(write.task(), each)).findFirst();
      if (starter.isPresent()) {
        return Optional.of(starter(write, starter.get()));
      }
    }
    return Optional.empty();
  }

  private List<Made> made() {
    List<Made> made = new ArrayList<>();
    for (Access access : accesses) {
      for (Task task : tasksOf(placeOf(access))) {
        made.add(new Made(access, task, Optional.empty()));
      }
    }
    return made;
  }

  private List<Made> writes(List<Made> made) {
    return made.stream().filter(each -> each.access().isWrite() && !isGuarded(each)).toList();
  }

  private Optional<Race> repeatedOf(List<Made> made) {
    return writes(made).stream()
        .filter(write -> index.tasks().isManyAtOnce(write.task(), held.variable(), state))
        .findFirst()
        .map(this::repeated);
  }

  /** What the tasks do with a container that they are given. */
  private List<Made> madeAfter(Handover handover) {
    List<Made> made = new ArrayList<>();
    List<Task> started = index.tasks().of(handover.creation(), handover.type(), state);
    HeldContainer kept = new HeldContainer(handover.field(), held.container(), held.values());
    for (Access access : Access.of(kept, index.uses())) {
      for (Task task : index.tasks().around(placeOf(access), false, state)) {
        if (started.stream().anyMatch(task::isSameStart)) {
          String type = ((ClassTree) handover.type().getLeaf()).getSimpleName().toString();
          made.add(new Made(access, task, Optional.of(new Passed(type, handover.creation()))));
        }
      }
    }
    return made;
  }

  /** What a method of the file does with the container that a task passes to it. */
  private List<Made> madeByCallee(TreePath use) {
    TreePath call = use.getParentPath();
    VarSymbol parameter = parameter(use);
    if (parameter == null || !index.uses().isNeverAssigned(parameter)) {
      return List.of();
    }
    List<Made> made = new ArrayList<>();
    HeldContainer given = new HeldContainer(parameter, held.container(), held.values());
    List<Task> tasks = tasksOf(use);
    for (Access access : tasks.isEmpty() ? List.<Access>of() : Access.of(given, index.uses())) {
      String name = Code.nameOf((MethodInvocationTree) call.getLeaf());
      for (Task task : index.tasks().around(placeOf(access), true, state)) {
        if (tasks.stream().anyMatch(task::isSameStart)
            && task.calls().stream().anyMatch(each -> each.getLeaf() == call.getLeaf())) {
          made.add(new Made(access, task, Optional.of(new Passed(name, call))));
        }
      }
    }
    return made;
  }

  /** The parameter that the use is passed for, of a method that is surely the one called. */
  private VarSymbol parameter(TreePath use) {
    Tree call = use.getParentPath().getLeaf();
    Symbol callee = call instanceof MethodInvocationTree ? Code.symbolOf(call) : null;
    int position =
        callee == null ? -1 : ((MethodInvocationTree) call).getArguments().indexOf(use.getLeaf());
    if (position < 0
        || !(callee instanceof MethodSymbol)
        || ((MethodSymbol) callee).isVarArgs()
        || !(callee.isStatic() || callee.getModifiers().contains(Modifier.PRIVATE))
        || ((MethodSymbol) callee).params == null
        || position >= ((MethodSymbol) callee).params.size()) {
      return null;
    }
    return ((MethodSymbol) callee).params.get(position);
  }

  private Race repeated(Made write) {
    boolean isStream = write.task().threads() == Threads.PARALLEL;
    return race(
        isStream ? Race.Kind.PARALLEL_STREAM : Race.Kind.TASK,
        write,
        isStream
            ? String.format("all threads of the parallel stream at line %d", startOf(write.task()))
            : String.format(
                "every %s started at line %d, with no lock",
                noun(write.task()), startOf(write.task())),
        false);
  }

  private Race two(Made write, Made other) {
    return race(
        Race.Kind.TASK,
        write,
        String.format(
            "the %s started at line %d while the one started at line %d %s it at line %d",
            noun(write.task()),
            startOf(write.task()),
            startOf(other.task()),
            verb(other.access()),
            RaceMessage.line(other.access().tree().getLeaf(), state)),
        !other.access().isWrite());
  }

  private Race starter(Made write, Access other) {
    return race(
        Race.Kind.TASK,
        write,
        String.format(
            "the %s started at line %d while the code that started it %s it at line %d, without"
                + " having waited",
            noun(write.task()),
            startOf(write.task()),
            verb(other),
            RaceMessage.line(other.use().getLeaf(), state)),
        !other.isWrite());
  }

  private Race race(Race.Kind kind, Made write, String who, boolean meetsRead) {
    String written = ", and is written here by " + who + ".";
    return write
        .passed()
        .map(
            passed ->
                new Race(
                    Race.Kind.PASSED,
                    held,
                    write.access(),
                    String.format(
                        ", is passed to `%s` at line %d%s",
                        passed.name(), RaceMessage.line(passed.place().getLeaf(), state), written),
                    meetsRead))
        .orElseGet(() -> new Race(kind, held, write.access(), written, meetsRead));
  }

  private int startOf(Task task) {
    return RaceMessage.line(task.marker(), state);
  }

  private static String noun(Task task) {
    return task.start().getLeaf() instanceof NewClassTree ? "thread" : "task";
  }

  private static String verb(Access access) {
    return access.isWrite() ? "writes" : "reads";
  }

  /** The tasks that share the variable: it is declared outside of them. */
  private List<Task> tasksOf(TreePath place) {
    VarSymbol variable = held.variable();
    return index.tasks().around(place, variable.isStatic(), state).stream()
        .filter(
            task ->
                variable.isStatic()
                    || !Code.anyMatch(task.code().getLeaf(), each -> each == declaration)
                        && isOfSameCall(task))
        .toList();
  }

  /**
   * Whether the task's code can mean the same variable: each call of a method that a task calls has
   * locals of its own.
   */
  private boolean isOfSameCall(Task task) {
    if (held.variable().getKind().isField()) {
      return true;
    }
    Tree frame = index.uses().declaration(held.variable()).map(TaskRaces::frame).orElse(null);
    for (TreePath at = task.code(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() == frame) {
        return true;
      }
    }
    return false;
  }

  private static TreePath placeOf(Access access) {
    return access.tree().getLeaf() instanceof MemberReferenceTree ? access.tree() : access.use();
  }

  private boolean isGuarded(Made made) {
    return isLocked(made.access().use())
        || made.task().calls().stream().anyMatch(this::isLocked)
        || isOnce(made.access().use(), made.task())
        || made.task().calls().stream().anyMatch(call -> isOnce(call, made.task()))
        || index.locks().isUnderConstruction(made.access().use(), state);
  }

  private boolean isLocked(TreePath path) {
    return index.locks().heldAt(path, state).stream().anyMatch(Lock::isExclusive);
  }

  /** Whether a condition within the task lets one thread through only. */
  private static boolean isOnce(TreePath path, Task task) {
    TreePath below = path;
    for (TreePath at = path.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      if (below.getLeaf() == task.code().getLeaf() || at.getLeaf() instanceof ClassTree) {
        return false;
      }
      if (at.getLeaf() instanceof IfTree
          && ((IfTree) at.getLeaf()).getCondition() != below.getLeaf()
          && Code.anyMatch(
              ((IfTree) at.getLeaf()).getCondition(),
              tree ->
                  tree instanceof MethodInvocationTree
                      && ONCE.contains(Code.nameOf((MethodInvocationTree) tree)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnotherTask(Made write, Made other) {
    Task first = write.task();
    Task second = other.task();
    if (first.isSameStart(second)
        || first.threads() == Threads.SERIAL && second.threads() == Threads.SERIAL
        || first.threads() == Threads.PARALLEL
        || second.threads() == Threads.PARALLEL
        || isStage(first)
        || isStage(second)
        || frame(first.start()) != frame(second.start())) {
      return false;
    }
    boolean inOrder = position(first.start()) < position(second.start());
    Task earlier = inOrder ? first : second;
    Task later = inOrder ? second : first;
    return !Waits.isBetween(earlier, later.start(), frame(first.start()), state)
        && !exclude(earlier.start(), later.start());
  }

  /** Whether it goes on where another task has ended. */
  private static boolean isStage(Task task) {
    if (!(task.start().getLeaf() instanceof MethodInvocationTree)) {
      return false;
    }
    String name = Code.nameOf((MethodInvocationTree) task.start().getLeaf());
    return name.startsWith("then") || name.startsWith("when") || name.startsWith("handle");
  }

  private boolean isOfStarter(Task task, Access access) {
    TreePath use = access.use();
    return task.threads() != Threads.PARALLEL
        && !isStage(task)
        && position(use) > state.getEndPosition(task.start().getLeaf())
        && frame(use) == frame(task.start())
        && !Waits.isBetween(task, use, frame(use), state)
        && !exclude(task.start(), use);
  }

  /** The method, function or class whose code the tree is. */
  private static Tree frame(TreePath path) {
    TreePath at = path.getParentPath();
    while (!(at.getLeaf() instanceof MethodTree)
        && !(at.getLeaf() instanceof LambdaExpressionTree)
        && !(at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at.getLeaf();
  }

  private static int position(TreePath path) {
    return ASTHelpers.getStartPosition(path.getLeaf());
  }

  /** Whether the code never comes from the one to the other: branches, a return between. */
  private static boolean exclude(TreePath earlier, TreePath later) {
    TreePath below = earlier;
    for (TreePath at = earlier.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (Code.anyMatch(tree, each -> each == later.getLeaf())) {
        return tree instanceof IfTree && ((IfTree) tree).getCondition() != below.getLeaf()
            || tree instanceof ConditionalExpressionTree
                && ((ConditionalExpressionTree) tree).getCondition() != below.getLeaf()
            || tree instanceof SwitchTree
            || tree instanceof SwitchExpressionTree;
      }
      if (endsWithJump(tree)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithJump(Tree tree) {
    List<? extends StatementTree> statements =
        tree instanceof BlockTree
            ? ((BlockTree) tree).getStatements()
            : tree instanceof CaseTree ? ((CaseTree) tree).getStatements() : List.of();
    if (tree instanceof CatchTree || statements == null || statements.isEmpty()) {
      return false;
    }
    return switch (statements.get(statements.size() - 1).getKind()) {
      case RETURN, THROW, BREAK, CONTINUE, YIELD -> true;
      default -> false;
    };
  }
}
