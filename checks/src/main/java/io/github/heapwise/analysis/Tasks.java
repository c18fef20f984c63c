package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Task.Threads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Which code of a file runs on another thread than the code around it.
 *
 * <p>A lambda, a method reference and an object of an anonymous or named class are functions alike.
 * Where a function goes is followed through parentheses, casts, {@code ?:}, local variables, {@code
 * List.of} and collections that are local, up to what starts it:
 *
 * <ul>
 *   <li>a stage of a stream that runs in parallel ({@link ParallelPipeline}), collectors included;
 *       {@code forEachOrdered} runs one after the other;
 *   <li>{@code execute}, {@code submit}, {@code schedule…}, {@code invokeAll} of an executor; which
 *       of them have one thread, or none of their own, says {@link Runner};
 *   <li>{@code CompletableFuture.runAsync}, {@code supplyAsync} and the {@code …Async} stages;
 *   <li>{@code Thread}, started directly or kept in a variable, virtual threads, {@code
 *       StructuredTaskScope.fork}, {@code Timer}, {@code ForkJoinTask.fork}.
 * </ul>
 *
 * <p>A function that the JDK calls at once, such as that of {@code Iterable.forEach}, belongs to
 * the code around it. One that is passed to an unknown method, to the event thread of a user
 * interface or of Netty, or kept in a field, is nobody's task: no claim is made about its code.
 *
 * <p>The code of a method belongs to the tasks that call it on the same object.
 */
public final class Tasks {
  private static final Set<String> EXECUTING =
      Set.of("execute", "submit", "schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay");
  private static final Set<String> INVOKING = Set.of("invokeAll", "invokeAny");
  private static final Set<String> TASK_METHODS = Set.of("run", "call", "compute", "exec");
  private static final List<String> TASK_TYPES =
      List.of(
          "java.lang.Runnable",
          "java.util.concurrent.Callable",
          "java.util.concurrent.ForkJoinTask");
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  /** What can hold functions, made in place. */
  private static final Set<String> LISTS = Set.of("of", "asList", "singletonList", "singleton");

  private final CompilationUnitTree unit;
  private final FileIndex index;
  private final Uses uses;
  private Map<Symbol, List<TreePath>> creations;

  private Tasks(CompilationUnitTree unit, FileIndex index) {
    this.unit = unit;
    this.index = index;
    this.uses = index.uses();
  }

  static Tasks in(CompilationUnitTree unit, FileIndex index) {
    return new Tasks(unit, index);
  }

  /** What becomes of a function. */
  private record Role(boolean runsHere, List<Task> tasks) {
    static final Role HERE = new Role(true, List.of());
    static final Role UNKNOWN = new Role(false, List.of());

    static Role of(Task task) {
      return new Role(false, List.of(task));
    }
  }

  /**
   * The tasks that run the tree at the end of {@code path}, the innermost first: a task may start
   * another. Empty if the thread is that of whoever calls the method, or is not known.
   *
   * @param isStatic whether what the code works on is the same for all objects; else a method is
   *     followed to its callers only where they call it on their own object
   */
  public List<Task> around(TreePath path, boolean isStatic, VisitorState state) {
    List<Task> found = new ArrayList<>();
    collect(path, isStatic, new HashSet<>(), found, state);
    return found;
  }

  /**
   * The tasks that run the object that is created at the end of {@code creation}.
   *
   * @param type path of its class
   */
  public List<Task> of(TreePath creation, TreePath type, VisitorState state) {
    return roleOfObject(creation, type, state).tasks();
  }

  private void collect(
      TreePath path, boolean isStatic, Set<Symbol> seen, List<Task> found, VisitorState state) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (isFunction(tree)) {
        Role role = roleOf(at, at, state);
        found.addAll(role.tasks());
        if (!role.runsHere() && role.tasks().isEmpty()) {
          return;
        }
      } else if (tree instanceof MethodTree) {
        TreePath type = at.getParentPath();
        boolean isTaskMethod = isTaskMethod((MethodTree) tree, type, state);
        if (type.getParentPath().getLeaf() instanceof NewClassTree) {
          if (!isTaskMethod) {
            addCallers((MethodTree) tree, isStatic, seen, found, state);
            return;
          }
          Role role = roleOfObject(type.getParentPath(), type, state);
          found.addAll(role.tasks());
          if (!role.runsHere() && role.tasks().isEmpty()) {
            return;
          }
          at = type.getParentPath();
        } else {
          if (isTaskMethod) {
            for (TreePath creation : creations(Code.symbolOf(type.getLeaf()))) {
              found.addAll(roleOfObject(creation, type, state).tasks());
            }
          }
          addCallers((MethodTree) tree, isStatic, seen, found, state);
          return;
        }
      } else if (tree instanceof ClassTree) {
        return;
      }
    }
  }

  private static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  private static boolean isTaskMethod(MethodTree method, TreePath type, VisitorState state) {
    Symbol symbol = Code.symbolOf(type.getLeaf());
    return TASK_METHODS.contains(method.getName().toString())
        && method.getParameters().isEmpty()
        && symbol != null
        && TASK_TYPES.stream().anyMatch(each -> Code.isSubtype(symbol.type, each, state));
  }

  private void addCallers(
      MethodTree tree, boolean isStatic, Set<Symbol> seen, List<Task> found, VisitorState state) {
    Symbol method = Code.symbolOf(tree);
    if (method == null || !seen.add(method)) {
      return;
    }
    for (TreePath call : index.calls().of(method)) {
      if (isStatic || method.isStatic() || Calls.isOnSameObject(call)) {
        List<Task> callers = new ArrayList<>();
        collect(call, isStatic, seen, callers, state);
        callers.forEach(task -> found.add(task.calledBy(call)));
      }
    }
  }

  /** The {@code new} of the type, those of anonymous subclasses included. */
  private List<TreePath> creations(Symbol type) {
    if (creations == null) {
      creations = new HashMap<>();
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
          Symbol created = Code.symbolOf(tree.getIdentifier());
          if (created != null) {
            creations.computeIfAbsent(created, key -> new ArrayList<>()).add(getCurrentPath());
          }
          return super.visitNewClass(tree, unused);
        }
      }.scan(unit, null);
    }
    return creations.getOrDefault(type, List.of());
  }

  /**
   * What becomes of the function at the end of {@code path}.
   *
   * @param code the code that it runs
   */
  private Role roleOf(TreePath path, TreePath code, VisitorState state) {
    TreePath below = path;
    TreePath at = path.getParentPath();
    while (at.getLeaf() instanceof ParenthesizedTree
        || at.getLeaf() instanceof TypeCastTree
        || at.getLeaf() instanceof ConditionalExpressionTree) {
      below = at;
      at = at.getParentPath();
    }
    Tree parent = at.getLeaf();
    Tree function = below.getLeaf();
    if (parent instanceof VariableTree) {
      return ofVariable(Code.variableOf(parent), code, state);
    }
    if (parent instanceof AssignmentTree) {
      return ofVariable(Code.variableOf(((AssignmentTree) parent).getVariable()), code, state);
    }
    if (parent instanceof NewClassTree) {
      boolean isThread = isThread(Code.typeOf(parent), state);
      return isThread || Code.isClass(Code.typeOf(parent), "java.util.concurrent.FutureTask")
          ? ofObject(at, code, isThread, state)
          : Role.UNKNOWN;
    }
    if (parent instanceof MemberSelectTree) {
      return ofReceiver(at, below, code, state);
    }
    if (parent instanceof NewArrayTree) {
      return roleOf(at, code, state);
    }
    if (parent instanceof LambdaExpressionTree || parent instanceof ReturnTree) {
      return ofResult(below, code, state);
    }
    return parent instanceof MethodInvocationTree
            && ((MethodInvocationTree) parent).getArguments().contains(function)
        ? ofArgument(at, function, code, state)
        : Role.UNKNOWN;
  }

  private static boolean isThread(Type type, VisitorState state) {
    return Code.isSubtype(type, "java.lang.Thread", state);
  }

  private Role roleOfObject(TreePath creation, TreePath code, VisitorState state) {
    return ofObject(creation, code, isThread(Code.typeOf(creation.getLeaf()), state), state);
  }

  /** A function made into an object, or an object that is one: it goes where the object goes. */
  private Role ofObject(TreePath object, TreePath code, boolean isThread, VisitorState state) {
    Role role = roleOf(object, code, state);
    if (!role.tasks().isEmpty() || !isThread) {
      return role;
    }
    // Kept in a list or an array, and started from there.
    TreePath frame = frame(object);
    return Code.anyMatch(
            frame.getLeaf(), tree -> Code.isCallOf(tree, "java.lang.Thread", "start", state))
        ? Role.of(task(code, object, Threads.ONE_EACH))
        : Role.UNKNOWN;
  }

  /** The method, lambda or initialiser around. */
  private static TreePath frame(TreePath path) {
    TreePath at = path;
    while (!(at.getLeaf() instanceof MethodTree)
        && !(at.getParentPath().getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at;
  }

  private static Task task(TreePath code, TreePath start, Threads threads) {
    return new Task(code, start, threads, start.getLeaf(), List.of());
  }

  /** {@code new Worker().start()}, {@code new Sum(…).fork()}, {@code new Job().run()}. */
  private Role ofReceiver(TreePath select, TreePath object, TreePath code, VisitorState state) {
    String name = ((MemberSelectTree) select.getLeaf()).getIdentifier().toString();
    Type type = Code.typeOf(object.getLeaf());
    if (name.equals("start") && isThread(type, state)
        || name.equals("fork")
            && Code.isSubtype(type, "java.util.concurrent.ForkJoinTask", state)) {
      return Role.of(task(code, select.getParentPath(), Threads.ONE_EACH));
    }
    return TASK_METHODS.contains(name) ? Role.HERE : Role.UNKNOWN;
  }

  /** The function goes where a local variable that holds it is used. */
  private Role ofVariable(VarSymbol variable, TreePath code, VisitorState state) {
    if (variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE) {
      return Role.UNKNOWN;
    }
    List<Task> tasks = new ArrayList<>();
    boolean runsHere = false;
    for (TreePath use : uses.of(variable)) {
      if (Place.isWrite(use)) {
        continue;
      }
      Role role = roleOf(use, code, state);
      tasks.addAll(role.tasks());
      runsHere |= role.runsHere();
    }
    return new Role(runsHere && tasks.isEmpty(), tasks);
  }

  /** A function that another one returns, for each element of a stream of tasks. */
  private Role ofResult(TreePath function, TreePath code, VisitorState state) {
    TreePath lambda = function.getParentPath();
    while (!(lambda.getLeaf() instanceof LambdaExpressionTree)) {
      if (lambda.getLeaf() instanceof MethodTree || lambda.getLeaf() instanceof ClassTree) {
        return Role.UNKNOWN;
      }
      lambda = lambda.getParentPath();
    }
    TreePath call = lambda.getParentPath();
    if (!(call.getLeaf() instanceof MethodInvocationTree)
        || !ParallelPipeline.isStage((MethodInvocationTree) call.getLeaf(), state)) {
      return Role.UNKNOWN;
    }
    TreePath last = call;
    for (Optional<TreePath> next = Code.callOn(last); next.isPresent(); ) {
      last = next.get();
      next = Code.callOn(last);
    }
    return isStarted(last, state) ? Role.of(task(code, function, Threads.ONE_EACH)) : Role.UNKNOWN;
  }

  /** Whether all elements of the collection are started: by invokeAll, or one by one in a loop. */
  private boolean isStarted(TreePath collection, VisitorState state) {
    TreePath at = collection.getParentPath();
    if (at.getLeaf() instanceof VariableTree || at.getLeaf() instanceof AssignmentTree) {
      VarSymbol variable =
          Code.variableOf(
              at.getLeaf() instanceof VariableTree
                  ? at.getLeaf()
                  : ((AssignmentTree) at.getLeaf()).getVariable());
      return variable != null
          && variable.getKind() == ElementKind.LOCAL_VARIABLE
          && uses.of(variable).stream().anyMatch(use -> isStartedHere(use, state));
    }
    return isStartedHere(collection, state);
  }

  private boolean isStartedHere(TreePath use, VisitorState state) {
    TreePath at = use.getParentPath();
    Tree parent = at.getLeaf();
    if (parent instanceof EnhancedForLoopTree
        && ((EnhancedForLoopTree) parent).getExpression() == use.getLeaf()) {
      VarSymbol each = Code.variableOf(((EnhancedForLoopTree) parent).getVariable());
      return each != null
          && uses.of(each).stream().anyMatch(path -> !roleOf(path, path, state).tasks().isEmpty());
    }
    if (parent instanceof MemberSelectTree) {
      Optional<TreePath> call = Code.callOn(use);
      return call.isPresent()
          && Code.nameOf((MethodInvocationTree) call.get().getLeaf()).equals("forEach")
          && ((MethodInvocationTree) call.get().getLeaf())
              .getArguments().stream()
                  .anyMatch(
                      argument ->
                          Code.isReferenceTo(argument, "java.lang.Thread", "start")
                              || Code.isReferenceTo(
                                  argument, "java.util.concurrent.ExecutorService", "submit")
                              || Code.isReferenceTo(
                                  argument, "java.util.concurrent.Executor", "execute"));
    }
    return parent instanceof MethodInvocationTree
        && INVOKING.contains(Code.nameOf((MethodInvocationTree) parent))
        && runner((MethodInvocationTree) parent, state) == Runner.POOL;
  }

  private Runner runner(MethodInvocationTree call, VisitorState state) {
    ExpressionTree receiver = Code.receiverOf(call);
    return receiver == null ? Runner.UNKNOWN : Runner.of(receiver, uses, state);
  }

  private Role ofArgument(TreePath call, Tree function, TreePath code, VisitorState state) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    Symbol method = Code.symbolOf(tree);
    if (!(method instanceof Symbol.MethodSymbol) || !(method.owner instanceof ClassSymbol)) {
      return Role.UNKNOWN;
    }
    String name = Code.nameOf(tree);
    String owner = method.owner.getQualifiedName().toString();
    if (ParallelPipeline.isStage(tree, state)) {
      return name.equals("forEachOrdered") ? Role.HERE : ofStage(call, code, state);
    }
    if (ParallelPipeline.isCollector(tree)) {
      return ofCollector(call, code, state);
    }
    if (EXECUTING.contains(name) || INVOKING.contains(name)) {
      Role role = ofExecutor(call, tree, owner, code, state);
      if (role != null) {
        return role;
      }
    }
    if (owner.equals(FUTURE) || owner.equals("java.util.concurrent.CompletionStage")) {
      return ofFuture(call, tree, name, code, state);
    }
    if (owner.startsWith("java.lang.Thread")) {
      return name.equals("startVirtualThread") || name.equals("start")
          ? Role.of(task(code, call, Threads.ONE_EACH))
          : name.equals("unstarted") || name.equals("newThread")
              ? ofObject(call, code, true, state)
              : Role.UNKNOWN;
    }
    if (name.equals("fork") && owner.contains("StructuredTaskScope")) {
      return Role.of(task(code, call, Threads.ONE_EACH));
    }
    if (LISTS.contains(name) && owner.startsWith("java.util.")) {
      return isStarted(call, state)
          ? Role.of(
              task(code, call, tree.getArguments().size() > 1 ? Threads.ONE_EACH : Threads.SERIAL))
          : Role.UNKNOWN;
    }
    if (name.equals("add") && Code.receiverOf(tree) != null) {
      return ofCollection(call, tree, code, state);
    }
    boolean callsAtOnce =
        owner.startsWith("java.util.") && !owner.startsWith("java.util.concurrent.")
            || owner.equals("java.lang.Iterable")
            || owner.equals("java.util.concurrent.ConcurrentHashMap")
            || owner.equals("java.util.concurrent.ConcurrentMap")
            || owner.equals("java.security.AccessController");
    return callsAtOnce && !owner.equals("java.util.Timer") ? Role.HERE : Role.UNKNOWN;
  }

  private Role ofStage(TreePath call, TreePath code, VisitorState state) {
    return ParallelPipeline.switchOf(call, uses, state)
        .map(marker -> Role.of(new Task(code, call, Threads.PARALLEL, marker, List.of())))
        .orElse(Role.HERE);
  }

  /** The functions of a collector are called where {@code collect} is. */
  private Role ofCollector(TreePath collector, TreePath code, VisitorState state) {
    TreePath at = collector.getParentPath();
    while (ParallelPipeline.isCollector(at.getLeaf())) {
      at = at.getParentPath();
    }
    return at.getLeaf() instanceof MethodInvocationTree
            && ParallelPipeline.isStage((MethodInvocationTree) at.getLeaf(), state)
        ? ofStage(at, code, state)
        : Role.UNKNOWN;
  }

  /** Null if it is no executor. */
  private Role ofExecutor(
      TreePath call, MethodInvocationTree tree, String owner, TreePath code, VisitorState state) {
    if (owner.equals("java.util.Timer")) {
      return Role.of(task(code, call, Threads.SERIAL));
    }
    Type receiver = Code.receiverType(tree);
    boolean isExecutor =
        Code.isSubtype(receiver, "java.util.concurrent.Executor", state)
            || Code.isSubtype(receiver, "java.util.concurrent.CompletionService", state);
    if (!isExecutor) {
      return null;
    }
    return ofRunner(runner(tree, state), call, code);
  }

  private static Role ofRunner(Runner runner, TreePath call, TreePath code) {
    return switch (runner) {
      case POOL -> Role.of(task(code, call, Threads.ONE_EACH));
      case SERIAL -> Role.of(task(code, call, Threads.SERIAL));
      case CALLER -> Role.HERE;
      case UNKNOWN -> Role.UNKNOWN;
    };
  }

  private Role ofFuture(
      TreePath call, MethodInvocationTree tree, String name, TreePath code, VisitorState state) {
    if (!isStart(name) && !isStage(tree)) {
      return Role.UNKNOWN;
    }
    List<? extends ExpressionTree> arguments = tree.getArguments();
    ExpressionTree last = arguments.get(arguments.size() - 1);
    boolean hasExecutor =
        arguments.size() > 1
            && Code.isSubtype(Code.typeOf(last), "java.util.concurrent.Executor", state);
    return ofRunner(hasExecutor ? Runner.of(last, uses, state) : Runner.POOL, call, code);
  }

  private static boolean isStart(String name) {
    return name.equals("runAsync") || name.equals("supplyAsync");
  }

  /** Whether it goes on from a future that is started in the same expression. */
  private static boolean isStage(MethodInvocationTree call) {
    ExpressionTree at = Code.receiverOf(call);
    while (at instanceof MethodInvocationTree) {
      if (isStart(Code.nameOf((MethodInvocationTree) at))) {
        return true;
      }
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    return false;
  }

  /** A function in a local collection of functions, all of which are started. */
  private Role ofCollection(
      TreePath call, MethodInvocationTree tree, TreePath code, VisitorState state) {
    VarSymbol collection = Code.variableOf(Code.receiverOf(tree));
    return collection != null
            && collection.getKind() == ElementKind.LOCAL_VARIABLE
            && uses.of(collection).stream().anyMatch(use -> isStartedHere(use, state))
        ? Role.of(task(code, call, Threads.ONE_EACH))
        : Role.UNKNOWN;
  }

  /**
   * Whether several threads run the task at a time, on the same {@code variable}: it is started
   * again and again, and nobody waits for it in between.
   */
  public boolean isManyAtOnce(Task task, VarSymbol variable, VisitorState state) {
    return switch (task.threads()) {
      case PARALLEL -> true;
      case ONE_EACH -> isRepeated(task, variable, state);
      case SERIAL -> false;
    };
  }

  private boolean isRepeated(Task task, VarSymbol variable, VisitorState state) {
    Tree declaration = uses.declaration(variable).map(TreePath::getLeaf).orElse(null);
    TreePath below = task.start();
    for (TreePath at = below.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree || tree instanceof ClassTree) {
        return false;
      }
      if (tree instanceof LambdaExpressionTree) {
        boolean isElementwise =
            Loop.at(at, state).isPresent()
                || at.getParentPath().getLeaf() instanceof MethodInvocationTree
                    && ParallelPipeline.isStage(
                        (MethodInvocationTree) at.getParentPath().getLeaf(), state);
        if (holds(tree, declaration) || !isElementwise) {
          return false;
        }
        return !Waits.inPipeline(at.getParentPath(), state);
      }
      if (Loop.isStatement(tree) && Loop.ofStatement(at).encloses(task.start())) {
        return !holds(tree, declaration)
            && Paths.canRepeat(task.start(), Loop.ofStatement(at), each -> assigns(each, variable))
            && !Waits.inLoop(at, task, state);
      }
    }
    return false;
  }

  private static boolean assigns(Tree tree, VarSymbol variable) {
    return tree instanceof AssignmentTree
        && Code.variableOf(((AssignmentTree) tree).getVariable()) == variable;
  }

  /** Whether {@code inner} is {@code outer} or a tree in it. */
  static boolean holds(Tree outer, Tree inner) {
    return inner != null
        && ASTHelpers.getStartPosition(outer) <= ASTHelpers.getStartPosition(inner)
        && Code.anyMatch(outer, tree -> tree == inner);
  }
}
